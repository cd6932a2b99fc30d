-- dibao_exits: households leaving dibao in a month, for all reasons
-- Grain: city and counties x month
-- Numerator: households. Denominator: none.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        f.month AS period,
        f.households AS numerator,
        f.basis,
        absence(f.value_state, f.state_reason) AS left_out_reason
    FROM case_flow AS f
    JOIN place_member AS m ON m.member = f.div_code AND m.level = 'county'
    WHERE f.program = 'dibao' AND f.flow_type = 'exit'
)
SELECT
    place,
    period,
    figure_state(left_out_reason) AS state,
    figure_reason(left_out_reason) AS reason,
    CASE WHEN figure_state(left_out_reason) = 'value' THEN sum(numerator) END::DOUBLE AS numerator,
    NULL::DOUBLE AS denominator,
    'exact' AS qualifier,
    figure_basis(basis) AS basis
FROM considered
GROUP BY place, period
ORDER BY place, period;
