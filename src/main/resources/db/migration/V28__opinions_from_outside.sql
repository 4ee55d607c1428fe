-- Organisations outside give opinions on submitted plans: whom ROPS invited, by which links, and what they said of each plan.
CREATE TABLE outside_invitation (
  id           UUID         NOT NULL PRIMARY KEY,
  organisation VARCHAR(200) NOT NULL,
  email        VARCHAR(254),
  areas        JSON         NOT NULL,
  question     MEDIUMTEXT   NOT NULL,
  asked_by     VARCHAR(200) NOT NULL,
  asked_on     DATE         NOT NULL,
  asked_at     DATETIME(3)  NOT NULL,
  due_on       DATE         NOT NULL,
  reminded_at  DATETIME(3),
  version      INT          NOT NULL,
  KEY (due_on)
);

-- of the words that open it only the SHA-256 is kept
CREATE TABLE outside_link (
  id            UUID        NOT NULL PRIMARY KEY,
  invitation_id UUID        NOT NULL REFERENCES outside_invitation (id) ON DELETE CASCADE,
  secret        CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  made_at       DATETIME(3) NOT NULL,
  expires_at    DATETIME(3) NOT NULL,
  revoked_at    DATETIME(3),
  KEY links_that_end (expires_at)
);

CREATE TABLE outside_opinion (
  id              UUID         NOT NULL PRIMARY KEY,
  invitation_id   UUID         NOT NULL REFERENCES outside_invitation (id) ON DELETE CASCADE,
  enrolment_id    UUID         NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  version_number  INT          NOT NULL,
  draft           JSON,
  given           JSON,
  person_name     VARCHAR(200),
  person_position VARCHAR(200),
  given_on        DATE,
  given_at        DATETIME(3),
  times_given     INT          NOT NULL,
  version         INT          NOT NULL,
  UNIQUE (invitation_id, enrolment_id),
  KEY (enrolment_id, version_number)
);
