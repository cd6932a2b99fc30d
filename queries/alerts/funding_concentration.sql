-- funding_concentration: how much of the money spent on aid comes from one source (Herfindahl and Hirschman)
-- Grain: city and counties x year
-- Numerator: sum of the squares of what each source spent, in fen². Denominator: square of the whole, in fen².
-- Returns: place, period, state, reason, numerator, denominator, qualifier, basis.
WITH considered AS (
    SELECT
        m.place,
        f.year AS period,
        f.source,
        f.spent_fen,
        f.basis,
        absence(f.value_state, f.state_reason) AS left_out_reason
    FROM funding AS f
    JOIN place_member AS m ON m.member = f.div_code AND m.level = 'county'
),
sources AS (
    SELECT
        place,
        period,
        source,
        sum(spent_fen)::DOUBLE AS spent,
        max(left_out_reason) AS left_out_reason,
        CASE WHEN count(DISTINCT basis) = 1 THEN any_value(basis) ELSE 'synthetic' END AS basis
    FROM considered
    GROUP BY place, period, source
),
figures AS (
    SELECT
        place,
        period,
        figure_state(left_out_reason) AS state,
        figure_reason(left_out_reason) AS reason,
        sum(spent * spent) AS squares,
        sum(spent) AS whole,
        figure_basis(basis) AS basis
    FROM sources
    GROUP BY place, period
)
SELECT
    place,
    period,
    state,
    reason,
    CASE WHEN state = 'value' THEN squares END AS numerator,
    CASE WHEN state = 'value' THEN whole * whole END AS denominator,
    'exact' AS qualifier,
    basis
FROM figures
ORDER BY place, period;
