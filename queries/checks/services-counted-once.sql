-- services-counted-once: persons with any service are at least as many as with the most frequent one, and at most all added up.
-- Grain: place x quarter end of service_aid.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH kinds AS (
    SELECT div_code, month, max(persons) AS most, sum(persons) AS every, count(*) - count(persons) AS absent
    FROM service_aid
    WHERE service_type <> 'any'
    GROUP BY div_code, month
)
SELECT
    'service_aid' AS table_name,
    s.row_no,
    'persons' AS column_name,
    s.div_code AS place,
    s.month AS period,
    k.most || ' to ' || k.every AS expected,
    s.persons::VARCHAR AS found
FROM service_aid AS s
JOIN kinds AS k ON k.div_code = s.div_code AND k.month = s.month
WHERE s.service_type = 'any' AND k.absent = 0 AND s.persons NOT BETWEEN k.most AND k.every
ORDER BY s.row_no;
