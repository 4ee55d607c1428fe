-- What a group or ROPS has sent to the teams of an edition, to whom, and what each of them answered: the last answer, and those before it.
CREATE TABLE dispatch (
  id             UUID         NOT NULL PRIMARY KEY,
  number         INT          NOT NULL UNIQUE,
  edition_id     UUID         NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  group_code     VARCHAR(100),
  kind           VARCHAR(20)  NOT NULL,
  standard       VARCHAR(20),
  standard_version INT,
  area           VARCHAR(10),
  title          VARCHAR(300) NOT NULL,
  words          MEDIUMTEXT   NOT NULL,
  sent_by        VARCHAR(200) NOT NULL,
  sent_on        DATE         NOT NULL,
  sent_at        DATETIME(3)  NOT NULL,
  due_on         DATE         NOT NULL,
  withdrawn_by   VARCHAR(200),
  withdrawn_on   DATE,
  withdrawal     MEDIUMTEXT,
  version        INT          NOT NULL,
  KEY (group_code),
  KEY (due_on),
  KEY (sent_by),
  KEY (withdrawn_by)
);
CREATE TABLE dispatch_addressee (
  id           UUID NOT NULL PRIMARY KEY,
  dispatch_id  UUID NOT NULL REFERENCES dispatch (id) ON DELETE CASCADE,
  enrolment_id UUID NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  UNIQUE (dispatch_id, enrolment_id),
  KEY (enrolment_id)
);
CREATE TABLE team_answer (
  id           UUID         NOT NULL PRIMARY KEY,
  dispatch_id  UUID         NOT NULL REFERENCES dispatch (id) ON DELETE CASCADE,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  seq          INT          NOT NULL,
  kind         VARCHAR(20)  NOT NULL,
  words        MEDIUMTEXT,
  late         BOOLEAN      NOT NULL,
  latest       BOOLEAN      NOT NULL,
  withdrawn    BOOLEAN      NOT NULL,
  given_by     VARCHAR(200) NOT NULL,
  given_on     DATE         NOT NULL,
  given_at     DATETIME(3)  NOT NULL,
  version      INT          NOT NULL,
  UNIQUE (dispatch_id, enrolment_id, seq),
  KEY marks_of_answers (enrolment_id, version),
  KEY (given_by)
);
-- one row: counts what was sent, so that each has a number of its own
CREATE TABLE dispatch_count (
  id   INT NOT NULL PRIMARY KEY,
  last INT NOT NULL
);
INSERT INTO dispatch_count (id, last) VALUES (1, 0);
