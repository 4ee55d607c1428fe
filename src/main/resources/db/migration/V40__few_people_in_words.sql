-- Small numbers of people that stand in words of a public text because the coordinator decided so; each decision is about those places only.
ALTER TABLE plan ADD COLUMN few_shown JSON NOT NULL DEFAULT '[]';
