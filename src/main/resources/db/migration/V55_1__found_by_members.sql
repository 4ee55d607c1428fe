-- What only a circle of people reads (members of a closed group, teams of powiats) is found by them: the circle stands beside each word, as the powiat does.
ALTER TABLE search_term ADD COLUMN circle VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' AFTER gate;
-- a document whose group moved to another area is told to the search anew
ALTER TABLE group_document ADD COLUMN told INT NOT NULL DEFAULT 0;
