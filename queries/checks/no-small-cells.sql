-- no-small-cells: no cell shows a count of 1 to 4 aid recipients or recipient households, the city's rows included.
-- Every column that counts them is listed here. Not listed, as datapackage.json gives the reason under
-- tuodi:disclosure_exceptions: posts (staffing, staff_development), the anonymous cases (housing_case, see case-table-least-group) and the
-- sizes of households that rules are for (benefit_schedule);
-- and the report's own figures (published).
-- Grain: row x column of recipients.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH cells AS (
    SELECT 'population' AS table_name, row_no, 'persons' AS column_name, div_code AS place, year AS period, persons AS found
    FROM population
    UNION ALL
    SELECT 'disbursement', row_no, column_name, div_code, month, found
    FROM disbursement UNPIVOT (found FOR column_name IN (persons_paid, households_paid))
    UNION ALL
    SELECT 'caseload', row_no, column_name, div_code, month, found
    FROM caseload UNPIVOT (found FOR column_name IN (households, persons))
    UNION ALL
    SELECT 'case_flow', row_no, column_name, div_code, month, found
    FROM case_flow UNPIVOT (found FOR column_name IN (households, persons))
    UNION ALL
    SELECT 'tekun_care', row_no, 'persons', div_code, month, persons FROM tekun_care
    UNION ALL
    SELECT 'tekun_willing', row_no, column_name, div_code, month, found
    FROM tekun_willing UNPIVOT (found FOR column_name IN (dependent_persons, willing_concentrated, willing_placed))
    UNION ALL
    SELECT 'medical_insurance', row_no, column_name, div_code, year, found
    FROM medical_insurance UNPIVOT (
        found FOR column_name IN (persons_listed, persons_excluded, persons_insured, full_subsidy_persons)
    )
    UNION ALL
    SELECT 'medical_insurance_exclusion', row_no, 'persons', div_code, year, persons FROM medical_insurance_exclusion
    UNION ALL
    SELECT 'education_aid', row_no, column_name, div_code, term, found
    FROM education_aid UNPIVOT (found FOR column_name IN (persons, entitled_persons, covered_persons))
    UNION ALL
    SELECT 'disaster_relief', row_no, 'person_times', div_code, month, person_times FROM disaster_relief
    UNION ALL
    SELECT 'housing_stock', row_no, column_name, div_code, month, found
    FROM housing_stock UNPIVOT (found FOR column_name IN (in_tenure_households, waiting_households))
    UNION ALL
    SELECT 'housing_review', row_no, column_name, div_code, month, found
    FROM housing_review UNPIVOT (found FOR column_name IN (reviewed, passed, failed, pending))
    UNION ALL
    SELECT 'housing_clearance', row_no, 'households', div_code, month, households FROM housing_clearance
    UNION ALL
    SELECT 'housing_return', row_no, 'hard_households', div_code, month, hard_households FROM housing_return
    UNION ALL
    SELECT 'temporary_aid', row_no, column_name, div_code, month, found
    FROM temporary_aid UNPIVOT (found FOR column_name IN (households, person_times))
    UNION ALL
    SELECT 'price_linkage', row_no, 'persons', div_code, month, persons FROM price_linkage
    UNION ALL
    SELECT 'medical_aid', row_no, 'person_times', div_code, month, person_times FROM medical_aid
    UNION ALL
    SELECT 'dibao_category', row_no, 'persons', div_code, month, persons FROM dibao_category
    UNION ALL
    SELECT 'gradual_exit', row_no, column_name, div_code, year, found
    FROM gradual_exit UNPIVOT (found FOR column_name IN (income_exits, gradual_exits))
    UNION ALL
    SELECT 'employment_aid', row_no, column_name, div_code, month, found
    FROM employment_aid UNPIVOT (found FOR column_name IN (able_willing, served, placed))
    UNION ALL
    SELECT 'verification', row_no, column_name, div_code, month, found
    FROM verification UNPIVOT (found FOR column_name IN (checks, only_manual, disputed))
    UNION ALL
    SELECT 'overlap', row_no, 'persons_both', div_code, month, persons_both FROM overlap
    UNION ALL
    SELECT 'screening', row_no, column_name, div_code, month, found
    FROM screening UNPIVOT (found FOR column_name IN (flagged, checked, eligible, aided))
    UNION ALL
    SELECT 'service_aid', row_no, 'persons', div_code, month, persons FROM service_aid
    UNION ALL
    SELECT 'need_match', row_no, column_name, div_code, month, found
    FROM need_match UNPIVOT (found FOR column_name IN (posted, matched))
    UNION ALL
    SELECT 'credit_action', row_no, 'persons', div_code, month, persons FROM credit_action
    UNION ALL
    SELECT 'care_facility', row_no, 'residents', div_code, month, residents FROM care_facility
)
SELECT table_name, row_no, column_name, place, period, '0, at least 5, or suppressed' AS expected, found::VARCHAR AS found
FROM cells
WHERE found BETWEEN 1 AND 4
ORDER BY table_name, row_no, column_name;
