-- marks: mean mark of the latest assessment by who assesses, of the city and each county
-- Grain: place x assessor, latest year held
-- Returns: place, assessor, year, marks, assessments, basis. A place with a row without a value has none.
SELECT
    m.place,
    t.assessor,
    t.year,
    sum(t.marks)::DOUBLE AS marks,
    sum(t.assessments)::DOUBLE AS assessments,
    figure_basis(t.basis) AS basis
FROM assessment AS t
JOIN place_member AS m ON m.member = t.div_code AND m.level = 'county'
WHERE t.year = (SELECT max(year) FROM assessment)
GROUP BY m.place, t.assessor, t.year
HAVING count(*) FILTER (WHERE absence(t.value_state, t.state_reason) IS NOT NULL) = 0
ORDER BY m.place, t.assessor;
