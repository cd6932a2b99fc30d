-- case-table-least-group: every area and half-year of the anonymous case table holds at least 5 cases.
-- Grain: area x half-year of failure; the row is the first of its group.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
SELECT
    'housing_case' AS table_name,
    min(row_no) AS row_no,
    'area' AS column_name,
    area AS place,
    cohort AS period,
    'at least 5 cases' AS expected,
    count(*)::VARCHAR AS found
FROM housing_case
GROUP BY area, cohort
HAVING count(*) < 5
ORDER BY area, cohort;
