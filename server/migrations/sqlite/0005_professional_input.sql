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
    reference TEXT NOT NULL PRIMARY KEY REFERENCES request (reference)
        -- Input is final, so it never stands without the review that it completes.
        REFERENCES statutory_review (reference) DEFERRABLE INITIALLY DEFERRED,
    reviewer_id TEXT NOT NULL REFERENCES worker (id),
    role TEXT NOT NULL CHECK (trim(role, char(9, 10, 13, 32)) <> ''),
    competence TEXT NOT NULL CHECK (trim(competence, char(9, 10, 13, 32)) <> ''),
    relation TEXT NOT NULL CHECK (relation = 'none'),
    spoke_on TEXT NOT NULL CHECK (date(spoke_on) IS spoke_on),
    spoke_how TEXT NOT NULL CHECK (spoke_how IN ('in-person', 'video', 'phone', 'other')),
    spoke_who TEXT NOT NULL CHECK (trim(spoke_who, char(9, 10, 13, 32)) <> ''),
    spoke_about TEXT NOT NULL CHECK (trim(spoke_about, char(9, 10, 13, 32)) <> ''),
    seen_alone TEXT NOT NULL CHECK (trim(seen_alone, char(9, 10, 13, 32)) <> ''),
    communication_met TEXT NOT NULL CHECK (trim(communication_met, char(9, 10, 13, 32)) <> ''),
    read_plan TEXT NOT NULL CHECK (trim(read_plan, char(9, 10, 13, 32)) <> ''),
    read_last_review TEXT NOT NULL CHECK (trim(read_last_review, char(9, 10, 13, 32)) <> ''),
    read_spending TEXT NOT NULL CHECK (trim(read_spending, char(9, 10, 13, 32)) <> ''),
    read_others TEXT NOT NULL CHECK (trim(read_others, char(9, 10, 13, 32)) <> ''),
    capacity TEXT NOT NULL CHECK (capacity IN ('no-doubt', 'has', 'lacks', 'in-doubt')),
    capacity_decision TEXT CHECK (trim(capacity_decision, char(9, 10, 13, 32)) <> ''),
    capacity_evidence TEXT CHECK (trim(capacity_evidence, char(9, 10, 13, 32)) <> ''),
    capacity_support TEXT CHECK (trim(capacity_support, char(9, 10, 13, 32)) <> ''),
    directly_involved TEXT CHECK (trim(directly_involved, char(9, 10, 13, 32)) <> ''),
    best_interests TEXT CHECK (trim(best_interests, char(9, 10, 13, 32)) <> ''),
    understanding_information TEXT NOT NULL CHECK (trim(understanding_information, char(9, 10, 13, 32)) <> ''),
    retaining_information TEXT NOT NULL CHECK (trim(retaining_information, char(9, 10, 13, 32)) <> ''),
    weighing_information TEXT NOT NULL CHECK (trim(weighing_information, char(9, 10, 13, 32)) <> ''),
    communicating_views TEXT NOT NULL CHECK (trim(communicating_views, char(9, 10, 13, 32)) <> ''),
    appropriate_person TEXT NOT NULL CHECK (trim(appropriate_person, char(9, 10, 13, 32)) <> ''),
    advocate TEXT NOT NULL CHECK (advocate IN ('not-needed', 'referred', 'arrived')),
    involved_person TEXT NOT NULL CHECK (trim(involved_person, char(9, 10, 13, 32)) <> ''),
    involved_carer TEXT NOT NULL CHECK (trim(involved_carer, char(9, 10, 13, 32)) <> ''),
    involved_others TEXT NOT NULL CHECK (trim(involved_others, char(9, 10, 13, 32)) <> ''),
    interpreter TEXT NOT NULL CHECK (trim(interpreter, char(9, 10, 13, 32)) <> ''),
    contradictions TEXT NOT NULL CHECK (trim(contradictions, char(9, 10, 13, 32)) <> ''),
    wellbeing TEXT NOT NULL CHECK (trim(wellbeing, char(9, 10, 13, 32)) <> ''),
    risk TEXT NOT NULL CHECK (trim(risk, char(9, 10, 13, 32)) <> ''),
    safeguarding TEXT NOT NULL CHECK (trim(safeguarding, char(9, 10, 13, 32)) <> ''),
    interim_support TEXT NOT NULL CHECK (trim(interim_support, char(9, 10, 13, 32)) <> ''),
    contingency_plan TEXT NOT NULL CHECK (trim(contingency_plan, char(9, 10, 13, 32)) <> ''),
    sufficiency TEXT NOT NULL CHECK (sufficiency IN ('sufficient', 'not-sufficient', 'no-budget')),
    carers_assessment TEXT NOT NULL CHECK (trim(carers_assessment, char(9, 10, 13, 32)) <> ''),
    response TEXT NOT NULL CHECK (trim(response, char(9, 10, 13, 32)) <> ''),
    agrees TEXT NOT NULL CHECK (trim(agrees, char(9, 10, 13, 32)) <> ''),
    outcome TEXT NOT NULL CHECK (outcome IN ('no-change', 'revise', 'reassess', 'budget-management', 'monitoring', 'end-plan', 'more-needed')),
    outcome_reasons TEXT NOT NULL CHECK (trim(outcome_reasons, char(9, 10, 13, 32)) <> ''),
    next_review TEXT NOT NULL CHECK (date(next_review) IS next_review),
    next_review_reasons TEXT NOT NULL CHECK (trim(next_review_reasons, char(9, 10, 13, 32)) <> ''),
    information_given TEXT NOT NULL CHECK (trim(information_given, char(9, 10, 13, 32)) <> ''),
    rights_explained TEXT NOT NULL CHECK (trim(rights_explained, char(9, 10, 13, 32)) <> ''),
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
    reasoning TEXT NOT NULL CHECK (trim(reasoning, char(9, 10, 13, 32)) <> ''),
    PRIMARY KEY (reference, element)
);

CREATE TABLE statutory_review (
    reference TEXT NOT NULL PRIMARY KEY REFERENCES considered_input (reference),
    stage TEXT NOT NULL DEFAULT 'reviewed' CHECK (stage = 'reviewed'),
    reviewer_id TEXT NOT NULL REFERENCES worker (id),
    reviewer_name TEXT NOT NULL CHECK (trim(reviewer_name, char(9, 10, 13, 32)) <> ''),
    reviewer_job TEXT NOT NULL,
    completed_at BIGINT NOT NULL,
    completed_on TEXT NOT NULL CHECK (date(completed_on) IS completed_on),
    outcome TEXT NOT NULL,
    next_review TEXT NOT NULL CHECK (date(next_review) IS next_review),
    -- A review and its request are completed together or not at all.
    FOREIGN KEY (reference, stage) REFERENCES request (reference, stage) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX statutory_review_by_reviewer ON statutory_review (reviewer_id, completed_at, reference);
