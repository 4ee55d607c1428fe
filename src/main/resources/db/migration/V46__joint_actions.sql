-- An action that several powiats take together: one leads, each of the others has a task and a share of the cost, and says whether it takes part.
CREATE TABLE joint_action (
  id           UUID         NOT NULL PRIMARY KEY,
  code         VARCHAR(20)  NOT NULL UNIQUE,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  action       VARCHAR(20)  NOT NULL,
  area         VARCHAR(10)  NOT NULL,
  purpose      MEDIUMTEXT   NOT NULL,
  task         MEDIUMTEXT   NOT NULL,
  begun_on     DATE         NOT NULL,
  ended_on     DATE,
  version      INT          NOT NULL,
  KEY (enrolment_id, action)
);
CREATE TABLE joint_part (
  id           UUID          NOT NULL PRIMARY KEY,
  joint_id     UUID          NOT NULL REFERENCES joint_action (id) ON DELETE CASCADE,
  enrolment_id UUID          NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  task         MEDIUMTEXT    NOT NULL,
  share        DECIMAL(19,2) NOT NULL,
  due_on       DATE          NOT NULL,
  state        VARCHAR(20)   NOT NULL,
  action       VARCHAR(20),
  version      INT           NOT NULL,
  UNIQUE (joint_id, enrolment_id),
  KEY (enrolment_id, state)
);

-- one row: the last number of a joint action; locked by whoever begins one
CREATE TABLE joint_book (
  id   INT NOT NULL PRIMARY KEY,
  last INT NOT NULL
);
INSERT INTO joint_book (id, last) VALUES (1, 0);
