-- no-small-remainders: two counts of a row do not differ by 1 to 4 recipients where the difference is a group of its
-- own (those not insured, not aided, not placed): a reader subtracts.
-- Grain: row x pair of counts.
-- Returns: table_name, row_no, column_name (the part), place, period, expected, found.
WITH remainders AS (
    SELECT
        'tekun_willing' AS table_name,
        row_no,
        'willing_placed' AS column_name,
        div_code AS place,
        month AS period,
        willing_concentrated - willing_placed AS remainder,
        'willing_concentrated' AS whole_name
    FROM tekun_willing
    UNION ALL
    SELECT 'tekun_willing', row_no, 'willing_concentrated', div_code, month, dependent_persons - willing_concentrated,
        'dependent_persons'
    FROM tekun_willing
    UNION ALL
    SELECT 'medical_insurance', row_no, 'persons_insured', div_code, year,
        persons_listed - persons_excluded - persons_insured, 'persons_listed - persons_excluded'
    FROM medical_insurance
    UNION ALL
    SELECT 'medical_insurance', row_no, 'full_subsidy_persons', div_code, year, persons_insured - full_subsidy_persons,
        'persons_insured'
    FROM medical_insurance
    UNION ALL
    SELECT 'education_aid', row_no, 'covered_persons', div_code, term, entitled_persons - covered_persons,
        'entitled_persons'
    FROM education_aid
    UNION ALL
    SELECT 'education_aid', row_no, 'entitled_persons', div_code, term, persons - entitled_persons, 'persons'
    FROM education_aid
    UNION ALL
    SELECT 'gradual_exit', row_no, 'gradual_exits', div_code, year, income_exits - gradual_exits, 'income_exits' FROM gradual_exit
    UNION ALL
    SELECT 'employment_aid', row_no, 'served', div_code, month, able_willing - served, 'able_willing' FROM employment_aid
    UNION ALL
    SELECT 'employment_aid', row_no, 'placed', div_code, month, served - placed, 'served' FROM employment_aid
    UNION ALL
    SELECT 'verification', row_no, 'only_manual', div_code, month, checks - only_manual, 'checks' FROM verification
    UNION ALL
    SELECT 'verification', row_no, 'disputed', div_code, month, checks - disputed, 'checks' FROM verification
    UNION ALL
    SELECT 'screening', row_no, 'checked', div_code, month, flagged - checked, 'flagged' FROM screening
    UNION ALL
    SELECT 'screening', row_no, 'eligible', div_code, month, checked - eligible, 'checked' FROM screening
    UNION ALL
    SELECT 'screening', row_no, 'aided', div_code, month, eligible - aided, 'eligible' FROM screening
    UNION ALL
    SELECT 'need_match', row_no, 'matched', div_code, month, posted - matched, 'posted' FROM need_match
)
SELECT
    table_name,
    row_no,
    column_name,
    place,
    period,
    '0 or at least 5 below ' || whole_name AS expected,
    remainder || ' below' AS found
FROM remainders
WHERE remainder BETWEEN 1 AND 4
ORDER BY table_name, row_no, column_name;
