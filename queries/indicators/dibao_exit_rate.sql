-- dibao_exit_rate: households leaving dibao in a quarter as a share of the mean stock of households
-- Grain: city and counties x quarter
-- Numerator: households. Denominator: half of the opening and half of the closing stock, in households.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        p.period,
        'case_flow:' || f.row_no AS row_id,
        f.div_code,
        f.month,
        f.reason AS flow_reason,
        f.households AS numerator,
        NULL::DOUBLE AS denominator,
        f.basis,
        CASE WHEN f.flow_type <> 'exit' THEN 'other_flow' ELSE absence(f.value_state, f.state_reason) END AS left_out_reason
    FROM case_flow AS f
    JOIN place_member AS m ON m.member = f.div_code AND m.level = 'county'
    JOIN period_month AS p ON p.month = f.month AND p.kind = 'quarter'
    UNION ALL
    SELECT
        m.place,
        p.period,
        'caseload:' || c.row_no,
        c.div_code,
        c.month,
        NULL,
        NULL,
        c.households / 2,
        c.basis,
        CASE WHEN c.program <> 'dibao' THEN 'other_program' ELSE absence(c.value_state, c.state_reason) END
    FROM caseload AS c
    JOIN place_member AS m ON m.member = c.div_code AND m.level = 'county'
    JOIN period_month AS p ON p.month = c.month AND p.kind = 'quarter_edge'
    WHERE p.period IN (
        SELECT inside.period
        FROM period_month AS inside
        JOIN case_flow AS f ON f.month = inside.month
        WHERE inside.kind = 'quarter'
    )
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
