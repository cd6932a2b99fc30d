-- review-failed-enters-clearance: households that failed a review are the month's inflow of the clearance; in a month
-- without a review none flow in. A cell hidden in one of the two tables is hidden in the other.
-- Grain: place (the city's own row included) x month.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH inflows AS (
    SELECT row_no, div_code, month, households, value_state FROM housing_clearance WHERE stage = 'failed'
),
pairs AS (
    SELECT
        i.row_no,
        i.div_code,
        i.month,
        CASE WHEN r.row_no IS NULL THEN 'value' ELSE r.value_state END AS expected_state,
        CASE WHEN r.row_no IS NULL THEN 0 ELSE r.failed END AS expected,
        i.value_state AS found_state,
        i.households AS found
    FROM inflows AS i
    LEFT JOIN housing_review AS r ON r.div_code = i.div_code AND r.month = i.month
)
SELECT
    'housing_clearance' AS table_name,
    row_no,
    'households' AS column_name,
    div_code AS place,
    month AS period,
    coalesce(expected::VARCHAR, expected_state) || ' failed (as in housing_review)' AS expected,
    coalesce(found::VARCHAR, found_state) AS found
FROM pairs
WHERE expected_state <> found_state OR expected <> found
ORDER BY row_no;
