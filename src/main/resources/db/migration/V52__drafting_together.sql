-- A draft of a standard is written by a whole group: every wording that it had, what members suggest and say of its parts, the rounds in which powiats speak.
CREATE TABLE draft_revision (
  id            UUID         NOT NULL PRIMARY KEY,
  standard      VARCHAR(20)  NOT NULL,
  number        INT          NOT NULL,
  seq           INT          NOT NULL,
  wording       JSON         NOT NULL,
  seal          CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  suggestion_id UUID,
  written_by    VARCHAR(200) NOT NULL,
  written_on    DATE         NOT NULL,
  UNIQUE (standard, number, seq),
  KEY (written_by)
);
CREATE TABLE draft_suggestion (
  id           UUID         NOT NULL PRIMARY KEY,
  standard     VARCHAR(20)  NOT NULL,
  number       INT          NOT NULL,
  part         VARCHAR(20)  NOT NULL,
  stood        MEDIUMTEXT   NOT NULL,
  wanted       MEDIUMTEXT   NOT NULL,
  reason       MEDIUMTEXT   NOT NULL,
  state        VARCHAR(20)  NOT NULL,
  made_by      VARCHAR(200) NOT NULL,
  powiat       CHAR(4),
  made_on      DATE         NOT NULL,
  made_at      DATETIME(3)  NOT NULL,
  taken        MEDIUMTEXT,
  decided_by   VARCHAR(200),
  decided_on   DATE,
  decision     MEDIUMTEXT,
  version      INT          NOT NULL,
  KEY (standard, number, part),
  KEY (made_by),
  KEY (decided_by)
);
CREATE TABLE draft_comment (
  id       UUID         NOT NULL PRIMARY KEY,
  standard VARCHAR(20)  NOT NULL,
  number   INT          NOT NULL,
  part     VARCHAR(20)  NOT NULL,
  words    MEDIUMTEXT   NOT NULL,
  made_by  VARCHAR(200) NOT NULL,
  powiat   CHAR(4),
  made_on  DATE         NOT NULL,
  made_at  DATETIME(3)  NOT NULL,
  KEY (standard, number, part),
  KEY (made_by)
);
-- a vote or a consent: what was voted on is told by the seal of its wording; of what a powiat said before its last word everything stays
CREATE TABLE agreement_round (
  id         UUID         NOT NULL PRIMARY KEY,
  standard   VARCHAR(20)  NOT NULL,
  number     INT          NOT NULL,
  group_code VARCHAR(100) NOT NULL,
  kind       VARCHAR(20)  NOT NULL,
  state      VARCHAR(20)  NOT NULL,
  seal       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entitled   JSON         NOT NULL,
  opened_by  VARCHAR(200) NOT NULL,
  opened_on  DATE         NOT NULL,
  opened_at  DATETIME(3)  NOT NULL,
  ends_on    DATE         NOT NULL,
  closed_by  VARCHAR(200),
  closed_on  DATE,
  note       MEDIUMTEXT,
  result     JSON,
  version    INT          NOT NULL,
  KEY (standard, number),
  KEY (state, ends_on),
  KEY (opened_by),
  KEY (closed_by)
);
CREATE TABLE agreement_voice (
  id       UUID         NOT NULL PRIMARY KEY,
  round_id UUID         NOT NULL REFERENCES agreement_round (id) ON DELETE CASCADE,
  powiat   CHAR(4)      NOT NULL,
  seq      INT          NOT NULL,
  choice   VARCHAR(20)  NOT NULL,
  reason   MEDIUMTEXT,
  cast_by  VARCHAR(200) NOT NULL,
  cast_on  DATE         NOT NULL,
  cast_at  DATETIME(3)  NOT NULL,
  UNIQUE (round_id, powiat, seq),
  KEY (cast_by)
);
