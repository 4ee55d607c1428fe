-- The ledger also takes answers by levels (placing, consent, ratings), for cards and for standards: so many people chose this level.

ALTER TABLE vote
  MODIFY COLUMN card_id UUID,
  ADD COLUMN standard VARCHAR(20) COLLATE utf8mb4_bin,
  ADD COLUMN level TINYINT,
  ADD CONSTRAINT vote_of_one_thing CHECK ((card_id IS NULL) <> (standard IS NULL)),
  ADD CONSTRAINT vote_of_a_standard_has_a_level CHECK (standard IS NULL OR level IS NOT NULL);

-- A nameless card is mended on the phone that wrote it: the phone keeps the key, the service its SHA-256.
ALTER TABLE card ADD COLUMN edit_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
