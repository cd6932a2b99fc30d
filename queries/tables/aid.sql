-- Empty tables for what a package lacks: who got what. Why: queries/README.md.
CREATE TABLE IF NOT EXISTS disbursement (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    program VARCHAR,
    payment_kind VARCHAR,
    amount_fen BIGINT,
    persons_paid BIGINT,
    households_paid BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS caseload (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    program VARCHAR,
    households BIGINT,
    persons BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS case_flow (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    program VARCHAR,
    flow_type VARCHAR,
    reason VARCHAR,
    households BIGINT,
    persons BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS tekun_care (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    ability VARCHAR,
    care_mode VARCHAR,
    persons BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS tekun_willing (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    dependent_persons BIGINT,
    willing_concentrated BIGINT,
    willing_placed BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS medical_insurance (
    row_no INTEGER,
    div_code VARCHAR,
    year VARCHAR,
    recipient_class VARCHAR,
    persons_listed BIGINT,
    persons_excluded BIGINT,
    persons_insured BIGINT,
    full_subsidy_persons BIGINT,
    subsidy_fen BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS medical_insurance_exclusion (
    row_no INTEGER,
    div_code VARCHAR,
    year VARCHAR,
    recipient_class VARCHAR,
    exclude_reason VARCHAR,
    persons BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS education_aid (
    row_no INTEGER,
    div_code VARCHAR,
    term VARCHAR,
    stage VARCHAR,
    aid_type VARCHAR,
    persons BIGINT,
    amount_fen BIGINT,
    entitled_persons BIGINT,
    covered_persons BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS disaster_relief (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    phase VARCHAR,
    person_times BIGINT,
    amount_fen BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS temporary_aid (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    temporary_kind VARCHAR,
    decided_by VARCHAR,
    households BIGINT,
    person_times BIGINT,
    amount_fen BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS price_linkage (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    triggered BOOLEAN,
    persons BIGINT,
    amount_fen BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS medical_aid (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    aid_mode VARCHAR,
    person_times BIGINT,
    amount_fen BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS dibao_category (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    category VARCHAR,
    persons BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS gradual_exit (
    row_no INTEGER,
    div_code VARCHAR,
    year VARCHAR,
    income_exits BIGINT,
    gradual_exits BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS employment_aid (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    able_willing BIGINT,
    served BIGINT,
    placed BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
