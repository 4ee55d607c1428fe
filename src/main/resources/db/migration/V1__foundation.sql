-- The whole process of one powiat hangs on its enrolment (powiat x edition). Ids are UUIDs made by whoever creates the
-- thing; codes (D-EDU-01, W2-014) are unique within an enrolment, letter by letter. Columns of type JSON hold values that are
-- always read with their owner and never searched on their own (no deeper than 32 levels: MariaDB's own limit); `extra` keeps
-- what a process file carried and nothing models yet. Lengths follow the process file's schema.

-- directory -----------------------------------------------------------------------------------------------------------
CREATE TABLE powiat (
  teryt       CHAR(4)      NOT NULL PRIMARY KEY,
  name        VARCHAR(100) NOT NULL,
  kind        VARCHAR(10)  NOT NULL,
  seat        VARCHAR(100) NOT NULL,
  tile_column INT          NOT NULL,
  tile_row    INT          NOT NULL
);
CREATE TABLE powiat_neighbour (
  powiat    CHAR(4) NOT NULL REFERENCES powiat (teryt),
  neighbour CHAR(4) NOT NULL REFERENCES powiat (teryt),
  PRIMARY KEY (powiat, neighbour)
);
CREATE TABLE gmina (
  teryt  CHAR(7)      NOT NULL PRIMARY KEY,
  powiat CHAR(4)      NOT NULL REFERENCES powiat (teryt),
  name   VARCHAR(100) NOT NULL,
  kind   VARCHAR(12)  NOT NULL
);
CREATE TABLE edition (
  id        UUID         NOT NULL PRIMARY KEY,
  year      INT          NOT NULL UNIQUE,
  name      VARCHAR(100) NOT NULL,
  languages JSON         NOT NULL,
  version   INT          NOT NULL
);
CREATE TABLE edition_window (
  edition_id UUID         NOT NULL REFERENCES edition (id),
  stage      INT          NOT NULL,
  title      VARCHAR(100) NOT NULL,
  opens      DATE         NOT NULL,
  closes     DATE         NOT NULL,
  PRIMARY KEY (edition_id, stage)
);
CREATE TABLE enrolment (
  id          UUID    NOT NULL PRIMARY KEY,
  powiat      CHAR(4) NOT NULL REFERENCES powiat (teryt),
  edition_id  UUID    NOT NULL REFERENCES edition (id),
  enrolled_on DATE    NOT NULL,
  version     INT     NOT NULL,
  UNIQUE (powiat, edition_id)
);
CREATE TABLE institution (
  id       UUID         NOT NULL PRIMARY KEY,
  regon    VARCHAR(14)  UNIQUE,
  name     VARCHAR(300) NOT NULL,
  kind     VARCHAR(500),
  sector   VARCHAR(60),
  seat     VARCHAR(100) NOT NULL,
  name_key VARCHAR(400) NOT NULL,
  version  INT          NOT NULL,
  KEY (name_key, seat)
);

-- access --------------------------------------------------------------------------------------------------------------
CREATE TABLE account (
  id       UUID         NOT NULL PRIMARY KEY,
  issuer   VARCHAR(200) NOT NULL,
  subject  VARCHAR(100) NOT NULL,
  username VARCHAR(100) NOT NULL,
  name     VARCHAR(200) NOT NULL,
  version  INT          NOT NULL,
  UNIQUE (issuer, subject)
);
CREATE TABLE membership (
  id         UUID        NOT NULL PRIMARY KEY,
  account_id UUID        NOT NULL REFERENCES account (id),
  kind       VARCHAR(20) NOT NULL,
  powiat     CHAR(4)     REFERENCES powiat (teryt),
  area       VARCHAR(10),
  UNIQUE (account_id, kind, powiat, area)
);

-- audit ---------------------------------------------------------------------------------------------------------------
CREATE TABLE audit_event (
  id         UUID         NOT NULL PRIMARY KEY,
  at         DATETIME(3)  NOT NULL,
  actor      VARCHAR(200) NOT NULL,
  action     VARCHAR(60)  NOT NULL,
  powiat     CHAR(4),
  subject    VARCHAR(100),
  sentence   VARCHAR(1000) NOT NULL,
  KEY (powiat, at),
  KEY (at)
);

-- team ----------------------------------------------------------------------------------------------------------------
CREATE TABLE local_team (
  enrolment_id   UUID NOT NULL PRIMARY KEY REFERENCES enrolment (id),
  appointing_act MEDIUMTEXT,
  appointed_on   DATE,
  version        INT  NOT NULL,
  extra          JSON NOT NULL
);
CREATE TABLE local_institution (
  id             UUID        NOT NULL PRIMARY KEY,
  enrolment_id   UUID        NOT NULL REFERENCES enrolment (id),
  institution_id UUID        NOT NULL REFERENCES institution (id),
  position       INT         NOT NULL,
  code           VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  areas          JSON        NOT NULL,
  gminas         JSON        NOT NULL,
  address        VARCHAR(500),
  phone          VARCHAR(100),
  email          VARCHAR(320),
  tasks          MEDIUMTEXT,
  languages      JSON        NOT NULL,
  note           MEDIUMTEXT,
  invented_name  BOOLEAN     NOT NULL,
  version        INT         NOT NULL,
  extra          JSON NOT NULL,
  UNIQUE (enrolment_id, code)
);
CREATE TABLE roster_member (
  id                   UUID         NOT NULL PRIMARY KEY,
  enrolment_id         UUID         NOT NULL REFERENCES enrolment (id),
  position             INT          NOT NULL,
  code                 VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  first_name           VARCHAR(300) NOT NULL,
  last_name            VARCHAR(300) NOT NULL,
  institution          VARCHAR(40) COLLATE utf8mb4_bin,
  job                  VARCHAR(500),
  areas                JSON         NOT NULL,
  role                 VARCHAR(60),
  sector               VARCHAR(60),
  languages            JSON         NOT NULL,
  email                VARCHAR(320),
  migration_experience BOOLEAN      NOT NULL,
  version              INT          NOT NULL,
  extra                JSON NOT NULL,
  UNIQUE (enrolment_id, code)
);
CREATE TABLE participant (
  id               UUID         NOT NULL PRIMARY KEY,
  enrolment_id     UUID         NOT NULL REFERENCES enrolment (id),
  position         INT          NOT NULL,
  code             VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  name             VARCHAR(300) NOT NULL,
  institution      VARCHAR(40) COLLATE utf8mb4_bin,
  job              VARCHAR(500),
  sector           VARCHAR(60),
  roster_member_id UUID         REFERENCES roster_member (id),
  account_id       UUID         REFERENCES account (id),
  version          INT          NOT NULL,
  extra            JSON NOT NULL,
  UNIQUE (enrolment_id, code)
);

-- thread: what came from what, walkable both ways -----------------------------------------------------------------------
CREATE TABLE thread_link (
  id           UUID        NOT NULL PRIMARY KEY,
  enrolment_id UUID        NOT NULL REFERENCES enrolment (id),
  from_kind    VARCHAR(20) NOT NULL,
  from_id      UUID        NOT NULL,
  to_kind      VARCHAR(20) NOT NULL,
  to_id        UUID        NOT NULL,
  position     INT         NOT NULL,
  UNIQUE (from_id, to_id),
  KEY (enrolment_id),
  KEY (to_id)
);

-- workshop ------------------------------------------------------------------------------------------------------------
CREATE TABLE workshop (
  id               UUID         NOT NULL PRIMARY KEY,
  enrolment_id     UUID         NOT NULL REFERENCES enrolment (id),
  stage            INT          NOT NULL,
  title            VARCHAR(300) NOT NULL,
  held_on          DATE,
  starts           VARCHAR(5),
  ends             VARCHAR(5),
  place            VARCHAR(500),
  facilitator      VARCHAR(500),
  voting           JSON NOT NULL,
  summary          MEDIUMTEXT,
  state            VARCHAR(10)  NOT NULL,
  scenario         VARCHAR(100) NOT NULL,
  scenario_version VARCHAR(20)  NOT NULL,
  last_seq         BIGINT       NOT NULL,
  last_card        INT          NOT NULL,
  last_cluster     INT          NOT NULL,
  version          INT          NOT NULL,
  extra            JSON NOT NULL,
  UNIQUE (enrolment_id, stage)
);
CREATE TABLE activity (
  id             UUID         NOT NULL PRIMARY KEY,
  workshop_id    UUID         NOT NULL REFERENCES workshop (id),
  position       INT          NOT NULL,
  code           VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  title          VARCHAR(300) NOT NULL,
  minutes        INT          NOT NULL,
  kind           VARCHAR(60),
  area           VARCHAR(10),
  parallel_group VARCHAR(40) COLLATE utf8mb4_bin,
  version        INT          NOT NULL,
  extra          JSON NOT NULL,
  UNIQUE (workshop_id, code)
);
CREATE TABLE cluster (
  id          UUID         NOT NULL PRIMARY KEY,
  workshop_id UUID         NOT NULL REFERENCES workshop (id),
  activity_id UUID         NOT NULL REFERENCES activity (id),
  position    INT          NOT NULL,
  code        VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  title       VARCHAR(300) NOT NULL,
  version     INT          NOT NULL,
  extra       JSON NOT NULL,
  UNIQUE (activity_id, code)
);
CREATE TABLE card (
  id          UUID        NOT NULL PRIMARY KEY,
  enrolment_id UUID       NOT NULL REFERENCES enrolment (id),
  workshop_id UUID        NOT NULL REFERENCES workshop (id),
  activity_id UUID        NOT NULL REFERENCES activity (id),
  number      INT         NOT NULL,
  code        VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  author_id   UUID        REFERENCES participant (id),
  cluster_id  UUID        REFERENCES cluster (id) ON DELETE SET NULL,
  area        VARCHAR(10),
  type        VARCHAR(60) NOT NULL,
  text        MEDIUMTEXT NOT NULL,
  lang        VARCHAR(35) NOT NULL,
  channel     VARCHAR(10) NOT NULL,
  fields      JSON NOT NULL,
  redacted    VARCHAR(500),
  version     INT         NOT NULL,
  extra       JSON NOT NULL,
  UNIQUE (workshop_id, number),
  UNIQUE (enrolment_id, code),
  KEY (activity_id),
  KEY (cluster_id),
  KEY (author_id)
);
CREATE TABLE vote (
  id             UUID        NOT NULL PRIMARY KEY,
  workshop_id    UUID        NOT NULL REFERENCES workshop (id),
  question       VARCHAR(20) NOT NULL,
  card_id        UUID        NOT NULL REFERENCES card (id) ON DELETE CASCADE,
  participant_id UUID        REFERENCES participant (id),
  channel        VARCHAR(10) NOT NULL,
  dots           INT         NOT NULL,
  KEY (workshop_id, question),
  KEY (card_id)
);
CREATE TABLE attendance (
  id             UUID        NOT NULL PRIMARY KEY,
  workshop_id    UUID        NOT NULL REFERENCES workshop (id),
  participant_id UUID        NOT NULL REFERENCES participant (id),
  position       INT         NOT NULL,
  channel        VARCHAR(10) NOT NULL,
  extra          JSON NOT NULL,
  UNIQUE (workshop_id, participant_id)
);
-- seq is allocated under the workshop's row lock, so the order of seq is the order of commits
CREATE TABLE workshop_event (
  workshop_id UUID        NOT NULL REFERENCES workshop (id),
  seq         BIGINT      NOT NULL,
  kind        VARCHAR(30) NOT NULL,
  subject_id  UUID,
  payload     JSON        NOT NULL,
  at          DATETIME(3) NOT NULL,
  PRIMARY KEY (workshop_id, seq)
);

-- diagnosis -----------------------------------------------------------------------------------------------------------
CREATE TABLE diagnosis_entry (
  id                   UUID         NOT NULL PRIMARY KEY,
  enrolment_id         UUID         NOT NULL REFERENCES enrolment (id),
  position             INT          NOT NULL,
  code                 VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  area                 VARCHAR(10)  NOT NULL,
  gminas               JSON         NOT NULL,
  whole_powiat         BOOLEAN      NOT NULL,
  kind                 VARCHAR(60),
  title                VARCHAR(300) NOT NULL,
  description          MEDIUMTEXT,
  concerns             JSON,
  scale                JSON,
  evidence             JSON,
  causes               JSON         NOT NULL,
  effects              JSON         NOT NULL,
  in_powiat_competence VARCHAR(60),
  competence_note      MEDIUMTEXT,
  challenge_tags       JSON         NOT NULL,
  standard             VARCHAR(20),
  weight               INT,
  influence            INT,
  status               VARCHAR(60) NOT NULL,
  status_reason        MEDIUMTEXT,
  data_gap             BOOLEAN      NOT NULL,
  gap_plan             MEDIUMTEXT,
  version              INT          NOT NULL,
  extra                JSON NOT NULL,
  UNIQUE (enrolment_id, code)
);
CREATE TABLE resource (
  id             UUID         NOT NULL PRIMARY KEY,
  enrolment_id   UUID         NOT NULL REFERENCES enrolment (id),
  position       INT          NOT NULL,
  code           VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  kind           VARCHAR(60),
  owner          VARCHAR(40) COLLATE utf8mb4_bin,
  area           VARCHAR(10),
  name           VARCHAR(300) NOT NULL,
  for_whom       VARCHAR(500),
  languages      JSON         NOT NULL,
  per_year       DECIMAL(19,4),
  since          INT,
  sustainability MEDIUMTEXT,
  note           MEDIUMTEXT,
  version        INT          NOT NULL,
  extra          JSON NOT NULL,
  UNIQUE (enrolment_id, code)
);
CREATE TABLE data_point (
  id           UUID         NOT NULL PRIMARY KEY,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id),
  position     INT          NOT NULL,
  code         VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  indicator    VARCHAR(300) NOT NULL,
  territory    VARCHAR(10),
  year         INT,
  as_of        DATE,
  value        DECIMAL(19,4),
  unit         VARCHAR(500),
  source       VARCHAR(500),
  reliability  VARCHAR(60),
  area         VARCHAR(10),
  caveat       MEDIUMTEXT,
  label        VARCHAR(500),
  version      INT          NOT NULL,
  extra        JSON NOT NULL,
  UNIQUE (enrolment_id, code)
);
CREATE TABLE self_assessment (
  id               UUID        NOT NULL PRIMARY KEY,
  enrolment_id     UUID        NOT NULL REFERENCES enrolment (id),
  position         INT         NOT NULL,
  standard         VARCHAR(20) NOT NULL,
  standard_version INT         NOT NULL,
  area             VARCHAR(10) NOT NULL,
  agreed_level     INT,
  date             DATE,
  ratings          JSON NOT NULL,
  evidence         JSON,
  target_12m       INT,
  target_12m_date  DATE,
  target_36m       INT,
  target_36m_date  DATE,
  comment          MEDIUMTEXT,
  version          INT         NOT NULL,
  extra            JSON NOT NULL,
  UNIQUE (enrolment_id, standard)
);

-- vision --------------------------------------------------------------------------------------------------------------
CREATE TABLE vision (
  id           UUID NOT NULL PRIMARY KEY,
  enrolment_id UUID NOT NULL REFERENCES enrolment (id),
  area         VARCHAR(10),
  text         MEDIUMTEXT NOT NULL,
  horizon      DATE,
  version      INT  NOT NULL,
  extra        JSON NOT NULL,
  UNIQUE (enrolment_id, area)
);
CREATE TABLE goal (
  id            UUID         NOT NULL PRIMARY KEY,
  enrolment_id  UUID         NOT NULL REFERENCES enrolment (id),
  position      INT          NOT NULL,
  code          VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  area          VARCHAR(10)  NOT NULL,
  title         VARCHAR(300) NOT NULL,
  text          MEDIUMTEXT,
  regional_aims JSON         NOT NULL,
  step          INT,
  measure       MEDIUMTEXT,
  unit          VARCHAR(500),
  baseline      DECIMAL(19,4),
  baseline_date DATE,
  target        DECIMAL(19,4),
  deadline      DATE,
  leader        JSON,
  priority      INT,
  version       INT          NOT NULL,
  extra         JSON NOT NULL,
  UNIQUE (enrolment_id, code)
);

-- action --------------------------------------------------------------------------------------------------------------
CREATE TABLE action (
  id                    UUID         NOT NULL PRIMARY KEY,
  enrolment_id          UUID         NOT NULL REFERENCES enrolment (id),
  position              INT          NOT NULL,
  code                  VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  area                  VARCHAR(10)  NOT NULL,
  title                 VARCHAR(300) NOT NULL,
  description           MEDIUMTEXT,
  standards             JSON NOT NULL,
  type                  VARCHAR(60),
  responsible           JSON,
  partners              JSON NOT NULL,
  target_group          MEDIUMTEXT,
  includes_host_society BOOLEAN      NOT NULL,
  vulnerable_groups     JSON         NOT NULL,
  people_count          INT,
  place                 MEDIUMTEXT,
  starts                DATE,
  ends                  DATE,
  milestones            JSON NOT NULL,
  budget                JSON         NOT NULL,
  budget_total          DECIMAL(19,2),
  funding               JSON NOT NULL,
  competence_basis      MEDIUMTEXT,
  risks                 JSON         NOT NULL,
  sustainability        MEDIUMTEXT,
  languages             JSON         NOT NULL,
  priority              INT,
  effort                INT,
  impact                INT,
  state                 VARCHAR(60) NOT NULL,
  first_step            JSON,
  version               INT          NOT NULL,
  extra                 JSON NOT NULL,
  UNIQUE (enrolment_id, code)
);
CREATE TABLE indicator (
  id              UUID         NOT NULL PRIMARY KEY,
  enrolment_id    UUID         NOT NULL REFERENCES enrolment (id),
  position        INT          NOT NULL,
  code            VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  name            VARCHAR(300) NOT NULL,
  kind            VARCHAR(60),
  unit            VARCHAR(500),
  baseline        DECIMAL(19,4),
  baseline_date   DATE,
  targets         JSON         NOT NULL,
  source          VARCHAR(500),
  responsible     JSON,
  frequency       VARCHAR(500),
  alarm_threshold VARCHAR(500),
  comment         MEDIUMTEXT,
  version         INT          NOT NULL,
  extra           JSON NOT NULL,
  UNIQUE (enrolment_id, code)
);
CREATE TABLE risk (
  id           UUID        NOT NULL PRIMARY KEY,
  enrolment_id UUID        NOT NULL REFERENCES enrolment (id),
  position     INT         NOT NULL,
  code         VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  area         VARCHAR(10),
  description  MEDIUMTEXT NOT NULL,
  probability  INT,
  impact       INT,
  prevention   MEDIUMTEXT,
  owner        JSON,
  review_date  DATE,
  version      INT         NOT NULL,
  extra        JSON NOT NULL,
  UNIQUE (enrolment_id, code)
);
CREATE TABLE postulate (
  id            UUID         NOT NULL PRIMARY KEY,
  enrolment_id  UUID         NOT NULL REFERENCES enrolment (id),
  position      INT          NOT NULL,
  code          VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  to_whom       VARCHAR(500),
  text          MEDIUMTEXT NOT NULL,
  justification MEDIUMTEXT,
  version       INT          NOT NULL,
  extra         JSON NOT NULL,
  UNIQUE (enrolment_id, code)
);

-- plan ----------------------------------------------------------------------------------------------------------------
CREATE TABLE plan (
  enrolment_id UUID         NOT NULL PRIMARY KEY REFERENCES enrolment (id),
  title        VARCHAR(500),
  period       JSON,
  version_label VARCHAR(40),
  status       VARCHAR(100),
  coordinator  VARCHAR(40) COLLATE utf8mb4_bin,
  case_number  VARCHAR(100),
  submitted    DATE,
  currency     VARCHAR(5),
  links        JSON         NOT NULL,
  narrative    JSON         NOT NULL,
  version      INT          NOT NULL,
  extra        JSON NOT NULL
);
CREATE TABLE plan_version (
  id           UUID         NOT NULL PRIMARY KEY,
  enrolment_id UUID         NOT NULL REFERENCES enrolment (id),
  number       INT          NOT NULL,
  label        VARCHAR(40) NOT NULL,
  frozen_at    DATETIME(3)  NOT NULL,
  frozen_on    DATE         NOT NULL,
  frozen_by    VARCHAR(200) NOT NULL,
  full_json    LONGTEXT NOT NULL,
  full_sha256  CHAR(64)     NOT NULL,
  public_json  LONGTEXT NOT NULL,
  public_sha256 CHAR(64)    NOT NULL,
  UNIQUE (enrolment_id, number)
);

-- export: parts of a process file that no module models yet, kept word for word ---------------------------------------------
CREATE TABLE verbatim_section (
  enrolment_id UUID        NOT NULL REFERENCES enrolment (id),
  name         VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  content      LONGTEXT NOT NULL,
  PRIMARY KEY (enrolment_id, name)
);
