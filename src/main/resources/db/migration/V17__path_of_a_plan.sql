-- The path of a plan: its state, every step that was ever taken, and what the steps leave behind.

ALTER TABLE enrolment ADD COLUMN plan_state VARCHAR(20) NOT NULL DEFAULT 'DRAFT';

-- the round of a review: which frozen version was handed in, and until when ROPS has time
CREATE TABLE submission (
  id             UUID         NOT NULL PRIMARY KEY,
  enrolment_id   UUID         NOT NULL REFERENCES enrolment (id),
  round          INT          NOT NULL,
  version_id     UUID         NOT NULL REFERENCES plan_version (id),
  version_number INT          NOT NULL,
  submitted_by   VARCHAR(200) NOT NULL,
  submitted_at   DATETIME(3)  NOT NULL,
  submitted_on   DATE         NOT NULL,
  due_on         DATE         NOT NULL,
  unmet          JSON         NOT NULL,
  UNIQUE (enrolment_id, round)
);

-- written and never changed; seq is given under the lock of the enrolment
CREATE TABLE plan_step (
  id             UUID         NOT NULL PRIMARY KEY,
  enrolment_id   UUID         NOT NULL REFERENCES enrolment (id),
  seq            INT          NOT NULL,
  transition     VARCHAR(40)  NOT NULL,
  from_state     VARCHAR(20)  NOT NULL,
  to_state       VARCHAR(20)  NOT NULL,
  taken_as       VARCHAR(20)  NOT NULL,
  taken_by       VARCHAR(200) NOT NULL,
  taken_at       DATETIME(3)  NOT NULL,
  taken_on       DATE         NOT NULL,
  round          INT,
  version_number INT,
  note           MEDIUMTEXT,
  confirmed      JSON         NOT NULL,
  UNIQUE (enrolment_id, seq)
);

-- what ROPS accepted, and what the powiat adopted: two records with a date each
CREATE TABLE acceptance (
  id              UUID         NOT NULL PRIMARY KEY,
  submission_id   UUID         NOT NULL UNIQUE REFERENCES submission (id),
  recommendations BOOLEAN      NOT NULL,
  justification   MEDIUMTEXT   NOT NULL,
  accepted_by     VARCHAR(200) NOT NULL,
  accepted_on     DATE         NOT NULL,
  revoked_on      DATE
);
CREATE TABLE adoption (
  id            UUID         NOT NULL PRIMARY KEY,
  acceptance_id UUID         NOT NULL UNIQUE REFERENCES acceptance (id),
  act           VARCHAR(20)  NOT NULL,
  act_number    VARCHAR(100) NOT NULL,
  adopted_on    DATE         NOT NULL,
  organ         VARCHAR(200) NOT NULL,
  entered_by    VARCHAR(200) NOT NULL,
  entered_on    DATE         NOT NULL
);

-- from this row on a frozen version is open to everybody
CREATE TABLE publication (
  version_id     UUID         NOT NULL PRIMARY KEY REFERENCES plan_version (id),
  enrolment_id   UUID         NOT NULL REFERENCES enrolment (id),
  version_number INT          NOT NULL,
  published_by   VARCHAR(200) NOT NULL,
  published_at   DATETIME(3)  NOT NULL,
  published_on   DATE         NOT NULL,
  UNIQUE (enrolment_id, version_number)
);

-- files as they were signed elsewhere; nothing here signs anything
CREATE TABLE signed_file (
  id             UUID         NOT NULL PRIMARY KEY,
  enrolment_id   UUID         NOT NULL REFERENCES enrolment (id),
  version_number INT          NOT NULL,
  purpose        VARCHAR(20)  NOT NULL,
  kind           VARCHAR(20)  NOT NULL,
  signer         VARCHAR(300) NOT NULL,
  signed_on      DATE         NOT NULL,
  name           VARCHAR(200) NOT NULL,
  type           VARCHAR(100) NOT NULL,
  sha256         CHAR(64)     NOT NULL,
  content        LONGBLOB     NOT NULL,
  kept_by        VARCHAR(200) NOT NULL,
  kept_on        DATE         NOT NULL,
  KEY (enrolment_id, version_number)
);
