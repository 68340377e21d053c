-- Whose plans there are, and what each plan is for.

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('adult', 'carer')),
    name TEXT NOT NULL CHECK (trim(name, char(9, 10, 13, 32)) <> ''),
    search_text TEXT NOT NULL,
    born TEXT CHECK (date(born) IS born),
    address TEXT NOT NULL,
    cared_for_id TEXT REFERENCES person (id),
    created_at BIGINT NOT NULL,
    CHECK (cared_for_id IS NULL OR kind = 'carer')
);

CREATE INDEX person_by_name ON person (search_text, id);

CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('care-and-support', 'support')),
    started_on TEXT NOT NULL CHECK (date(started_on) IS started_on),
    budget TEXT NOT NULL,
    managed TEXT NOT NULL,
    last_review_on TEXT CHECK (date(last_review_on) IS last_review_on),
    next_review_on TEXT CHECK (date(next_review_on) IS next_review_on),
    created_at BIGINT NOT NULL
);

CREATE INDEX plan_by_person ON plan (person_id, started_on, id);

CREATE TABLE plan_outcome (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    position BIGINT NOT NULL,
    text TEXT NOT NULL CHECK (trim(text, char(9, 10, 13, 32)) <> ''),
    PRIMARY KEY (plan_id, position)
);
