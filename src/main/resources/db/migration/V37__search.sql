-- What the search finds: a row for each thing or part of one, and its words. Both are written in the transaction of the change itself.
CREATE TABLE search_doc (
  no           INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  source       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  thing        UUID         NOT NULL,
  part         VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kind         TINYINT      NOT NULL,
  enrolment_id UUID         REFERENCES enrolment (id) ON DELETE CASCADE,
  teryt        CHAR(4)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year         SMALLINT     NOT NULL,
  area         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  gate         TINYINT      NOT NULL,
  code         VARCHAR(60)  NOT NULL,
  title        VARCHAR(1000) NOT NULL,
  body         MEDIUMTEXT   NOT NULL,
  address      VARCHAR(300) NOT NULL,
  -- of all that is above; the same again is not written again
  mark         CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE (source, thing, part)
);

-- What is asked of every word stands beside it, so that counting needs no second table. A kind stands before the number, for "similar" asks for one.
CREATE TABLE search_term (
  term   VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kind   TINYINT      NOT NULL,
  doc    INT UNSIGNED NOT NULL REFERENCES search_doc (no) ON DELETE CASCADE,
  teryt  CHAR(4)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year   SMALLINT     NOT NULL,
  area   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  gate   TINYINT      NOT NULL,
  weight SMALLINT     NOT NULL,
  PRIMARY KEY (term, kind, doc),
  KEY (doc, term)
);

-- By which version of the analysis the words of a process were made.
CREATE TABLE search_built (
  enrolment_id UUID NOT NULL PRIMARY KEY REFERENCES enrolment (id) ON DELETE CASCADE,
  analysis     INT  NOT NULL
);
