-- eviction_backlog_age_p90: age in months of open clearance cases, 90th percentile by nearest rank
-- Grain: city (all cases) and counties that the case table names, with at least 10 open cases x last month held
-- Numerator: months of the case at that rank. Denominator: none.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        place.div_code AS place,
        '@' || cut_off.month AS period,
        'housing_case:' || t.row_no AS row_id,
        t.area,
        t.cohort,
        t.stage,
        t.months AS numerator,
        NULL::BIGINT AS denominator,
        cut_off.basis,
        CASE
            WHEN t.stage = 'cleared' THEN 'cleared'
            WHEN count(*) FILTER (WHERE t.stage <> 'cleared') OVER (PARTITION BY place.div_code) < 10 THEN 'suppressed:small_cell'
            WHEN row_number() OVER (PARTITION BY place.div_code, t.stage = 'cleared' ORDER BY t.months, t.case_no)
                <> ceil(0.9 * count(*) FILTER (WHERE t.stage <> 'cleared') OVER (PARTITION BY place.div_code)) THEN 'another_rank'
        END AS left_out_reason
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
