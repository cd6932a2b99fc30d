-- silent: counties without a value in the last month of the monthly tables of households and payments
-- Grain: table x county; none where all have reported.
-- Returns: table_name, place, period.
WITH months AS (
    SELECT 'caseload' AS table_name, max(month) AS month FROM caseload
    UNION ALL
    SELECT 'disbursement', max(month) FROM disbursement
),
counties AS (
    SELECT DISTINCT place FROM place_member WHERE place_level = 'county'
),
reported AS (
    SELECT 'caseload' AS table_name, c.month, m.place
    FROM caseload AS c
    JOIN place_member AS m ON m.member = c.div_code AND m.place_level = 'county' AND m.level = 'county'
    WHERE c.value_state <> 'missing'
    UNION ALL
    SELECT 'disbursement', d.month, m.place
    FROM disbursement AS d
    JOIN place_member AS m ON m.member = d.div_code AND m.place_level = 'county' AND m.level = 'county'
    WHERE d.value_state <> 'missing'
)
SELECT n.table_name, c.place, n.month AS period
FROM months AS n
JOIN counties AS c ON n.month IS NOT NULL
LEFT JOIN (SELECT DISTINCT table_name, month, place FROM reported) AS r
    ON r.table_name = n.table_name AND r.month = n.month AND r.place = c.place
WHERE r.place IS NULL
ORDER BY n.table_name, c.place;
