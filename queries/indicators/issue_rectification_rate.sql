-- issue_rectification_rate: of all issues due by the quarter end, those closed in time, with evidence and not reopened since
-- Grain: city x quarter end
-- Numerator: issues closed in time. Denominator: issues due.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        p.period AS period,
        'review_issue:' || t.row_no AS row_id,
        t.div_code,
        t.due,
        t.issue_status,
        t.closed_month,
        t.reopened_month,
        CASE
            WHEN t.closed_month <= t.due AND t.evidence_zh IS NOT NULL AND coalesce(t.reopened_month > p.month, true)
                THEN 1
            ELSE 0
        END AS numerator,
        1 AS denominator,
        t.basis,
        absence(t.value_state, t.state_reason) AS left_out_reason
    FROM review_issue AS t
    JOIN place_member AS m ON m.member = t.div_code AND m.level = 'city' AND m.place_level = 'city'
    JOIN period_month AS p ON p.kind = 'stock' AND p.month >= t.due AND right(p.month, 2) IN ('03', '06', '09', '12')
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
