-- items: how each data item that is required reaches each place at the last month held. Live is what data_sharing_coverage counts:
-- automatic and refreshed in the month.
-- Grain: city and counties, each with its own connections x data item.
-- Returns: place, month, item_code, dept_code, dept, dept_en, name_zh, name_en, rule_zh, rule_en, fresh_months, state, connection
-- (live, stale, batch, manual, none), last_refresh, records (checked in the quarter), basis.
WITH last AS (
    SELECT max(month) AS month FROM data_sharing
)
SELECT
    m.place,
    s.month,
    s.item_code,
    i.dept_code,
    s.dept,
    i.dept_en,
    i.name_zh,
    i.name_en,
    i.rule_zh,
    i.rule_en,
    i.fresh_months::INTEGER AS fresh_months,
    s.value_state AS state,
    CASE
        WHEN s.mode = 'auto' AND s.last_refresh = s.month THEN 'live'
        WHEN s.mode = 'auto' THEN 'stale'
        ELSE s.mode
    END AS connection,
    s.last_refresh,
    s.records_checked::INTEGER AS records,
    s.basis
FROM data_sharing AS s
JOIN last AS l ON l.month = s.month
JOIN place_member AS m ON m.member = s.div_code AND m.level = m.place_level AND m.place_level IN ('city', 'county')
LEFT JOIN data_item AS i ON i.item_code = s.item_code
WHERE s.required
ORDER BY i.row_no, s.dept, s.item_code, m.place;
