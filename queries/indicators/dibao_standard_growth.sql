-- dibao_standard_growth: growth of the urban dibao line in force at the end of the year over that of a year before
-- Grain: city x year
-- Numerator: fen per person and month. Denominator: the same a year before.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        p.period AS period,
        'standard:' || s.row_no AS row_id,
        s.div_code,
        s.standard_type,
        s.effective_from,
        s.value_fen AS numerator,
        NULL::BIGINT AS denominator,
        s.basis,
        CASE
            WHEN s.effective_from > p.month THEN 'not_yet_in_force'
            WHEN s.effective_from < max(s.effective_from) FILTER (WHERE s.effective_from <= p.month)
                OVER (PARTITION BY m.place, p.period) THEN 'replaced_by_newer'
            ELSE absence(s.value_state, s.state_reason)
        END AS left_out_reason
    FROM standard AS s
    JOIN place_member AS m ON m.member = s.div_code AND m.level = m.place_level AND m.place_level = 'city'
    JOIN period_month AS p ON p.kind = 'year_end'
    JOIN period_month AS before ON before.kind = 'year_end' AND before.period = year_before(p.period)
    WHERE s.standard_type = 'dibao_urban'
    UNION ALL
    SELECT
        m.place,
        after.period AS period,
        'standard:' || s.row_no AS row_id,
        s.div_code,
        s.standard_type,
        s.effective_from,
        NULL AS numerator,
        s.value_fen AS denominator,
        s.basis,
        CASE
            WHEN s.effective_from > p.month THEN 'not_yet_in_force'
            WHEN s.effective_from < max(s.effective_from) FILTER (WHERE s.effective_from <= p.month)
                OVER (PARTITION BY m.place, p.period) THEN 'replaced_by_newer'
            ELSE absence(s.value_state, s.state_reason)
        END AS left_out_reason
    FROM standard AS s
    JOIN place_member AS m ON m.member = s.div_code AND m.level = m.place_level AND m.place_level = 'city'
    JOIN period_month AS p ON p.kind = 'year_end'
    JOIN period_month AS after ON after.kind = 'year_end' AND year_before(after.period) = p.period
    WHERE s.standard_type = 'dibao_urban'
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
