-- cases: households that failed a review, by how long they have been followed and whether they have left
-- Grain: area of the anonymous case table x months from the failed review to the exit or the cut-off.
-- Counts of 1 to 4 occur here: nothing of it is shown as it is (see domain/small-cells.ts, domain/guarded-curve.ts).
-- Returns: area, months, left_then (out at that month), open_then (still open when last seen).
SELECT
    area,
    months,
    count(*) FILTER (WHERE exit_mode IS NOT NULL)::DOUBLE AS left_then,
    count(*) FILTER (WHERE exit_mode IS NULL)::DOUBLE AS open_then
FROM housing_case
GROUP BY area, months
ORDER BY area, months;
