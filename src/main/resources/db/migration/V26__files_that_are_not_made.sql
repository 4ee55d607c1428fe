-- How often a file was begun without an end (the service stopped in it), and why it was not made.
ALTER TABLE export_job ADD COLUMN begun INT NOT NULL DEFAULT 0;
ALTER TABLE export_job ADD COLUMN failure VARCHAR(20);
