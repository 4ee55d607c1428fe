-- Comparing powiats: which of them agreed to be shown by name to everybody, and how much money each source has for the region.
CREATE TABLE shown_powiat (
  id           UUID         NOT NULL PRIMARY KEY,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  agreed_by    VARCHAR(200) NOT NULL,
  agreed_on    DATE         NOT NULL,
  revoked_by   VARCHAR(200),
  revoked_on   DATE,
  version      INT          NOT NULL,
  KEY (enrolment_id, revoked_on)
);
CREATE TABLE allocation (
  id         UUID          NOT NULL PRIMARY KEY,
  edition_id UUID          NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  source     VARCHAR(60)   NOT NULL,
  amount     DECIMAL(19,2) NOT NULL,
  note       VARCHAR(500),
  set_by     VARCHAR(200)  NOT NULL,
  set_on     DATE          NOT NULL,
  version    INT           NOT NULL,
  UNIQUE (edition_id, source)
);
-- Whether anything of a process has changed since it was read is asked for the whole region with every page: from these alone, without the rows.
ALTER TABLE action ADD KEY marks_of_actions (enrolment_id, version);
ALTER TABLE diagnosis_entry ADD KEY marks_of_entries (enrolment_id, version);
ALTER TABLE postulate ADD KEY marks_of_postulates (enrolment_id, version);
ALTER TABLE self_assessment ADD KEY marks_of_assessments (enrolment_id, version);
