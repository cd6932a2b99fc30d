-- division-in-use: a row is held under a code that was in use in its period (former codes until their last month, new
-- ones from their first), and never under a development zone.
-- Months count as they are, years by their end (or the end of the package), terms by their first month.
-- Grain: row of a fact table.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH uses AS (
    SELECT 'standard' AS table_name, row_no, div_code, effective_from AS period, effective_from AS month FROM standard
    UNION ALL
    SELECT 'population', p.row_no, p.div_code, p.year, least(p.year || '-12', r.last_month)
    FROM population AS p
    CROSS JOIN release AS r
    UNION ALL
    SELECT 'disbursement', row_no, div_code, month, month FROM disbursement
    UNION ALL
    SELECT 'caseload', row_no, div_code, month, month FROM caseload
    UNION ALL
    SELECT 'case_flow', row_no, div_code, month, month FROM case_flow
    UNION ALL
    SELECT 'tekun_care', row_no, div_code, month, month FROM tekun_care
    UNION ALL
    SELECT 'tekun_willing', row_no, div_code, month, month FROM tekun_willing
    UNION ALL
    SELECT 'medical_insurance', i.row_no, i.div_code, i.year, least(i.year || '-12', r.last_month)
    FROM medical_insurance AS i
    CROSS JOIN release AS r
    UNION ALL
    SELECT 'medical_insurance_exclusion', e.row_no, e.div_code, e.year, least(e.year || '-12', r.last_month)
    FROM medical_insurance_exclusion AS e
    CROSS JOIN release AS r
    UNION ALL
    SELECT 'education_aid', row_no, div_code, term,
        left(term, 4) || CASE WHEN right(term, 6) = 'spring' THEN '-02' ELSE '-08' END
    FROM education_aid
    UNION ALL
    SELECT 'disaster_relief', row_no, div_code, month, month FROM disaster_relief
    UNION ALL
    SELECT 'housing_stock', row_no, div_code, month, month FROM housing_stock
    UNION ALL
    SELECT 'housing_review', row_no, div_code, month, month FROM housing_review
    UNION ALL
    SELECT 'housing_clearance', row_no, div_code, month, month FROM housing_clearance
    UNION ALL
    SELECT 'housing_return', row_no, div_code, month, month FROM housing_return
    UNION ALL
    SELECT 'staffing', row_no, div_code, month, month FROM staffing
    UNION ALL
    SELECT 'data_sharing', row_no, div_code, month, month FROM data_sharing
    UNION ALL
    SELECT 'benefit_schedule', row_no, div_code, valid_from, valid_from FROM benefit_schedule
)
SELECT
    u.table_name,
    u.row_no,
    'div_code' AS column_name,
    u.div_code AS place,
    u.period,
    'a place in use then, no development zone' AS expected,
    d.kind || ' in use ' || coalesce('from ' || d.first_month, '') || coalesce(' to ' || d.last_month, '') AS found
FROM uses AS u
JOIN division AS d ON d.div_code = u.div_code
WHERE d.kind = 'development_zone'
    OR u.month NOT BETWEEN coalesce(d.first_month, u.month) AND coalesce(d.last_month, u.month)
ORDER BY u.table_name, u.row_no;
