-- SPDX-License-Identifier: GPL-3.0-or-later
-- general.db, version 2: the views of a list that each person keeps, and the indexes their filters ask.

-- A view is known by the key of a shipped one ("all", "mine" …) or by the uuid of a person's own. An own
-- one has a name and a filter; both kinds may have a layout (order, columns, list or table). Both are JSON.
CREATE TABLE saved_view(
  user BLOB NOT NULL, party_kind INTEGER NOT NULL, view TEXT NOT NULL,
  name TEXT, folded TEXT,
  starts INTEGER NOT NULL DEFAULT 0,             -- shown first when the vault opens
  updated_at INTEGER NOT NULL, filter TEXT, layout TEXT,
  PRIMARY KEY(user, party_kind, view)) WITHOUT ROWID;
CREATE UNIQUE INDEX saved_view_name ON saved_view(user, party_kind, folded) WHERE folded IS NOT NULL;

CREATE INDEX contact_created ON contact(created_at, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX company_created ON company(created_at, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX company_city ON company(city, sort_key, deleted_at) WHERE deleted_at IS NULL AND city IS NOT NULL;
CREATE INDEX company_owner ON company(owner, sort_key, deleted_at) WHERE deleted_at IS NULL AND owner IS NOT NULL;
CREATE INDEX company_status ON company(status, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX company_last ON company(last_from_us, last_from_them, deleted_at)
  WHERE deleted_at IS NULL AND (last_from_us IS NOT NULL OR last_from_them IS NOT NULL);
