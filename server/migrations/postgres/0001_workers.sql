-- Who works for the council, in which teams and with which roles.

CREATE TABLE team (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (btrim(name, E' \t\n\r') <> '')
);

CREATE TABLE worker (
    id TEXT NOT NULL PRIMARY KEY CHECK (btrim(id, E' \t\n\r') <> ''),
    username TEXT NOT NULL UNIQUE CHECK (btrim(username, E' \t\n\r') <> ''),
    name TEXT NOT NULL CHECK (btrim(name, E' \t\n\r') <> ''),
    job_title TEXT NOT NULL,
    skills TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    totp_secret TEXT,
    totp_last_step BIGINT NOT NULL DEFAULT 0,
    failures BIGINT NOT NULL DEFAULT 0 CHECK (failures >= 0),
    failed_at BIGINT,
    locked_until BIGINT,
    active BIGINT NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at BIGINT NOT NULL
);

CREATE TABLE worker_role (
    worker_id TEXT NOT NULL REFERENCES worker (id),
    role TEXT NOT NULL CHECK (role IN ('triage-worker', 'reviewer', 'authoriser', 'administrator', 'auditor')),
    PRIMARY KEY (worker_id, role)
);

CREATE INDEX worker_role_by_role ON worker_role (role, worker_id);

CREATE TABLE worker_team (
    worker_id TEXT NOT NULL REFERENCES worker (id),
    team_id TEXT NOT NULL REFERENCES team (id),
    PRIMARY KEY (worker_id, team_id)
);

CREATE INDEX worker_team_by_team ON worker_team (team_id, worker_id);
