-- clearance-starts-empty: cases are followed from the first review cycle on, so its first month opens with none.
-- Grain: place (the city's own row included).
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH begin AS (
    SELECT min(cycle_start) AS month FROM housing_review
)
SELECT
    'housing_clearance' AS table_name,
    h.row_no,
    'households' AS column_name,
    h.div_code AS place,
    h.month AS period,
    '0 opening (nothing is followed before the first cycle)' AS expected,
    h.households::VARCHAR AS found
FROM housing_clearance AS h
JOIN begin AS b ON b.month = h.month
WHERE h.stage = 'opening' AND h.households <> 0
ORDER BY h.row_no;
