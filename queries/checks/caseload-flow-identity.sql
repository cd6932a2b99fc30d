-- caseload-flow-identity: the stock of the month before, plus entries, less exits, is the stock of the month.
-- A place that succeeds others takes over the sum of their stocks in its first month. A month without a value, or
-- a predecessor without one, breaks the chain lawfully: there is nothing to compare.
-- Grain: place x month x programme with flows x measure.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH predecessors AS (
    SELECT d.div_code, d.first_month AS month, c.from_code AS member
    FROM division_crosswalk AS c
    JOIN division AS d ON d.div_code = c.to_code
),
stocks AS (
    SELECT
        row_no,
        div_code,
        month,
        strftime(CAST(month || '-01' AS DATE) - INTERVAL 1 MONTH, '%Y-%m') AS month_before,
        program,
        households,
        persons
    FROM caseload
    WHERE value_state = 'value'
),
openings AS (
    SELECT s.row_no, sum(b.households) AS households, sum(b.persons) AS persons
    FROM stocks AS s
    LEFT JOIN predecessors AS p ON p.div_code = s.div_code AND p.month = s.month
    LEFT JOIN stocks AS b
        ON b.div_code = coalesce(p.member, s.div_code) AND b.month = s.month_before AND b.program = s.program
    GROUP BY s.row_no
    HAVING count(b.row_no) = count(*)
),
flows AS (
    SELECT
        div_code,
        month,
        program,
        sum(CASE flow_type WHEN 'enter' THEN households ELSE -households END) AS households,
        sum(CASE flow_type WHEN 'enter' THEN persons ELSE -persons END) AS persons
    FROM case_flow
    GROUP BY div_code, month, program
    HAVING count(*) FILTER (WHERE value_state <> 'value') = 0
),
measures AS (
    SELECT
        s.row_no,
        measure.column_name,
        s.div_code,
        s.month,
        CASE measure.column_name
            WHEN 'households' THEN o.households + f.households
            ELSE o.persons + f.persons
        END AS expected,
        CASE measure.column_name WHEN 'households' THEN s.households ELSE s.persons END AS found
    FROM stocks AS s
    JOIN openings AS o ON o.row_no = s.row_no
    JOIN flows AS f ON f.div_code = s.div_code AND f.month = s.month AND f.program = s.program
    CROSS JOIN (VALUES ('households'), ('persons')) AS measure(column_name)
)
SELECT
    'caseload' AS table_name,
    row_no,
    column_name,
    div_code AS place,
    month AS period,
    expected || ' (month before + entries - exits)' AS expected,
    found::VARCHAR AS found
FROM measures
WHERE found <> expected
ORDER BY row_no, column_name;
