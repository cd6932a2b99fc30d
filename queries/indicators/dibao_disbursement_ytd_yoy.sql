-- dibao_disbursement_ytd_yoy: growth of dibao paid, January to the month, on the same months of the year before
-- Grain: city and counties x year to date
-- Numerator: fen paid this year. Denominator: fen paid in the same months of the year before (value = numerator / denominator - 1).
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        p.period,
        'disbursement:' || d.row_no AS row_id,
        d.div_code,
        d.month,
        d.payment_kind,
        CASE WHEN d.month = p.month THEN d.amount_fen END AS numerator,
        CASE WHEN d.month <> p.month THEN d.amount_fen END AS denominator,
        d.basis,
        CASE WHEN d.program <> 'dibao' THEN 'other_program' ELSE absence(d.value_state, d.state_reason) END AS left_out_reason
    FROM disbursement AS d
    JOIN place_member AS m ON m.member = d.div_code AND m.level = 'county'
    JOIN period_month AS p ON p.kind = 'ytd' AND d.month IN (p.month, year_before(p.month))
    WHERE year_before(left(p.period, 7)) >= (SELECT min(month) FROM disbursement)
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
