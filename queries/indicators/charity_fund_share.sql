-- charity_fund_share: share of charity, enterprises and volunteering in all money spent on aid
-- Grain: city and counties x year
-- Numerator: fen from private sources. Denominator: fen from all sources.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        t.year AS period,
        'funding:' || t.row_no AS row_id,
        t.div_code,
        t.year,
        t.source,
        CASE WHEN t.source IN ('charity', 'enterprise', 'volunteer_value') THEN t.spent_fen ELSE 0 END AS numerator,
        t.spent_fen AS denominator,
        t.basis,
        absence(t.value_state, t.state_reason) AS left_out_reason
    FROM funding AS t
    JOIN place_member AS m ON m.member = t.div_code AND m.level = 'county'
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
