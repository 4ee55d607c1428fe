-- Scenarios that ROPS brings into the application, the scenario that a process follows, the enrolment of powiats, declarations.

-- scenarios ----------------------------------------------------------------------------------------------------------------
CREATE TABLE stored_scenario (
  id               UUID          NOT NULL PRIMARY KEY,
  scenario         VARCHAR(100)  NOT NULL,
  scenario_version VARCHAR(20)   NOT NULL,
  sha256           CHAR(64)      NOT NULL,
  file_name        VARCHAR(200)  NOT NULL,
  content          MEDIUMTEXT    NOT NULL,
  released         BOOLEAN       NOT NULL,
  announced        BOOLEAN       NOT NULL,
  brought_by       VARCHAR(200)  NOT NULL,
  brought_at       DATETIME(3)   NOT NULL,
  version          INT           NOT NULL,
  UNIQUE (scenario, scenario_version)
);
-- versions that workshops were prepared by, with the content they had then
CREATE TABLE used_scenario (
  id               UUID         NOT NULL PRIMARY KEY,
  scenario         VARCHAR(100) NOT NULL,
  scenario_version VARCHAR(20)  NOT NULL,
  sha256           CHAR(64)     NOT NULL,
  UNIQUE (scenario, scenario_version)
);

-- editions and powiats --------------------------------------------------------------------------------------------------------
ALTER TABLE powiat ADD COLUMN practice BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE edition
  ADD COLUMN scenario          VARCHAR(100),
  ADD COLUMN places            INT,
  ADD COLUMN applications_from DATE,
  ADD COLUMN applications_to   DATE,
  ADD COLUMN criteria          JSON    NOT NULL DEFAULT '[]',
  ADD COLUMN settled           BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE enrolment
  ADD COLUMN scenario         VARCHAR(100),
  ADD COLUMN scenario_version VARCHAR(20);
-- processes that have begun keep to what their last workshop keeps to
UPDATE enrolment e
  JOIN workshop w ON w.enrolment_id = e.id AND w.stage = (SELECT max(l.stage) FROM workshop l WHERE l.enrolment_id = e.id)
  SET e.scenario = w.scenario, e.scenario_version = w.scenario_version;

CREATE TABLE application (
  id            UUID         NOT NULL PRIMARY KEY,
  powiat        CHAR(4)      NOT NULL REFERENCES powiat (teryt),
  edition_id    UUID         NOT NULL REFERENCES edition (id),
  state         VARCHAR(12)  NOT NULL,
  reasons       MEDIUMTEXT,
  contact       VARCHAR(500),
  entered_by    VARCHAR(200) NOT NULL,
  entered_on    DATE         NOT NULL,
  marks         JSON         NOT NULL,
  reserve_place INT,
  answer        MEDIUMTEXT,
  decided_by    VARCHAR(200),
  decided_on    DATE,
  version       INT          NOT NULL,
  UNIQUE (powiat, edition_id)
);

-- declarations ----------------------------------------------------------------------------------------------------------------
CREATE TABLE declaration (
  id        UUID         NOT NULL PRIMARY KEY,
  code      VARCHAR(40)  NOT NULL,
  edition_no INT         NOT NULL,
  title     VARCHAR(300) NOT NULL,
  occasion  VARCHAR(500),
  signed_on DATE,
  content   MEDIUMTEXT   NOT NULL,
  source    VARCHAR(500),
  UNIQUE (code, edition_no)
);
CREATE TABLE signatory (
  id             UUID         NOT NULL PRIMARY KEY,
  declaration_id UUID         NOT NULL REFERENCES declaration (id),
  body           VARCHAR(300) NOT NULL,
  powiat         CHAR(4)      REFERENCES powiat (teryt),
  person         VARCHAR(300),
  job            VARCHAR(300),
  signed_on      DATE,
  scan_name      VARCHAR(200),
  scan_type      VARCHAR(60),
  scan           MEDIUMBLOB,
  version        INT          NOT NULL,
  UNIQUE (declaration_id, body)
);
