-- case-table-agrees-with-clearance: what both housing tables hold is the same: failures by half-year, exits by mode,
-- cases still open and their stages at the cut-off; per area, for all pooled ones together, and for the city.
-- An area with a hidden cell in a sum is left out: there is nothing to compare.
-- Grain: area x measure (x half-year for failures).
-- Returns: table_name, row_no (always empty: a sum), column_name, place, period, expected, found.
WITH cut_off AS (
    SELECT max(month) AS month FROM housing_clearance
),
areas AS (
    SELECT coalesce(h.area, 'other') AS place, m.member
    FROM place_member AS m
    LEFT JOIN (SELECT DISTINCT area FROM housing_case) AS h ON h.area = m.place
    WHERE m.place_level = 'county' AND m.level = 'county'
    UNION ALL
    SELECT city, city FROM release
),
cases AS (
    SELECT area AS place, cohort, stage, exit_mode FROM housing_case
    UNION ALL
    SELECT r.city, h.cohort, h.stage, h.exit_mode FROM housing_case AS h CROSS JOIN release AS r
),
cells AS (
    SELECT
        a.place,
        CASE
            WHEN h.stage = 'failed' THEN left(h.month, 4) || CASE WHEN right(h.month, 2) <= '06' THEN '-H1' ELSE '-H2' END
            WHEN h.stage IN ('decided', 'notified', 'within_term', 'hard', 'closing') THEN '@' || c.month
            ELSE 'to ' || c.month
        END AS period,
        h.stage,
        h.households
    FROM housing_clearance AS h
    JOIN areas AS a ON a.member = h.div_code
    CROSS JOIN cut_off AS c
    WHERE h.stage IN ('failed', 'voluntary_exit', 'enforced')
        OR (h.stage IN ('decided', 'notified', 'within_term', 'hard', 'closing') AND h.month = c.month)
),
monthly AS (
    SELECT place, period, stage, CASE WHEN count(households) = count(*) THEN sum(households) END AS households
    FROM cells
    GROUP BY place, period, stage
),
counted AS (
    SELECT place, cohort AS period, 'failed' AS stage, count(*) AS households FROM cases GROUP BY place, cohort
    UNION ALL
    SELECT place, 'to ' || c.month, CASE exit_mode WHEN 'voluntary' THEN 'voluntary_exit' ELSE exit_mode END, count(*)
    FROM cases
    CROSS JOIN cut_off AS c
    WHERE exit_mode IS NOT NULL
    GROUP BY place, c.month, exit_mode
    UNION ALL
    SELECT place, '@' || c.month, 'closing', count(*)
    FROM cases
    CROSS JOIN cut_off AS c
    WHERE exit_mode IS NULL
    GROUP BY place, c.month
    UNION ALL
    SELECT place, '@' || c.month, stage, count(*)
    FROM cases
    CROSS JOIN cut_off AS c
    WHERE exit_mode IS NULL
    GROUP BY place, c.month, stage
),
pairs AS (
    SELECT
        coalesce(m.place, n.place) AS place,
        coalesce(m.period, n.period) AS period,
        coalesce(m.stage, n.stage) AS stage,
        CASE WHEN m.place IS NULL THEN 0 ELSE m.households END AS expected,
        coalesce(n.households, 0) AS found
    FROM monthly AS m
    FULL JOIN counted AS n ON n.place = m.place AND n.period = m.period AND n.stage = m.stage
)
SELECT
    'housing_case' AS table_name,
    NULL::INTEGER AS row_no,
    stage AS column_name,
    place,
    period,
    expected || ' (housing_clearance)' AS expected,
    found || ' cases' AS found
FROM pairs
WHERE expected <> found
ORDER BY place, stage, period;
