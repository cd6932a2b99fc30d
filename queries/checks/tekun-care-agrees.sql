-- tekun-care-agrees: tekun persons by ability and place of care add up to the caseload, those unable to care for
-- themselves to the count of the wishes table, and those of them in institutions to its count of the placed.
-- Grain: place x quarter end x measure; an absent part leaves nothing to compare.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH care AS (
    SELECT
        div_code,
        month,
        sum(persons) AS persons,
        coalesce(sum(persons) FILTER (WHERE ability <> 'able'), 0) AS dependents,
        coalesce(sum(persons) FILTER (WHERE ability <> 'able' AND care_mode <> 'dispersed'), 0) AS placed
    FROM tekun_care
    GROUP BY div_code, month
    HAVING count(persons) = count(*)
),
faults AS (
    SELECT 'caseload' AS table_name, s.row_no, 'persons' AS column_name, c.div_code, c.month, c.persons AS expected, s.persons AS found
    FROM caseload AS s
    JOIN care AS c ON c.div_code = s.div_code AND c.month = s.month
    WHERE s.program = 'tekun'
    UNION ALL
    SELECT 'tekun_willing', w.row_no, 'dependent_persons', c.div_code, c.month, c.dependents, w.dependent_persons
    FROM tekun_willing AS w
    JOIN care AS c ON c.div_code = w.div_code AND c.month = w.month
    UNION ALL
    SELECT 'tekun_willing', w.row_no, 'willing_placed', c.div_code, c.month, c.placed, w.willing_placed
    FROM tekun_willing AS w
    JOIN care AS c ON c.div_code = w.div_code AND c.month = w.month
)
SELECT
    table_name,
    row_no,
    column_name,
    div_code AS place,
    month AS period,
    expected || ' (tekun_care)' AS expected,
    found::VARCHAR AS found
FROM faults
WHERE found <> expected
ORDER BY table_name, row_no, column_name;
