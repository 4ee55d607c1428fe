-- An action that several powiats take together: one leads, each has a task and a share of the cost, and each of the others says whether it takes part.
CREATE TABLE joint_action (
  id       UUID         NOT NULL PRIMARY KEY,
  code     VARCHAR(20)  NOT NULL UNIQUE,
  title    VARCHAR(300) NOT NULL,
  area     VARCHAR(10)  NOT NULL,
  purpose  MEDIUMTEXT   NOT NULL,
  begun_on DATE         NOT NULL,
  version  INT          NOT NULL
);

-- the powiat that leads has a row as well; the action is the one of that powiat's own plan
CREATE TABLE joint_part (
  id           UUID          NOT NULL PRIMARY KEY,
  joint_id     UUID          NOT NULL REFERENCES joint_action (id) ON DELETE CASCADE,
  enrolment_id UUID          NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  state        VARCHAR(20)   NOT NULL,
  task         MEDIUMTEXT    NOT NULL,
  share        DECIMAL(19,2) NOT NULL,
  due_on       DATE,
  action       VARCHAR(20),
  reason       MEDIUMTEXT,
  version      INT           NOT NULL,
  UNIQUE (joint_id, enrolment_id),
  KEY marks_of_parts (enrolment_id, version)
);

-- one row: the last number of a joint action; locked by whoever begins one
CREATE TABLE joint_book (
  id   INT NOT NULL PRIMARY KEY,
  last INT NOT NULL
);
INSERT INTO joint_book (id, last) VALUES (1, 0);
