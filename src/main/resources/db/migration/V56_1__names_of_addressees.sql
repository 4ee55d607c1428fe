-- Which wordings of an addressee mean the same one: what ROPS put together, or set apart (without a name). The newest that was not undone holds; one number for all of one decision.
CREATE TABLE addressee_name (
  id         UUID         NOT NULL PRIMARY KEY,
  number     INT          NOT NULL,
  wording    VARCHAR(500) NOT NULL,
  name       VARCHAR(300),
  decided_by VARCHAR(200),
  decided_on DATE,
  undone_by  VARCHAR(200),
  undone_on  DATE,
  version    INT          NOT NULL,
  KEY (number),
  KEY (decided_by),
  KEY (undone_by)
);
-- Abbreviations of offices that plans are addressed to; nobody in particular decided on them, and they can be undone like the others.
INSERT INTO addressee_name (id, number, wording, name, version) VALUES
  (uuid(), 1, 'mswia', 'Ministerstwo Spraw Wewnętrznych i Administracji', 0),
  (uuid(), 2, 'men', 'Ministerstwo Edukacji Narodowej', 0),
  (uuid(), 3, 'mz', 'Ministerstwo Zdrowia', 0),
  (uuid(), 4, 'mrpips', 'Ministerstwo Rodziny, Pracy i Polityki Społecznej', 0),
  (uuid(), 5, 'mnisw', 'Ministerstwo Nauki i Szkolnictwa Wyższego', 0),
  (uuid(), 6, 'mkidn', 'Ministerstwo Kultury i Dziedzictwa Narodowego', 0),
  (uuid(), 7, 'mfipr', 'Ministerstwo Funduszy i Polityki Regionalnej', 0),
  (uuid(), 8, 'ms', 'Ministerstwo Sprawiedliwości', 0),
  (uuid(), 9, 'mf', 'Ministerstwo Finansów', 0),
  (uuid(), 10, 'mc', 'Ministerstwo Cyfryzacji', 0),
  (uuid(), 11, 'nfz', 'Narodowy Fundusz Zdrowia', 0),
  (uuid(), 12, 'zus', 'Zakład Ubezpieczeń Społecznych', 0),
  (uuid(), 13, 'pfron', 'Państwowy Fundusz Rehabilitacji Osób Niepełnosprawnych', 0),
  (uuid(), 14, 'udsc', 'Urząd do Spraw Cudzoziemców', 0),
  (uuid(), 15, 'puw', 'Pomorski Urząd Wojewódzki', 0),
  (uuid(), 16, 'pip', 'Państwowa Inspekcja Pracy', 0);
