-- votes: every satisfaction vote, with the session whose opinions it is about
-- Grain: vote.
-- Returns: place, session, subject_zh, subject_en, review_session, members, present, satisfied, basically, dissatisfied, invalid,
-- basis. A row without a value is left out.
SELECT
    t.div_code AS place,
    t.session,
    t.subject_zh,
    t.subject_en,
    t.review_session,
    t.members::INTEGER AS members,
    t.present::INTEGER AS present,
    t.satisfied::INTEGER AS satisfied,
    t.basically::INTEGER AS basically,
    t.dissatisfied::INTEGER AS dissatisfied,
    t.invalid::INTEGER AS invalid,
    t.basis
FROM satisfaction_vote AS t
WHERE absence(t.value_state, t.state_reason) IS NULL
ORDER BY t.session, t.review_session;
