-- Institutions say yes to their part of a plan: who was asked, by which links, what they read then, and every answer. Questions hang on the
-- institution as the region knows it and on the action's code, so that replacing a process by its file keeps them.
CREATE TABLE consent_request (
  id               UUID         NOT NULL PRIMARY KEY,
  enrolment_id     UUID         NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  institution_id   UUID         NOT NULL REFERENCES institution (id),
  institution_name VARCHAR(300) NOT NULL,
  email            VARCHAR(254),
  asked_by         VARCHAR(200) NOT NULL,
  asked_at         DATETIME(3)  NOT NULL,
  answer_by        DATE,
  reminded_at      DATETIME(3),
  version          INT          NOT NULL,
  UNIQUE (enrolment_id, institution_id)
);

-- of the words that open it only the SHA-256 is kept
CREATE TABLE consent_link (
  id         UUID        NOT NULL PRIMARY KEY,
  request_id UUID        NOT NULL REFERENCES consent_request (id) ON DELETE CASCADE,
  secret     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  made_at    DATETIME(3) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  revoked_at DATETIME(3),
  KEY links_that_end (expires_at)
);

CREATE TABLE consent_question (
  id          UUID        NOT NULL PRIMARY KEY,
  request_id  UUID        NOT NULL REFERENCES consent_request (id) ON DELETE CASCADE,
  action_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  part        VARCHAR(20) NOT NULL,
  told        JSON        NOT NULL,
  asked_on    DATE        NOT NULL,
  asked_at    DATETIME(3) NOT NULL,
  KEY questions_of_part (request_id, action_code, part, asked_at)
);

CREATE TABLE consent_answer (
  id              UUID        NOT NULL PRIMARY KEY,
  question_id     UUID        NOT NULL REFERENCES consent_question (id) ON DELETE CASCADE,
  reply           VARCHAR(20) NOT NULL,
  words           TEXT,
  person_name     VARCHAR(200),
  person_position VARCHAR(200),
  answered_on     DATE        NOT NULL,
  answered_at     DATETIME(3) NOT NULL,
  channel         VARCHAR(20) NOT NULL,
  note            TEXT,
  recorded_by     VARCHAR(200),
  taken_back_at   DATETIME(3),
  taken_back_by   VARCHAR(200),
  version         INT         NOT NULL,
  KEY answers_of_question (question_id, answered_at)
);
