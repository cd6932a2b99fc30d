-- benefit-rules: a version of the rules is whole and can be put together: a type of household has one size in all rows and a
-- benefit in every version that its place holds; a benefit of dibao ends where dibao does, one of the edge above it and at
-- one limit for the whole version, one of tekun has no limit of income.
-- Grain: row of benefit_schedule, or version of a place x type of household.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH sizes AS (
    SELECT household_type, min(household_size) AS size FROM benefit_schedule GROUP BY household_type
),
edges AS (
    SELECT div_code, valid_from, min(limit_percent) AS edge_limit
    FROM benefit_schedule
    WHERE tied_to = 'edge'
    GROUP BY div_code, valid_from
),
versions AS (
    SELECT DISTINCT div_code, valid_from FROM benefit_schedule
),
faults AS (
    SELECT b.row_no, 'household_size' AS column_name, b.div_code, b.valid_from, s.size || ' as in other rows of this type' AS expected,
        b.household_size::VARCHAR AS found
    FROM benefit_schedule AS b
    JOIN sizes AS s ON s.household_type = b.household_type
    WHERE b.household_size <> s.size
    UNION ALL
    SELECT row_no, 'limit_percent', div_code, valid_from,
        CASE tied_to WHEN 'dibao' THEN '100' WHEN 'edge' THEN 'above 100' ELSE 'none' END || ', as it hangs on ' || tied_to,
        coalesce(limit_percent::VARCHAR, 'none')
    FROM benefit_schedule
    WHERE CASE tied_to
        WHEN 'dibao' THEN limit_percent IS DISTINCT FROM 100
        WHEN 'edge' THEN coalesce(limit_percent, 0) <= 100
        ELSE limit_percent IS NOT NULL
    END
    UNION ALL
    SELECT b.row_no, 'limit_percent', b.div_code, b.valid_from, e.edge_limit || ' as in other rows of this version',
        b.limit_percent::VARCHAR
    FROM benefit_schedule AS b
    JOIN edges AS e ON e.div_code = b.div_code AND e.valid_from = b.valid_from
    WHERE b.tied_to = 'edge' AND b.limit_percent > 100 AND b.limit_percent <> e.edge_limit
    UNION ALL
    SELECT NULL, 'household_type', v.div_code, v.valid_from, 'rows for ' || s.household_type, 'none'
    FROM versions AS v
    CROSS JOIN sizes AS s
    ANTI JOIN benefit_schedule AS b
        ON b.div_code = v.div_code AND b.valid_from = v.valid_from AND b.household_type = s.household_type
)
SELECT 'benefit_schedule' AS table_name, row_no::INTEGER AS row_no, column_name, div_code AS place, valid_from AS period, expected, found
FROM faults
ORDER BY row_no, column_name, place, period, expected;
