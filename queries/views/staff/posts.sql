-- posts: the civil-affairs staff of every township in use at the last month of staffing, in tenths of a full-time equivalent
-- Grain: township; one without a row is missing. A number that the office does not state is null.
-- Returns: place, district, month, state, staff, dedicated, fte_tenths, basis.
WITH last AS (
    SELECT max(s.month) AS month
    FROM staffing AS s
    JOIN place_member AS m ON m.member = s.div_code AND m.place_level = 'township'
)
SELECT
    t.place,
    u.place AS district,
    l.month,
    coalesce(s.value_state, 'missing') AS state,
    s.civil_affairs_staff::INTEGER AS staff,
    s.dedicated::INTEGER AS dedicated,
    s.fte_tenths::INTEGER AS fte_tenths,
    CASE
        WHEN s.basis IS NULL THEN NULL
        ELSE column_basis(s.basis, s.synthetic_columns, 'fte_tenths')
    END AS basis
FROM place_member AS t
JOIN place_member AS u ON u.member = t.place AND u.place_level = 'county'
JOIN last AS l ON l.month IS NOT NULL
LEFT JOIN staffing AS s ON s.div_code = t.place AND s.month = l.month
WHERE t.place_level = 'township'
ORDER BY t.place;
