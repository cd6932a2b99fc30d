-- Which rows belong to a place of the newest division version.
-- place, place_level: a place in use today; member, level: a code under which rows are held, at its level.
-- A county has itself and its predecessors as members, so that counts before a change of codes are summed, never averaged.
CREATE TABLE place_member AS
WITH places AS (
    SELECT div_code, level, parent_code
    FROM division
    WHERE last_month IS NULL AND kind <> 'development_zone'
),
members AS (
    SELECT div_code AS place, level AS place_level, div_code AS member, level FROM places
    UNION ALL
    SELECT to_code, 'county', from_code, 'county' FROM division_crosswalk
    UNION ALL
    SELECT parent_code, 'city', div_code, 'county' FROM division WHERE level = 'county'
    UNION ALL
    SELECT parent_code, 'county', div_code, 'township' FROM places WHERE level = 'township'
    UNION ALL
    SELECT county.parent_code, 'city', township.div_code, 'township'
    FROM places AS township
    JOIN places AS county ON county.div_code = township.parent_code AND county.level = 'county'
    WHERE township.level = 'township'
)
SELECT place, place_level, member, level FROM members ORDER BY place, level, member;
