-- E-mails that are written in the transaction of what they tell of, and sent after its commit. Of a letter that went, neither the words
-- nor the whole address are kept; `recipient` is the SHA-256 of the address in small letters.
CREATE TABLE mail_outbox (
  id            UUID          NOT NULL PRIMARY KEY,
  letter_key    VARCHAR(190)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
  kind          VARCHAR(30)   NOT NULL,
  state         VARCHAR(20)   NOT NULL,
  recipient     CHAR(64)      NOT NULL,
  address       VARCHAR(320)  NOT NULL,
  language      VARCHAR(10)   NOT NULL,
  subject       VARCHAR(300)  NOT NULL,
  paragraphs    JSON          NOT NULL,
  signature     VARCHAR(1000) NOT NULL,
  place         VARCHAR(200),
  deadline      DATE,
  daily         BOOLEAN       NOT NULL,
  created_at    DATETIME(3)   NOT NULL,
  not_before    DATETIME(3)   NOT NULL,
  attempts      INT           NOT NULL,
  last_error    VARCHAR(20),
  sent_at       DATETIME(3),
  claimed_by    VARCHAR(60),
  claimed_until DATETIME(3),
  digest_id     UUID,
  version       INT           NOT NULL,
  KEY mail_that_waits (state, not_before),
  KEY mail_to_somebody (recipient, state),
  KEY mail_by_age (created_at)
);

-- which letters somebody wants, and when; of whoever is not in it the defaults hold
CREATE TABLE mail_choice (
  id        UUID        NOT NULL PRIMARY KEY,
  recipient CHAR(64)    NOT NULL,
  kind      VARCHAR(30) NOT NULL,
  choice    VARCHAR(20) NOT NULL,
  chosen_at DATETIME(3) NOT NULL,
  UNIQUE (recipient, kind)
);

-- the address that the login says; one that somebody wrote here themselves goes before it
ALTER TABLE account ADD COLUMN login_email VARCHAR(200);

-- signs the links by which somebody stops letters of a kind; made at random when it is first needed
CREATE TABLE mail_key (
  id     INT         NOT NULL PRIMARY KEY,
  secret VARCHAR(64) NOT NULL
);
