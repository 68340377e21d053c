-- What a worker writes while working, and the considered input that makes a statutory review.

CREATE TABLE work_draft (
    reference TEXT NOT NULL REFERENCES request (reference),
    form TEXT NOT NULL CHECK (form IN ('triage', 'input')),
    part TEXT NOT NULL,
    doc TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    worker_id TEXT NOT NULL REFERENCES worker (id),
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (reference, form, part)
);

-- Every save as typed, also one that came too late to be kept.
CREATE TABLE work_history (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES request (reference),
    form TEXT NOT NULL,
    part TEXT NOT NULL,
    doc TEXT NOT NULL,
    seen_version BIGINT NOT NULL,
    kept BIGINT NOT NULL CHECK (kept IN (0, 1)),
    worker_id TEXT NOT NULL REFERENCES worker (id),
    created_at BIGINT NOT NULL
);

CREATE INDEX work_history_by_reference ON work_history (reference, form, part, created_at, id);

-- One column for each field of the form, so that a missing answer is a refused row; findings have a table.
CREATE TABLE considered_input (
    reference TEXT NOT NULL PRIMARY KEY REFERENCES request (reference),
    reviewer_id TEXT NOT NULL REFERENCES worker (id),
    role TEXT NOT NULL CHECK (btrim(role, E' \t\n\r') <> ''),
    competence TEXT NOT NULL CHECK (btrim(competence, E' \t\n\r') <> ''),
    relation TEXT NOT NULL CHECK (relation = 'none'),
    spoke_on TEXT NOT NULL CHECK (to_char(spoke_on::date, 'YYYY-MM-DD') = spoke_on),
    spoke_how TEXT NOT NULL CHECK (spoke_how IN ('in-person', 'video', 'phone', 'other')),
    spoke_who TEXT NOT NULL CHECK (btrim(spoke_who, E' \t\n\r') <> ''),
    spoke_about TEXT NOT NULL CHECK (btrim(spoke_about, E' \t\n\r') <> ''),
    seen_alone TEXT NOT NULL CHECK (btrim(seen_alone, E' \t\n\r') <> ''),
    communication_met TEXT NOT NULL CHECK (btrim(communication_met, E' \t\n\r') <> ''),
    read_plan TEXT NOT NULL CHECK (btrim(read_plan, E' \t\n\r') <> ''),
    read_last_review TEXT NOT NULL CHECK (btrim(read_last_review, E' \t\n\r') <> ''),
    read_spending TEXT NOT NULL CHECK (btrim(read_spending, E' \t\n\r') <> ''),
    read_others TEXT NOT NULL CHECK (btrim(read_others, E' \t\n\r') <> ''),
    capacity TEXT NOT NULL CHECK (capacity IN ('no-doubt', 'has', 'lacks', 'in-doubt')),
    capacity_decision TEXT CHECK (btrim(capacity_decision, E' \t\n\r') <> ''),
    capacity_evidence TEXT CHECK (btrim(capacity_evidence, E' \t\n\r') <> ''),
    capacity_support TEXT CHECK (btrim(capacity_support, E' \t\n\r') <> ''),
    directly_involved TEXT CHECK (btrim(directly_involved, E' \t\n\r') <> ''),
    best_interests TEXT CHECK (btrim(best_interests, E' \t\n\r') <> ''),
    understanding_information TEXT NOT NULL CHECK (btrim(understanding_information, E' \t\n\r') <> ''),
    retaining_information TEXT NOT NULL CHECK (btrim(retaining_information, E' \t\n\r') <> ''),
    weighing_information TEXT NOT NULL CHECK (btrim(weighing_information, E' \t\n\r') <> ''),
    communicating_views TEXT NOT NULL CHECK (btrim(communicating_views, E' \t\n\r') <> ''),
    appropriate_person TEXT NOT NULL CHECK (btrim(appropriate_person, E' \t\n\r') <> ''),
    advocate TEXT NOT NULL CHECK (advocate IN ('not-needed', 'referred', 'arrived')),
    involved_person TEXT NOT NULL CHECK (btrim(involved_person, E' \t\n\r') <> ''),
    involved_carer TEXT NOT NULL CHECK (btrim(involved_carer, E' \t\n\r') <> ''),
    involved_others TEXT NOT NULL CHECK (btrim(involved_others, E' \t\n\r') <> ''),
    interpreter TEXT NOT NULL CHECK (btrim(interpreter, E' \t\n\r') <> ''),
    contradictions TEXT NOT NULL CHECK (btrim(contradictions, E' \t\n\r') <> ''),
    wellbeing TEXT NOT NULL CHECK (btrim(wellbeing, E' \t\n\r') <> ''),
    risk TEXT NOT NULL CHECK (btrim(risk, E' \t\n\r') <> ''),
    safeguarding TEXT NOT NULL CHECK (btrim(safeguarding, E' \t\n\r') <> ''),
    interim_support TEXT NOT NULL CHECK (btrim(interim_support, E' \t\n\r') <> ''),
    contingency_plan TEXT NOT NULL CHECK (btrim(contingency_plan, E' \t\n\r') <> ''),
    sufficiency TEXT NOT NULL CHECK (sufficiency IN ('sufficient', 'not-sufficient', 'no-budget')),
    carers_assessment TEXT NOT NULL CHECK (btrim(carers_assessment, E' \t\n\r') <> ''),
    response TEXT NOT NULL CHECK (btrim(response, E' \t\n\r') <> ''),
    agrees TEXT NOT NULL CHECK (btrim(agrees, E' \t\n\r') <> ''),
    outcome TEXT NOT NULL CHECK (outcome IN ('no-change', 'revise', 'reassess', 'budget-management', 'monitoring', 'end-plan', 'more-needed')),
    outcome_reasons TEXT NOT NULL CHECK (btrim(outcome_reasons, E' \t\n\r') <> ''),
    next_review TEXT NOT NULL CHECK (to_char(next_review::date, 'YYYY-MM-DD') = next_review),
    next_review_reasons TEXT NOT NULL CHECK (btrim(next_review_reasons, E' \t\n\r') <> ''),
    information_given TEXT NOT NULL CHECK (btrim(information_given, E' \t\n\r') <> ''),
    rights_explained TEXT NOT NULL CHECK (btrim(rights_explained, E' \t\n\r') <> ''),
    declaration TEXT NOT NULL CHECK (declaration = 'own-words'),
    record TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    -- Where capacity is assessed, the decision, evidence and support are recorded (INV-16).
    CHECK (capacity = 'no-doubt'
        OR (capacity_decision IS NOT NULL AND capacity_evidence IS NOT NULL AND capacity_support IS NOT NULL)),
    -- Where it is lacking or in doubt, the person is directly involved and others consulted (INV-06, INV-16).
    CHECK (capacity NOT IN ('lacks', 'in-doubt')
        OR (directly_involved IS NOT NULL AND best_interests IS NOT NULL AND involved_person = 'yes')),
    -- Nothing is revised while an advocate is awaited (INV-08).
    CHECK (advocate <> 'referred' OR outcome NOT IN ('revise', 'budget-management', 'end-plan')),
    CHECK (sufficiency <> 'not-sufficient' OR outcome <> 'no-change')
);

CREATE TABLE finding (
    reference TEXT NOT NULL REFERENCES considered_input (reference),
    element BIGINT NOT NULL CHECK (element BETWEEN 1 AND 11),
    finding TEXT NOT NULL CHECK (finding IN ('agree', 'differ', 'more-needed', 'not-relevant')),
    reasoning TEXT NOT NULL CHECK (btrim(reasoning, E' \t\n\r') <> ''),
    PRIMARY KEY (reference, element)
);

CREATE TABLE statutory_review (
    reference TEXT NOT NULL PRIMARY KEY REFERENCES considered_input (reference),
    stage TEXT NOT NULL DEFAULT 'reviewed' CHECK (stage = 'reviewed'),
    reviewer_id TEXT NOT NULL REFERENCES worker (id),
    reviewer_name TEXT NOT NULL CHECK (btrim(reviewer_name, E' \t\n\r') <> ''),
    reviewer_job TEXT NOT NULL,
    completed_at BIGINT NOT NULL,
    completed_on TEXT NOT NULL CHECK (to_char(completed_on::date, 'YYYY-MM-DD') = completed_on),
    outcome TEXT NOT NULL,
    next_review TEXT NOT NULL CHECK (to_char(next_review::date, 'YYYY-MM-DD') = next_review),
    -- A review and its request are completed together or not at all.
    FOREIGN KEY (reference, stage) REFERENCES request (reference, stage) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX statutory_review_by_reviewer ON statutory_review (reviewer_id, completed_at, reference);

-- Input is final, so it never stands without the review that it completes.
ALTER TABLE considered_input ADD FOREIGN KEY (reference)
    REFERENCES statutory_review (reference) DEFERRABLE INITIALLY DEFERRED;
