-- grid-months: a monthly table holds every place in use x month x part; a month that was not reported is a row with a
-- reason, not a hole. Former codes are expected while they were in use, new codes from their first month on.
-- Months: from the first month of any of the tables (clearance: of the first review cycle) to the last of the package
-- (housing: to the last month of any housing table). The opening stock of caseload before that needs no grid.
-- Townships are expected where a table holds townships at all; development zones never.
-- Grain: table x place x month x part.
-- Returns: table_name, row_no (always empty: a hole), column_name, place, period, expected, found.
WITH held AS (
    SELECT 'caseload' AS table_name, div_code, month, program AS part FROM caseload
    UNION ALL
    SELECT 'case_flow', div_code, month, program || ' ' || flow_type || ' ' || reason FROM case_flow
    UNION ALL
    SELECT 'disbursement', div_code, month, program || ' regular' FROM disbursement WHERE payment_kind = 'regular'
    UNION ALL
    SELECT 'disaster_relief', div_code, month, 'any phase' FROM disaster_relief
    UNION ALL
    SELECT 'temporary_aid', div_code, month, temporary_kind || ' ' || decided_by FROM temporary_aid
    UNION ALL
    SELECT 'price_linkage', div_code, month, 'persons' FROM price_linkage
    UNION ALL
    SELECT 'medical_aid', div_code, month, aid_mode FROM medical_aid
    UNION ALL
    SELECT 'housing_stock', div_code, month, 'households' FROM housing_stock
    UNION ALL
    SELECT 'housing_clearance', div_code, month, stage FROM housing_clearance
),
parts AS (
    SELECT table_name, part FROM held
    UNION
    SELECT 'housing_clearance', stage
    FROM (
        VALUES ('opening'), ('failed'), ('decided'), ('notified'), ('within_term'), ('hard'), ('voluntary_exit'),
            ('enforced'), ('closing')
    ) AS stages(stage)
),
first_months AS (
    SELECT 'clearance' AS chain, min(cycle_start) AS month FROM housing_review
    UNION ALL
    SELECT 'monthly', min(month) FROM held WHERE table_name NOT IN ('caseload', 'housing_clearance')
),
last_months AS (
    SELECT 'housing' AS source, max(month) AS month
    FROM (SELECT month FROM held WHERE starts_with(table_name, 'housing') UNION ALL SELECT month FROM housing_review)
    UNION ALL
    SELECT 'civil', last_month FROM release
),
spans AS (
    SELECT DISTINCT h.table_name, f.month AS first_month, l.month AS last_month
    FROM held AS h
    JOIN first_months AS f ON (f.chain = 'clearance') = (h.table_name = 'housing_clearance')
    JOIN last_months AS l ON (l.source = 'housing') = starts_with(h.table_name, 'housing')
),
levels AS (
    SELECT DISTINCT h.table_name, d.level
    FROM held AS h
    JOIN division AS d ON d.div_code = h.div_code
),
expected_cells AS (
    SELECT s.table_name, d.div_code, m.month, p.part
    FROM spans AS s
    JOIN period_month AS m ON m.kind = 'month' AND m.month BETWEEN s.first_month AND s.last_month
    JOIN levels AS l ON l.table_name = s.table_name
    JOIN division AS d
        ON d.level = l.level
        AND d.kind <> 'development_zone'
        AND m.month BETWEEN coalesce(d.first_month, m.month) AND coalesce(d.last_month, m.month)
    JOIN parts AS p ON p.table_name = s.table_name
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
