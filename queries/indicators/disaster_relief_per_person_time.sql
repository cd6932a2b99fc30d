-- disaster_relief_per_person_time: disaster relief paid per person-time since the first month held
-- Grain: city and counties x first month held to month
-- Numerator: fen. Denominator: person-times.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        since.month || '/' || upto.month AS period,
        'disaster_relief:' || d.row_no AS row_id,
        d.div_code,
        d.month,
        d.phase,
        d.amount_fen AS numerator,
        d.person_times AS denominator,
        d.basis,
        absence(d.value_state, d.state_reason) AS left_out_reason
    FROM disaster_relief AS d
    JOIN place_member AS m ON m.member = d.div_code AND m.level = 'county'
    JOIN (SELECT min(month) AS month FROM disaster_relief) AS since ON d.month >= since.month
    JOIN period_month AS upto ON upto.kind = 'month' AND d.month <= upto.month
    WHERE upto.month <= (SELECT max(month) FROM disaster_relief)
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
