-- housing_review_failed: households that failed the review of public rental housing, since the first cycle held
-- Grain: city (its own total row) and counties x first month held to end of a cycle
-- Numerator: households. Denominator: none.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        since.month || '/' || upto.month AS period,
        'housing_review:' || r.row_no AS row_id,
        r.div_code,
        r.month,
        r.failed AS numerator,
        NULL::BIGINT AS denominator,
        r.basis,
        absence(r.value_state, r.state_reason) AS left_out_reason
    FROM housing_review AS r
    JOIN place_member AS m ON m.member = r.div_code AND m.level = m.place_level
    JOIN (SELECT min(cycle_start) AS month FROM housing_review) AS since ON r.month >= since.month
    JOIN (SELECT DISTINCT month FROM housing_review) AS upto ON r.month <= upto.month
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
