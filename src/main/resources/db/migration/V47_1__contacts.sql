-- Contacts that powiats carry: which office handles what, in which languages. Of offices, never of people at home.
CREATE TABLE powiat_contact (
  id         UUID          NOT NULL PRIMARY KEY,
  powiat     CHAR(4)       NOT NULL REFERENCES powiat (teryt),
  office     VARCHAR(200)  NOT NULL,
  matter     VARCHAR(1000) NOT NULL,
  area       VARCHAR(10),
  person     VARCHAR(200),
  phone      VARCHAR(100),
  mail       VARCHAR(200),
  place      VARCHAR(300),
  hours      VARCHAR(300),
  languages  JSON          NOT NULL,
  public     BOOLEAN       NOT NULL,
  checked_on DATE          NOT NULL,
  entered_by VARCHAR(200)  NOT NULL,
  version    INT           NOT NULL
);
CREATE INDEX powiat_contact_by ON powiat_contact (entered_by);
