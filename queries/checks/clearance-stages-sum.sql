-- clearance-stages-sum: the stages decided, notified, within term and hard add up to closing; while some of them are
-- hidden, the visible ones (hard among them) do not exceed it.
-- Grain: place (the city's own row included) x month.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH months AS (
    SELECT
        div_code,
        month,
        max(row_no) FILTER (WHERE stage = 'closing') AS row_no,
        max(households) FILTER (WHERE stage = 'closing') AS closing,
        coalesce(sum(households) FILTER (WHERE stage <> 'closing'), 0) AS visible,
        count(*) FILTER (WHERE stage <> 'closing' AND households IS NULL) AS hidden
    FROM housing_clearance
    WHERE stage IN ('decided', 'notified', 'within_term', 'hard', 'closing')
    GROUP BY div_code, month
)
SELECT
    'housing_clearance' AS table_name,
    row_no,
    'households' AS column_name,
    div_code AS place,
    month AS period,
    CASE WHEN hidden > 0 THEN 'at least ' ELSE '' END || visible
        || ' closing (decided + notified + within_term + hard)' AS expected,
    closing::VARCHAR AS found
FROM months
WHERE visible > closing OR (hidden = 0 AND visible < closing)
ORDER BY row_no;
