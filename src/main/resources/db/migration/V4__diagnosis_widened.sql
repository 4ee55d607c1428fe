-- What kind of knowledge an entry is, who is to check it or to bring what is missing, which dangers it names, and a small
-- number of people that the team decided to show.
ALTER TABLE diagnosis_entry
  ADD COLUMN evidence_tag VARCHAR(60),
  ADD COLUMN to_check     JSON,
  ADD COLUMN gap_errand   JSON,
  ADD COLUMN threats      JSON NOT NULL DEFAULT '[]',
  ADD COLUMN count_shown  JSON;

ALTER TABLE data_point
  ADD COLUMN count_shown JSON;

-- A service that people can go to: where, when, for how many.
ALTER TABLE resource
  ADD COLUMN gminas   JSON NOT NULL DEFAULT '[]',
  ADD COLUMN place    VARCHAR(300),
  ADD COLUMN hours    VARCHAR(300),
  ADD COLUMN capacity VARCHAR(300);

-- Why a standard is not the powiat's to meet.
ALTER TABLE self_assessment
  ADD COLUMN not_ours MEDIUMTEXT;

ALTER TABLE risk
  ADD COLUMN threats JSON NOT NULL DEFAULT '[]';
