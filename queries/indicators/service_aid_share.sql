-- service_aid_share: share of recipients with at least one service in the quarter
-- Grain: city and counties x quarter end
-- Numerator: persons with any service. Denominator: persons on dibao or tekun.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        p.period,
        'service_aid:' || t.row_no AS row_id,
        t.div_code,
        t.month,
        t.service_type,
        t.persons AS numerator,
        NULL::BIGINT AS denominator,
        t.basis,
        CASE WHEN t.service_type <> 'any' THEN 'counted_once_under_any' ELSE absence(t.value_state, t.state_reason) END AS left_out_reason
    FROM service_aid AS t
    JOIN place_member AS m ON m.member = t.div_code AND m.level = 'county'
    JOIN period_month AS p ON p.month = t.month AND p.kind = 'stock'
    UNION ALL
    SELECT
        m.place,
        p.period,
        'caseload:' || c.row_no,
        c.div_code,
        c.month,
        NULL,
        NULL,
        c.persons,
        c.basis,
        CASE WHEN c.program NOT IN ('dibao', 'tekun') THEN 'other_program' ELSE absence(c.value_state, c.state_reason) END
    FROM caseload AS c
    JOIN place_member AS m ON m.member = c.div_code AND m.level = 'county'
    JOIN period_month AS p ON p.month = c.month AND p.kind = 'stock'
    WHERE c.month IN (SELECT month FROM service_aid)
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
