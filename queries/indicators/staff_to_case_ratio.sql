-- staff_to_case_ratio: dibao and tekun households per full-time equivalent at the quarter end
-- Grain: city, counties (sum over sum) and townships x quarter end
-- Numerator: households on dibao or tekun. Denominator: full-time equivalents on civil affairs; 0 means nobody.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        p.period,
        'caseload:' || c.row_no AS row_id,
        c.div_code,
        c.month,
        c.program,
        c.households AS numerator,
        NULL::DOUBLE AS denominator,
        c.basis,
        CASE WHEN c.program NOT IN ('dibao', 'tekun') THEN 'other_program' ELSE absence(c.value_state, c.state_reason) END AS left_out_reason
    FROM caseload AS c
    JOIN place_member AS m ON m.member = c.div_code AND m.level = 'township'
    JOIN period_month AS p ON p.month = c.month AND p.kind = 'stock'
    WHERE c.month IN (SELECT month FROM staffing)
    UNION ALL
    SELECT
        m.place,
        p.period,
        'staffing:' || s.row_no,
        s.div_code,
        s.month,
        NULL,
        NULL,
        s.fte_tenths / 10.0,
        column_basis(s.basis, s.synthetic_columns, 'fte_tenths'),
        CASE
            WHEN s.value_state = 'value' AND s.fte_tenths IS NULL THEN 'missing:not_stated'
            ELSE absence(s.value_state, s.state_reason)
        END
    FROM staffing AS s
    JOIN place_member AS m ON m.member = s.div_code AND m.level = 'township'
    JOIN period_month AS p ON p.month = s.month AND p.kind = 'stock'
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
    CASE WHEN s.state = 'value' THEN round(sum(u.denominator), 1) END::DOUBLE AS denominator,
    'exact' AS qualifier,
    figure_basis(u.basis) AS basis
FROM states AS s
LEFT JOIN used AS u ON u.place = s.place AND u.period = s.period
GROUP BY s.place, s.period, s.state, s.reason
ORDER BY s.place, s.period;
