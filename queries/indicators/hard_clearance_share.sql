-- hard_clearance_share: share of cases that failed a review and are flagged hard to clear at the cut-off
-- Grain: city (all cases) and counties that the case table names x last month of the housing tables
-- Numerator: cases flagged hard. Denominator: cases that failed.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        place.div_code AS place,
        '@' || cut_off.month AS period,
        'housing_case:' || t.row_no AS row_id,
        t.area,
        t.cohort,
        t.hard_flag::INTEGER AS numerator,
        1 AS denominator,
        cut_off.basis,
        NULL::VARCHAR AS left_out_reason
    FROM housing_case AS t
    JOIN (SELECT max(month) AS month, figure_basis(basis) AS basis FROM housing_clearance) AS cut_off ON cut_off.month IS NOT NULL
    JOIN division AS place ON place.div_code = t.area OR place.level = 'city'
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
