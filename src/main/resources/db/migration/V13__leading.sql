-- Grouping in the room: the last steps can be taken back, and what people have kept apart is not proposed again.

CREATE TABLE grouping_step (
  id           UUID        NOT NULL PRIMARY KEY,
  workshop_id  UUID        NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  seq          BIGINT      NOT NULL,
  before_it    JSON        NOT NULL,
  KEY (workshop_id, seq)
);

CREATE TABLE kept_apart (
  id           UUID        NOT NULL PRIMARY KEY,
  workshop_id  UUID        NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  one_id       UUID        NOT NULL REFERENCES card (id) ON DELETE CASCADE,
  other_id     UUID        NOT NULL REFERENCES card (id) ON DELETE CASCADE,
  UNIQUE (workshop_id, one_id, other_id)
);
