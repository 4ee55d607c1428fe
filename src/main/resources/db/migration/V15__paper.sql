-- The paper twin of a workshop: blank cards printed in runs, cards typed from paper with who typed and who compared them.

CREATE TABLE paper_run (
  id          UUID        NOT NULL PRIMARY KEY,
  workshop_id UUID        NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  activity    VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  first       INT         NOT NULL,
  last        INT         NOT NULL,
  sheet       VARCHAR(2)  NOT NULL,
  made_on     DATE        NOT NULL,
  UNIQUE (workshop_id, first)
);

CREATE TABLE paper_card (
  card_id     UUID       NOT NULL PRIMARY KEY REFERENCES card (id) ON DELETE CASCADE,
  workshop_id UUID       NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  number      INT,
  typed_by    UUID,
  checked_by  UUID,
  reason      VARCHAR(500),
  UNIQUE (workshop_id, number)
);
