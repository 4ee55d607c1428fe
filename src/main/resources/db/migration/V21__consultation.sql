-- Public consultation of a draft, until now kept word for word.

CREATE TABLE consultation (
  id            UUID         NOT NULL PRIMARY KEY,
  enrolment_id  UUID         NOT NULL UNIQUE REFERENCES enrolment (id),
  period        JSON,
  languages     JSON         NOT NULL DEFAULT '[]',
  forms         JSON         NOT NULL DEFAULT '[]',
  meetings      JSON         NOT NULL DEFAULT '[]',
  mail          VARCHAR(254),
  opened_on     DATE,
  closed_on     DATE,
  shown_version UUID         REFERENCES plan_version (id) ON DELETE SET NULL,
  version       INT          NOT NULL DEFAULT 0,
  extra         JSON         NOT NULL DEFAULT '{}'
);

-- who said it stands in words, as they chose; the address is for the answer alone and goes with it
CREATE TABLE consultation_remark (
  id            UUID         NOT NULL PRIMARY KEY,
  enrolment_id  UUID         NOT NULL REFERENCES enrolment (id),
  code          VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  position      INT          NOT NULL,
  received_on   DATE,
  channel       VARCHAR(20),
  sender        VARCHAR(300),
  lang          VARCHAR(20),
  about         VARCHAR(300),
  text          MEDIUMTEXT,
  translation   MEDIUMTEXT,
  translated_by VARCHAR(300),
  answer        MEDIUMTEXT,
  answer_pl     MEDIUMTEXT,
  decision      VARCHAR(300),
  held_reason   VARCHAR(20),
  state         VARCHAR(20)  NOT NULL,
  answer_to     VARCHAR(254),
  arrived_at    DATETIME(3),
  version       INT          NOT NULL DEFAULT 0,
  extra         JSON         NOT NULL DEFAULT '{}',
  UNIQUE (enrolment_id, code)
);

-- What was kept becomes rows, as far as it has the shape of a consultation; days that no calendar has are left out, and
-- all of it stays beside, under extra, wherever something had another shape.
INSERT INTO consultation (id, enrolment_id, period, languages, forms, meetings, opened_on, closed_on, version, extra)
WITH kept AS (
  SELECT enrolment_id, content, JSON_VALUE(content, '$.period.from') AS f, JSON_VALUE(content, '$.period.to') AS t, JSON_VALUE(content, '$.open_meeting.date') AS m,
         IF(JSON_TYPE(JSON_EXTRACT(content, '$.languages')) = 'ARRAY' AND JSON_EXTRACT(content, '$.languages') NOT REGEXP '^.+[[{]', JSON_EXTRACT(content, '$.languages'), '[]') AS languages,
         IF(JSON_TYPE(JSON_EXTRACT(content, '$.forms')) = 'ARRAY' AND JSON_EXTRACT(content, '$.forms') NOT REGEXP '^.+[[{]', JSON_EXTRACT(content, '$.forms'), '[]') AS forms
  FROM verbatim_section WHERE name = 'consultation' AND JSON_TYPE(content) = 'OBJECT'
), days AS (
  SELECT enrolment_id, content, languages, forms,
         IF(f REGEXP '^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', IF(RIGHT(f, 2) <= DAY(LAST_DAY(CONCAT(LEFT(f, 7), '-01'))), f, NULL), NULL) AS first_day,
         IF(t REGEXP '^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', IF(RIGHT(t, 2) <= DAY(LAST_DAY(CONCAT(LEFT(t, 7), '-01'))), t, NULL), NULL) AS last_day,
         IF(m REGEXP '^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', IF(RIGHT(m, 2) <= DAY(LAST_DAY(CONCAT(LEFT(m, 7), '-01'))), m, NULL), NULL) AS meeting_day
  FROM kept
)
SELECT UUID(), enrolment_id, JSON_OBJECT('from', first_day, 'to', last_day), languages, forms,
       IF(meeting_day IS NULL, '[]', JSON_ARRAY(JSON_OBJECT('date', meeting_day, 'start', LEFT(JSON_VALUE(content, '$.open_meeting.start'), 5),
          'place', LEFT(JSON_VALUE(content, '$.open_meeting.place'), 300),
          'people', IF(JSON_TYPE(JSON_EXTRACT(content, '$.open_meeting.people')) = 'INTEGER', CAST(JSON_VALUE(content, '$.open_meeting.people') AS INT), NULL)))),
       first_day, last_day, 0,
       IF(first_day IS NULL OR last_day IS NULL OR meeting_day IS NULL OR languages = '[]' OR forms = '[]',
          JSON_OBJECT('as_it_was', JSON_REMOVE(content, '$.remarks')), JSON_REMOVE(content, '$.period', '$.languages', '$.forms', '$.open_meeting', '$.remarks'))
FROM days;

INSERT INTO consultation_remark (id, enrolment_id, code, position, received_on, channel, sender, lang, about, text, answer, answer_pl, decision, state, version)
SELECT UUID(), enrolment_id, IF(said REGEXP '^K-[0-9]{1,6}$' AND ROW_NUMBER() OVER (PARTITION BY enrolment_id, said ORDER BY place) = 1, said, CONCAT('K-B', place)), place - 1,
       IF(day REGEXP '^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$', IF(RIGHT(day, 2) <= DAY(LAST_DAY(CONCAT(LEFT(day, 7), '-01'))), day, NULL), NULL),
       LEFT(channel, 20), LEFT(sender, 300), LEFT(lang, 20), LEFT(about, 300), text, answer, answer_pl, LEFT(decision, 300),
       IF(COALESCE(answer_pl, answer, '') = '', 'ACCEPTED', 'PUBLISHED'), 0
FROM (SELECT v.enrolment_id, r.* FROM verbatim_section v JOIN JSON_TABLE(v.content, '$.remarks[*]' COLUMNS (
  place FOR ORDINALITY, said VARCHAR(40) PATH '$.id', day VARCHAR(40) PATH '$.date', channel VARCHAR(40) PATH '$.channel', sender VARCHAR(1000) PATH '$.from',
  lang VARCHAR(40) PATH '$.lang', about VARCHAR(1000) PATH '$.about', text MEDIUMTEXT PATH '$.text', answer MEDIUMTEXT PATH '$.answer',
  answer_pl MEDIUMTEXT PATH '$.answer_pl', decision VARCHAR(1000) PATH '$.decision')) r
WHERE v.name = 'consultation' AND JSON_TYPE(v.content) = 'OBJECT') remarks;

DELETE FROM verbatim_section WHERE name = 'consultation';
