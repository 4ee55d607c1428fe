-- The catalogue of standards: each standard by its code with all its versions. What stands in files began it; what comes after is here.
CREATE TABLE standard_version (
  id         UUID        NOT NULL PRIMARY KEY,
  code       VARCHAR(20) NOT NULL,
  number     INT         NOT NULL,
  area       VARCHAR(10) NOT NULL,
  position   INT         NOT NULL,
  state      VARCHAR(20) NOT NULL,
  wording    JSON        NOT NULL,
  changes    MEDIUMTEXT,
  owner      VARCHAR(100),
  valid_from DATE,
  version    INT         NOT NULL,
  UNIQUE (code, number)
);

-- who moved a version to which state, and when: written down once, changed by nobody
CREATE TABLE standard_step (
  id                  UUID         NOT NULL PRIMARY KEY,
  standard_version_id UUID         NOT NULL REFERENCES standard_version (id) ON DELETE CASCADE,
  seq                 INT          NOT NULL,
  from_state          VARCHAR(20),
  to_state            VARCHAR(20)  NOT NULL,
  taken_by            VARCHAR(200) NOT NULL,
  taken_at            DATETIME(3)  NOT NULL,
  taken_on            DATE         NOT NULL,
  note                MEDIUMTEXT,
  UNIQUE (standard_version_id, seq)
);
CREATE INDEX standard_step_by ON standard_step (taken_by);

-- one row: counts the changes, by which whoever keeps the catalogue in memory sees that it is out of date; locked by whoever changes it
CREATE TABLE standard_catalogue (
  id       INT    NOT NULL PRIMARY KEY,
  revision BIGINT NOT NULL
);
INSERT INTO standard_catalogue (id, revision) VALUES (1, 0);
