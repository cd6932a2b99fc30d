-- crosswalk-continues: every county whose code ended goes over into codes that begin in the next month, with the
-- weight 1 (counts are summed, never split).
-- Grain: row of the crosswalk, and county that ended.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH ended AS (
    SELECT
        row_no,
        div_code,
        last_month,
        strftime(CAST(last_month || '-01' AS DATE) + INTERVAL 1 MONTH, '%Y-%m') AS next_month
    FROM division
    WHERE level = 'county' AND last_month IS NOT NULL
),
faults AS (
    SELECT 'division' AS table_name, e.row_no, 'last_month' AS column_name, e.div_code, e.last_month AS period,
        'a successor in division_crosswalk' AS expected, 'none' AS found
    FROM ended AS e
    ANTI JOIN division_crosswalk AS c ON c.from_code = e.div_code
    UNION ALL
    SELECT 'division_crosswalk', c.row_no, 'from_code', c.from_code, c.change_date, 'a county whose code ended', c.from_code
    FROM division_crosswalk AS c
    ANTI JOIN ended AS e ON e.div_code = c.from_code
    UNION ALL
    SELECT 'division_crosswalk', c.row_no, 'to_code', c.from_code, e.last_month,
        'a county in use from ' || e.next_month || ' on', c.to_code || coalesce(' from ' || d.first_month, ' (unknown)')
    FROM division_crosswalk AS c
    JOIN ended AS e ON e.div_code = c.from_code
    LEFT JOIN division AS d ON d.div_code = c.to_code AND d.level = 'county'
    WHERE d.first_month IS DISTINCT FROM e.next_month
    UNION ALL
    SELECT 'division_crosswalk', row_no, 'weight', from_code, change_date, '1, as counts are summed', weight::VARCHAR
    FROM division_crosswalk
    WHERE weight <> 1
)
SELECT table_name, row_no, column_name, div_code AS place, period, expected, found
FROM faults
ORDER BY table_name, row_no, column_name;
