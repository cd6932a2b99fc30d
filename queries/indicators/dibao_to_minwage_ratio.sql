-- dibao_to_minwage_ratio: dibao line as a share of the monthly minimum wage, both in force at the end of the year
-- Grain: city (tier of the city seat) and counties (own tier) x year
-- Numerator: fen of the dibao line. Denominator: fen of the minimum wage.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        scope.place,
        p.period,
        'standard:' || s.row_no AS row_id,
        s.div_code,
        s.standard_type,
        s.effective_from,
        CASE WHEN s.standard_type = 'dibao_urban' THEN s.value_fen END AS numerator,
        CASE WHEN s.standard_type = 'min_wage_month' THEN s.value_fen END AS denominator,
        s.basis,
        CASE
            WHEN s.effective_from > p.month THEN 'not_yet_in_force'
            WHEN s.effective_from < max(s.effective_from) FILTER (WHERE s.effective_from <= p.month)
                OVER (PARTITION BY scope.place, p.period, s.standard_type) THEN 'replaced_by_newer'
            ELSE absence(s.value_state, s.state_reason)
        END AS left_out_reason
    FROM standard AS s
    JOIN (
        SELECT place, member, 'min_wage_month' AS standard_type
        FROM place_member
        WHERE member = place AND place_level IN ('city', 'county')
        UNION ALL
        SELECT place.place, city.place, 'dibao_urban'
        FROM place_member AS place
        JOIN place_member AS city ON city.place_level = 'city' AND city.member = place.place
        WHERE place.member = place.place AND place.place_level IN ('city', 'county')
    ) AS scope ON scope.member = s.div_code AND scope.standard_type = s.standard_type
    JOIN period_month AS p ON p.kind = 'year_end' AND p.month >= (
        SELECT min(first.effective_from) FROM standard AS first
        WHERE first.div_code = scope.place AND first.standard_type = 'min_wage_month'
    )
),
used AS (
    SELECT place, period, numerator, denominator, basis
    FROM considered
    WHERE left_out_reason IS NULL
),
states AS (
    SELECT place, period, figure_state(left_out_reason) AS state, figure_reason(left_out_reason) AS reason
    FROM considered
    GROUP BY place, period
)
SELECT
    s.place,
    s.period,
    s.state,
    s.reason,
    CASE WHEN s.state = 'value' THEN sum(u.numerator) END::DOUBLE AS numerator,
    CASE WHEN s.state = 'value' THEN sum(u.denominator) END::DOUBLE AS denominator,
    'exact' AS qualifier,
    figure_basis(u.basis) AS basis
FROM states AS s
LEFT JOIN used AS u ON u.place = s.place AND u.period = s.period
GROUP BY s.place, s.period, s.state, s.reason
ORDER BY s.place, s.period;
