-- flows: what came into and left the stock of open clearance cases of the city, month by month
-- Grain: month, from the city's own total row.
-- Returns: month, state, reason, opening, failed, voluntary_exit, enforced, closing in households, basis.
WITH considered AS (
    SELECT
        h.month,
        h.stage,
        h.households,
        h.basis,
        absence(h.value_state, h.state_reason) AS left_out_reason
    FROM housing_clearance AS h
    JOIN release AS r ON r.city = h.div_code
    WHERE h.stage IN ('opening', 'failed', 'voluntary_exit', 'enforced', 'closing')
)
SELECT
    month,
    figure_state(left_out_reason) AS state,
    figure_reason(left_out_reason) AS reason,
    max(households) FILTER (WHERE stage = 'opening')::DOUBLE AS opening,
    max(households) FILTER (WHERE stage = 'failed')::DOUBLE AS failed,
    max(households) FILTER (WHERE stage = 'voluntary_exit')::DOUBLE AS voluntary_exit,
    max(households) FILTER (WHERE stage = 'enforced')::DOUBLE AS enforced,
    max(households) FILTER (WHERE stage = 'closing')::DOUBLE AS closing,
    figure_basis(basis) AS basis
FROM considered
GROUP BY month
ORDER BY month;
