-- county-is-sum-of-townships: the caseload of a county is the sum of its townships; while some of them are hidden or
-- missing, the visible ones do not exceed it.
-- Grain: county x month x programme x measure, where the table holds townships of the county.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH cells AS (
    SELECT c.row_no, c.div_code, c.month, c.program, c.column_name, c.found, d.level, d.parent_code
    FROM caseload UNPIVOT INCLUDE NULLS (found FOR column_name IN (households, persons)) AS c
    JOIN division AS d ON d.div_code = c.div_code
),
sums AS (
    SELECT
        parent_code,
        month,
        program,
        column_name,
        coalesce(sum(found), 0) AS visible,
        count(*) - count(found) AS absent
    FROM cells
    WHERE level = 'township'
    GROUP BY parent_code, month, program, column_name
)
SELECT
    'caseload' AS table_name,
    c.row_no,
    c.column_name,
    c.div_code AS place,
    c.month AS period,
    CASE WHEN s.absent > 0 THEN 'at least ' ELSE '' END || s.visible || ' (sum of the townships)' AS expected,
    c.found::VARCHAR AS found
FROM cells AS c
JOIN sums AS s
    ON s.parent_code = c.div_code AND s.month = c.month AND s.program = c.program AND s.column_name = c.column_name
WHERE c.level = 'county' AND (s.visible > c.found OR (s.absent = 0 AND s.visible < c.found))
ORDER BY c.row_no, c.column_name;
