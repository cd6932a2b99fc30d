-- dibao_disbursement_ytd: dibao paid, January to the month, net of recoveries
-- Grain: city and counties x year to date
-- Numerator: fen paid, all payment kinds. Denominator: none.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis, part_<payment kind> in fen.
WITH considered AS (
    SELECT
        m.place,
        p.period,
        'disbursement:' || d.row_no AS row_id,
        d.div_code,
        d.month,
        d.payment_kind,
        d.amount_fen AS numerator,
        NULL::BIGINT AS denominator,
        CASE WHEN d.payment_kind = 'regular' THEN d.amount_fen ELSE 0 END AS regular_fen,
        CASE WHEN d.payment_kind = 'arrears' THEN d.amount_fen ELSE 0 END AS arrears_fen,
        CASE WHEN d.payment_kind = 'one_off' THEN d.amount_fen ELSE 0 END AS one_off_fen,
        CASE WHEN d.payment_kind = 'price_linkage' THEN d.amount_fen ELSE 0 END AS price_linkage_fen,
        CASE WHEN d.payment_kind = 'recovery' THEN d.amount_fen ELSE 0 END AS recovery_fen,
        d.basis,
        CASE WHEN d.program <> 'dibao' THEN 'other_program' ELSE absence(d.value_state, d.state_reason) END AS left_out_reason
    FROM disbursement AS d
    JOIN place_member AS m ON m.member = d.div_code AND m.level = 'county'
    JOIN period_month AS p ON p.month = d.month AND p.kind = 'ytd'
),
used AS (
    SELECT place, period, numerator, denominator, regular_fen, arrears_fen, one_off_fen, price_linkage_fen, recovery_fen, basis
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
    figure_basis(u.basis) AS basis,
    CASE WHEN s.state = 'value' THEN sum(u.regular_fen) END::DOUBLE AS part_regular,
    CASE WHEN s.state = 'value' THEN sum(u.arrears_fen) END::DOUBLE AS part_arrears,
    CASE WHEN s.state = 'value' THEN sum(u.one_off_fen) END::DOUBLE AS part_one_off,
    CASE WHEN s.state = 'value' THEN sum(u.price_linkage_fen) END::DOUBLE AS part_price_linkage,
    CASE WHEN s.state = 'value' THEN sum(u.recovery_fen) END::DOUBLE AS part_recovery
FROM states AS s
LEFT JOIN used AS u ON u.place = s.place AND u.period = s.period
GROUP BY s.place, s.period, s.state, s.reason
ORDER BY s.place, s.period;
