-- What a team said of its standards on one day, kept as it was: taken when the plan is submitted, before a standard is assessed by another version, or on demand.
CREATE TABLE assessment_snapshot (
  id           UUID         NOT NULL PRIMARY KEY,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  name         VARCHAR(200) NOT NULL,
  reason       VARCHAR(20)  NOT NULL,
  taken_on     DATE         NOT NULL,
  taken_at     DATETIME(3)  NOT NULL,
  taken_by     VARCHAR(200) NOT NULL,
  standings    JSON         NOT NULL
);
CREATE INDEX assessment_snapshot_by ON assessment_snapshot (taken_by);
-- how many powiats are assessed by which version of a standard
CREATE INDEX self_assessment_standard ON self_assessment (standard, standard_version);
