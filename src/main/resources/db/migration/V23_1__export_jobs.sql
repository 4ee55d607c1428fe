-- Files that take a while: asked for once, made one after the other, kept for some days. What is the same is made once.
CREATE TABLE export_job (
  id             UUID         NOT NULL PRIMARY KEY,
  enrolment_id   UUID         NOT NULL REFERENCES enrolment (id),
  -- SHA-256 of the document, the format and everything else that the file comes from
  job_key        CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  format         VARCHAR(20)  NOT NULL,
  audience       VARCHAR(10)  NOT NULL,
  version_number INT,
  version_label  VARCHAR(40)  NOT NULL,
  name           VARCHAR(200) NOT NULL,
  media_type     VARCHAR(120) NOT NULL,
  state          VARCHAR(10)  NOT NULL,
  steps          INT          NOT NULL,
  steps_done     INT          NOT NULL,
  doing          VARCHAR(100) NOT NULL,
  size           INT,
  asked_by       VARCHAR(200) NOT NULL,
  asked_at       DATETIME(3)  NOT NULL,
  finished_at    DATETIME(3),
  -- what it is made from; gone when it is made
  source         LONGTEXT,
  version        INT          NOT NULL,
  INDEX (enrolment_id, asked_at),
  INDEX (state, asked_at)
);

-- apart, so that lists do not read the files
CREATE TABLE export_file (
  job_id  UUID     NOT NULL PRIMARY KEY REFERENCES export_job (id) ON DELETE CASCADE,
  content LONGBLOB NOT NULL
);
