-- grid-quarters: a quarterly table holds every place in use x quarter end x part; a quarter that was not reported is a
-- row with a reason, not a hole.
-- Quarters: the two tables of tekun care share theirs; staffing and data sharing run from the first quarter end of
-- either, every other table from its own first, to the last of the package. Offices below the township are examples and need no grid.
-- Grain: table x place x quarter end x part.
-- Returns: table_name, row_no (always empty: a hole), column_name, place, period, expected, found.
WITH held AS (
    SELECT 'tekun' AS source, 'tekun_care' AS table_name, div_code, month, ability || ' ' || care_mode AS part
    FROM tekun_care
    UNION ALL
    SELECT 'tekun', 'tekun_willing', div_code, month, 'persons' FROM tekun_willing
    UNION ALL
    SELECT 'capacity', 'staffing', div_code, month, 'posts' FROM staffing
    UNION ALL
    SELECT 'capacity', 'data_sharing', div_code, month, item_code FROM data_sharing
    UNION ALL
    SELECT 'dibao_category', 'dibao_category', div_code, month, category FROM dibao_category
    UNION ALL
    SELECT 'employment_aid', 'employment_aid', div_code, month, 'persons' FROM employment_aid
    UNION ALL
    SELECT 'verification', 'verification', div_code, month, 'checks' FROM verification
    UNION ALL
    SELECT 'overlap', 'overlap', div_code, month, pair_code FROM overlap
    UNION ALL
    SELECT 'screening', 'screening', div_code, month, list_source FROM screening
    UNION ALL
    SELECT 'service_aid', 'service_aid', div_code, month, service_type FROM service_aid
    UNION ALL
    SELECT 'need_match', 'need_match', div_code, month, need_kind FROM need_match
    UNION ALL
    SELECT 'social_organisation', 'social_organisation', div_code, month, organisation_kind FROM social_organisation
    UNION ALL
    SELECT 'credit_action', 'credit_action', div_code, month, credit_action FROM credit_action
    UNION ALL
    SELECT 'care_facility', 'care_facility', div_code, month, 'beds' FROM care_facility
    UNION ALL
    SELECT 'staff_development', 'staff_development', div_code, month, 'staff' FROM staff_development
),
spans AS (
    SELECT
        h.source,
        min(h.month) AS first_month,
        CASE WHEN h.source = 'tekun' THEN max(h.month) ELSE max(r.last_month) END AS last_month
    FROM held AS h
    CROSS JOIN release AS r
    GROUP BY h.source
),
levels AS (
    SELECT DISTINCT h.source, h.table_name, d.level
    FROM held AS h
    JOIN division AS d ON d.div_code = h.div_code
    WHERE d.level <> 'village'
),
expected_cells AS (
    SELECT l.table_name, d.div_code, m.month, p.part
    FROM spans AS s
    JOIN period_month AS m
        ON m.kind = 'month'
        AND m.month BETWEEN s.first_month AND s.last_month
        AND right(m.month, 2) IN ('03', '06', '09', '12')
    JOIN levels AS l ON l.source = s.source
    JOIN division AS d
        ON d.level = l.level
        AND d.kind <> 'development_zone'
        AND m.month BETWEEN coalesce(d.first_month, m.month) AND coalesce(d.last_month, m.month)
    JOIN (SELECT DISTINCT table_name, part FROM held) AS p ON p.table_name = l.table_name
)
SELECT
    e.table_name,
    NULL::INTEGER AS row_no,
    'month' AS column_name,
    e.div_code AS place,
    e.month AS period,
    'a row for ' || e.part || ', if only with the reason why it is missing' AS expected,
    'none' AS found
FROM expected_cells AS e
ANTI JOIN held AS h
    ON h.table_name = e.table_name AND h.div_code = e.div_code AND h.month = e.month AND h.part = e.part
ORDER BY e.table_name, e.month, e.div_code, e.part;
