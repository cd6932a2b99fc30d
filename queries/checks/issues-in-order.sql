-- issues-in-order: an issue is due and closed after its session and reopened only after it was closed; a closed one says when;
-- the ballots of a vote are those present, who are members.
-- Grain: row of the ledger or of the votes.
-- Returns: table_name, row_no, column_name, place, period, expected, found.
WITH faults AS (
    SELECT 'review_issue' AS table_name, row_no, 'due' AS column_name, div_code AS place, session AS period,
        'a month after the session' AS expected, due AS found
    FROM review_issue
    WHERE due <= session
    UNION ALL
    SELECT 'review_issue', row_no, 'closed_month', div_code, session, 'a month after the session, since it is closed',
        coalesce(closed_month, 'none')
    FROM review_issue
    WHERE (closed_month IS NULL AND issue_status = 'closed') OR closed_month <= session
    UNION ALL
    SELECT 'review_issue', row_no, 'reopened_month', div_code, session, 'a month after it was closed', reopened_month
    FROM review_issue
    WHERE reopened_month IS NOT NULL AND coalesce(reopened_month <= closed_month, true)
    UNION ALL
    SELECT 'satisfaction_vote', row_no, 'present', div_code, session, 'the sum of the ballots, at most the members',
        present::VARCHAR
    FROM satisfaction_vote
    WHERE present <> satisfied + basically + dissatisfied + invalid OR present > members
)
SELECT table_name, row_no, column_name, place, period, expected, found
FROM faults
ORDER BY table_name, row_no, column_name;
