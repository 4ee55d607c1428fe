-- Until now there was one consultation a process, so that is where its remarks were made.
UPDATE consultation_remark r JOIN consultation c ON c.enrolment_id = r.enrolment_id AND c.seq = 1 SET r.consultation_id = c.id WHERE r.consultation_id IS NULL;
