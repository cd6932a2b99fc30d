-- division-tree: every division but the city has a parent of the next higher level, whose code begins its own (two
-- digits fewer for a county), and is in use only while its parent is.
-- Grain: division.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH children AS (
    SELECT
        d.row_no,
        d.div_code,
        d.level,
        d.parent_code,
        CASE d.level WHEN 'county' THEN 'city' WHEN 'township' THEN 'county' WHEN 'village' THEN 'township' END
            AS parent_level,
        coalesce(d.first_month, '') AS first_month,
        coalesce(d.last_month, '9999') AS last_month,
        p.level AS found_level,
        coalesce(p.first_month, '') AS parent_first_month,
        coalesce(p.last_month, '9999') AS parent_last_month
    FROM division AS d
    LEFT JOIN division AS p ON p.div_code = d.parent_code
    WHERE d.level <> 'city'
),
faults AS (
    SELECT
        row_no,
        'parent_code' AS column_name,
        div_code,
        first_month,
        'the code of a ' || parent_level AS expected,
        coalesce(parent_code || coalesce(' (' || found_level || ')', ' (unknown)'), 'nothing') AS found
    FROM children
    WHERE found_level IS DISTINCT FROM parent_level
    UNION ALL
    SELECT row_no, 'div_code', div_code, first_month, 'a code that begins like its parent ' || parent_code, div_code
    FROM children
    WHERE found_level = parent_level
        AND NOT starts_with(div_code, CASE level WHEN 'county' THEN left(parent_code, 4) ELSE parent_code END)
    UNION ALL
    SELECT row_no, 'first_month', div_code, first_month, 'in use only while its parent ' || parent_code || ' is',
        first_month || ' to ' || last_month
    FROM children
    WHERE found_level = parent_level AND (first_month < parent_first_month OR last_month > parent_last_month)
    UNION ALL
    SELECT d.row_no, 'div_code', d.div_code, coalesce(d.first_month, ''), 'one city, ' || r.city, d.div_code
    FROM division AS d
    CROSS JOIN release AS r
    WHERE d.level = 'city' AND d.div_code <> r.city
)
SELECT 'division' AS table_name, row_no, column_name, div_code AS place, first_month AS period, expected, found
FROM faults
ORDER BY row_no, column_name;
