-- eviction_backlog: households decided to move out and not yet cleared at the month end
-- Grain: city (its own total row) and counties x month end
-- Numerator: households of the four open stages, which add up to closing (see checks/clearance-stages-sum). Denominator: none.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis, part_<open stage> in households.
WITH considered AS (
    SELECT
        m.place,
        p.period,
        'housing_clearance:' || h.row_no AS row_id,
        h.div_code,
        h.month,
        h.stage,
        h.households AS numerator,
        NULL::BIGINT AS denominator,
        h.basis,
        CASE
            WHEN h.stage NOT IN ('decided', 'notified', 'within_term', 'hard') THEN 'other_stage'
            ELSE absence(h.value_state, h.state_reason)
        END AS left_out_reason
    FROM housing_clearance AS h
    JOIN place_member AS m ON m.member = h.div_code AND m.level = m.place_level
    JOIN period_month AS p ON p.month = h.month AND p.kind = 'stock'
),
used AS (
    SELECT place, period, stage, numerator, denominator, basis
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
    CASE WHEN s.state = 'value' THEN sum(u.numerator) FILTER (WHERE u.stage = 'decided') END::DOUBLE AS part_decided,
    CASE WHEN s.state = 'value' THEN sum(u.numerator) FILTER (WHERE u.stage = 'notified') END::DOUBLE AS part_notified,
    CASE WHEN s.state = 'value' THEN sum(u.numerator) FILTER (WHERE u.stage = 'within_term') END::DOUBLE AS part_within_term,
    CASE WHEN s.state = 'value' THEN sum(u.numerator) FILTER (WHERE u.stage = 'hard') END::DOUBLE AS part_hard
FROM states AS s
LEFT JOIN used AS u ON u.place = s.place AND u.period = s.period
GROUP BY s.place, s.period, s.state, s.reason
ORDER BY s.place, s.period;
