-- return-hides-like-clearance: hard cases hidden in the monthly table are hidden in the department's return of the same
-- month too, and the other way round.
-- Grain: place (the city's own row included) x month of a return.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
SELECT
    'housing_return' AS table_name,
    r.row_no,
    'hard_households' AS column_name,
    r.div_code AS place,
    r.month AS period,
    h.value_state || ' (as in housing_clearance)' AS expected,
    r.value_state AS found
FROM housing_return AS r
JOIN housing_clearance AS h ON h.div_code = r.div_code AND h.month = r.month AND h.stage = 'hard'
WHERE (r.value_state = 'suppressed') <> (h.value_state = 'suppressed')
ORDER BY r.row_no;
