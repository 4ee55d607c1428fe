-- What a source has may be told for single years too; 0 is all years together.
ALTER TABLE allocation ADD COLUMN year INT NOT NULL DEFAULT 0;
ALTER TABLE allocation ADD UNIQUE (edition_id, source, year);
ALTER TABLE allocation DROP KEY edition_id;
