-- How many sent letters and read tables of older plans went because their time was over.
ALTER TABLE retention_run ADD COLUMN others INT NOT NULL DEFAULT 0;
