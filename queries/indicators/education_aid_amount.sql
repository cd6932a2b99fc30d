-- education_aid_amount: aid paid to pupils and students in hardship in the term, without left-behind children
-- Grain: city and counties x school term
-- Numerator: fen. Denominator: none.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        e.term AS period,
        'education_aid:' || e.row_no AS row_id,
        e.div_code,
        e.term,
        e.stage,
        e.aid_type,
        e.amount_fen AS numerator,
        NULL::BIGINT AS denominator,
        e.basis,
        CASE WHEN e.aid_type <> 'hardship' THEN 'other_aid_type' ELSE absence(e.value_state, e.state_reason) END AS left_out_reason
    FROM education_aid AS e
    JOIN place_member AS m ON m.member = e.div_code AND m.level = 'county'
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
