-- grid-years-and-terms: a yearly or termly table holds every place in use x period x part from its first period to its
-- last; a period that was not reported is a row with a reason, not a hole.
-- A place counts as in use when it is at the end of the year (or of the package), or at the start of the term.
-- Grain: table x place x year or term x part.
-- Returns: table_name, row_no (always empty: a hole), column_name, place, period, expected, found.
WITH held AS (
    SELECT 'population' AS table_name, div_code, year AS period, residence AS part FROM population
    UNION ALL
    SELECT 'medical_insurance', div_code, year, recipient_class FROM medical_insurance
    UNION ALL
    SELECT 'medical_insurance_exclusion', div_code, year, recipient_class || ' ' || exclude_reason
    FROM medical_insurance_exclusion
    UNION ALL
    SELECT 'funding', div_code, year, source FROM funding
    UNION ALL
    SELECT 'gradual_exit', div_code, year, 'exits' FROM gradual_exit
    UNION ALL
    SELECT 'assessment', div_code, year, assessor || ' ' || criterion FROM assessment
    UNION ALL
    SELECT 'education_aid', div_code, term, stage || ' ' || aid_type FROM education_aid
),
periods AS (
    SELECT left(month, 4) AS period, 'year' AS kind, left(month, 4) AS ordinal, max(month) AS month
    FROM period_month
    WHERE kind = 'month'
    GROUP BY left(month, 4)
    UNION ALL
    SELECT left(month, 4) || CASE WHEN right(month, 2) = '02' THEN '-spring' ELSE '-autumn' END, 'term', month, month
    FROM period_month
    WHERE kind = 'month' AND right(month, 2) IN ('02', '08')
),
spans AS (
    SELECT h.table_name, p.kind, min(p.ordinal) AS first_ordinal, max(p.ordinal) AS last_ordinal
    FROM held AS h
    JOIN periods AS p ON p.period = h.period
    GROUP BY h.table_name, p.kind
),
levels AS (
    SELECT DISTINCT h.table_name, d.level
    FROM held AS h
    JOIN division AS d ON d.div_code = h.div_code
),
expected_cells AS (
    SELECT s.table_name, s.kind, d.div_code, p.period, parts.part
    FROM spans AS s
    JOIN periods AS p ON p.kind = s.kind AND p.ordinal BETWEEN s.first_ordinal AND s.last_ordinal
    JOIN levels AS l ON l.table_name = s.table_name
    JOIN division AS d
        ON d.level = l.level
        AND d.kind <> 'development_zone'
        AND p.month BETWEEN coalesce(d.first_month, p.month) AND coalesce(d.last_month, p.month)
    JOIN (SELECT DISTINCT table_name, part FROM held) AS parts ON parts.table_name = s.table_name
)
SELECT
    e.table_name,
    NULL::INTEGER AS row_no,
    e.kind AS column_name,
    e.div_code AS place,
    e.period,
    'a row for ' || e.part || ', if only with the reason why it is missing' AS expected,
    'none' AS found
FROM expected_cells AS e
ANTI JOIN held AS h
    ON h.table_name = e.table_name AND h.div_code = e.div_code AND h.period = e.period AND h.part = e.part
ORDER BY e.table_name, e.period, e.div_code, e.part;
