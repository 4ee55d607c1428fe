-- who invited whom, who took part, who withdrew and why: written down once, changed by nobody
CREATE TABLE joint_step (
  id       UUID         NOT NULL PRIMARY KEY,
  joint_id UUID         NOT NULL REFERENCES joint_action (id) ON DELETE CASCADE,
  seq      INT          NOT NULL,
  powiat   CHAR(4)      NOT NULL,
  deed     VARCHAR(20)  NOT NULL,
  taken_by VARCHAR(200) NOT NULL,
  taken_on DATE         NOT NULL,
  taken_at DATETIME(3)  NOT NULL,
  note     MEDIUMTEXT,
  UNIQUE (joint_id, seq)
);
CREATE INDEX joint_step_by ON joint_step (taken_by);
