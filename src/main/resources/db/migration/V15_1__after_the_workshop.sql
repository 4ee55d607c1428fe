-- Exercises that stay open for those who were absent, and guests who turned out to be members of the team.

CREATE TABLE open_item (
  id          UUID        NOT NULL PRIMARY KEY,
  workshop_id UUID        NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  item        VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  until       DATE        NOT NULL,
  UNIQUE (workshop_id, item)
);

-- what a guest had is handed over to the member; what was handed over is noted, so that it can be taken back
ALTER TABLE participant ADD COLUMN same_as UUID REFERENCES participant (id) ON DELETE SET NULL;

CREATE TABLE guest_match (
  guest_id   UUID         NOT NULL PRIMARY KEY REFERENCES participant (id) ON DELETE CASCADE,
  member_id  UUID         NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  moved      JSON         NOT NULL,
  matched_by VARCHAR(200) NOT NULL,
  matched_on DATE         NOT NULL
);
