-- The paper on which an edition's documents are written: logos of the funds in one strip, the sentence about who pays, letters.
-- It is dress only; the hashes of frozen plans know nothing of it. The picture lies apart, for it is read only by whoever writes a file.

CREATE TABLE office_template (
  edition_id   UUID         NOT NULL PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE,
  typeface     VARCHAR(10)  NOT NULL,
  funding      VARCHAR(600) NOT NULL,
  alternative  VARCHAR(500) NOT NULL,
  strip_width  INT          NOT NULL,
  strip_height INT          NOT NULL,
  version      INT          NOT NULL
);

CREATE TABLE office_strip (
  edition_id UUID       NOT NULL PRIMARY KEY REFERENCES office_template (edition_id) ON DELETE CASCADE,
  png        MEDIUMBLOB NOT NULL
);
