-- The knowledge base: questions to experts and ROPS, with answers that others find.
CREATE SEQUENCE question_number START WITH 1;
CREATE TABLE expert_question (
  id           UUID         NOT NULL PRIMARY KEY,
  number       INT          NOT NULL UNIQUE,
  area         VARCHAR(10),
  title        VARCHAR(200) NOT NULL,
  text         MEDIUMTEXT   NOT NULL,
  powiat       CHAR(4)      REFERENCES powiat (teryt),
  asked_by     VARCHAR(200) NOT NULL,
  asked_on     DATE         NOT NULL,
  state        VARCHAR(20)  NOT NULL,
  answer       MEDIUMTEXT,
  answered_by  VARCHAR(200),
  answered_on  DATE,
  published_on DATE,
  version      INT          NOT NULL
);
CREATE INDEX expert_question_asked ON expert_question (asked_by);
CREATE INDEX expert_question_answered ON expert_question (answered_by);
