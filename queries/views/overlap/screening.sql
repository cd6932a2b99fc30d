-- screening: persons on lists of other departments, from flagged to aided, in the last quarter held.
-- Grain: county x list. Sums are made where what may not be shown is left out.
-- Returns: place, month, list_source, state, flagged, checked, eligible, aided in persons, basis.
WITH last AS (
    SELECT max(month) AS month FROM screening
),
cells AS (
    SELECT
        m.place,
        s.month,
        s.list_source,
        figure_state(absence(s.value_state, s.state_reason)) AS state,
        sum(s.flagged) AS flagged,
        sum(s.checked) AS checked,
        sum(s.eligible) AS eligible,
        sum(s.aided) AS aided,
        figure_basis(s.basis) AS basis
    FROM screening AS s
    JOIN last AS l ON l.month = s.month
    JOIN place_member AS m ON m.member = s.div_code AND m.level = 'county' AND m.place_level = 'county'
    GROUP BY m.place, s.month, s.list_source
)
SELECT
    place,
    month,
    list_source,
    state,
    CASE WHEN state = 'value' THEN flagged END::INTEGER AS flagged,
    CASE WHEN state = 'value' THEN checked END::INTEGER AS checked,
    CASE WHEN state = 'value' THEN eligible END::INTEGER AS eligible,
    CASE WHEN state = 'value' THEN aided END::INTEGER AS aided,
    basis
FROM cells
ORDER BY list_source, place;
