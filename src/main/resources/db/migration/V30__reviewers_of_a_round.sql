-- Who has judged, remarked or settled anything in a round of a review, though somebody else may have written over it since.
CREATE TABLE round_reviewer (
  submission_id UUID         NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
  username      VARCHAR(200) NOT NULL,
  PRIMARY KEY (submission_id, username)
);
INSERT IGNORE INTO round_reviewer (submission_id, username)
  SELECT s.id, j.judged_by FROM judgement j JOIN submission s ON s.enrolment_id = j.enrolment_id AND s.version_number = j.version_number;
INSERT IGNORE INTO round_reviewer (submission_id, username)
  SELECT s.id, r.written_by FROM remark r JOIN submission s ON s.enrolment_id = r.enrolment_id AND s.round = r.round WHERE r.written_by IS NOT NULL;
