-- dibao_line_to_wage: dibao line and monthly minimum wage in force in each month
-- Grain: city (tier of its seat) and counties (own tier) x month, from the first with both
-- Numerator: fen of the dibao line (the city's). Denominator: fen of the minimum wage.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH wages AS (
    SELECT m.place, s.effective_from, s.value_fen, s.value_state, s.state_reason, s.basis
    FROM standard AS s
    JOIN place_member AS m ON m.member = s.div_code AND m.place = m.member AND m.place_level IN ('city', 'county')
    WHERE s.standard_type = 'min_wage_month'
),
lines AS (
    SELECT s.effective_from, s.value_fen, s.value_state, s.state_reason, s.basis
    FROM standard AS s
    JOIN release AS r ON r.city = s.div_code
    WHERE s.standard_type = 'dibao_urban'
),
months AS (
    SELECT month FROM period_month WHERE kind = 'month'
),
in_force AS (
    SELECT
        w.place,
        p.month,
        l.value_fen AS numerator,
        w.value_fen AS denominator,
        l.basis AS line_basis,
        w.basis AS wage_basis,
        coalesce(absence(l.value_state, l.state_reason), absence(w.value_state, w.state_reason)) AS left_out_reason
    FROM months AS p
    JOIN wages AS w ON w.effective_from <= p.month
    JOIN lines AS l ON l.effective_from <= p.month
    QUALIFY row_number() OVER (
        PARTITION BY w.place, p.month ORDER BY w.effective_from DESC, l.effective_from DESC
    ) = 1
)
SELECT
    place,
    month AS period,
    figure_state(left_out_reason) AS state,
    figure_reason(left_out_reason) AS reason,
    any_value(numerator)::DOUBLE AS numerator,
    any_value(denominator)::DOUBLE AS denominator,
    'exact' AS qualifier,
    CASE
        WHEN any_value(line_basis) = any_value(wage_basis) AND any_value(line_basis) IN ('published', 'measured')
            THEN any_value(line_basis)
        ELSE 'synthetic'
    END AS basis
FROM in_force
GROUP BY place, month
ORDER BY place, month;
