-- An expert may give an opinion on a plan under review without having been asked.
ALTER TABLE expert_opinion ADD COLUMN unasked BOOLEAN NOT NULL DEFAULT FALSE;
