-- parts-within-whole: a count that is part of another does not exceed it.
-- Grain: row x pair of part and whole.
-- Returns: table_name, row_no, column_name (the part), place, period, expected, found.
WITH pairs AS (
    SELECT
        'caseload' AS table_name,
        row_no,
        'households' AS column_name,
        div_code AS place,
        month AS period,
        households AS part,
        persons AS whole,
        'persons' AS whole_name
    FROM caseload
    UNION ALL
    SELECT 'case_flow', row_no, 'households', div_code, month, households, persons, 'persons' FROM case_flow
    UNION ALL
    SELECT 'disbursement', row_no, 'households_paid', div_code, month, households_paid, persons_paid, 'persons_paid'
    FROM disbursement
    UNION ALL
    SELECT 'tekun_willing', row_no, 'willing_concentrated', div_code, month, willing_concentrated, dependent_persons,
        'dependent_persons'
    FROM tekun_willing
    UNION ALL
    SELECT 'tekun_willing', row_no, 'willing_placed', div_code, month, willing_placed, willing_concentrated,
        'willing_concentrated'
    FROM tekun_willing
    UNION ALL
    SELECT 'medical_insurance', row_no, 'persons_insured', div_code, year, persons_insured,
        persons_listed - persons_excluded, 'persons_listed - persons_excluded'
    FROM medical_insurance
    UNION ALL
    SELECT 'medical_insurance', row_no, 'full_subsidy_persons', div_code, year, full_subsidy_persons, persons_insured,
        'persons_insured'
    FROM medical_insurance
    UNION ALL
    SELECT 'education_aid', row_no, 'entitled_persons', div_code, term, entitled_persons, persons, 'persons'
    FROM education_aid
    UNION ALL
    SELECT 'education_aid', row_no, 'covered_persons', div_code, term, covered_persons, entitled_persons,
        'entitled_persons'
    FROM education_aid
)
SELECT
    table_name,
    row_no,
    column_name,
    place,
    period,
    'at most ' || whole || ' (' || whole_name || ')' AS expected,
    part::VARCHAR AS found
FROM pairs
WHERE part > whole
ORDER BY table_name, row_no, column_name;
