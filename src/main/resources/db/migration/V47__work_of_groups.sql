-- What thematic groups do: meetings with what was decided, threads, documents.
CREATE TABLE group_meeting (
  id           UUID         NOT NULL PRIMARY KEY,
  group_id     UUID         NOT NULL REFERENCES thematic_group (id) ON DELETE CASCADE,
  number       INT          NOT NULL,
  title        VARCHAR(200) NOT NULL,
  day          DATE         NOT NULL,
  starts       TIME,
  ends         TIME,
  place        VARCHAR(300),
  link         VARCHAR(500),
  agenda       JSON         NOT NULL,
  secretary    VARCHAR(200),
  guests       VARCHAR(1000),
  minutes      MEDIUMTEXT,
  minutes_by   VARCHAR(200),
  minutes_on   DATE,
  attendance   BOOLEAN      NOT NULL,
  changes      INT          NOT NULL,
  invited_on   DATE,
  cancelled_on DATE,
  version      INT          NOT NULL,
  UNIQUE (group_id, number)
);

-- who of the group was there, once that is written down
CREATE TABLE meeting_attendance (
  id         UUID         NOT NULL PRIMARY KEY,
  meeting_id UUID         NOT NULL REFERENCES group_meeting (id) ON DELETE CASCADE,
  username   VARCHAR(200) NOT NULL,
  UNIQUE (meeting_id, username)
);
CREATE INDEX meeting_attendance_user ON meeting_attendance (username);

-- what a meeting decided: who does it, until when
CREATE TABLE group_decision (
  id         UUID          NOT NULL PRIMARY KEY,
  group_id   UUID          NOT NULL REFERENCES thematic_group (id) ON DELETE CASCADE,
  meeting_id UUID          NOT NULL REFERENCES group_meeting (id) ON DELETE CASCADE,
  number     INT           NOT NULL,
  text       VARCHAR(2000) NOT NULL,
  owner      VARCHAR(200)  NOT NULL,
  due_on     DATE,
  done_on    DATE,
  done_by    VARCHAR(200),
  version    INT           NOT NULL,
  UNIQUE (group_id, number)
);

CREATE TABLE group_thread (
  id            UUID         NOT NULL PRIMARY KEY,
  group_id      UUID         NOT NULL REFERENCES thematic_group (id) ON DELETE CASCADE,
  number        INT          NOT NULL,
  topic         VARCHAR(200) NOT NULL,
  about         VARCHAR(200),
  about_address VARCHAR(300),
  posts         INT          NOT NULL,
  last_at       DATETIME(3)  NOT NULL,
  version       INT          NOT NULL,
  UNIQUE (group_id, number)
);

-- what people wrote in a thread, in the order of its numbers; of a removed one only the place stays
CREATE TABLE thread_post (
  id         UUID         NOT NULL PRIMARY KEY,
  thread_id  UUID         NOT NULL REFERENCES group_thread (id) ON DELETE CASCADE,
  seq        INT          NOT NULL,
  text       MEDIUMTEXT   NOT NULL,
  written_by VARCHAR(200) NOT NULL,
  written_at DATETIME(3)  NOT NULL,
  written_on DATE         NOT NULL,
  edited_on  DATE,
  removed_by VARCHAR(200),
  removed_on DATE,
  told       INT          NOT NULL,
  version    INT          NOT NULL,
  UNIQUE (thread_id, seq)
);
CREATE INDEX thread_post_by ON thread_post (written_by);

CREATE TABLE post_mention (
  id       UUID         NOT NULL PRIMARY KEY,
  post_id  UUID         NOT NULL REFERENCES thread_post (id) ON DELETE CASCADE,
  username VARCHAR(200) NOT NULL,
  UNIQUE (post_id, username)
);
CREATE INDEX post_mention_user ON post_mention (username);

-- how far somebody has read a thread
CREATE TABLE thread_mark (
  thread_id UUID         NOT NULL REFERENCES group_thread (id) ON DELETE CASCADE,
  username  VARCHAR(200) NOT NULL,
  seq       INT          NOT NULL,
  PRIMARY KEY (thread_id, username)
);
CREATE INDEX thread_mark_user ON thread_mark (username);

CREATE TABLE group_document (
  id         UUID         NOT NULL PRIMARY KEY,
  group_id   UUID         NOT NULL REFERENCES thematic_group (id) ON DELETE CASCADE,
  meeting_id UUID         REFERENCES group_meeting (id) ON DELETE SET NULL,
  title      VARCHAR(200) NOT NULL,
  name       VARCHAR(200) NOT NULL,
  type       VARCHAR(100) NOT NULL,
  size       INT          NOT NULL,
  sha256     CHAR(64)     NOT NULL,
  content    LONGBLOB     NOT NULL,
  brought_by VARCHAR(200) NOT NULL,
  brought_on DATE         NOT NULL
);
CREATE INDEX group_document_by ON group_document (brought_by);
