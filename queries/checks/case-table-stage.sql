-- case-table-stage: a case is cleared exactly when it has a mode of exit, hard exactly when its stage says so, and has
-- not lasted longer than from the start of its half-year to the cut-off.
-- Grain: case.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH cases AS (
    SELECT
        h.row_no,
        h.area,
        h.cohort,
        h.months,
        h.stage,
        h.exit_mode,
        h.hard_flag,
        datediff(
            'month',
            CAST(left(h.cohort, 4) || CASE WHEN right(h.cohort, 1) = '1' THEN '-01-01' ELSE '-07-01' END AS DATE),
            CAST(c.month || '-01' AS DATE)
        ) AS most_months
    FROM housing_case AS h
    CROSS JOIN (SELECT max(month) AS month FROM housing_clearance) AS c
),
faults AS (
    SELECT row_no, 'exit_mode' AS column_name, area, cohort, 'a mode of exit' AS expected, 'nothing' AS found
    FROM cases
    WHERE stage = 'cleared' AND exit_mode IS NULL
    UNION ALL
    SELECT row_no, 'stage', area, cohort, 'cleared, as exit_mode is ' || exit_mode, stage
    FROM cases
    WHERE stage <> 'cleared' AND exit_mode IS NOT NULL
    UNION ALL
    SELECT row_no, 'hard_flag', area, cohort, CASE WHEN stage = 'hard' THEN 'true' ELSE 'false' END || ', as stage is ' || stage,
        hard_flag::VARCHAR
    FROM cases
    WHERE hard_flag <> (stage = 'hard')
    UNION ALL
    SELECT row_no, 'months', area, cohort, 'at most ' || most_months, months::VARCHAR
    FROM cases
    WHERE months > most_months
)
SELECT 'housing_case' AS table_name, row_no, column_name, area AS place, cohort AS period, expected, found
FROM faults
ORDER BY row_no, column_name;
