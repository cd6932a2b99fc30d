-- suppressed-cells-protected: a hidden cell is never alone in a sum that is shown: at least two places are hidden of a
-- city's or county's column, and at least two parts of each identity of a clearance month (flow and stages).
-- Whether two are enough is tested by linear programming in tests/query/disclosure.test.ts.
-- Grain: sum; the row is the hidden cell that stands alone.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH parts AS (
    SELECT
        'housing_clearance' AS table_name,
        row_no,
        'households' AS column_name,
        div_code,
        month AS period,
        value_state,
        'places at stage ' || stage AS sum_name,
        month || ' ' || stage AS sum_id
    FROM housing_clearance
    UNION ALL
    SELECT 'housing_clearance', row_no, 'households', div_code, month, value_state, 'parts of the flow',
        div_code || ' ' || month || ' flow'
    FROM housing_clearance
    WHERE stage IN ('opening', 'failed', 'voluntary_exit', 'enforced', 'closing')
    UNION ALL
    SELECT 'housing_clearance', row_no, 'households', div_code, month, value_state, 'parts of closing',
        div_code || ' ' || month || ' stages'
    FROM housing_clearance
    WHERE stage IN ('decided', 'notified', 'within_term', 'hard', 'closing')
    UNION ALL
    SELECT 'housing_review', row_no, 'reviewed', div_code, month, value_state, 'places', month FROM housing_review
    UNION ALL
    SELECT 'housing_return', row_no, 'hard_households', div_code, month, value_state, 'places', month FROM housing_return
    UNION ALL
    SELECT 'population', row_no, 'persons', div_code, year, value_state, 'places', year || ' ' || residence FROM population
    UNION ALL
    SELECT 'caseload', c.row_no, 'households', c.div_code, c.month, c.value_state, 'townships',
        d.parent_code || ' ' || c.month || ' ' || c.program
    FROM caseload AS c
    JOIN division AS d ON d.div_code = c.div_code AND d.level = 'township'
),
alone AS (
    SELECT
        table_name,
        sum_name,
        min(row_no) AS row_no,
        min(column_name) AS column_name,
        min(div_code) AS place,
        min(period) AS period
    FROM parts
    WHERE value_state = 'suppressed'
    GROUP BY table_name, sum_name, sum_id
    HAVING count(*) = 1
)
SELECT
    table_name,
    row_no,
    column_name,
    place,
    period,
    'at least 2 hidden ' || sum_name AS expected,
    'only this one' AS found
FROM alone
ORDER BY table_name, row_no, sum_name;
