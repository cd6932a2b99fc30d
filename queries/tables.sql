-- The tables that checks and indicators know, with row_no (line of the CSV file). A package may lack a table: it is then empty, the
-- indicators that need it hold nothing, and the methods page says so.
CREATE TABLE IF NOT EXISTS division (
    row_no INTEGER,
    div_code VARCHAR,
    name_zh VARCHAR,
    name_en VARCHAR,
    level VARCHAR,
    parent_code VARCHAR,
    kind VARCHAR,
    first_month VARCHAR,
    last_month VARCHAR,
    sort_no BIGINT
);
CREATE TABLE IF NOT EXISTS division_crosswalk (
    row_no INTEGER,
    from_code VARCHAR,
    to_code VARCHAR,
    change_date VARCHAR,
    change_precision VARCHAR,
    weight BIGINT,
    weight_basis VARCHAR,
    note VARCHAR
);
CREATE TABLE IF NOT EXISTS event (
    row_no INTEGER,
    event_id VARCHAR,
    start VARCHAR,
    precision VARCHAR,
    event_kind VARCHAR,
    title_zh VARCHAR,
    title_en VARCHAR,
    scope_code VARCHAR,
    source_section VARCHAR
);
CREATE TABLE IF NOT EXISTS published (
    row_no INTEGER,
    claim_id VARCHAR,
    indicator VARCHAR,
    place VARCHAR,
    period VARCHAR,
    period_stated BOOLEAN,
    value DOUBLE,
    unit VARCHAR,
    precision VARCHAR,
    value_text VARCHAR,
    qualifier VARCHAR,
    claim_kind VARCHAR,
    derivation VARCHAR,
    section VARCHAR,
    item VARCHAR,
    note_zh VARCHAR,
    note_en VARCHAR
);
CREATE TABLE IF NOT EXISTS report_item (
    row_no INTEGER,
    item VARCHAR,
    part VARCHAR,
    title_zh VARCHAR,
    title_en VARCHAR,
    view VARCHAR,
    needs_zh VARCHAR,
    needs_en VARCHAR
);
CREATE TABLE IF NOT EXISTS standard (
    row_no INTEGER,
    div_code VARCHAR,
    standard_type VARCHAR,
    effective_from VARCHAR,
    value_fen BIGINT,
    tier VARCHAR,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
CREATE TABLE IF NOT EXISTS population (
    row_no INTEGER,
    div_code VARCHAR,
    year VARCHAR,
    residence VARCHAR,
    persons BIGINT,
    value_state VARCHAR,
    state_reason VARCHAR,
    basis VARCHAR
);
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
