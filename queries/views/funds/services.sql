-- services: persons who had a service in a quarter and the hours given, in the whole city; kind `any` counts each person once
-- Grain: quarter end x kind of service.
-- Returns: period, code, state, persons, hours_tenths, basis.
SELECT
    t.month AS period,
    t.service_type AS code,
    figure_state(absence(t.value_state, t.state_reason)) AS state,
    CASE WHEN figure_state(absence(t.value_state, t.state_reason)) = 'value' THEN sum(t.persons) END::DOUBLE AS persons,
    CASE WHEN figure_state(absence(t.value_state, t.state_reason)) = 'value' THEN sum(t.hours_tenths) END::DOUBLE AS hours_tenths,
    figure_basis(t.basis) AS basis
FROM service_aid AS t
JOIN place_member AS m ON m.member = t.div_code AND m.level = 'county' AND m.place_level = 'city'
GROUP BY t.month, t.service_type
ORDER BY t.month, t.service_type;
