-- Strategies and plans that were there before and that a plan goes by. Their documents lie apart, under what they hold: a
-- process file, which makes plans anew, carries none and takes none away.
ALTER TABLE plan ADD COLUMN strategies JSON NOT NULL DEFAULT '[]';
CREATE TABLE strategy_file (
  id           UUID         NOT NULL PRIMARY KEY,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id),
  sha256       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name         VARCHAR(200) NOT NULL,
  type         VARCHAR(60)  NOT NULL,
  content      MEDIUMBLOB   NOT NULL,
  UNIQUE (enrolment_id, sha256)
);

-- What was read from the tables of an older plan, until somebody has chosen from it; one for a process.
CREATE TABLE older_plan (
  enrolment_id UUID         NOT NULL PRIMARY KEY REFERENCES enrolment (id),
  name         VARCHAR(200) NOT NULL,
  brought_by   VARCHAR(200) NOT NULL,
  brought_at   DATETIME(3)  NOT NULL,
  found_rows   JSON         NOT NULL,
  notes        JSON         NOT NULL
);
