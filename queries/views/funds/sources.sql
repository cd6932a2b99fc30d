-- sources: money spent on aid in the whole city, in fen, by source and year
-- Grain: year x source.
-- Returns: period, code, state, fen, basis.
SELECT
    t.year AS period,
    t.source AS code,
    figure_state(absence(t.value_state, t.state_reason)) AS state,
    CASE WHEN figure_state(absence(t.value_state, t.state_reason)) = 'value' THEN sum(t.spent_fen) END::DOUBLE AS fen,
    figure_basis(t.basis) AS basis
FROM funding AS t
JOIN place_member AS m ON m.member = t.div_code AND m.level = 'county' AND m.place_level = 'city'
GROUP BY t.year, t.source
ORDER BY t.year, t.source;
