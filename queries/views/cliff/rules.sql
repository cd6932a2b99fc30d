-- Rules of benefits in force at the end of the package, with the dibao line that they are multiples of: of the city and of each
-- county that has rules of its own.
-- Grain: row of benefit_schedule.
-- Returns: place, level, month, valid_from, line_from, line_fen, household_type, household_size, benefit, tied_to, limit_percent, fen,
-- valuation, state, reason, basis (synthetic as soon as the rule or the line is).
WITH line AS (
    SELECT s.effective_from, s.value_fen, s.basis
    FROM standard AS s
    JOIN release AS r ON r.city = s.div_code
    WHERE s.standard_type = 'dibao_urban' AND s.value_state = 'value' AND s.effective_from <= r.last_month
    QUALIFY row_number() OVER (ORDER BY s.effective_from DESC) = 1
),
in_force AS (
    SELECT m.place, m.place_level, b.div_code, max(b.valid_from) AS valid_from
    FROM benefit_schedule AS b
    CROSS JOIN release AS r
    JOIN place_member AS m ON m.place = b.div_code AND m.member = m.place AND m.place_level IN ('city', 'county')
    WHERE b.valid_from <= r.last_month
    GROUP BY m.place, m.place_level, b.div_code
)
SELECT
    f.place,
    f.place_level AS level,
    r.last_month AS month,
    b.valid_from,
    l.effective_from AS line_from,
    l.value_fen::DOUBLE AS line_fen,
    b.household_type,
    b.household_size::INTEGER AS household_size,
    b.benefit,
    b.tied_to,
    b.limit_percent::INTEGER AS limit_percent,
    b.value_fen_month::DOUBLE AS fen,
    b.valuation,
    b.value_state AS state,
    b.state_reason AS reason,
    CASE WHEN b.basis = l.basis THEN b.basis ELSE 'synthetic' END AS basis
FROM in_force AS f
JOIN benefit_schedule AS b ON b.div_code = f.div_code AND b.valid_from = f.valid_from
CROSS JOIN line AS l
CROSS JOIN release AS r
ORDER BY f.place_level = 'city' DESC, f.place, b.row_no;
