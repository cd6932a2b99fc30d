-- data-sharing-refresh: an item that is connected was refreshed by the end of its month; one that is not has neither
-- refresh nor records.
-- Grain: place x quarter end x item.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH faults AS (
    SELECT row_no, 'last_refresh' AS column_name, div_code, month, 'nothing, as mode is none' AS expected,
        last_refresh AS found
    FROM data_sharing
    WHERE mode = 'none' AND last_refresh IS NOT NULL
    UNION ALL
    SELECT row_no, 'records_checked', div_code, month, '0, as mode is none', records_checked::VARCHAR
    FROM data_sharing
    WHERE mode = 'none' AND records_checked <> 0
    UNION ALL
    SELECT row_no, 'last_refresh', div_code, month, 'a month up to ' || month || ', as mode is ' || mode,
        coalesce(last_refresh, 'nothing')
    FROM data_sharing
    WHERE mode <> 'none' AND value_state = 'value' AND (last_refresh IS NULL OR last_refresh > month)
)
SELECT 'data_sharing' AS table_name, row_no, column_name, div_code AS place, month AS period, expected, found
FROM faults
ORDER BY row_no, column_name;
