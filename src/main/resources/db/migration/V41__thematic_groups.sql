-- Thematic groups: people of many powiats who work on one area, or on anything else, between the powiats.
CREATE TABLE thematic_group (
  id          UUID         NOT NULL PRIMARY KEY,
  code        VARCHAR(20)  NOT NULL UNIQUE,
  name        VARCHAR(200) NOT NULL,
  area        VARCHAR(10),
  description MEDIUMTEXT   NOT NULL,
  open        BOOLEAN      NOT NULL,
  founded_on  DATE         NOT NULL,
  ended_on    DATE,
  version     INT          NOT NULL
);

-- who belongs to a group, for which powiat or office they speak; whoever comes back has the same row again
CREATE TABLE group_member (
  id         UUID         NOT NULL PRIMARY KEY,
  group_id   UUID         NOT NULL REFERENCES thematic_group (id) ON DELETE CASCADE,
  username   VARCHAR(200) NOT NULL,
  role       VARCHAR(20)  NOT NULL,
  powiat     CHAR(4)      REFERENCES powiat (teryt),
  office     VARCHAR(200),
  since_day  DATE         NOT NULL,
  until_day  DATE,
  version    INT          NOT NULL,
  UNIQUE (group_id, username)
);
CREATE INDEX group_member_user ON group_member (username);
