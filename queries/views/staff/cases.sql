-- cases: households on dibao and tekun in each place at the last month of staffing, by programme
-- Grain: city, counties (from their own rows) and townships x programme.
-- Returns: place, level, month, program, state, households, basis.
WITH last AS (
    SELECT max(s.month) AS month
    FROM staffing AS s
    JOIN place_member AS m ON m.member = s.div_code AND m.place_level = 'township'
)
SELECT
    m.place,
    m.place_level AS level,
    l.month,
    c.program,
    figure_state(absence(c.value_state, c.state_reason)) AS state,
    CASE
        WHEN figure_state(absence(c.value_state, c.state_reason)) = 'value' THEN sum(c.households)
    END::INTEGER AS households,
    figure_basis(c.basis) AS basis
FROM caseload AS c
JOIN last AS l ON l.month = c.month
JOIN place_member AS m ON m.member = c.div_code
    AND ((m.place_level = 'township' AND m.level = 'township') OR (m.place_level IN ('city', 'county') AND m.level = 'county'))
WHERE c.program IN ('dibao', 'tekun')
GROUP BY m.place, m.place_level, l.month, c.program
ORDER BY m.place, c.program;
