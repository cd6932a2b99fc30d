-- medical_insurance_coverage: share of classes 1 and 2 who are insured
-- Grain: city and counties x year
-- Numerator: persons insured. Denominator: persons listed less persons excluded with a reason.
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis, part_excluded in persons.
WITH considered AS (
    SELECT
        m.place,
        i.year AS period,
        'medical_insurance:' || i.row_no AS row_id,
        i.div_code,
        i.year,
        i.recipient_class,
        i.persons_insured AS numerator,
        i.persons_listed - i.persons_excluded AS denominator,
        i.persons_excluded,
        i.basis,
        CASE
            WHEN i.recipient_class NOT IN ('class_1', 'class_2') THEN 'other_recipient_class'
            ELSE absence(i.value_state, i.state_reason)
        END AS left_out_reason
    FROM medical_insurance AS i
    JOIN place_member AS m ON m.member = i.div_code AND m.level = 'county'
),
used AS (
    SELECT place, period, numerator, denominator, persons_excluded, basis
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
    figure_basis(u.basis) AS basis,
    CASE WHEN s.state = 'value' THEN sum(u.persons_excluded) END::DOUBLE AS part_excluded
FROM states AS s
LEFT JOIN used AS u ON u.place = s.place AND u.period = s.period
GROUP BY s.place, s.period, s.state, s.reason
ORDER BY s.place, s.period;
