-- civil_affairs_staffing: staff who do civil-affairs work, full time or part time
-- Grain: city, counties, townships and listed communities x quarter end
-- Numerator: civil-affairs staff. Denominator: none.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis, part_all_staff, part_dedicated, part_part_time, part_temporary in persons.
WITH considered AS (
    SELECT
        m.place,
        p.period,
        'staffing:' || s.row_no AS row_id,
        s.div_code,
        s.month,
        s.civil_affairs_staff AS numerator,
        NULL::BIGINT AS denominator,
        CASE WHEN m.place_level IN ('township', 'village') THEN s.all_staff END AS all_staff,
        CASE WHEN m.place_level <> 'township' OR column_basis(s.basis, s.synthetic_columns, 'dedicated') = s.basis
            THEN s.dedicated END AS dedicated,
        CASE WHEN m.place_level <> 'township' OR column_basis(s.basis, s.synthetic_columns, 'part_time') = s.basis
            THEN s.part_time END AS part_time,
        s.temporary,
        s.basis,
        absence(s.value_state, s.state_reason) AS left_out_reason
    FROM staffing AS s
    JOIN place_member AS m ON m.member = s.div_code
        AND (m.level = 'township' OR (m.level = 'village' AND m.place_level = 'village'))
    JOIN period_month AS p ON p.month = s.month AND p.kind = 'stock'
),
used AS (
    SELECT place, period, numerator, denominator, all_staff, dedicated, part_time, temporary, basis
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
    figure_basis(u.basis) AS basis,
    CASE WHEN s.state = 'value' THEN sum(u.all_staff) END::DOUBLE AS part_all_staff,
    CASE WHEN s.state = 'value' THEN sum(u.dedicated) END::DOUBLE AS part_dedicated,
    CASE WHEN s.state = 'value' THEN sum(u.part_time) END::DOUBLE AS part_part_time,
    CASE WHEN s.state = 'value' THEN sum(u.temporary) END::DOUBLE AS part_temporary
FROM states AS s
LEFT JOIN used AS u ON u.place = s.place AND u.period = s.period
GROUP BY s.place, s.period, s.state, s.reason
ORDER BY s.place, s.period;
