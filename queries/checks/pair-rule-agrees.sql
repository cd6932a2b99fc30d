-- pair-rule-agrees: where a package states rules on pairs of programmes, every pair that is counted has one, and the two
-- say the same: a pair is marked as not allowed together exactly where its rule says incompatible.
-- Grain: row of overlap.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
SELECT
    'overlap' AS table_name,
    o.row_no,
    CASE WHEN r.rule IS NULL THEN 'pair_code' ELSE 'incompatible' END AS column_name,
    o.div_code AS place,
    o.month AS period,
    CASE
        WHEN r.rule IS NULL THEN 'a pair of the table pair_rule'
        ELSE (r.rule = 'incompatible')::VARCHAR || ', as pair_rule says ' || r.rule
    END AS expected,
    CASE WHEN r.rule IS NULL THEN o.pair_code ELSE o.incompatible::VARCHAR END AS found
FROM overlap AS o
LEFT JOIN pair_rule AS r ON r.pair_code = o.pair_code
WHERE EXISTS (FROM pair_rule) AND (r.rule IS NULL OR o.incompatible <> (r.rule = 'incompatible'))
ORDER BY o.row_no;
