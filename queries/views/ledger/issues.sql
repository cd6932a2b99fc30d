-- issues: every issue of the reviews, as the ledger writes it down
-- Grain: issue.
-- Returns: issue_id, place, session, issue_source, item, indicator, texts in both languages, due, issue_status, closed_month,
-- reopened_month, extensions, basis. A row without a value is left out.
SELECT
    t.issue_id,
    t.div_code AS place,
    t.session,
    t.issue_source,
    t.item,
    t.indicator,
    t.problem_zh,
    t.problem_en,
    t.question_zh,
    t.question_en,
    t.opinion_zh,
    t.opinion_en,
    t.department_zh,
    t.department_en,
    t.measure_zh,
    t.measure_en,
    t.evidence_zh,
    t.evidence_en,
    t.due,
    t.issue_status,
    t.closed_month,
    t.reopened_month,
    t.extensions::INTEGER AS extensions,
    t.basis
FROM review_issue AS t
WHERE absence(t.value_state, t.state_reason) IS NULL
ORDER BY t.session, t.issue_id;
