-- The bank of good practices: what a powiat offers of its actions and resources, in revisions, of which the newest published one is what all read.
CREATE TABLE practice (
  id           UUID        NOT NULL PRIMARY KEY,
  code         VARCHAR(20) NOT NULL UNIQUE,
  enrolment_id UUID        NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  kind         VARCHAR(20) NOT NULL,
  source       VARCHAR(20) NOT NULL,
  area         VARCHAR(10) NOT NULL,
  version      INT         NOT NULL,
  UNIQUE (enrolment_id, source)
);
CREATE TABLE practice_revision (
  id           UUID        NOT NULL PRIMARY KEY,
  practice_id  UUID        NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  number       INT         NOT NULL,
  state        VARCHAR(20) NOT NULL,
  wording      JSON        NOT NULL,
  changes      MEDIUMTEXT,
  met          JSON        NOT NULL,
  published_on DATE,
  version      INT         NOT NULL,
  UNIQUE (practice_id, number)
);

-- who moved a revision to which state, and why: written down once, changed by nobody
CREATE TABLE practice_step (
  id          UUID         NOT NULL PRIMARY KEY,
  practice_id UUID         NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  seq         INT          NOT NULL,
  number      INT          NOT NULL,
  to_state    VARCHAR(20)  NOT NULL,
  taken_by    VARCHAR(200) NOT NULL,
  taken_on    DATE         NOT NULL,
  taken_at    DATETIME(3)  NOT NULL,
  note        MEDIUMTEXT,
  UNIQUE (practice_id, seq)
);
CREATE INDEX practice_step_by ON practice_step (taken_by);

-- pictures drawn anew and documents as they were brought
CREATE TABLE practice_file (
  id          UUID         NOT NULL PRIMARY KEY,
  practice_id UUID         NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  title       VARCHAR(300) NOT NULL,
  type        VARCHAR(60)  NOT NULL,
  content     MEDIUMBLOB   NOT NULL,
  added_on    DATE         NOT NULL,
  KEY (practice_id, added_on)
);

-- one row: the last number of a practice; locked by whoever begins one
CREATE TABLE practice_bank (
  id   INT NOT NULL PRIMARY KEY,
  last INT NOT NULL
);
INSERT INTO practice_bank (id, last) VALUES (1, 0);
