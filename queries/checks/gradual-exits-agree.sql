-- gradual-exits-agree: exits for higher income of a year are those of the monthly flows.
-- Grain: place x year of gradual_exit.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH flows AS (
    SELECT div_code, left(month, 4) AS year, sum(households) AS exits, count(*) - count(households) AS absent
    FROM case_flow
    WHERE flow_type = 'exit' AND reason = 'income_rise'
    GROUP BY div_code, left(month, 4)
)
SELECT
    'gradual_exit' AS table_name,
    g.row_no,
    'income_exits' AS column_name,
    g.div_code AS place,
    g.year AS period,
    coalesce(f.exits::VARCHAR, 'monthly flows of the year') AS expected,
    g.income_exits::VARCHAR AS found
FROM gradual_exit AS g
LEFT JOIN flows AS f ON f.div_code = g.div_code AND f.year = g.year
WHERE g.income_exits IS NOT NULL AND (f.exits IS NULL OR (f.absent = 0 AND f.exits <> g.income_exits))
ORDER BY g.row_no;
