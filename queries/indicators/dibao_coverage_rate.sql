-- dibao_coverage_rate: persons on dibao at the month end per registered resident
-- Grain: city and counties x month end
-- Numerator: persons on dibao. Denominator: registered population of the year.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        p.period,
        'caseload:' || c.row_no AS row_id,
        c.div_code,
        c.month,
        c.program,
        c.persons AS numerator,
        NULL::BIGINT AS denominator,
        c.basis,
        CASE WHEN c.program <> 'dibao' THEN 'other_program' ELSE absence(c.value_state, c.state_reason) END AS left_out_reason
    FROM caseload AS c
    JOIN place_member AS m ON m.member = c.div_code AND m.level = 'county'
    JOIN period_month AS p ON p.month = c.month AND p.kind = 'stock'
    UNION ALL
    SELECT
        m.place,
        p.period,
        'population:' || n.row_no,
        n.div_code,
        n.year,
        n.residence,
        NULL,
        n.persons,
        n.basis,
        CASE WHEN n.residence <> 'registered' THEN 'other_residence' ELSE absence(n.value_state, n.state_reason) END
    FROM population AS n
    JOIN place_member AS m ON m.member = n.div_code AND m.level = 'county'
    JOIN period_month AS p ON left(p.month, 4) = n.year AND p.kind = 'stock'
    WHERE p.month IN (SELECT month FROM caseload)
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
