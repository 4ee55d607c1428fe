-- Files of a practice go out with the revision that they came with; those that are there belong to the first.
ALTER TABLE practice_file ADD COLUMN since INT NOT NULL DEFAULT 1;
