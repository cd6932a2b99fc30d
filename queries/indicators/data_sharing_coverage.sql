-- data_sharing_coverage: share of required data items that are live: automatic and refreshed in the month
-- Grain: city and counties, each with its own connections x quarter end
-- Numerator: live items. Denominator: required items.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        p.period,
        'data_sharing:' || s.row_no AS row_id,
        s.div_code,
        s.month,
        s.item_code,
        s.mode,
        s.last_refresh,
        CASE WHEN s.mode = 'auto' AND s.last_refresh = s.month THEN 1 ELSE 0 END AS numerator,
        1 AS denominator,
        s.basis,
        CASE WHEN NOT s.required THEN 'not_required' ELSE absence(s.value_state, s.state_reason) END AS left_out_reason
    FROM data_sharing AS s
    JOIN place_member AS m ON m.member = s.div_code AND m.level = m.place_level
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
