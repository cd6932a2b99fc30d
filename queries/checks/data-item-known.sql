-- data-item-known: where a package lists its data items, every item that is counted stands in the list, with the same department.
-- Grain: row of data_sharing.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
SELECT
    'data_sharing' AS table_name,
    s.row_no,
    CASE WHEN i.item_code IS NULL THEN 'item_code' ELSE 'dept' END AS column_name,
    s.div_code AS place,
    s.month AS period,
    CASE WHEN i.item_code IS NULL THEN 'an item of the table data_item' ELSE i.dept || ', as data_item says' END AS expected,
    CASE WHEN i.item_code IS NULL THEN s.item_code ELSE s.dept END AS found
FROM data_sharing AS s
LEFT JOIN data_item AS i ON i.item_code = s.item_code
WHERE EXISTS (FROM data_item) AND (i.item_code IS NULL OR s.dept <> i.dept)
ORDER BY s.row_no;
