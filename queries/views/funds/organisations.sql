-- organisations: organisations active in the last quarter held, the townships that each form reached, and the townships there are
-- Grain: county x form of organisation. A township that several forms reached counts in each.
-- Returns: place, period, code, state, organisations, reached, hours_tenths, townships, basis.
WITH last AS (
    SELECT max(month) AS month FROM social_organisation
),
townships AS (
    SELECT u.place, count(*) AS townships
    FROM place_member AS t
    JOIN place_member AS u ON u.member = t.place AND u.place_level = 'county'
    WHERE t.place_level = 'township'
    GROUP BY u.place
)
SELECT
    m.place,
    t.month AS period,
    t.organisation_kind AS code,
    figure_state(absence(t.value_state, t.state_reason)) AS state,
    CASE WHEN figure_state(absence(t.value_state, t.state_reason)) = 'value' THEN sum(t.organisations) END::DOUBLE AS organisations,
    CASE WHEN figure_state(absence(t.value_state, t.state_reason)) = 'value' THEN sum(t.townships_reached) END::DOUBLE AS reached,
    CASE WHEN figure_state(absence(t.value_state, t.state_reason)) = 'value' THEN sum(t.hours_tenths) END::DOUBLE AS hours_tenths,
    coalesce(any_value(n.townships), 0)::DOUBLE AS townships,
    figure_basis(t.basis) AS basis
FROM social_organisation AS t
JOIN last AS l ON l.month = t.month
JOIN place_member AS m ON m.member = t.div_code AND m.level = 'county' AND m.place_level = 'county'
LEFT JOIN townships AS n ON n.place = m.place
GROUP BY m.place, t.month, t.organisation_kind
ORDER BY m.place, t.organisation_kind;
