-- stale_data_items: required items with an automatic connection that were not refreshed in the month or not used in the quarter
-- Grain: city and counties, each with its own connections x quarter end
-- Numerator: stale or unused items. Denominator: required items with an automatic connection.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        p.period,
        CASE WHEN s.last_refresh < s.month OR s.records_checked = 0 THEN 1 ELSE 0 END AS numerator,
        s.basis,
        CASE
            WHEN NOT s.required OR s.mode <> 'auto' THEN 'not_connected'
            ELSE absence(s.value_state, s.state_reason)
        END AS left_out_reason
    FROM data_sharing AS s
    JOIN place_member AS m ON m.member = s.div_code AND m.level = m.place_level
    JOIN period_month AS p ON p.month = s.month AND p.kind = 'stock'
),
figures AS (
    SELECT
        place,
        period,
        figure_state(left_out_reason) AS state,
        figure_reason(left_out_reason) AS reason,
        sum(numerator) FILTER (WHERE left_out_reason IS NULL) AS stale,
        count(*) FILTER (WHERE left_out_reason IS NULL) AS connected,
        figure_basis(basis) AS basis
    FROM considered
    GROUP BY place, period
)
SELECT
    place,
    period,
    state,
    reason,
    CASE WHEN state = 'value' THEN stale END::DOUBLE AS numerator,
    CASE WHEN state = 'value' THEN connected END::DOUBLE AS denominator,
    'exact' AS qualifier,
    basis
FROM figures
ORDER BY place, period;
