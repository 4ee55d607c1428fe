-- Which entry of a plan was taken over from which practice. The practice stands by its code: a process file may name one that is not kept here.
CREATE TABLE takeover (
  id           UUID        NOT NULL PRIMARY KEY,
  enrolment_id UUID        NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  entry        VARCHAR(20) NOT NULL,
  practice     VARCHAR(20) NOT NULL,
  revision     INT         NOT NULL,
  adopted_on   DATE,
  extra        JSON        NOT NULL,
  version      INT         NOT NULL,
  UNIQUE (enrolment_id, entry),
  KEY (practice)
);

-- how useful a practice is, says each powiat that has taken it over, once
CREATE TABLE practice_rating (
  id           UUID         NOT NULL PRIMARY KEY,
  practice_id  UUID         NOT NULL REFERENCES practice (id) ON DELETE CASCADE,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  usefulness   VARCHAR(20)  NOT NULL,
  rated_by     VARCHAR(200) NOT NULL,
  rated_on     DATE         NOT NULL,
  version      INT          NOT NULL,
  UNIQUE (practice_id, enrolment_id)
);
