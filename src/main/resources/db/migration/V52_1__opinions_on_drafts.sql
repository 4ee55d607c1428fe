-- Departments and organisations are asked for an opinion on a draft of a standard; theirs is not the group's.
CREATE TABLE draft_opinion (
  id              UUID         NOT NULL PRIMARY KEY,
  standard        VARCHAR(20)  NOT NULL,
  number          INT          NOT NULL,
  group_code      VARCHAR(100) NOT NULL,
  expert          UUID         REFERENCES account (id) ON DELETE SET NULL,
  called          VARCHAR(200) NOT NULL,
  email           VARCHAR(254),
  question        MEDIUMTEXT   NOT NULL,
  asked_by        VARCHAR(200) NOT NULL,
  asked_on        DATE         NOT NULL,
  asked_at        DATETIME(3)  NOT NULL,
  due_on          DATE         NOT NULL,
  revoked_on      DATE,
  stance          VARCHAR(20),
  words           MEDIUMTEXT,
  person_name     VARCHAR(200),
  person_position VARCHAR(200),
  seal            CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin,
  given_on        DATE,
  given_at        DATETIME(3),
  times_given     INT          NOT NULL,
  version         INT          NOT NULL,
  KEY (standard, number),
  KEY (expert),
  KEY (due_on),
  KEY (asked_by)
);
-- of the words that open it only the SHA-256 is kept
CREATE TABLE draft_opinion_link (
  id         UUID        NOT NULL PRIMARY KEY,
  opinion_id UUID        NOT NULL REFERENCES draft_opinion (id) ON DELETE CASCADE,
  secret     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  made_at    DATETIME(3) NOT NULL,
  expires_at DATETIME(3) NOT NULL,
  revoked_at DATETIME(3),
  KEY links_that_end (expires_at)
);
