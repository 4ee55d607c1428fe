-- Reviewing a submitted plan: remarks, judgements of criteria, what the program found at submission, notes of reviewers, who reviews,
-- opinions of experts.

-- which roles of the region somebody last came with; the realm knows them, and tells only who is logged in
ALTER TABLE account ADD COLUMN region_roles VARCHAR(200) NOT NULL DEFAULT '';

CREATE TABLE remark (
  id             UUID        NOT NULL PRIMARY KEY,
  enrolment_id   UUID        NOT NULL REFERENCES enrolment (id),
  position       INT         NOT NULL,
  code           VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  chapter        INT,
  target         VARCHAR(100) COLLATE utf8mb4_bin,
  quote          TEXT,
  criterion      VARCHAR(20),
  kind           VARCHAR(20) NOT NULL,
  topic          VARCHAR(30),
  text           MEDIUMTEXT  NOT NULL,
  answer         MEDIUMTEXT,
  state          VARCHAR(20) NOT NULL,
  flaw           VARCHAR(20),
  round          INT,
  version_number INT,
  carried_to     VARCHAR(20),
  closing        MEDIUMTEXT,
  written_by     VARCHAR(200),
  answered_by    VARCHAR(200),
  settled_by     VARCHAR(200),
  written_on     DATE,
  sent           BOOLEAN     NOT NULL,
  sent_on        DATE,
  answered_on    DATE,
  settled_on     DATE,
  version        INT         NOT NULL,
  extra          JSON        NOT NULL,
  UNIQUE (enrolment_id, code)
);

-- what a process file says of its review beside the remarks
CREATE TABLE review_frame (
  enrolment_id UUID     NOT NULL PRIMARY KEY REFERENCES enrolment (id),
  content      LONGTEXT NOT NULL
);

CREATE TABLE judgement (
  id             UUID         NOT NULL PRIMARY KEY,
  enrolment_id   UUID         NOT NULL REFERENCES enrolment (id),
  version_number INT          NOT NULL,
  criterion      VARCHAR(20)  NOT NULL,
  verdict        VARCHAR(20)  NOT NULL,
  reason         MEDIUMTEXT   NOT NULL,
  judged_by      VARCHAR(200) NOT NULL,
  judged_on      DATE         NOT NULL,
  carried_from   INT,
  version        INT          NOT NULL,
  UNIQUE (enrolment_id, version_number, criterion)
);

-- written once, at submission: it is about the frozen version, whatever the scenario or the program say later
CREATE TABLE submitted_checklist (
  id               UUID        NOT NULL PRIMARY KEY,
  enrolment_id     UUID        NOT NULL REFERENCES enrolment (id),
  version_number   INT         NOT NULL,
  scenario         VARCHAR(100) NOT NULL,
  scenario_version VARCHAR(40) NOT NULL,
  usual_scenario   BOOLEAN     NOT NULL,
  criteria         JSON        NOT NULL,
  UNIQUE (enrolment_id, version_number)
);

CREATE TABLE review_note (
  id             UUID         NOT NULL PRIMARY KEY,
  enrolment_id   UUID         NOT NULL REFERENCES enrolment (id),
  version_number INT          NOT NULL,
  target         VARCHAR(100) COLLATE utf8mb4_bin,
  text           MEDIUMTEXT   NOT NULL,
  written_by     VARCHAR(200) NOT NULL,
  written_on     DATE         NOT NULL,
  written_at     DATETIME(3)  NOT NULL,
  KEY (enrolment_id)
);

CREATE TABLE review_assignment (
  enrolment_id UUID NOT NULL PRIMARY KEY REFERENCES enrolment (id),
  reviewer     UUID REFERENCES account (id) ON DELETE SET NULL,
  approver     UUID REFERENCES account (id) ON DELETE SET NULL,
  version      INT  NOT NULL
);

CREATE TABLE expert_opinion (
  id             UUID         NOT NULL PRIMARY KEY,
  enrolment_id   UUID         NOT NULL REFERENCES enrolment (id),
  version_number INT          NOT NULL,
  area           VARCHAR(10)  NOT NULL,
  expert         UUID         REFERENCES account (id) ON DELETE SET NULL,
  question       MEDIUMTEXT   NOT NULL,
  asked_by       VARCHAR(200) NOT NULL,
  asked_on       DATE         NOT NULL,
  due_on         DATE         NOT NULL,
  stance         VARCHAR(20),
  answer         MEDIUMTEXT,
  answered_on    DATE,
  version        INT          NOT NULL,
  KEY (enrolment_id, version_number),
  KEY (expert)
);

-- until now the review was kept word for word; whatever of it is no remark stays so
INSERT INTO remark (id, enrolment_id, position, code, chapter, target, criterion, kind, text, answer, state, flaw, sent, version, extra)
SELECT UUID(), v.enrolment_id, r.place - 1, r.code, r.chapter, r.target, r.criterion, COALESCE(r.kind, 'recommendation'), COALESCE(r.text, ''), r.answer,
       COALESCE(r.state, 'open'), r.flaw, TRUE, 0, '{}'
FROM verbatim_section v, JSON_TABLE(v.content, '$.remarks[*]' COLUMNS (place FOR ORDINALITY, code VARCHAR(40) PATH '$.id', chapter INT PATH '$.chapter',
     target VARCHAR(100) PATH '$.target', criterion VARCHAR(20) PATH '$.criterion', kind VARCHAR(20) PATH '$.kind', text TEXT PATH '$.text',
     answer TEXT PATH '$.answer', state VARCHAR(20) PATH '$.state', flaw VARCHAR(20) PATH '$.flaw')) r
WHERE v.name = 'review' AND JSON_TYPE(v.content) = 'OBJECT' AND r.code IS NOT NULL;
INSERT INTO review_frame (enrolment_id, content) SELECT enrolment_id, content FROM verbatim_section WHERE name = 'review';
UPDATE review_frame SET content = JSON_SET(content, '$.remarks', JSON_ARRAY()) WHERE JSON_EXISTS(content, '$.remarks');
DELETE FROM verbatim_section WHERE name = 'review';
