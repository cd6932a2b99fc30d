-- money-sign: only recovered payments are negative, and they always are; nothing else is taken back.
-- That amounts are whole fen is a matter of their type, which the schema checks.
-- Grain: row with money.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH amounts AS (
    SELECT 'disbursement' AS table_name, row_no, div_code AS place, month AS period, payment_kind AS kind, amount_fen
    FROM disbursement
    UNION ALL
    SELECT 'education_aid', row_no, div_code, term, aid_type, amount_fen FROM education_aid
    UNION ALL
    SELECT 'disaster_relief', row_no, div_code, month, phase, amount_fen FROM disaster_relief
)
SELECT
    table_name,
    row_no,
    'amount_fen' AS column_name,
    place,
    period,
    CASE WHEN kind = 'recovery' THEN 'below 0' ELSE 'not below 0' END || ' for ' || kind AS expected,
    amount_fen::VARCHAR AS found
FROM amounts
WHERE CASE WHEN kind = 'recovery' THEN amount_fen >= 0 ELSE amount_fen < 0 END
ORDER BY table_name, row_no;
