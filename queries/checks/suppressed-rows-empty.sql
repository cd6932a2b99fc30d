-- suppressed-rows-empty: a hidden row says small_cell and shows nothing, a missing one gives another reason and shows
-- nothing; a row with a value gives no reason and leaves no measure empty, so that a sum never skips a cell silently.
-- Left out: staffing, where offices state different columns; entitled and covered persons of left-behind children,
-- who have no list of the entitled.
-- Grain: row of a fact table.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH cells AS (
    SELECT 'population' AS table_name, row_no, div_code AS place, year AS period, value_state, state_reason, 'persons' AS column_name, persons AS measure
    FROM population
    UNION ALL
    SELECT 'standard', row_no, div_code, effective_from, value_state, state_reason, 'value_fen', value_fen FROM standard
    UNION ALL
    SELECT 'disbursement', row_no, div_code, month, value_state, state_reason, column_name, measure
    FROM disbursement
        UNPIVOT INCLUDE NULLS (measure FOR column_name IN (amount_fen, persons_paid, households_paid))
    UNION ALL
    SELECT 'caseload', row_no, div_code, month, value_state, state_reason, column_name, measure
    FROM caseload UNPIVOT INCLUDE NULLS (measure FOR column_name IN (households, persons))
    UNION ALL
    SELECT 'case_flow', row_no, div_code, month, value_state, state_reason, column_name, measure
    FROM case_flow UNPIVOT INCLUDE NULLS (measure FOR column_name IN (households, persons))
    UNION ALL
    SELECT 'tekun_care', row_no, div_code, month, value_state, state_reason, 'persons', persons FROM tekun_care
    UNION ALL
    SELECT 'tekun_willing', row_no, div_code, month, value_state, state_reason, column_name, measure
    FROM tekun_willing
        UNPIVOT INCLUDE NULLS (measure FOR column_name IN (dependent_persons, willing_concentrated, willing_placed))
    UNION ALL
    SELECT 'medical_insurance', row_no, div_code, year, value_state, state_reason, column_name, measure
    FROM medical_insurance UNPIVOT INCLUDE NULLS (
        measure FOR column_name IN (
            persons_listed, persons_excluded, persons_insured, full_subsidy_persons, subsidy_fen
        )
    )
    UNION ALL
    SELECT 'medical_insurance_exclusion', row_no, div_code, year, value_state, state_reason, 'persons', persons
    FROM medical_insurance_exclusion
    UNION ALL
    SELECT 'education_aid', row_no, div_code, term, value_state, state_reason, column_name, measure
    FROM education_aid
        UNPIVOT INCLUDE NULLS (measure FOR column_name IN (persons, amount_fen, entitled_persons, covered_persons))
    WHERE aid_type <> 'leftbehind_children' OR column_name IN ('persons', 'amount_fen')
    UNION ALL
    SELECT 'disaster_relief', row_no, div_code, month, value_state, state_reason, column_name, measure
    FROM disaster_relief UNPIVOT INCLUDE NULLS (measure FOR column_name IN (person_times, amount_fen))
    UNION ALL
    SELECT 'housing_stock', row_no, div_code, month, value_state, state_reason, column_name, measure
    FROM housing_stock UNPIVOT INCLUDE NULLS (measure FOR column_name IN (in_tenure_households, waiting_households))
    UNION ALL
    SELECT 'housing_review', row_no, div_code, month, value_state, state_reason, column_name, measure
    FROM housing_review UNPIVOT INCLUDE NULLS (measure FOR column_name IN (reviewed, passed, failed, pending))
    UNION ALL
    SELECT 'housing_clearance', row_no, div_code, month, value_state, state_reason, 'households', households
    FROM housing_clearance
    UNION ALL
    SELECT 'housing_return', row_no, div_code, month, value_state, state_reason, 'hard_households', hard_households
    FROM housing_return
    UNION ALL
    SELECT 'data_sharing', row_no, div_code, month, value_state, state_reason, 'records_checked', records_checked
    FROM data_sharing
    UNION ALL
    SELECT 'benefit_schedule', row_no, div_code, valid_from, value_state, state_reason, 'value_fen_month', value_fen_month
    FROM benefit_schedule
),
faults AS (
    SELECT table_name, row_no, column_name, place, period, 'nothing, as the row is ' || value_state AS expected, measure::VARCHAR AS found
    FROM cells
    WHERE value_state <> 'value' AND measure IS NOT NULL
    UNION ALL
    SELECT table_name, row_no, column_name, place, period, 'a number, as the row has a value', 'nothing'
    FROM cells
    WHERE value_state = 'value' AND measure IS NULL
    UNION ALL
    SELECT DISTINCT
        table_name,
        row_no,
        'state_reason',
        place,
        period,
        CASE value_state
            WHEN 'suppressed' THEN 'small_cell'
            WHEN 'missing' THEN 'a reason other than small_cell'
            ELSE 'nothing'
        END || ', as the row is ' || value_state,
        coalesce(state_reason, 'nothing')
    FROM cells
    WHERE (value_state = 'value' AND state_reason IS NOT NULL)
        OR (value_state <> 'value' AND (value_state = 'suppressed') IS DISTINCT FROM (state_reason = 'small_cell'))
        OR (value_state = 'missing' AND state_reason IS NULL)
)
SELECT table_name, row_no, column_name, place, period, expected, found
FROM faults
ORDER BY table_name, row_no, column_name;
