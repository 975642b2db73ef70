-- SPDX-License-Identifier: GPL-3.0-or-later
-- general.db, version 1. Integer ids serve joins, lists and search inside this file; uuid is the
-- identity everywhere else. Times are milliseconds since the epoch, UTC. Lists of e-mails, phones,
-- addresses and websites are JSON in the row they belong to, so that a record is one row; what must be
-- found by value stands in match_key and search_record beside it. Notes and JSON come last in a row:
-- list scans never touch them. List indexes end with deleted_at, without which SQLite would look each
-- row up although the index leaves the trash out.

CREATE TABLE meta(
  vault_id BLOB NOT NULL, epoch INTEGER NOT NULL, created_at INTEGER NOT NULL);

CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- One row for each thing a person did, which undo takes back as a whole.
CREATE TABLE change_set(
  id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE,
  at INTEGER NOT NULL, user BLOB, kind INTEGER NOT NULL,
  label TEXT,                                   -- what the person reads beside "Undo"; no customer data
  undone_by INTEGER REFERENCES change_set(id),  -- the set that took this one back
  undoes INTEGER REFERENCES change_set(id));

-- Earlier values. A created row has no lines here: its created_set says which set to take back.
CREATE TABLE field_change(
  id INTEGER PRIMARY KEY, set_id INTEGER NOT NULL REFERENCES change_set(id),
  entity_kind INTEGER NOT NULL, entity_id INTEGER NOT NULL,
  field TEXT NOT NULL, old_value TEXT, new_value TEXT);
CREATE INDEX field_change_entity ON field_change(entity_kind, entity_id, id);
CREATE INDEX field_change_set ON field_change(set_id);

CREATE TABLE company(
  id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL, sort_key BLOB NOT NULL,
  status INTEGER NOT NULL DEFAULT 0, city TEXT, postcode TEXT,
  owner BLOB, siren TEXT, siret TEXT, vat TEXT, ape TEXT, legal_form TEXT, staff TEXT,
  email TEXT, phone TEXT,                       -- the first of each, for lists
  language TEXT, source TEXT,
  created_at INTEGER NOT NULL, created_by BLOB, created_set INTEGER,
  updated_at INTEGER NOT NULL, updated_by BLOB, deleted_at INTEGER,
  known_from_us INTEGER, known_from_them INTEGER,  -- entered or imported
  last_from_us INTEGER, last_from_them INTEGER,    -- the later of that and the activities
  merged_into BLOB,
  emails TEXT, phones TEXT, addresses TEXT, websites TEXT, extra TEXT, notes TEXT);
CREATE INDEX company_sort ON company(sort_key, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX company_updated ON company(updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX company_created_set ON company(created_set);
CREATE INDEX company_deleted ON company(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE contact(
  id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE,
  last_name TEXT, first_name TEXT, sort_key BLOB NOT NULL,
  company_id INTEGER REFERENCES company(id), job_title TEXT,
  status INTEGER NOT NULL DEFAULT 0, city TEXT, postcode TEXT, owner BLOB,
  email TEXT, phone TEXT,                       -- the first of each, for lists
  courtesy TEXT, middle_name TEXT, suffix TEXT, nickname TEXT, department TEXT, birthday TEXT,
  language TEXT, source TEXT,
  created_at INTEGER NOT NULL, created_by BLOB, created_set INTEGER,
  updated_at INTEGER NOT NULL, updated_by BLOB, deleted_at INTEGER,
  known_from_us INTEGER, known_from_them INTEGER,  -- entered or imported
  last_from_us INTEGER, last_from_them INTEGER,    -- the later of that and the activities
  merged_into BLOB,
  emails TEXT, phones TEXT, addresses TEXT, websites TEXT, extra TEXT, notes TEXT);
CREATE INDEX contact_sort ON contact(sort_key, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX contact_city ON contact(city, sort_key, deleted_at) WHERE deleted_at IS NULL AND city IS NOT NULL;
CREATE INDEX contact_owner ON contact(owner, sort_key, deleted_at) WHERE deleted_at IS NULL AND owner IS NOT NULL;
CREATE INDEX contact_company ON contact(company_id) WHERE company_id IS NOT NULL;
CREATE INDEX contact_status ON contact(status, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX contact_last ON contact(last_from_us, last_from_them, deleted_at)
  WHERE deleted_at IS NULL AND (last_from_us IS NOT NULL OR last_from_them IS NOT NULL);
CREATE INDEX contact_updated ON contact(updated_at, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX contact_created_set ON contact(created_set);
CREATE INDEX contact_deleted ON contact(deleted_at) WHERE deleted_at IS NOT NULL;

-- Normalised values by which a person or company is recognised: 'e' e-mail, 'p' phone, 's' SIREN,
-- 't' SIRET, 'v' VAT number, 'n' folded name + postcode, 'd' e-mail or web domain.
CREATE TABLE match_key(
  key TEXT NOT NULL, party_kind INTEGER NOT NULL, party_id INTEGER NOT NULL,
  PRIMARY KEY(key, party_kind, party_id)) WITHOUT ROWID;
CREATE INDEX match_key_party ON match_key(party_kind, party_id);

-- Pairs a person said are not the same; low id first.
CREATE TABLE distinct_pair(
  party_kind INTEGER NOT NULL, low_id INTEGER NOT NULL, high_id INTEGER NOT NULL,
  at INTEGER NOT NULL, user BLOB, PRIMARY KEY(party_kind, low_id, high_id)) WITHOUT ROWID;

-- Further ties: a person and a second company, two people, a parent company.
CREATE TABLE link(
  id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE,
  from_kind INTEGER NOT NULL, from_id INTEGER NOT NULL,
  to_kind INTEGER NOT NULL, to_id INTEGER NOT NULL, role TEXT,
  created_at INTEGER NOT NULL, created_by BLOB, created_set INTEGER, updated_at INTEGER NOT NULL,
  updated_by BLOB, deleted_at INTEGER);
CREATE INDEX link_from ON link(from_kind, from_id);
CREATE INDEX link_to ON link(to_kind, to_id);
CREATE INDEX link_created_set ON link(created_set);

CREATE TABLE activity(
  id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE,
  contact_id INTEGER REFERENCES contact(id), company_id INTEGER REFERENCES company(id),
  at INTEGER NOT NULL, kind INTEGER NOT NULL, direction INTEGER NOT NULL DEFAULT 0,
  minutes INTEGER, author BLOB, pinned INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL, created_by BLOB, created_set INTEGER, updated_at INTEGER NOT NULL,
  updated_by BLOB, deleted_at INTEGER, subject TEXT, body TEXT);
CREATE INDEX activity_contact ON activity(contact_id, at) WHERE contact_id IS NOT NULL;
CREATE INDEX activity_company ON activity(company_id, at) WHERE company_id IS NOT NULL;
CREATE INDEX activity_created_set ON activity(created_set);
CREATE INDEX activity_deleted ON activity(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE task(
  id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE,
  contact_id INTEGER REFERENCES contact(id), company_id INTEGER REFERENCES company(id),
  due_date TEXT, due_minute INTEGER,            -- local calendar day (YYYY-MM-DD), minute of the day or NULL
  done_at INTEGER, assignee BLOB, priority INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL, created_by BLOB, created_set INTEGER, updated_at INTEGER NOT NULL,
  updated_by BLOB, deleted_at INTEGER, title TEXT NOT NULL, body TEXT);
CREATE INDEX task_due ON task(due_date) WHERE done_at IS NULL AND deleted_at IS NULL;
CREATE INDEX task_contact ON task(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX task_company ON task(company_id) WHERE company_id IS NOT NULL;
CREATE INDEX task_created_set ON task(created_set);
CREATE INDEX task_deleted ON task(deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE document(
  id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE,
  contact_id INTEGER REFERENCES contact(id), company_id INTEGER REFERENCES company(id),
  name TEXT NOT NULL, media_type TEXT, size INTEGER NOT NULL, hash BLOB,
  created_at INTEGER NOT NULL, created_by BLOB, created_set INTEGER, updated_at INTEGER NOT NULL,
  updated_by BLOB, deleted_at INTEGER);
CREATE INDEX document_contact ON document(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX document_company ON document(company_id) WHERE company_id IS NOT NULL;
CREATE INDEX document_created_set ON document(created_set);
CREATE TABLE document_chunk(
  document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
  position INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY(document_id, position)) WITHOUT ROWID;

CREATE TABLE tag(
  id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE,
  tone INTEGER NOT NULL DEFAULT 0);
CREATE TABLE contact_tag(
  tag_id INTEGER NOT NULL REFERENCES tag(id), contact_id INTEGER NOT NULL REFERENCES contact(id),
  PRIMARY KEY(tag_id, contact_id)) WITHOUT ROWID;
CREATE INDEX contact_tag_contact ON contact_tag(contact_id);
CREATE TABLE company_tag(
  tag_id INTEGER NOT NULL REFERENCES tag(id), company_id INTEGER NOT NULL REFERENCES company(id),
  PRIMARY KEY(tag_id, company_id)) WITHOUT ROWID;
CREATE INDEX company_tag_company ON company_tag(company_id);

-- Edits in progress, kept when the vault locks.
CREATE TABLE draft(
  uuid BLOB PRIMARY KEY, user BLOB NOT NULL, form TEXT NOT NULL, entity_kind INTEGER, entity BLOB,
  updated_at INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE import(
  id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE, set_id INTEGER REFERENCES change_set(id),
  at INTEGER NOT NULL, user BLOB, file_name TEXT, format TEXT, preset TEXT,
  read_count INTEGER NOT NULL, created_count INTEGER NOT NULL, updated_count INTEGER NOT NULL,
  skipped_count INTEGER NOT NULL, rejected_count INTEGER NOT NULL, undone_at INTEGER);
-- How the columns of a kind of file were matched last time, by a hash of its header line.
CREATE TABLE import_mapping(
  signature BLOB PRIMARY KEY, updated_at INTEGER NOT NULL, mapping TEXT NOT NULL) WITHOUT ROWID;

-- Search. The text in both content tables is folded (accents, ligatures, case); ids: contact id * 2,
-- company id * 2 + 1. detail=column: no positions are kept, so nothing can be reassembled from the index.
CREATE TABLE search_record(
  id INTEGER PRIMARY KEY, name TEXT, company TEXT, email TEXT, phone TEXT, place TEXT);
CREATE VIRTUAL TABLE search_identity USING fts5(name, company, email, phone, place,
  content='search_record', content_rowid='id', detail=column,
  tokenize="unicode61 remove_diacritics 2", prefix='1 2 3 4');
CREATE VIRTUAL TABLE search_fragment USING fts5(name, company, email, phone,
  content='search_record', content_rowid='id', detail=none, tokenize="trigram");
-- kind: EntityKind; ref: row id in that kind's table; party: search_record id it belongs to, or NULL.
CREATE TABLE search_note(
  id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, ref INTEGER NOT NULL, party INTEGER, body TEXT,
  UNIQUE(kind, ref));
CREATE VIRTUAL TABLE search_text USING fts5(body, content='search_note', content_rowid='id',
  detail=column, tokenize="unicode61 remove_diacritics 2", prefix='3');
INSERT INTO search_identity(search_identity, rank) VALUES('secure-delete', 1);
INSERT INTO search_fragment(search_fragment, rank) VALUES('secure-delete', 1);
INSERT INTO search_text(search_text, rank) VALUES('secure-delete', 1);
INSERT INTO search_identity(search_identity, rank) VALUES('pgsz', 3900);
INSERT INTO search_fragment(search_fragment, rank) VALUES('pgsz', 3900);
INSERT INTO search_text(search_text, rank) VALUES('pgsz', 3900);

CREATE TRIGGER search_record_insert AFTER INSERT ON search_record BEGIN
  INSERT INTO search_identity(rowid, name, company, email, phone, place)
    VALUES(new.id, new.name, new.company, new.email, new.phone, new.place);
  INSERT INTO search_fragment(rowid, name, company, email, phone)
    VALUES(new.id, new.name, new.company, new.email, new.phone);
END;
CREATE TRIGGER search_record_delete AFTER DELETE ON search_record BEGIN
  INSERT INTO search_identity(search_identity, rowid, name, company, email, phone, place)
    VALUES('delete', old.id, old.name, old.company, old.email, old.phone, old.place);
  INSERT INTO search_fragment(search_fragment, rowid, name, company, email, phone)
    VALUES('delete', old.id, old.name, old.company, old.email, old.phone);
END;
CREATE TRIGGER search_record_update AFTER UPDATE ON search_record BEGIN
  INSERT INTO search_identity(search_identity, rowid, name, company, email, phone, place)
    VALUES('delete', old.id, old.name, old.company, old.email, old.phone, old.place);
  INSERT INTO search_fragment(search_fragment, rowid, name, company, email, phone)
    VALUES('delete', old.id, old.name, old.company, old.email, old.phone);
  INSERT INTO search_identity(rowid, name, company, email, phone, place)
    VALUES(new.id, new.name, new.company, new.email, new.phone, new.place);
  INSERT INTO search_fragment(rowid, name, company, email, phone)
    VALUES(new.id, new.name, new.company, new.email, new.phone);
END;
CREATE TRIGGER search_note_insert AFTER INSERT ON search_note BEGIN
  INSERT INTO search_text(rowid, body) VALUES(new.id, new.body);
END;
CREATE TRIGGER search_note_delete AFTER DELETE ON search_note BEGIN
  INSERT INTO search_text(search_text, rowid, body) VALUES('delete', old.id, old.body);
END;
CREATE TRIGGER search_note_update AFTER UPDATE ON search_note BEGIN
  INSERT INTO search_text(search_text, rowid, body) VALUES('delete', old.id, old.body);
  INSERT INTO search_text(rowid, body) VALUES(new.id, new.body);
END;
