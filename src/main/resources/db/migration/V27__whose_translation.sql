-- Who wrote or translated a text of the plan that is not in Polish; each is about the words that it was said of.
ALTER TABLE plan ADD COLUMN translations JSON NOT NULL DEFAULT '[]';
