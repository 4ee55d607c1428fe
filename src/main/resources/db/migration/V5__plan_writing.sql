-- plan: the texts that people write, one by one, so that two of them can be written at the same time
CREATE TABLE written_text (
  id           UUID         NOT NULL PRIMARY KEY,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id),
  text_key     MEDIUMTEXT COLLATE utf8mb4_bin NOT NULL,
  words        LONGTEXT,
  revision     INT          NOT NULL,
  saved_at     DATETIME(3)  NOT NULL,
  saved_by     VARCHAR(200) NOT NULL,
  INDEX (enrolment_id)
);
-- what each text said before; what one person types within a few minutes is one row
CREATE TABLE text_version (
  id           UUID         NOT NULL PRIMARY KEY,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id),
  text_key     MEDIUMTEXT COLLATE utf8mb4_bin NOT NULL,
  words        LONGTEXT     NOT NULL,
  revision     INT          NOT NULL,
  typed        BOOLEAN      NOT NULL,
  begun_at     DATETIME(3)  NOT NULL,
  saved_at     DATETIME(3)  NOT NULL,
  saved_by     VARCHAR(200) NOT NULL,
  INDEX (enrolment_id, revision)
);
INSERT INTO written_text (id, enrolment_id, text_key, words, revision, saved_at, saved_by)
SELECT UUID(), plan.enrolment_id, texts.name,
       IF(JSON_TYPE(JSON_EXTRACT(plan.narrative, CONCAT('$.', JSON_QUOTE(texts.name)))) = 'STRING',
          JSON_VALUE(plan.narrative, CONCAT('$.', JSON_QUOTE(texts.name))), NULL),
       0, UTC_TIMESTAMP(3), ''
FROM plan, JSON_TABLE(JSON_KEYS(plan.narrative), '$[*]' COLUMNS (name VARCHAR(2000) PATH '$')) texts;
INSERT INTO text_version (id, enrolment_id, text_key, words, revision, typed, begun_at, saved_at, saved_by)
SELECT UUID(), enrolment_id, text_key, words, revision, FALSE, saved_at, saved_at, saved_by FROM written_text WHERE words IS NOT NULL;
ALTER TABLE plan DROP COLUMN narrative;

-- chapters that the team leaves out, each with its reason; their order; annexes of the team's own
ALTER TABLE plan ADD COLUMN left_out_chapters JSON NOT NULL DEFAULT '[]', ADD COLUMN chapter_order JSON NOT NULL DEFAULT '[]', ADD COLUMN annexes JSON NOT NULL DEFAULT '[]';

-- action: whose task it is
ALTER TABLE action ADD COLUMN competence_level VARCHAR(20);
