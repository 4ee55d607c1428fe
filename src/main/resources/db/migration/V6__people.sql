-- Languages, roles with a term, what is kept about people and for how long.

-- accounts: the language that somebody reads in; name and contact as they corrected them; when they were last here; when they left
ALTER TABLE account
  ADD COLUMN language       VARCHAR(10),
  ADD COLUMN called         VARCHAR(200),
  ADD COLUMN email          VARCHAR(200),
  ADD COLUMN phone          VARCHAR(40),
  ADD COLUMN seen_at        DATETIME(3),
  ADD COLUMN deactivated_at DATETIME(3),
  ADD KEY account_by_username (username);

-- memberships: the same one may be given again after it ended, so none is unique; a facilitator's is of one workshop of an edition
ALTER TABLE membership
  ADD COLUMN edition_year INT,
  ADD COLUMN stage        INT,
  ADD COLUMN from_day     DATE NOT NULL DEFAULT '2017-06-30',
  ADD COLUMN until_day    DATE,
  ADD COLUMN granted_by   VARCHAR(200),
  ADD KEY membership_by_account (account_id),
  ADD KEY membership_by_powiat (powiat),
  DROP INDEX account_id;

ALTER TABLE audit_event
  ADD KEY audit_by_actor (actor, at);

-- who opened what the law protects: rosters, copies of a process, exports about people
CREATE TABLE access_record (
  id      UUID         NOT NULL PRIMARY KEY,
  at      DATETIME(3)  NOT NULL,
  actor   VARCHAR(200) NOT NULL,
  powiat  CHAR(4),
  what    VARCHAR(40)  NOT NULL,
  subject VARCHAR(100),
  KEY (at),
  KEY (powiat, at)
);

-- what was removed because its time was over
CREATE TABLE retention_run (
  id       UUID        NOT NULL PRIMARY KEY,
  at       DATETIME(3) NOT NULL,
  audit    INT         NOT NULL,
  accesses INT         NOT NULL,
  accounts INT         NOT NULL,
  KEY (at)
);
