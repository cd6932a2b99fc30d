-- city-is-sum-of-counties: a total that a table ships for the city is the sum of its counties; while some of them are
-- hidden or missing, the visible ones do not exceed it.
-- data_sharing and standard are left out: there the city's row is its own, not a total.
-- Grain: table x period x part x measure, where the table holds a row of the city.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH cells AS (
    SELECT 'population' AS table_name, row_no, 'persons' AS column_name, div_code, year AS period, residence AS part, persons AS found
    FROM population
    UNION ALL
    SELECT 'caseload', row_no, column_name, div_code, month, program, found
    FROM caseload UNPIVOT INCLUDE NULLS (found FOR column_name IN (households, persons))
    UNION ALL
    SELECT 'housing_stock', row_no, column_name, div_code, month, '', found
    FROM housing_stock UNPIVOT INCLUDE NULLS (found FOR column_name IN (in_tenure_households, waiting_households))
    UNION ALL
    SELECT 'housing_review', row_no, column_name, div_code, month, '', found
    FROM housing_review UNPIVOT INCLUDE NULLS (found FOR column_name IN (reviewed, passed, failed, pending))
    UNION ALL
    SELECT 'housing_clearance', row_no, 'households', div_code, month, stage, households FROM housing_clearance
    UNION ALL
    SELECT 'housing_return', row_no, 'hard_households', div_code, month, '', hard_households FROM housing_return
),
totals AS (
    SELECT c.table_name, c.row_no, c.column_name, c.div_code, c.period, c.part, c.found
    FROM cells AS c
    JOIN release AS r ON r.city = c.div_code
),
sums AS (
    SELECT
        c.table_name,
        c.column_name,
        c.period,
        c.part,
        coalesce(sum(c.found), 0) AS visible,
        count(*) - count(c.found) AS hidden
    FROM cells AS c
    JOIN division AS d ON d.div_code = c.div_code AND d.level = 'county'
    GROUP BY c.table_name, c.column_name, c.period, c.part
)
SELECT
    t.table_name,
    t.row_no,
    t.column_name,
    t.div_code AS place,
    t.period,
    CASE WHEN s.hidden > 0 THEN 'at least ' ELSE '' END || s.visible || ' (sum of the counties)' AS expected,
    t.found::VARCHAR AS found
FROM totals AS t
JOIN sums AS s
    ON s.table_name = t.table_name AND s.column_name = t.column_name AND s.period = t.period AND s.part = t.part
WHERE s.visible > t.found OR (s.hidden = 0 AND s.visible < t.found)
ORDER BY t.table_name, t.row_no, t.column_name;
