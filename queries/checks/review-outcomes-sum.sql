-- review-outcomes-sum: passed, failed and pending add up to reviewed, and a cycle does not start after its month.
-- Grain: place (the city's own row included) x review.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH faults AS (
    SELECT
        row_no,
        'reviewed' AS column_name,
        div_code,
        month,
        (passed + failed + pending) || ' (passed + failed + pending)' AS expected,
        reviewed::VARCHAR AS found
    FROM housing_review
    WHERE reviewed <> passed + failed + pending
    UNION ALL
    SELECT row_no, 'cycle_start', div_code, month, month || ' or earlier', cycle_start
    FROM housing_review
    WHERE cycle_start > month
)
SELECT 'housing_review' AS table_name, row_no, column_name, div_code AS place, month AS period, expected, found
FROM faults
ORDER BY row_no, column_name;
