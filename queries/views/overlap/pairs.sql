-- pairs: persons who draw two programmes in one month, by pair, at the last month held and twelve months before.
-- Grain: county x month x pair. Sums are made where what may not be shown is left out.
-- Returns: place, month, last_month, pair_code, incompatible, rule, rule_zh, rule_en, decided_zh, decided_en, state, persons, basis.
WITH last AS (
    SELECT max(month) AS month FROM overlap
)
SELECT
    m.place,
    o.month,
    l.month AS last_month,
    o.pair_code,
    bool_or(o.incompatible) AS incompatible,
    max(r.rule) AS rule,
    max(r.rule_zh) AS rule_zh,
    max(r.rule_en) AS rule_en,
    max(r.decided_zh) AS decided_zh,
    max(r.decided_en) AS decided_en,
    figure_state(absence(o.value_state, o.state_reason)) AS state,
    CASE
        WHEN figure_state(absence(o.value_state, o.state_reason)) = 'value' THEN sum(o.persons_both)
    END::INTEGER AS persons,
    figure_basis(o.basis) AS basis
FROM overlap AS o
JOIN last AS l ON o.month IN (l.month, year_before(l.month))
JOIN place_member AS m ON m.member = o.div_code AND m.level = 'county' AND m.place_level = 'county'
LEFT JOIN pair_rule AS r ON r.pair_code = o.pair_code
GROUP BY m.place, o.month, l.month, o.pair_code
ORDER BY o.month, o.pair_code, m.place;
