-- clearance-flow-identity: opening + failed - voluntary exits - enforced exits is closing.
-- A month with a hidden or missing part is left out: there is nothing to compare.
-- Grain: place (the city's own row included) x month.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH flows AS (
    SELECT
        div_code,
        month,
        max(row_no) FILTER (WHERE stage = 'closing') AS row_no,
        sum(CASE WHEN stage IN ('opening', 'failed') THEN households ELSE -households END)
            FILTER (WHERE stage <> 'closing') AS expected,
        max(households) FILTER (WHERE stage = 'closing') AS found
    FROM housing_clearance
    WHERE stage IN ('opening', 'failed', 'voluntary_exit', 'enforced', 'closing')
    GROUP BY div_code, month
    HAVING count(households) = 5
)
SELECT
    'housing_clearance' AS table_name,
    row_no,
    'households' AS column_name,
    div_code AS place,
    month AS period,
    expected || ' closing (opening + failed - voluntary_exit - enforced)' AS expected,
    found::VARCHAR AS found
FROM flows
WHERE found <> expected
ORDER BY row_no;
