-- Sessions in the browser, and slow-downs after failed attempts.

CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    doc TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE INDEX session_by_expiry ON session (expires_at);

CREATE TABLE attempt (
    key_hash TEXT NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL CHECK (failures >= 0),
    failed_at BIGINT NOT NULL,
    locked_until BIGINT
);

CREATE INDEX attempt_by_time ON attempt (failed_at);
