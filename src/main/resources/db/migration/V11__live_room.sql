-- The live workshop: how far it has come, and how guests are known again.

CREATE TABLE meeting (
  id            UUID        NOT NULL PRIMARY KEY,
  workshop_id   UUID        NOT NULL UNIQUE REFERENCES workshop (id) ON DELETE CASCADE,
  join_code     VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  step          VARCHAR(40) COLLATE utf8mb4_bin,
  begun         JSON        NOT NULL,
  revealed      JSON        NOT NULL,
  writing       BOOLEAN     NOT NULL,
  results       BOOLEAN     NOT NULL,
  ends_at       DATETIME(3),
  left_seconds  INT,
  word          VARCHAR(300),
  version       INT         NOT NULL
);

-- Whoever joined without an account shows one of these again: the cookie of a phone, or the code on a badge. Only hashes are kept.
CREATE TABLE guest_pass (
  id             UUID       NOT NULL PRIMARY KEY,
  participant_id UUID       NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  kind           VARCHAR(10) NOT NULL,
  secret         CHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  made_on        DATE       NOT NULL,
  KEY (participant_id)
);

-- whether a card was handed in before is asked for each card of each phone
CREATE INDEX workshop_event_subject ON workshop_event (workshop_id, subject_id);
