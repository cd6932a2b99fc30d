-- hard-cases-near-published: where the report says 近N户 for hard cases, the case table holds fewer than N and at
-- least N - 5 of that place: for 近30户, 25 <= cases < 30.
-- Grain: published claim approached from below, of a place that the case table shows on its own.
-- Returns: table_name, row_no (of the claim), column_name, place, period, expected, found.
WITH claims AS (
    SELECT row_no, place, period, value, value_text
    FROM published
    WHERE indicator = 'hard_clearance_households' AND qualifier = 'approx_below'
),
counted AS (
    SELECT area, count(*) FILTER (WHERE hard_flag) AS cases FROM housing_case GROUP BY area
)
SELECT
    'published' AS table_name,
    p.row_no,
    'value' AS column_name,
    p.place,
    p.period,
    (p.value - 5)::BIGINT || ' to ' || (p.value - 1)::BIGINT || ' hard cases for ' || p.value_text AS expected,
    coalesce(c.cases, 0)::VARCHAR AS found
FROM claims AS p
LEFT JOIN counted AS c ON c.area = p.place
WHERE coalesce(c.cases, 0) < p.value - 5 OR coalesce(c.cases, 0) >= p.value
ORDER BY p.row_no;
