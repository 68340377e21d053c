-- The gate: what no statement may do, whoever sends it (INP-01, INP-02).
--
-- SQLite's INSERT OR REPLACE deletes without asking delete triggers, so every insert trigger refuses a row that is
-- there already.

CREATE TRIGGER submission_is_not_replaced BEFORE INSERT ON submission
WHEN EXISTS (SELECT 1 FROM submission WHERE reference = NEW.reference)
BEGIN SELECT RAISE(ABORT, 'rows of submission are never changed or deleted'); END;
CREATE TRIGGER submission_is_not_changed BEFORE UPDATE ON submission
BEGIN SELECT RAISE(ABORT, 'rows of submission are never changed or deleted'); END;
CREATE TRIGGER submission_is_not_deleted BEFORE DELETE ON submission
BEGIN SELECT RAISE(ABORT, 'rows of submission are never changed or deleted'); END;

CREATE TRIGGER addition_is_not_replaced BEFORE INSERT ON addition
WHEN EXISTS (SELECT 1 FROM addition WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rows of addition are never changed or deleted'); END;
CREATE TRIGGER addition_is_not_changed BEFORE UPDATE ON addition
BEGIN SELECT RAISE(ABORT, 'rows of addition are never changed or deleted'); END;
CREATE TRIGGER addition_is_not_deleted BEFORE DELETE ON addition
BEGIN SELECT RAISE(ABORT, 'rows of addition are never changed or deleted'); END;

CREATE TRIGGER event_is_not_replaced BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE reference = NEW.reference AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'rows of event are never changed or deleted'); END;
CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'rows of event are never changed or deleted'); END;
CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'rows of event are never changed or deleted'); END;

CREATE TRIGGER access_log_is_not_replaced BEFORE INSERT ON access_log
WHEN EXISTS (SELECT 1 FROM access_log WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rows of access_log are never changed or deleted'); END;
CREATE TRIGGER access_log_is_not_changed BEFORE UPDATE ON access_log
BEGIN SELECT RAISE(ABORT, 'rows of access_log are never changed or deleted'); END;
CREATE TRIGGER access_log_is_not_deleted BEFORE DELETE ON access_log
BEGIN SELECT RAISE(ABORT, 'rows of access_log are never changed or deleted'); END;

CREATE TRIGGER request_plan_is_not_replaced BEFORE INSERT ON request_plan
WHEN EXISTS (SELECT 1 FROM request_plan WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rows of request_plan are never changed or deleted'); END;
CREATE TRIGGER request_plan_is_not_changed BEFORE UPDATE ON request_plan
BEGIN SELECT RAISE(ABORT, 'rows of request_plan are never changed or deleted'); END;
CREATE TRIGGER request_plan_is_not_deleted BEFORE DELETE ON request_plan
BEGIN SELECT RAISE(ABORT, 'rows of request_plan are never changed or deleted'); END;

CREATE TRIGGER work_history_is_not_replaced BEFORE INSERT ON work_history
WHEN EXISTS (SELECT 1 FROM work_history WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'rows of work_history are never changed or deleted'); END;
CREATE TRIGGER work_history_is_not_changed BEFORE UPDATE ON work_history
BEGIN SELECT RAISE(ABORT, 'rows of work_history are never changed or deleted'); END;
CREATE TRIGGER work_history_is_not_deleted BEFORE DELETE ON work_history
BEGIN SELECT RAISE(ABORT, 'rows of work_history are never changed or deleted'); END;

CREATE TRIGGER considered_input_is_not_replaced BEFORE INSERT ON considered_input
WHEN EXISTS (SELECT 1 FROM considered_input WHERE reference = NEW.reference)
BEGIN SELECT RAISE(ABORT, 'rows of considered_input are never changed or deleted'); END;
CREATE TRIGGER considered_input_is_not_changed BEFORE UPDATE ON considered_input
BEGIN SELECT RAISE(ABORT, 'rows of considered_input are never changed or deleted'); END;
CREATE TRIGGER considered_input_is_not_deleted BEFORE DELETE ON considered_input
BEGIN SELECT RAISE(ABORT, 'rows of considered_input are never changed or deleted'); END;

CREATE TRIGGER finding_is_not_replaced BEFORE INSERT ON finding
WHEN EXISTS (SELECT 1 FROM finding WHERE reference = NEW.reference AND element = NEW.element)
BEGIN SELECT RAISE(ABORT, 'rows of finding are never changed or deleted'); END;
CREATE TRIGGER finding_is_not_changed BEFORE UPDATE ON finding
BEGIN SELECT RAISE(ABORT, 'rows of finding are never changed or deleted'); END;
CREATE TRIGGER finding_is_not_deleted BEFORE DELETE ON finding
BEGIN SELECT RAISE(ABORT, 'rows of finding are never changed or deleted'); END;

CREATE TRIGGER statutory_review_is_not_replaced BEFORE INSERT ON statutory_review
WHEN EXISTS (SELECT 1 FROM statutory_review WHERE reference = NEW.reference)
BEGIN SELECT RAISE(ABORT, 'rows of statutory_review are never changed or deleted'); END;
CREATE TRIGGER statutory_review_is_not_changed BEFORE UPDATE ON statutory_review
BEGIN SELECT RAISE(ABORT, 'rows of statutory_review are never changed or deleted'); END;
CREATE TRIGGER statutory_review_is_not_deleted BEFORE DELETE ON statutory_review
BEGIN SELECT RAISE(ABORT, 'rows of statutory_review are never changed or deleted'); END;

-- A request begins as sent, keeps who sent what and when, and moves one version at a time.
CREATE TRIGGER request_begins_as_sent BEFORE INSERT ON request
BEGIN
    SELECT RAISE(ABORT, 'rows of request are never replaced')
    WHERE EXISTS (SELECT 1 FROM request WHERE reference = NEW.reference OR draft_id = NEW.draft_id);
    SELECT RAISE(ABORT, 'a request begins as submitted, with version 1 and no owner')
    WHERE NEW.stage <> 'submitted' OR NEW.version <> 1 OR NEW.owner_id IS NOT NULL;
END;
CREATE TRIGGER request_is_not_deleted BEFORE DELETE ON request
BEGIN SELECT RAISE(ABORT, 'rows of request are never changed or deleted'); END;
CREATE TRIGGER request_moves_lawfully BEFORE UPDATE ON request
BEGIN
    SELECT RAISE(ABORT, 'a statutory review is final')
    WHERE OLD.stage = 'reviewed';
    SELECT RAISE(ABORT, 'who sent a request, what and when is never changed')
    WHERE NEW.reference IS NOT OLD.reference OR NEW.draft_id IS NOT OLD.draft_id
        OR NEW.submitted_by IS NOT OLD.submitted_by OR NEW.submitted_at IS NOT OLD.submitted_at
        OR NEW.submitted_on IS NOT OLD.submitted_on OR NEW.audience IS NOT OLD.audience
        OR NEW.language IS NOT OLD.language OR NEW.subject_name IS NOT OLD.subject_name
        OR NEW.search_text IS NOT OLD.search_text OR NEW.flags IS NOT OLD.flags;
    SELECT RAISE(ABORT, 'a request moves one version at a time')
    WHERE NEW.version <> OLD.version + 1;
    SELECT RAISE(ABORT, 'only a statutory review makes a request reviewed')
    WHERE NEW.stage = 'reviewed' AND (OLD.stage <> 'in-review' OR NEW.owner_id IS NOT OLD.owner_id
        OR NOT EXISTS (SELECT 1 FROM statutory_review WHERE reference = NEW.reference));
    SELECT RAISE(ABORT, 'a statutory review makes its request reviewed')
    WHERE NEW.stage <> 'reviewed' AND EXISTS (SELECT 1 FROM statutory_review WHERE reference = NEW.reference);
END;

-- Only the reviewer to whom a request is allocated adds input, while reviewing it.
CREATE TRIGGER considered_input_is_the_reviewers BEFORE INSERT ON considered_input
BEGIN
    SELECT RAISE(ABORT, 'input is added in review, by the reviewer who has the request')
    WHERE NOT EXISTS (SELECT 1 FROM request
        WHERE reference = NEW.reference AND stage = 'in-review' AND owner_id = NEW.reviewer_id);
END;
CREATE TRIGGER finding_is_part_of_input BEFORE INSERT ON finding
BEGIN
    SELECT RAISE(ABORT, 'findings belong to considered input that is not yet complete')
    WHERE NOT EXISTS (SELECT 1 FROM considered_input WHERE reference = NEW.reference)
        OR EXISTS (SELECT 1 FROM statutory_review WHERE reference = NEW.reference);
END;

-- No statutory review without complete input, by a reviewer who did not send the self-review.
CREATE TRIGGER statutory_review_rests_on_input BEFORE INSERT ON statutory_review
BEGIN
    SELECT RAISE(ABORT, 'a statutory review needs considered input by its reviewer')
    WHERE NOT EXISTS (SELECT 1 FROM considered_input AS input WHERE input.reference = NEW.reference
        AND input.reviewer_id = NEW.reviewer_id AND input.outcome = NEW.outcome
        AND input.next_review = NEW.next_review);
    SELECT RAISE(ABORT, 'a statutory review needs a worker who is a reviewer')
    WHERE NOT EXISTS (SELECT 1 FROM worker_role JOIN worker ON worker.id = worker_role.worker_id
        WHERE worker.id = NEW.reviewer_id AND role = 'reviewer');
    SELECT RAISE(ABORT, 'a request is reviewed by its owner, in review, and never by who sent it')
    WHERE NOT EXISTS (SELECT 1 FROM request WHERE reference = NEW.reference AND stage = 'in-review'
        AND owner_id = NEW.reviewer_id AND submitted_by <> 'worker:' || NEW.reviewer_id);
    SELECT RAISE(ABORT, 'a statutory review needs a finding of its own on each of the eleven elements')
    WHERE (SELECT COUNT(DISTINCT lower(trim(reasoning, char(9, 10, 13, 32)))) FROM finding
        WHERE reference = NEW.reference AND trim(reasoning, char(9, 10, 13, 32)) <> '') <> 11;
    SELECT RAISE(ABORT, 'a statutory review needs a conversation after the self-review was sent')
    WHERE NOT EXISTS (SELECT 1 FROM considered_input AS input JOIN request ON request.reference = input.reference
        WHERE input.reference = NEW.reference AND input.spoke_on >= request.submitted_on
        AND input.spoke_on <= NEW.completed_on);
    SELECT RAISE(ABORT, 'the next review comes within twelve months')
    WHERE NOT (NEW.next_review > NEW.completed_on
        AND julianday(NEW.next_review) - julianday(NEW.completed_on) <= 366);
END;

-- A draft that was sent is what was sent.
CREATE TRIGGER draft_answer_is_not_added_once_sent BEFORE INSERT ON draft_answer
WHEN EXISTS (SELECT 1 FROM draft WHERE id = NEW.draft_id AND submitted_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a draft that was sent is never changed'); END;
CREATE TRIGGER draft_answer_is_not_changed_once_sent BEFORE UPDATE ON draft_answer
WHEN EXISTS (SELECT 1 FROM draft WHERE id IN (OLD.draft_id, NEW.draft_id) AND submitted_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a draft that was sent is never changed'); END;
CREATE TRIGGER draft_answer_is_not_deleted_once_sent BEFORE DELETE ON draft_answer
WHEN EXISTS (SELECT 1 FROM draft WHERE id = OLD.draft_id AND submitted_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a draft that was sent is never changed'); END;
CREATE TRIGGER draft_is_not_replaced BEFORE INSERT ON draft
WHEN EXISTS (SELECT 1 FROM draft WHERE id = NEW.id OR reference = NEW.reference)
BEGIN SELECT RAISE(ABORT, 'a draft is never replaced'); END;
CREATE TRIGGER draft_is_not_changed_once_sent BEFORE UPDATE ON draft
WHEN NEW.id IS NOT OLD.id OR NEW.reference IS NOT OLD.reference OR (OLD.submitted_at IS NOT NULL
    AND (NEW.submitted_at IS NOT OLD.submitted_at OR NEW.audience IS NOT OLD.audience
        OR NEW.version IS NOT OLD.version OR NEW.language IS NOT OLD.language))
BEGIN SELECT RAISE(ABORT, 'a draft that was sent is never changed'); END;
CREATE TRIGGER draft_is_not_deleted_once_sent BEFORE DELETE ON draft
WHEN OLD.submitted_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a draft that was sent is never changed'); END;

-- An entry of the outbox is ticked off once, and otherwise left alone.
CREATE TRIGGER outbox_is_not_changed BEFORE UPDATE ON outbox
WHEN OLD.done_at IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.reference IS NOT OLD.reference
    OR NEW.kind IS NOT OLD.kind OR NEW.doc IS NOT OLD.doc OR NEW.created_at IS NOT OLD.created_at
BEGIN SELECT RAISE(ABORT, 'an entry of the outbox is only ticked off'); END;
