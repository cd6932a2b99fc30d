-- dedicated_staff_gap: dedicated staff needed at 200 households each, less those in post, at the quarter end
-- Grain: city, counties and townships x quarter end
-- Numerator: households on dibao or tekun, less 200 for each dedicated worker. Denominator: 200 households.
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
        NULL::BIGINT AS denominator,
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
        -200 * s.dedicated,
        CASE WHEN s.div_code = min(s.div_code) OVER (PARTITION BY m.place, p.period) THEN 200 ELSE 0 END,
        column_basis(s.basis, s.synthetic_columns, 'dedicated'),
        absence(s.value_state, s.state_reason)
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
    CASE WHEN s.state = 'value' THEN sum(u.denominator) END::DOUBLE AS denominator,
    'exact' AS qualifier,
    figure_basis(u.basis) AS basis
FROM states AS s
LEFT JOIN used AS u ON u.place = s.place AND u.period = s.period
GROUP BY s.place, s.period, s.state, s.reason
ORDER BY s.place, s.period;
