-- What is made ready before a workshop and what people say when they leave it. One row a workshop, made when there is
-- something to keep; `done` lists what is ticked off, `exit_survey` holds counts and answers as the coordinator typed them.
CREATE TABLE workshop_preparation (
  id           UUID NOT NULL PRIMARY KEY,
  enrolment_id UUID NOT NULL REFERENCES enrolment (id),
  workshop_id  UUID NOT NULL UNIQUE REFERENCES workshop (id),
  done         JSON NOT NULL,
  exit_survey  JSON,
  version      INT  NOT NULL,
  extra        JSON NOT NULL,
  KEY (enrolment_id)
);

-- The discussion panel that is held before the workshops: how many came from each sector, what was heard in each area.
CREATE TABLE panel (
  id           UUID NOT NULL PRIMARY KEY,
  enrolment_id UUID NOT NULL UNIQUE REFERENCES enrolment (id),
  held_on      DATE,
  starts       VARCHAR(5),
  ends         VARCHAR(5),
  place        VARCHAR(500),
  facilitator  VARCHAR(500),
  attendance   JSON NOT NULL,
  notes        JSON NOT NULL,
  version      INT  NOT NULL,
  extra        JSON NOT NULL
);
-- until now it was kept word for word; what has another shape than a panel stays out
INSERT INTO panel (id, enrolment_id, held_on, starts, ends, place, facilitator, attendance, notes, version, extra)
SELECT UUID(), enrolment_id,
       CASE WHEN JSON_VALUE(content, '$.date') REGEXP '^[12][0-9]{3}-[01][0-9]-[0-3][0-9]$' THEN CAST(JSON_VALUE(content, '$.date') AS DATE) END,
       LEFT(JSON_VALUE(content, '$.start'), 5), LEFT(JSON_VALUE(content, '$.end'), 5),
       LEFT(JSON_VALUE(content, '$.place'), 500), LEFT(JSON_VALUE(content, '$.facilitator'), 500),
       COALESCE(JSON_QUERY(content, '$.attendance'), '{}'), COALESCE(JSON_QUERY(content, '$.notes'), '{}'), 0, '{}'
FROM verbatim_section WHERE name = 'panel' AND JSON_TYPE(content) = 'OBJECT';
DELETE FROM verbatim_section WHERE name = 'panel';

-- Who leads each area and who stands in: a list, read with the team.
ALTER TABLE local_team ADD COLUMN area_teams JSON NOT NULL DEFAULT '[]';

-- Who has read which version of the privacy clause. Kept by the person's code and name, so that bringing in a process file,
-- which makes people anew, takes nobody's acceptance away; not part of that file.
CREATE TABLE privacy_acceptance (
  id           UUID         NOT NULL PRIMARY KEY,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id),
  person       VARCHAR(40)  COLLATE utf8mb4_bin NOT NULL,
  name         VARCHAR(300) NOT NULL,
  clause       VARCHAR(20)  NOT NULL,
  on_paper     BOOLEAN      NOT NULL,
  at           DATETIME(3)  NOT NULL,
  UNIQUE (enrolment_id, person, clause)
);

-- The stakeholder map: how much an institution matters for the newcomers and how much it can change, 1 to 5.
ALTER TABLE local_institution ADD COLUMN importance INT, ADD COLUMN influence INT;
