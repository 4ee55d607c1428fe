-- Tables that somebody brought back after editing, kept for a short time: until they have been looked at and applied, and then
-- what the entries were before, until nobody can undo it any more.
CREATE TABLE table_return (
  id           UUID         NOT NULL PRIMARY KEY,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id),
  name         VARCHAR(200) NOT NULL,
  brought_by   VARCHAR(200) NOT NULL,
  brought_at   DATETIME(3)  NOT NULL,
  content      JSON,
  chosen       JSON         NOT NULL,
  applied_at   DATETIME(3),
  touched      JSON         NOT NULL,
  undone_at    DATETIME(3),
  KEY returns_of_process (enrolment_id, brought_at)
);
