-- A corrected or amended draft can be consulted again: a process holds several consultations, one after the other, and a remark was made in one of them.

ALTER TABLE consultation
  ADD COLUMN seq INT NOT NULL DEFAULT 1 AFTER enrolment_id,
  ADD UNIQUE KEY consultation_of_process (enrolment_id, seq),
  DROP INDEX enrolment_id;

ALTER TABLE consultation_remark
  ADD COLUMN consultation_id UUID AFTER enrolment_id,
  ADD CONSTRAINT consultation_of_remark FOREIGN KEY (consultation_id) REFERENCES consultation (id);
