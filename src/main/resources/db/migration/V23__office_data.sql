-- What the office files a plan under: JRWA symbol, archival category, address in e-Doręczenia, the organ that adopts.
ALTER TABLE plan ADD COLUMN office JSON;
