-- Which months belong to a period id. kind: month, stock (@month end), ytd (January to month), year_end (last month held of a year),
-- quarter (its three months), quarter_edge (the month before a quarter and its last month, between which the flows lie).
CREATE TABLE period_month AS
WITH months AS (
    SELECT strftime(month_start, '%Y-%m') AS month
    FROM release, generate_series(
        CAST(first_month || '-01' AS DATE), CAST(last_month || '-01' AS DATE), INTERVAL 1 MONTH
    ) AS series(month_start)
),
quarters AS (
    SELECT
        strftime(CAST(month || '-01' AS DATE) - INTERVAL 3 MONTH, '%Y-%m') AS month_before,
        strftime(CAST(month || '-01' AS DATE) - INTERVAL 2 MONTH, '%Y-%m') AS first_month,
        month AS last_month
    FROM months
    WHERE right(month, 2) IN ('03', '06', '09', '12')
),
periods AS (
    SELECT month AS period, 'month' AS kind, month FROM months
    UNION ALL
    SELECT '@' || month, 'stock', month FROM months
    UNION ALL
    SELECT left(upto.month, 4) || '-01/' || upto.month, 'ytd', within.month
    FROM months AS upto
    JOIN months AS within ON left(within.month, 4) = left(upto.month, 4) AND within.month <= upto.month
    UNION ALL
    SELECT q.first_month || '/' || q.last_month, 'quarter', m.month
    FROM quarters AS q
    JOIN months AS m ON m.month BETWEEN q.first_month AND q.last_month
    UNION ALL
    SELECT first_month || '/' || last_month, 'quarter_edge', unnest([month_before, last_month]) FROM quarters
    UNION ALL
    SELECT left(month, 4), 'year_end', max(month) FROM months GROUP BY left(month, 4)
)
SELECT period, kind, month FROM periods ORDER BY kind, period, month;
