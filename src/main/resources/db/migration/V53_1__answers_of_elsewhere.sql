-- Answers in a process file to what was never sent here: kept as they came.
CREATE TABLE answers_elsewhere (
  enrolment_id UUID       NOT NULL PRIMARY KEY REFERENCES enrolment (id) ON DELETE CASCADE,
  content      MEDIUMTEXT NOT NULL
);
