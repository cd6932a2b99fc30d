-- division-count: Sanming has 11 county units in use with 141 townships and subdistricts and 6 development zones in
-- all; each number is stated for its county, so that a township under the wrong one is found too.
-- Grain: county unit in use x kind of division, and the city for the county units.
-- Returns: table_name, row_no (of the parent), column_name, place, period, expected, found.
WITH stated AS (
    SELECT place, kind, places
    FROM (
        VALUES
            ('350400', 'county unit', 11),
            ('350404', 'township', 12),
            ('350404', 'development_zone', 1),
            ('350405', 'township', 12),
            ('350405', 'development_zone', 3),
            ('350421', 'township', 9),
            ('350421', 'development_zone', 0),
            ('350423', 'township', 13),
            ('350423', 'development_zone', 0),
            ('350424', 'township', 16),
            ('350424', 'development_zone', 0),
            ('350425', 'township', 18),
            ('350425', 'development_zone', 1),
            ('350426', 'township', 15),
            ('350426', 'development_zone', 0),
            ('350428', 'township', 13),
            ('350428', 'development_zone', 0),
            ('350429', 'township', 9),
            ('350429', 'development_zone', 0),
            ('350430', 'township', 9),
            ('350430', 'development_zone', 1),
            ('350481', 'township', 15),
            ('350481', 'development_zone', 0)
    ) AS numbers(place, kind, places)
),
counted AS (
    SELECT
        parent_code,
        CASE
            WHEN level = 'county' THEN 'county unit'
            WHEN kind = 'development_zone' THEN 'development_zone'
            ELSE 'township'
        END AS kind,
        count(*) AS places
    FROM division
    WHERE level IN ('county', 'township') AND last_month IS NULL
    GROUP BY ALL
)
SELECT
    'division' AS table_name,
    d.row_no,
    'parent_code' AS column_name,
    s.place,
    coalesce(d.first_month, r.first_month) AS period,
    s.places || ' of kind ' || s.kind AS expected,
    coalesce(c.places, 0)::VARCHAR AS found
FROM stated AS s
CROSS JOIN release AS r
LEFT JOIN division AS d ON d.div_code = s.place
LEFT JOIN counted AS c ON c.parent_code = s.place AND c.kind = s.kind
WHERE coalesce(c.places, 0) <> s.places
ORDER BY s.place, s.kind;
