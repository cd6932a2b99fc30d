-- staffing-posts: full-time and part-time posts add up to the civil-affairs staff, who are among all staff and include
-- the temporary; their full-time equivalent lies between the full-time posts and all of them.
-- Grain: office x quarter end x rule; a number that is not stated leaves nothing to compare.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH faults AS (
    SELECT
        row_no,
        'civil_affairs_staff' AS column_name,
        div_code,
        month,
        (dedicated + part_time) || ' (dedicated + part_time)' AS expected,
        civil_affairs_staff AS found
    FROM staffing
    WHERE civil_affairs_staff <> dedicated + part_time
    UNION ALL
    SELECT row_no, 'civil_affairs_staff', div_code, month, 'at most ' || all_staff || ' (all_staff)', civil_affairs_staff
    FROM staffing
    WHERE civil_affairs_staff > all_staff
    UNION ALL
    SELECT row_no, 'temporary', div_code, month, 'at most ' || civil_affairs_staff || ' (civil_affairs_staff)', temporary
    FROM staffing
    WHERE temporary > civil_affairs_staff
    UNION ALL
    SELECT row_no, 'fte_tenths', div_code, month, dedicated * 10 || ' to ' || civil_affairs_staff * 10, fte_tenths
    FROM staffing
    WHERE fte_tenths NOT BETWEEN dedicated * 10 AND civil_affairs_staff * 10
)
SELECT
    'staffing' AS table_name,
    row_no,
    column_name,
    div_code AS place,
    month AS period,
    expected,
    found::VARCHAR AS found
FROM faults
ORDER BY row_no, column_name, expected;
