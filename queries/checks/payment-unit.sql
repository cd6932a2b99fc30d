-- payment-unit: a regular payment per person lies between a hundredth and five times the highest dibao line of the
-- package; outside of it the amount was surely given in yuan or in 万元 instead of fen.
-- Grain: row of regular payments.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH line AS (
    SELECT max(value_fen) AS fen FROM standard WHERE standard_type IN ('dibao_urban', 'dibao_rural')
)
SELECT
    'disbursement' AS table_name,
    d.row_no,
    'amount_fen' AS column_name,
    d.div_code AS place,
    d.month AS period,
    l.fen // 100 * d.persons_paid || ' to ' || l.fen * 5 * d.persons_paid || ' fen for ' || d.persons_paid || ' persons' AS expected,
    d.amount_fen::VARCHAR AS found
FROM disbursement AS d
CROSS JOIN line AS l
WHERE d.payment_kind = 'regular'
    AND d.persons_paid > 0
    AND d.amount_fen > 0
    AND d.amount_fen NOT BETWEEN l.fen // 100 * d.persons_paid AND l.fen * 5 * d.persons_paid
ORDER BY d.row_no;
