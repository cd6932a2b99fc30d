-- Empty tables for what a package lacks: staff, data, funds, services, homes and the follow-up of reviews. Why: queries/README.md.
CREATE TABLE IF NOT EXISTS staffing (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    all_staff BIGINT,
    civil_affairs_staff BIGINT,
    dedicated BIGINT,
    part_time BIGINT,
    temporary BIGINT,
    fte_tenths BIGINT,
    synthetic_columns VARCHAR,
    note VARCHAR,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS data_sharing (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    item_code VARCHAR,
    dept VARCHAR,
    required BOOLEAN,
    mode VARCHAR,
    last_refresh VARCHAR,
    records_checked BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS data_item (
    row_no INTEGER,
    item_code VARCHAR,
    dept_code VARCHAR,
    dept VARCHAR,
    dept_en VARCHAR,
    name_zh VARCHAR,
    name_en VARCHAR,
    rule_zh VARCHAR,
    rule_en VARCHAR,
    fresh_months BIGINT
);
CREATE TABLE IF NOT EXISTS funding (
    row_no INTEGER,
    div_code VARCHAR,
    year VARCHAR,
    source VARCHAR,
    spent_fen BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS verification (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    checks BIGINT,
    only_manual BIGINT,
    disputed BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS overlap (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    pair_code VARCHAR,
    incompatible BOOLEAN,
    persons_both BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS pair_rule (
    row_no INTEGER,
    pair_code VARCHAR,
    program_a VARCHAR,
    program_b VARCHAR,
    rule VARCHAR,
    rule_zh VARCHAR,
    rule_en VARCHAR,
    decided_zh VARCHAR,
    decided_en VARCHAR
);
CREATE TABLE IF NOT EXISTS screening (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    list_source VARCHAR,
    flagged BIGINT,
    checked BIGINT,
    eligible BIGINT,
    aided BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS service_aid (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    service_type VARCHAR,
    persons BIGINT,
    hours_tenths BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS need_match (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    need_kind VARCHAR,
    posted BIGINT,
    matched BIGINT,
    lag_days BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS social_organisation (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    organisation_kind VARCHAR,
    organisations BIGINT,
    townships_reached BIGINT,
    hours_tenths BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS credit_action (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    credit_action VARCHAR,
    persons BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS assessment (
    row_no INTEGER,
    div_code VARCHAR,
    year VARCHAR,
    assessor VARCHAR,
    criterion VARCHAR,
    assessments BIGINT,
    marks BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS care_facility (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    beds BIGINT,
    nursing_beds BIGINT,
    residents BIGINT,
    carers_fte_tenths BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS staff_development (
    row_no INTEGER,
    div_code VARCHAR,
    month VARCHAR,
    mean_staff BIGINT,
    leavers BIGINT,
    trained BIGINT,
    certified BIGINT,
    villages BIGINT,
    villages_with_assistant BIGINT,
    work_fund_fen BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS review_issue (
    row_no INTEGER,
    issue_id VARCHAR,
    div_code VARCHAR,
    session VARCHAR,
    issue_source VARCHAR,
    item VARCHAR,
    indicator VARCHAR,
    problem_zh VARCHAR,
    problem_en VARCHAR,
    question_zh VARCHAR,
    question_en VARCHAR,
    opinion_zh VARCHAR,
    opinion_en VARCHAR,
    department_zh VARCHAR,
    department_en VARCHAR,
    measure_zh VARCHAR,
    measure_en VARCHAR,
    evidence_zh VARCHAR,
    evidence_en VARCHAR,
    due VARCHAR,
    issue_status VARCHAR,
    closed_month VARCHAR,
    reopened_month VARCHAR,
    extensions BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS satisfaction_vote (
    row_no INTEGER,
    div_code VARCHAR,
    session VARCHAR,
    subject_zh VARCHAR,
    subject_en VARCHAR,
    review_session VARCHAR,
    members BIGINT,
    present BIGINT,
    satisfied BIGINT,
    basically BIGINT,
    dissatisfied BIGINT,
    invalid BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS benefit_schedule (
    row_no INTEGER,
    div_code VARCHAR,
    valid_from VARCHAR,
    household_type VARCHAR,
    household_size BIGINT,
    benefit VARCHAR,
    tied_to VARCHAR,
    limit_percent BIGINT,
    value_fen_month BIGINT,
    valuation VARCHAR,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
