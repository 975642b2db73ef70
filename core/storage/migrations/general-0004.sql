-- SPDX-License-Identifier: GPL-3.0-or-later
-- general.db, version 4: what the owners keep about the access log, sealed with a key of theirs. Whoever opens this file can
-- count the rows and take them away, not read or make one. What the bytes are: core/journal/FORMAT.md, section 13.
CREATE TABLE audit_shelf(
  drawer INTEGER NOT NULL, name BLOB NOT NULL, nonce BLOB NOT NULL, sealed BLOB NOT NULL,
  PRIMARY KEY(drawer, name)) WITHOUT ROWID;

-- When each person opened the vault last, for himself: three rows each. Everybody who opens this file could read in
-- its recent openings, which the log's sessions show as well.
CREATE TABLE opening(account BLOB NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(account, at)) WITHOUT ROWID;
