-- employment_service_reach: share served at least once of recipients able and willing to work
-- Grain: city and counties x quarter end
-- Numerator: persons served. Denominator: persons able, willing and without a job.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        p.period AS period,
        'employment_aid:' || t.row_no AS row_id,
        t.div_code,
        t.month,
        t.served AS numerator,
        t.able_willing AS denominator,
        t.basis,
        absence(t.value_state, t.state_reason) AS left_out_reason
    FROM employment_aid AS t
    JOIN place_member AS m ON m.member = t.div_code AND m.level = 'county'
    JOIN period_month AS p ON p.month = t.month AND p.kind = 'stock'
),
used AS (
    SELECT place, period, numerator, denominator, basis
    FROM considered
    WHERE left_out_reason IS NULL
),
states AS (
    SELECT place, period, figure_state(left_out_reason) AS state, figure_reason(left_out_reason) AS reason
    FROM considered
    GROUP BY place, period
)
SELECT
    s.place,
    s.period,
    s.state,
    s.reason,
    CASE WHEN s.state = 'value' THEN sum(u.numerator) END::DOUBLE AS numerator,
    CASE WHEN s.state = 'value' THEN sum(u.denominator) END::DOUBLE AS denominator,
    'exact' AS qualifier,
    figure_basis(u.basis) AS basis
FROM states AS s
LEFT JOIN used AS u ON u.place = s.place AND u.period = s.period
GROUP BY s.place, s.period, s.state, s.reason
ORDER BY s.place, s.period;
