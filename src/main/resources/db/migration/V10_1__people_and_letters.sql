-- Panels that an earlier migration took over from files word for word. Where they are no numbers of people by sector, or no
-- lists of notes by area, the page could not read them: what they said stays beside, under a name of its own.
UPDATE panel SET extra = JSON_SET(extra, '$.attendance_as_it_was', JSON_EXTRACT(attendance, '$')), attendance = '{}'
WHERE JSON_TYPE(attendance) <> 'OBJECT' OR JSON_LENGTH(attendance) > 0 AND JSON_EXTRACT(attendance, '$.*') NOT REGEXP '^\\[[0-9, ]+\\]$';
UPDATE panel SET extra = JSON_SET(extra, '$.notes_as_they_were', JSON_EXTRACT(notes, '$')), notes = '{}'
WHERE JSON_TYPE(notes) <> 'OBJECT' OR JSON_LENGTH(notes) > 0
  AND (JSON_EXTRACT(notes, '$.*') NOT REGEXP '^\\[\\[' OR JSON_EXTRACT(notes, '$.*') REGEXP '\\], *[^ \\[]');
UPDATE panel SET starts = NULL WHERE starts NOT REGEXP '^[0-2][0-9]:[0-5][0-9]$';
UPDATE panel SET ends = NULL WHERE ends NOT REGEXP '^[0-2][0-9]:[0-5][0-9]$';

-- Whoever had closed their account before names came off the texts of plans as well.
UPDATE written_text t JOIN account a ON a.username = t.saved_by AND a.deactivated_at IS NOT NULL SET t.saved_by = 'były członek zespołu';
UPDATE text_version v JOIN account a ON a.username = v.saved_by AND a.deactivated_at IS NOT NULL SET v.saved_by = 'były członek zespołu';

-- E-mails about workshops: to whom, when, by whom, and whether the mail server took them. Addresses and words are not kept.
CREATE TABLE letter_sent (
  id           UUID         NOT NULL PRIMARY KEY,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id),
  stage        INT          NOT NULL,
  kind         VARCHAR(20)  NOT NULL,
  addressee    VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  outcome      VARCHAR(20)  NOT NULL,
  sent_by      VARCHAR(200) NOT NULL,
  sent_at      DATETIME(3)  NOT NULL,
  KEY letters_of_stage (enrolment_id, stage, sent_at)
);
