-- Whose plans there are, and what each plan is for.

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('adult', 'carer')),
    name TEXT NOT NULL CHECK (btrim(name, E' \t\n\r') <> ''),
    search_text TEXT NOT NULL,
    born TEXT CHECK (to_char(born::date, 'YYYY-MM-DD') = born),
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
    started_on TEXT NOT NULL CHECK (to_char(started_on::date, 'YYYY-MM-DD') = started_on),
    budget TEXT NOT NULL,
    managed TEXT NOT NULL,
    last_review_on TEXT CHECK (to_char(last_review_on::date, 'YYYY-MM-DD') = last_review_on),
    next_review_on TEXT CHECK (to_char(next_review_on::date, 'YYYY-MM-DD') = next_review_on),
    created_at BIGINT NOT NULL
);

CREATE INDEX plan_by_person ON plan (person_id, started_on, id);

CREATE TABLE plan_outcome (
    plan_id TEXT NOT NULL REFERENCES plan (id),
    position BIGINT NOT NULL,
    text TEXT NOT NULL CHECK (btrim(text, E' \t\n\r') <> ''),
    PRIMARY KEY (plan_id, position)
);
