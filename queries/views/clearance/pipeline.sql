-- pipeline: households at every step from tenure over review to clearance
-- Grain: city and counties x step. Every step has the period of its own table: a stock at the last month held, the last
-- cycle of review, or a running total since the first cycle or month held. Steps of different clocks make no ratio.
-- Returns: place, step, period, state, reason, households, basis.
WITH clock AS (
    SELECT
        (SELECT max(month) FROM housing_stock) AS stock_month,
        (SELECT max(month) FROM housing_review) AS review_month,
        (SELECT min(cycle_start) FROM housing_review) AS review_start,
        (SELECT max(month) FROM housing_clearance) AS clearance_month,
        (SELECT min(month) FROM housing_clearance) AS clearance_start
),
considered AS (
    SELECT
        m.place,
        'in_tenure' AS step,
        '@' || h.month AS period,
        h.in_tenure_households AS households,
        h.basis,
        absence(h.value_state, h.state_reason) AS left_out_reason
    FROM housing_stock AS h
    JOIN clock AS c ON h.month = c.stock_month
    JOIN place_member AS m ON m.member = h.div_code AND m.level = 'county'
    UNION ALL
    SELECT
        m.place,
        'reviewed',
        r.cycle_start || '/' || r.month,
        r.reviewed,
        r.basis,
        absence(r.value_state, r.state_reason)
    FROM housing_review AS r
    JOIN clock AS c ON r.month = c.review_month
    JOIN place_member AS m ON m.member = r.div_code AND m.level = m.place_level
    UNION ALL
    SELECT
        m.place,
        'failed_last',
        r.cycle_start || '/' || r.month,
        r.failed,
        r.basis,
        absence(r.value_state, r.state_reason)
    FROM housing_review AS r
    JOIN clock AS c ON r.month = c.review_month
    JOIN place_member AS m ON m.member = r.div_code AND m.level = m.place_level
    UNION ALL
    SELECT
        m.place,
        'failed',
        c.review_start || '/' || c.review_month,
        r.failed,
        r.basis,
        absence(r.value_state, r.state_reason)
    FROM housing_review AS r
    CROSS JOIN clock AS c
    JOIN place_member AS m ON m.member = r.div_code AND m.level = m.place_level
    UNION ALL
    SELECT
        m.place,
        h.stage,
        '@' || h.month,
        h.households,
        h.basis,
        absence(h.value_state, h.state_reason)
    FROM housing_clearance AS h
    JOIN clock AS c ON h.month = c.clearance_month
    JOIN place_member AS m ON m.member = h.div_code AND m.level = m.place_level
    WHERE h.stage IN ('decided', 'notified', 'within_term', 'hard')
    UNION ALL
    SELECT
        m.place,
        'cleared',
        c.clearance_start || '/' || c.clearance_month,
        h.households,
        h.basis,
        absence(h.value_state, h.state_reason)
    FROM housing_clearance AS h
    CROSS JOIN clock AS c
    JOIN place_member AS m ON m.member = h.div_code AND m.level = m.place_level
    WHERE h.stage IN ('voluntary_exit', 'enforced')
),
states AS (
    SELECT
        place,
        step,
        period,
        figure_state(left_out_reason) AS state,
        figure_reason(left_out_reason) AS reason,
        sum(households) FILTER (WHERE left_out_reason IS NULL) AS households,
        figure_basis(basis) AS basis
    FROM considered
    GROUP BY place, step, period
)
SELECT
    place,
    step,
    period,
    state,
    reason,
    CASE WHEN state = 'value' THEN households END::DOUBLE AS households,
    basis
FROM states
ORDER BY place, step;
