-- Review requests: what was sent, what became of it, and everything that happened on the way.

CREATE TABLE request (
    reference TEXT NOT NULL PRIMARY KEY,
    draft_id TEXT NOT NULL UNIQUE REFERENCES draft (id),
    submitted_by TEXT NOT NULL CHECK (submitted_by LIKE 'citizen:_%' OR submitted_by LIKE 'worker:_%'),
    submitted_at BIGINT NOT NULL,
    submitted_on TEXT NOT NULL CHECK (date(submitted_on) IS submitted_on),
    audience TEXT NOT NULL CHECK (audience IN ('person', 'carer', 'representative')),
    language TEXT NOT NULL,
    subject_name TEXT,
    search_text TEXT NOT NULL,
    flags TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN (
        'submitted', 'in-triage', 'more-information', 'declined', 'duplicate', 'accepted', 'allocated', 'in-review', 'reviewed', 'withdrawn'
    )),
    version BIGINT NOT NULL CHECK (version >= 1),
    team_id TEXT NOT NULL REFERENCES team (id),
    owner_id TEXT REFERENCES worker (id),
    priority TEXT CHECK (priority IN ('now', 'urgent', 'soon', 'planned', 'light')),
    urgency BIGINT NOT NULL CHECK (urgency BETWEEN 0 AND 4),
    depth TEXT CHECK (depth IN ('light-touch', 'full')),
    review_by TEXT CHECK (date(review_by) IS review_by),
    due_on TEXT NOT NULL CHECK (date(due_on) IS due_on),
    updated_at BIGINT NOT NULL,
    CHECK (owner_id IS NOT NULL OR stage NOT IN ('allocated', 'in-review', 'reviewed')),
    -- A review points at its request together with the stage that only a review may bring.
    UNIQUE (reference, stage),
    -- No version without the event that tells who made it, when and why.
    FOREIGN KEY (reference, version) REFERENCES event (reference, version) DEFERRABLE INITIALLY DEFERRED
);

-- One for each order in which the queue is shown, for all teams and for one.
CREATE INDEX request_by_due ON request (stage, due_on, reference);
CREATE INDEX request_by_submitted ON request (stage, submitted_at, reference);
CREATE INDEX request_by_urgency ON request (stage, urgency, due_on, reference);
CREATE INDEX request_by_team_due ON request (team_id, stage, due_on, reference);
CREATE INDEX request_by_team_submitted ON request (team_id, stage, submitted_at, reference);
CREATE INDEX request_by_team_urgency ON request (team_id, stage, urgency, due_on, reference);
CREATE INDEX request_by_owner ON request (owner_id, stage, due_on, reference);

CREATE TABLE submission (
    reference TEXT NOT NULL PRIMARY KEY REFERENCES request (reference),
    doc TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE addition (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES request (reference),
    text TEXT NOT NULL CHECK (trim(text, char(9, 10, 13, 32)) <> ''),
    created_at BIGINT NOT NULL
);

CREATE INDEX addition_by_reference ON addition (reference, created_at, id);

CREATE TABLE event (
    reference TEXT NOT NULL REFERENCES request (reference),
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    actor_kind TEXT NOT NULL CHECK (actor_kind IN ('citizen', 'worker')),
    actor_id TEXT,
    actor_name TEXT,
    stage TEXT NOT NULL,
    reasons TEXT,
    told TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (reference, version),
    CHECK (actor_kind = 'citizen' OR actor_id IS NOT NULL)
);

CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES request (reference),
    kind TEXT NOT NULL,
    doc TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    done_at BIGINT
);

CREATE INDEX outbox_pending ON outbox (created_at, id) WHERE done_at IS NULL;

CREATE TABLE access_log (
    id TEXT NOT NULL PRIMARY KEY,
    worker_id TEXT NOT NULL REFERENCES worker (id),
    reference TEXT NOT NULL REFERENCES request (reference),
    reason TEXT,
    created_at BIGINT NOT NULL
);

CREATE INDEX access_log_by_reference ON access_log (reference, created_at, id);

CREATE TABLE request_plan (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES request (reference),
    plan_id TEXT NOT NULL REFERENCES plan (id),
    worker_id TEXT REFERENCES worker (id),
    created_at BIGINT NOT NULL
);

CREATE INDEX request_plan_by_reference ON request_plan (reference, created_at, id);
