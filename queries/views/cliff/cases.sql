-- Households on dibao at the end of the package, and those that left it for higher income in the twelve months up to it, of the city
-- and its counties. Null where a part is hidden or missing.
-- Grain: city or county.
-- Returns: place, households, exits.
WITH stock AS (
    SELECT
        m.place,
        CASE WHEN count(*) = count(c.households) THEN sum(c.households) END AS households
    FROM caseload AS c
    CROSS JOIN release AS r
    JOIN place_member AS m ON m.member = c.div_code AND m.level = 'county' AND m.place_level IN ('city', 'county')
    WHERE c.program = 'dibao' AND c.month = r.last_month
    GROUP BY m.place
),
year_months AS (
    SELECT month FROM period_month WHERE kind = 'month' ORDER BY month DESC LIMIT 12
),
flows AS (
    SELECT
        m.place,
        CASE
            WHEN count(*) = count(f.households) AND count(DISTINCT f.month) = 12 THEN sum(f.households)
        END AS exits
    FROM case_flow AS f
    JOIN year_months AS y ON y.month = f.month
    JOIN place_member AS m ON m.member = f.div_code AND m.level = 'county' AND m.place_level IN ('city', 'county')
    WHERE f.program = 'dibao' AND f.flow_type = 'exit' AND f.reason = 'income_rise'
    GROUP BY m.place
)
SELECT s.place, s.households::DOUBLE AS households, f.exits::DOUBLE AS exits
FROM stock AS s
LEFT JOIN flows AS f ON f.place = s.place
ORDER BY s.place;
