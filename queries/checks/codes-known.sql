-- codes-known: codes of places that stand outside a foreign key of the schema (the report's figures, events, areas of
-- the case table) are in the list of divisions; an area of the case table is a county in use, or other.
-- Grain: row of those tables.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH uses AS (
    SELECT 'published' AS table_name, row_no, 'place' AS column_name, place AS code, period, 'a code of division' AS expected
    FROM published
    UNION ALL
    SELECT 'event', row_no, 'scope_code', scope_code, start, 'a code of division' FROM event
    UNION ALL
    SELECT 'housing_case', row_no, 'area', area, cohort, 'a county in use, or other' FROM housing_case WHERE area <> 'other'
),
known AS (
    SELECT 'a code of division' AS expected, div_code FROM division
    UNION ALL
    SELECT 'a county in use, or other', div_code FROM division WHERE level = 'county' AND last_month IS NULL
)
SELECT u.table_name, u.row_no, u.column_name, u.code AS place, u.period, u.expected, u.code AS found
FROM uses AS u
ANTI JOIN known AS k ON k.expected = u.expected AND k.div_code = u.code
ORDER BY u.table_name, u.row_no;
