-- insurance-exclusions-sum: persons excluded from medical insurance are the sum over the reasons.
-- Grain: place x year x class of recipients; an absent part leaves nothing to compare.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH reasons AS (
    SELECT div_code, year, recipient_class, sum(persons) AS persons
    FROM medical_insurance_exclusion
    GROUP BY div_code, year, recipient_class
    HAVING count(persons) = count(*)
)
SELECT
    'medical_insurance' AS table_name,
    i.row_no,
    'persons_excluded' AS column_name,
    i.div_code AS place,
    i.year AS period,
    r.persons || ' (sum of the reasons of ' || i.recipient_class || ')' AS expected,
    i.persons_excluded::VARCHAR AS found
FROM medical_insurance AS i
JOIN reasons AS r ON r.div_code = i.div_code AND r.year = i.year AND r.recipient_class = i.recipient_class
WHERE i.persons_excluded <> r.persons
ORDER BY i.row_no;
