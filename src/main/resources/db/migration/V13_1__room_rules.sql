-- What is held back in the room, what is locked, and who may come in.

ALTER TABLE card
  ADD COLUMN held        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN held_reason VARCHAR(300);

ALTER TABLE meeting
  ADD COLUMN locked       JSON        NOT NULL DEFAULT '[]',
  ADD COLUMN skipped      JSON        NOT NULL DEFAULT '[]',
  ADD COLUMN former_codes VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN door_closed  BOOLEAN     NOT NULL DEFAULT FALSE,
  ADD COLUMN wall         VARCHAR(20) NOT NULL DEFAULT '';

-- Their cards stay; the pass of their phone opens this workshop no more.
CREATE TABLE turned_away (
  id             UUID NOT NULL PRIMARY KEY,
  workshop_id    UUID NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  participant_id UUID NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  UNIQUE (workshop_id, participant_id)
);
