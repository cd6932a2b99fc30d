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
    UNION ALL
    SELECT 'gradual_exit', row_no, 'gradual_exits', div_code, year, gradual_exits, income_exits, 'income_exits' FROM gradual_exit
    UNION ALL
    SELECT 'employment_aid', row_no, 'served', div_code, month, served, able_willing, 'able_willing' FROM employment_aid
    UNION ALL
    SELECT 'employment_aid', row_no, 'placed', div_code, month, placed, served, 'served' FROM employment_aid
    UNION ALL
    SELECT 'verification', row_no, 'only_manual', div_code, month, only_manual, checks, 'checks' FROM verification
    UNION ALL
    SELECT 'verification', row_no, 'disputed', div_code, month, disputed, checks, 'checks' FROM verification
    UNION ALL
    SELECT 'screening', row_no, 'checked', div_code, month, checked, flagged, 'flagged' FROM screening
    UNION ALL
    SELECT 'screening', row_no, 'eligible', div_code, month, eligible, checked, 'checked' FROM screening
    UNION ALL
    SELECT 'screening', row_no, 'aided', div_code, month, aided, eligible, 'eligible' FROM screening
    UNION ALL
    SELECT 'need_match', row_no, 'matched', div_code, month, matched, posted, 'posted' FROM need_match
    UNION ALL
    SELECT 'temporary_aid', row_no, 'households', div_code, month, households, person_times, 'person_times' FROM temporary_aid
    UNION ALL
    SELECT 'care_facility', row_no, 'nursing_beds', div_code, month, nursing_beds, beds, 'beds' FROM care_facility
    UNION ALL
    SELECT 'care_facility', row_no, 'residents', div_code, month, residents, beds, 'beds' FROM care_facility
    UNION ALL
    SELECT 'staff_development', row_no, 'trained', div_code, month, trained, mean_staff, 'mean_staff' FROM staff_development
    UNION ALL
    SELECT 'staff_development', row_no, 'certified', div_code, month, certified, mean_staff, 'mean_staff' FROM staff_development
    UNION ALL
    SELECT 'staff_development', row_no, 'villages_with_assistant', div_code, month, villages_with_assistant, villages, 'villages' FROM staff_development
    UNION ALL
    SELECT 'social_organisation', row_no, 'townships_reached', div_code, month, townships_reached, organisations, 'organisations' FROM social_organisation
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
