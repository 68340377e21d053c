-- The gate: what no statement may do, whoever sends it (INP-01, INP-02).

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER submission_is_not_changed BEFORE UPDATE OR DELETE ON submission
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_is_not_truncated BEFORE TRUNCATE ON submission
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER addition_is_not_changed BEFORE UPDATE OR DELETE ON addition
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER addition_is_not_truncated BEFORE TRUNCATE ON addition
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER event_is_not_changed BEFORE UPDATE OR DELETE ON event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_is_not_truncated BEFORE TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER access_log_is_not_changed BEFORE UPDATE OR DELETE ON access_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER access_log_is_not_truncated BEFORE TRUNCATE ON access_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER request_plan_is_not_changed BEFORE UPDATE OR DELETE ON request_plan
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER request_plan_is_not_truncated BEFORE TRUNCATE ON request_plan
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER work_history_is_not_changed BEFORE UPDATE OR DELETE ON work_history
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER work_history_is_not_truncated BEFORE TRUNCATE ON work_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER considered_input_is_not_changed BEFORE UPDATE OR DELETE ON considered_input
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER considered_input_is_not_truncated BEFORE TRUNCATE ON considered_input
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER finding_is_not_changed BEFORE UPDATE OR DELETE ON finding
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER finding_is_not_truncated BEFORE TRUNCATE ON finding
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER statutory_review_is_not_changed BEFORE UPDATE OR DELETE ON statutory_review
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statutory_review_is_not_truncated BEFORE TRUNCATE ON statutory_review
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER request_is_not_deleted BEFORE DELETE ON request
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER request_is_not_truncated BEFORE TRUNCATE ON request
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A request begins as sent, keeps who sent what and when, and moves one version at a time.
CREATE FUNCTION request_begins_as_sent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.stage <> 'submitted' OR NEW.version <> 1 OR NEW.owner_id IS NOT NULL THEN
        RAISE EXCEPTION 'a request begins as submitted, with version 1 and no owner';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER request_begins_as_sent BEFORE INSERT ON request
    FOR EACH ROW EXECUTE FUNCTION request_begins_as_sent();

CREATE FUNCTION request_moves_lawfully() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.stage = 'reviewed' THEN
        RAISE EXCEPTION 'a statutory review is final';
    END IF;
    IF ROW(NEW.reference, NEW.draft_id, NEW.submitted_by, NEW.submitted_at, NEW.submitted_on, NEW.audience
            , NEW.language, NEW.subject_name, NEW.search_text
            , NEW.flags)
        IS DISTINCT FROM ROW(OLD.reference, OLD.draft_id, OLD.submitted_by
            , OLD.submitted_at, OLD.submitted_on, OLD.audience, OLD.language, OLD.subject_name, OLD.search_text
            , OLD.flags) THEN
        RAISE EXCEPTION 'who sent a request, what and when is never changed';
    END IF;
    IF NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'a request moves one version at a time';
    END IF;
    IF NEW.stage = 'reviewed' AND (OLD.stage <> 'in-review' OR NEW.owner_id IS DISTINCT FROM OLD.owner_id
            OR NOT EXISTS (SELECT 1 FROM statutory_review WHERE reference = NEW.reference)) THEN
        RAISE EXCEPTION 'only a statutory review makes a request reviewed';
    END IF;
    IF NEW.stage <> 'reviewed' AND EXISTS (SELECT 1 FROM statutory_review WHERE reference = NEW.reference) THEN
        RAISE EXCEPTION 'a statutory review makes its request reviewed';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER request_moves_lawfully BEFORE UPDATE ON request
    FOR EACH ROW EXECUTE FUNCTION request_moves_lawfully();

-- Only the reviewer to whom a request is allocated adds input, while reviewing it.
CREATE FUNCTION considered_input_is_the_reviewers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM request
            WHERE reference = NEW.reference AND stage = 'in-review' AND owner_id = NEW.reviewer_id) THEN
        RAISE EXCEPTION 'input is added in review, by the reviewer who has the request';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER considered_input_is_the_reviewers BEFORE INSERT ON considered_input
    FOR EACH ROW EXECUTE FUNCTION considered_input_is_the_reviewers();

CREATE FUNCTION finding_is_part_of_input() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM considered_input WHERE reference = NEW.reference)
            OR EXISTS (SELECT 1 FROM statutory_review WHERE reference = NEW.reference) THEN
        RAISE EXCEPTION 'findings belong to considered input that is not yet complete';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER finding_is_part_of_input BEFORE INSERT ON finding
    FOR EACH ROW EXECUTE FUNCTION finding_is_part_of_input();

-- No statutory review without complete input, by a reviewer who did not send the self-review.
CREATE FUNCTION statutory_review_rests_on_input() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM considered_input AS input WHERE input.reference = NEW.reference
            AND input.reviewer_id = NEW.reviewer_id AND input.outcome = NEW.outcome
            AND input.next_review = NEW.next_review) THEN
        RAISE EXCEPTION 'a statutory review needs considered input by its reviewer';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM worker_role JOIN worker ON worker.id = worker_role.worker_id
            WHERE worker.id = NEW.reviewer_id AND role = 'reviewer') THEN
        RAISE EXCEPTION 'a statutory review needs a worker who is a reviewer';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM request WHERE reference = NEW.reference AND stage = 'in-review'
            AND owner_id = NEW.reviewer_id AND submitted_by <> 'worker:' || NEW.reviewer_id) THEN
        RAISE EXCEPTION 'a request is reviewed by its owner, in review, and never by who sent it';
    END IF;
    IF (SELECT COUNT(DISTINCT lower(btrim(reasoning, E' \t\n\r'))) FROM finding
            WHERE reference = NEW.reference AND btrim(reasoning, E' \t\n\r') <> '') <> 11 THEN
        RAISE EXCEPTION 'a statutory review needs a finding of its own on each of the eleven elements';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM considered_input AS input JOIN request ON request.reference = input.reference
            WHERE input.reference = NEW.reference AND input.spoke_on >= request.submitted_on
            AND input.spoke_on <= NEW.completed_on) THEN
        RAISE EXCEPTION 'a statutory review needs a conversation after the self-review was sent';
    END IF;
    IF NOT (NEW.next_review > NEW.completed_on
            AND NEW.next_review::date - NEW.completed_on::date <= 366) THEN
        RAISE EXCEPTION 'the next review comes within twelve months';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER statutory_review_rests_on_input BEFORE INSERT ON statutory_review
    FOR EACH ROW EXECUTE FUNCTION statutory_review_rests_on_input();

-- A draft that was sent is what was sent.
CREATE FUNCTION draft_answer_is_not_changed_once_sent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND EXISTS (SELECT 1 FROM draft WHERE id = OLD.draft_id AND submitted_at IS NOT NULL) THEN
        RAISE EXCEPTION 'a draft that was sent is never changed';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF EXISTS (SELECT 1 FROM draft WHERE id = NEW.draft_id AND submitted_at IS NOT NULL) THEN
        RAISE EXCEPTION 'a draft that was sent is never changed';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER draft_answer_is_not_changed_once_sent BEFORE INSERT OR UPDATE OR DELETE ON draft_answer
    FOR EACH ROW EXECUTE FUNCTION draft_answer_is_not_changed_once_sent();
CREATE TRIGGER draft_answer_is_not_truncated BEFORE TRUNCATE ON draft_answer
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION draft_is_not_changed_once_sent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.submitted_at IS NOT NULL THEN
            RAISE EXCEPTION 'a draft that was sent is never changed';
        END IF;
        RETURN OLD;
    END IF;
    IF NEW.id <> OLD.id OR NEW.reference <> OLD.reference OR (OLD.submitted_at IS NOT NULL
            AND (NEW.submitted_at IS DISTINCT FROM OLD.submitted_at OR NEW.audience <> OLD.audience
                OR NEW.version <> OLD.version OR NEW.language <> OLD.language)) THEN
        RAISE EXCEPTION 'a draft that was sent is never changed';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER draft_is_not_changed_once_sent BEFORE UPDATE OR DELETE ON draft
    FOR EACH ROW EXECUTE FUNCTION draft_is_not_changed_once_sent();

-- An entry of the outbox is ticked off once, and otherwise left alone.
CREATE FUNCTION outbox_is_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.done_at IS NOT NULL OR ROW(NEW.id, NEW.reference, NEW.kind, NEW.doc, NEW.created_at)
            IS DISTINCT FROM ROW(OLD.id, OLD.reference, OLD.kind, OLD.doc, OLD.created_at) THEN
        RAISE EXCEPTION 'an entry of the outbox is only ticked off';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER outbox_is_not_changed BEFORE UPDATE ON outbox
    FOR EACH ROW EXECUTE FUNCTION outbox_is_not_changed();
