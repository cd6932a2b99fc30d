-- largest_cliff_increase: growth of the largest cliff (as in the indicator cliff_size) since the end of the year before
-- Grain: city and counties x year, from the second with rules in force
-- Numerator: fen per household and month. Denominator: none.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH places AS (
    SELECT place FROM place_member WHERE place = member AND place_level IN ('city', 'county')
),
in_force AS (
    SELECT l.place, p.period, s.div_code, s.valid_from
    FROM (SELECT DISTINCT div_code, valid_from FROM benefit_schedule) AS s
    CROSS JOIN release AS r
    JOIN places AS l ON s.div_code IN (l.place, r.city)
    JOIN period_month AS p ON p.kind = 'year_end' AND s.valid_from <= p.month
    QUALIFY row_number() OVER (PARTITION BY l.place, p.period ORDER BY s.div_code = l.place DESC, s.valid_from DESC) = 1
),
sides AS (
    SELECT *, limit_percent AS at_percent, value_fen_month AS fen FROM benefit_schedule WHERE limit_percent IS NOT NULL
    UNION ALL
    SELECT *, 100, -value_fen_month FROM benefit_schedule WHERE tied_to = 'edge'
),
drops AS (
    SELECT
        f.place,
        f.period,
        sum(s.fen) AS fen,
        min(absence(s.value_state, s.state_reason)) AS absent,
        figure_basis(s.basis) AS basis
    FROM in_force AS f
    JOIN sides AS s ON s.div_code = f.div_code AND s.valid_from = f.valid_from
    GROUP BY f.place, f.period, s.household_type, s.at_percent
),
largest AS (
    SELECT place, period, max(fen) AS fen, min(absent) AS absent, max(basis) AS basis FROM drops GROUP BY place, period
)
SELECT
    n.place,
    n.period,
    CASE WHEN coalesce(n.absent, b.absent) IS NULL THEN 'value' ELSE split_part(coalesce(n.absent, b.absent), ':', 1) END AS state,
    coalesce(split_part(coalesce(n.absent, b.absent), ':', 2), '') AS reason,
    CASE WHEN coalesce(n.absent, b.absent) IS NULL THEN n.fen - b.fen END::DOUBLE AS numerator,
    NULL::DOUBLE AS denominator,
    'exact' AS qualifier,
    greatest(n.basis, b.basis) AS basis
FROM largest AS n
JOIN largest AS b ON b.place = n.place AND b.period = (CAST(n.period AS INTEGER) - 1)::VARCHAR
ORDER BY n.place, n.period;
