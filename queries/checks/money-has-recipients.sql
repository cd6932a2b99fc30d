-- money-has-recipients: money goes to somebody: an amount is 0 exactly when nobody is counted beside it; a month
-- without disaster relief (phase none) has neither.
-- Grain: row with money and a count of those who got it.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH pairs AS (
    SELECT
        'disbursement' AS table_name,
        row_no,
        'persons_paid' AS column_name,
        div_code AS place,
        month AS period,
        amount_fen,
        persons_paid AS persons,
        false AS none_expected
    FROM disbursement
    UNION ALL
    SELECT 'medical_insurance', row_no, 'full_subsidy_persons', div_code, year, subsidy_fen, full_subsidy_persons, false
    FROM medical_insurance
    UNION ALL
    SELECT 'education_aid', row_no, 'persons', div_code, term, amount_fen, persons, false FROM education_aid
    UNION ALL
    SELECT 'disaster_relief', row_no, 'person_times', div_code, month, amount_fen, person_times, phase = 'none'
    FROM disaster_relief
)
SELECT
    table_name,
    row_no,
    column_name,
    place,
    period,
    CASE WHEN none_expected OR amount_fen = 0 THEN '0' ELSE 'more than 0' END || ' beside ' || amount_fen || ' fen' AS expected,
    persons::VARCHAR AS found
FROM pairs
WHERE (amount_fen = 0) <> (persons = 0) OR (none_expected AND persons <> 0)
ORDER BY table_name, row_no;
