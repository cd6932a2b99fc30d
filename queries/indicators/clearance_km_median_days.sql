-- clearance_km_median_days: median months from failed review to exit, by Kaplan–Meier
-- Grain: city (all cases) and counties that the case table names x last month held
-- Numerator: months of the first exit at which at most half have not left. Denominator: none.
-- Where more than half have not left, there is no median: not_reached.
-- Open cases are censored at their age. The curve is the product over exit times of 1 − exits ÷ households still followed.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        followed.place,
        '@' || followed.cut_off AS period,
        'housing_case:' || followed.row_no AS row_id,
        followed.area,
        followed.cohort,
        followed.exit_mode,
        followed.months AS numerator,
        NULL::BIGINT AS denominator,
        followed.basis,
        CASE
            WHEN followed.cases < 10 THEN 'suppressed:small_cell'
            WHEN median.row_no IS NULL THEN 'another_case'
        END AS left_out_reason
    FROM (
        SELECT place.div_code AS place, cut_off.month AS cut_off, cut_off.basis, t.*, count(*) OVER (PARTITION BY place.div_code) AS cases
        FROM housing_case AS t
        JOIN (SELECT max(month) AS month, figure_basis(basis) AS basis FROM housing_clearance) AS cut_off ON cut_off.month IS NOT NULL
        JOIN division AS place ON place.div_code = t.area OR place.level = 'city'
    ) AS followed
    LEFT JOIN (
        SELECT place, arg_min(row_no, months) AS row_no
        FROM (
            SELECT
                place,
                months,
                first_row AS row_no,
                exp(sum(CASE WHEN exits = at_risk THEN -1e9 ELSE ln(1.0 - exits / at_risk) END) OVER (PARTITION BY place ORDER BY months)) AS survival
            FROM (
                SELECT
                    place.div_code AS place,
                    t.months,
                    min(t.row_no) FILTER (WHERE t.stage = 'cleared') AS first_row,
                    count(*) FILTER (WHERE t.stage = 'cleared') AS exits,
                    sum(count(*)) OVER (PARTITION BY place.div_code ORDER BY t.months DESC) AS at_risk
                FROM housing_case AS t
                JOIN division AS place ON place.div_code = t.area OR place.level = 'city'
                GROUP BY place.div_code, t.months
            ) AS months_held
            WHERE exits > 0
        ) AS curve
        WHERE survival <= 0.5
        GROUP BY place
    ) AS median ON median.place = followed.place AND median.row_no = followed.row_no
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
    CASE WHEN s.state = 'not_applicable' THEN 'not_reached' ELSE s.reason END AS reason,
    CASE WHEN s.state = 'value' THEN sum(u.numerator) END::DOUBLE AS numerator,
    CASE WHEN s.state = 'value' THEN sum(u.denominator) END::DOUBLE AS denominator,
    'exact' AS qualifier,
    figure_basis(u.basis) AS basis
FROM states AS s
LEFT JOIN used AS u ON u.place = s.place AND u.period = s.period
GROUP BY s.place, s.period, s.state, s.reason
ORDER BY s.place, s.period;
