-- What was entered of an adoption may have a typing mistake. What stood there before stays, with the reason.
CREATE TABLE adoption_correction (
  id           UUID          NOT NULL PRIMARY KEY,
  adoption_id  UUID          NOT NULL REFERENCES adoption (id) ON DELETE CASCADE,
  act          VARCHAR(20)   NOT NULL,
  act_number   VARCHAR(100)  NOT NULL,
  adopted_on   DATE          NOT NULL,
  organ        VARCHAR(200)  NOT NULL,
  reason       VARCHAR(1000) NOT NULL,
  corrected_by VARCHAR(200)  NOT NULL,
  corrected_as VARCHAR(20)   NOT NULL,
  corrected_on DATE          NOT NULL,
  number       INT           NOT NULL,
  UNIQUE (adoption_id, number)
);
-- A signed file is never deleted. It is withdrawn and stays in the register; its content goes only when it was brought by mistake.
ALTER TABLE signed_file
  MODIFY COLUMN content LONGBLOB NULL,
  ADD COLUMN withdrawn_on DATE NULL,
  ADD COLUMN withdrawn_by VARCHAR(200) NULL,
  ADD COLUMN withdrawn_as VARCHAR(20) NULL,
  ADD COLUMN withdrawal_reason VARCHAR(1000) NULL,
  ADD COLUMN content_gone BOOLEAN NOT NULL DEFAULT FALSE;
