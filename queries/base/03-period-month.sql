-- Which months belong to a period id. kind: month, stock (@month end), ytd (January to month), year_end (last month held of a year).
CREATE TABLE period_month AS
WITH months AS (
    SELECT strftime(month_start, '%Y-%m') AS month
    FROM release, generate_series(
        CAST(first_month || '-01' AS DATE), CAST(last_month || '-01' AS DATE), INTERVAL 1 MONTH
    ) AS series(month_start)
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
    SELECT left(month, 4), 'year_end', max(month) FROM months GROUP BY left(month, 4)
)
SELECT period, kind, month FROM periods ORDER BY kind, period, month;
