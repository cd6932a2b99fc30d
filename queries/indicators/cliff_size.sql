-- cliff_size: largest drop of what a household has in a month where its income passes a line, over all types of household
-- Grain: city and counties x year (rules in force at its end). A county without rules of its own has those of the city.
-- A benefit counts where it ends (a loss), one of the edge also where it begins (less of a loss). The rows of the type and
-- line with the largest drop are used, of equal ones the first.
-- Numerator: fen per household and month. Denominator: none.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH places AS (
    SELECT place FROM place_member WHERE place = member AND place_level IN ('city', 'county')
),
held AS (
    SELECT
        l.place,
        p.period,
        s.*,
        s.valid_from > p.month AS is_later,
        row_number() OVER (
            PARTITION BY l.place, p.period, s.valid_from > p.month
            ORDER BY s.div_code = l.place DESC, s.valid_from DESC, s.row_no
        ) AS version_rank
    FROM benefit_schedule AS s
    CROSS JOIN release AS r
    JOIN places AS l ON s.div_code IN (l.place, r.city)
    JOIN period_month AS p ON p.kind = 'year_end'
),
in_force AS (
    SELECT place, period, div_code, valid_from FROM held WHERE NOT is_later AND version_rank = 1
),
sides AS (
    SELECT row_no, limit_percent AS at_percent, value_fen_month AS fen FROM benefit_schedule WHERE limit_percent IS NOT NULL
    UNION ALL
    SELECT row_no, 100, -value_fen_month FROM benefit_schedule WHERE tied_to = 'edge'
    UNION ALL
    SELECT row_no, NULL, NULL FROM benefit_schedule WHERE limit_percent IS NULL
),
drops AS (
    SELECT f.place, f.period, b.household_type, s.at_percent, sum(s.fen) AS fen
    FROM in_force AS f
    JOIN benefit_schedule AS b ON b.div_code = f.div_code AND b.valid_from = f.valid_from
    JOIN sides AS s ON s.row_no = b.row_no AND s.at_percent IS NOT NULL
    GROUP BY f.place, f.period, b.household_type, s.at_percent
),
largest AS (
    SELECT place, period, household_type, at_percent
    FROM drops
    QUALIFY row_number() OVER (PARTITION BY place, period ORDER BY fen DESC, household_type, at_percent) = 1
),
considered AS (
    SELECT
        h.place,
        h.period,
        'benefit_schedule:' || h.row_no || ':' || coalesce(s.at_percent::VARCHAR, '') AS row_id,
        h.div_code,
        h.valid_from,
        h.household_type,
        h.benefit,
        h.tied_to,
        s.at_percent,
        s.fen AS numerator,
        NULL::BIGINT AS denominator,
        h.basis,
        CASE
            WHEN h.is_later THEN 'not_yet_in_force'
            WHEN h.div_code <> f.div_code THEN 'own_rules'
            WHEN h.valid_from <> f.valid_from THEN 'replaced_by_newer'
            WHEN s.at_percent IS NULL THEN 'not_by_income'
            WHEN h.value_state <> 'value' THEN absence(h.value_state, h.state_reason)
            WHEN h.household_type <> l.household_type OR s.at_percent <> l.at_percent THEN 'not_largest'
        END AS left_out_reason
    FROM held AS h
    JOIN sides AS s ON s.row_no = h.row_no
    JOIN in_force AS f ON f.place = h.place AND f.period = h.period
    JOIN largest AS l ON l.place = h.place AND l.period = h.period
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
