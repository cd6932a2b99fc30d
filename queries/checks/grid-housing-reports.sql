-- grid-housing-reports: a review cycle or a return is held for the city and every county in use at its month.
-- Grain: table x place x month that the table holds.
-- Returns: table_name, row_no (always empty: a hole), column_name, place, period, expected, found.
WITH held AS (
    SELECT 'housing_review' AS table_name, div_code, month FROM housing_review
    UNION ALL
    SELECT 'housing_return', div_code, month FROM housing_return
),
expected_cells AS (
    SELECT m.table_name, d.div_code, m.month
    FROM (SELECT DISTINCT table_name, month FROM held) AS m
    JOIN division AS d
        ON d.level IN ('city', 'county')
        AND m.month BETWEEN coalesce(d.first_month, m.month) AND coalesce(d.last_month, m.month)
)
SELECT
    e.table_name,
    NULL::INTEGER AS row_no,
    'month' AS column_name,
    e.div_code AS place,
    e.month AS period,
    'a row, if only with the reason why it is missing' AS expected,
    'none' AS found
FROM expected_cells AS e
ANTI JOIN held AS h ON h.table_name = e.table_name AND h.div_code = e.div_code AND h.month = e.month
ORDER BY e.table_name, e.month, e.div_code;
