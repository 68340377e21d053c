-- Self-reviews in the making: every answer as typed, valid or not.

CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    phrase_hash TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('person', 'carer', 'representative')),
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    submitted_at BIGINT
);

CREATE TABLE draft_answer (
    draft_id TEXT NOT NULL REFERENCES draft (id),
    question_id TEXT NOT NULL,
    doc TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (draft_id, question_id)
);
