-- clearance-opening-follows-closing: a month opens with what the month before closed with; a place that succeeds
-- others opens its first month with the sum of their closings.
-- A hidden or missing closing is left out: there is nothing to compare.
-- Grain: place (the city's own row included) x month.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH predecessors AS (
    SELECT d.div_code, d.first_month AS month, c.from_code AS member
    FROM division_crosswalk AS c
    JOIN division AS d ON d.div_code = c.to_code
),
openings AS (
    SELECT
        row_no,
        div_code,
        month,
        strftime(CAST(month || '-01' AS DATE) - INTERVAL 1 MONTH, '%Y-%m') AS month_before,
        households
    FROM housing_clearance
    WHERE stage = 'opening' AND value_state = 'value'
),
closings AS (
    SELECT row_no, div_code, month, households
    FROM housing_clearance
    WHERE stage = 'closing' AND value_state = 'value'
),
pairs AS (
    SELECT o.row_no, o.div_code, o.month, sum(c.households) AS expected, max(o.households) AS found
    FROM openings AS o
    LEFT JOIN predecessors AS p ON p.div_code = o.div_code AND p.month = o.month
    LEFT JOIN closings AS c ON c.div_code = coalesce(p.member, o.div_code) AND c.month = o.month_before
    GROUP BY o.row_no, o.div_code, o.month
    HAVING count(c.row_no) = count(*)
)
SELECT
    'housing_clearance' AS table_name,
    row_no,
    'households' AS column_name,
    div_code AS place,
    month AS period,
    expected || ' opening (closing of the month before)' AS expected,
    found::VARCHAR AS found
FROM pairs
WHERE found <> expected
ORDER BY row_no;
