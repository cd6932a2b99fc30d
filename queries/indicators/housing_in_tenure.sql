-- housing_in_tenure: households in public rental housing at the month end
-- Grain: city and counties x month end
-- Numerator: households. Denominator: none.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        p.period,
        'housing_stock:' || h.row_no AS row_id,
        h.div_code,
        h.month,
        h.in_tenure_households AS numerator,
        NULL::BIGINT AS denominator,
        h.basis,
        absence(h.value_state, h.state_reason) AS left_out_reason
    FROM housing_stock AS h
    JOIN place_member AS m ON m.member = h.div_code AND m.level = 'county'
    JOIN period_month AS p ON p.month = h.month AND p.kind = 'stock'
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
