-- Empty tables for what a package lacks: places, events, statements of a report, standards, populations. Why: queries/README.md.
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
    source_section VARCHAR,
    rebases VARCHAR
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
