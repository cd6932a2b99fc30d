-- Rules that every indicator query shares. A reason for leaving a row out that begins with
-- `suppressed:` or `missing:` takes the whole figure with it; any other reason only leaves the row out.

-- The reason for which a row has no value, or NULL when it has one.
CREATE MACRO absence(value_state, state_reason) AS
    CASE WHEN value_state <> 'value' THEN value_state || ':' || coalesce(state_reason, 'unknown') END;

-- State of a figure from the reasons of all rows considered (aggregate).
CREATE MACRO figure_state(left_out_reason) AS
    CASE
        WHEN count(*) FILTER (WHERE starts_with(left_out_reason, 'suppressed:')) > 0 THEN 'suppressed'
        WHEN count(*) FILTER (WHERE starts_with(left_out_reason, 'missing:')) > 0 THEN 'missing'
        WHEN count(*) FILTER (WHERE left_out_reason IS NULL) = 0 THEN 'not_applicable'
        ELSE 'value'
    END;

-- The reason that belongs to the state (aggregate); empty for a value.
CREATE MACRO figure_reason(left_out_reason) AS
    coalesce(
        split_part(min(left_out_reason) FILTER (WHERE starts_with(left_out_reason, 'suppressed:')), ':', 2),
        split_part(min(left_out_reason) FILTER (WHERE starts_with(left_out_reason, 'missing:')), ':', 2),
        CASE WHEN count(*) FILTER (WHERE left_out_reason IS NULL) = 0 THEN 'no_rows' ELSE '' END
    );

-- Basis of a figure from the rows used (aggregate): published or measured only when every row is.
CREATE MACRO figure_basis(basis) AS
    CASE
        WHEN count(basis) > 0 AND count(*) FILTER (WHERE basis <> 'published') = 0 THEN 'published'
        WHEN count(basis) > 0 AND count(*) FILTER (WHERE basis <> 'measured') = 0 THEN 'measured'
        ELSE 'synthetic'
    END;

-- Basis of one column of a published row: columns that the report does not state are synthetic.
CREATE MACRO column_basis(basis, synthetic_columns, column_name) AS
    CASE WHEN contains(coalesce(synthetic_columns, ''), column_name) THEN 'synthetic' ELSE basis END;

-- The same month of the year before: 2022-09 -> 2021-09.
CREATE MACRO year_before(month) AS
    (CAST(left(month, 4) AS INTEGER) - 1)::VARCHAR || substr(month, 5);
