-- needs: needs published in a quarter, those matched, and the days that the matches took, in the whole city
-- Grain: quarter end x kind of need.
-- Returns: period, code, state, posted, matched, lag_days, basis.
SELECT
    t.month AS period,
    t.need_kind AS code,
    figure_state(absence(t.value_state, t.state_reason)) AS state,
    CASE WHEN figure_state(absence(t.value_state, t.state_reason)) = 'value' THEN sum(t.posted) END::DOUBLE AS posted,
    CASE WHEN figure_state(absence(t.value_state, t.state_reason)) = 'value' THEN sum(t.matched) END::DOUBLE AS matched,
    CASE WHEN figure_state(absence(t.value_state, t.state_reason)) = 'value' THEN sum(t.lag_days) END::DOUBLE AS lag_days,
    figure_basis(t.basis) AS basis
FROM need_match AS t
JOIN place_member AS m ON m.member = t.div_code AND m.level = 'county' AND m.place_level = 'city'
GROUP BY t.month, t.need_kind
ORDER BY t.month, t.need_kind;
