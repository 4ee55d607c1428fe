-- Photographs of flipcharts and walls. They hang on the stage and exercise of a process, not on the rows of a workshop:
-- a process file that replaces the workshops carries no pictures and takes none away.

CREATE TABLE photo (
  id           UUID         NOT NULL PRIMARY KEY,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id),
  stage        INT          NOT NULL,
  activity     VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
  description  VARCHAR(500) NOT NULL,
  width        INT          NOT NULL,
  height       INT          NOT NULL,
  added_by     UUID,
  added_at     DATETIME(3)  NOT NULL,
  KEY photo_of_stage (enrolment_id, stage, added_at)
);

CREATE TABLE photo_content (
  photo_id UUID       NOT NULL PRIMARY KEY REFERENCES photo (id) ON DELETE CASCADE,
  whole    MEDIUMBLOB NOT NULL,
  small    BLOB       NOT NULL
);
