-- Empty tables for what a package lacks: public rental housing. Why: queries/README.md.
CREATE TABLE IF NOT EXISTS housing_stock (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    in_tenure_households BIGINT,
    waiting_households BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS housing_review (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    cycle_start VARCHAR,
    reviewed BIGINT,
    passed BIGINT,
    failed BIGINT,
    pending BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS housing_clearance (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    stage VARCHAR,
    households BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS housing_return (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    hard_households BIGINT,
    value_qualifier VARCHAR,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS housing_case (
    row_no INTEGER,
    case_no BIGINT,
    area VARCHAR,
    cohort VARCHAR,
    months BIGINT,
    stage VARCHAR,
    exit_mode VARCHAR,
    hard_flag BOOLEAN
);
