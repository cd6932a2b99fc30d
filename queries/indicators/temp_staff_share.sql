-- temp_staff_share: share of civil-affairs staff on temporary contracts
-- Grain: city, counties, townships and listed communities x quarter end
-- Numerator: staff on temporary contracts. Denominator: civil-affairs staff.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        p.period,
        'staffing:' || s.row_no AS row_id,
        s.div_code,
        s.month,
        s.temporary AS numerator,
        s.civil_affairs_staff AS denominator,
        s.basis,
        CASE
            WHEN s.value_state = 'value' AND s.temporary IS NULL THEN 'missing:not_stated'
            ELSE absence(s.value_state, s.state_reason)
        END AS left_out_reason
    FROM staffing AS s
    JOIN place_member AS m ON m.member = s.div_code
        AND (m.level = 'township' OR (m.level = 'village' AND m.place_level = 'village'))
    JOIN period_month AS p ON p.month = s.month AND p.kind = 'stock'
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
