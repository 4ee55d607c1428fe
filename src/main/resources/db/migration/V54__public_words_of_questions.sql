-- What everybody reads of a question once its answer is published, where ROPS words it otherwise: the words of whoever asked stay theirs.
ALTER TABLE expert_question ADD COLUMN public_title VARCHAR(200);
ALTER TABLE expert_question ADD COLUMN public_text MEDIUMTEXT;
