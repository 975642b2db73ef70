-- SPDX-License-Identifier: GPL-3.0-or-later
-- general.db, version 3: the sealed access log. What the bytes are: core/journal/FORMAT.md. An entry belongs
-- to the session with the greatest first_seq not above its seq.
CREATE TABLE audit_session(
  first_seq INTEGER PRIMARY KEY, sid BLOB NOT NULL UNIQUE, account BLOB NOT NULL, opened_at INTEGER NOT NULL,
  previous_head BLOB NOT NULL, stream_header BLOB NOT NULL, sealed_key BLOB NOT NULL, signature BLOB NOT NULL);
CREATE INDEX audit_session_time ON audit_session(opened_at);
CREATE INDEX audit_session_account ON audit_session(account, opened_at);

CREATE TABLE audit_entry(seq INTEGER PRIMARY KEY, sealed BLOB NOT NULL, head BLOB NOT NULL);

-- kind 1: a mark; 2: the log begins after it.
CREATE TABLE audit_checkpoint(
  kind INTEGER NOT NULL, seq INTEGER NOT NULL, head BLOB NOT NULL, count INTEGER NOT NULL,
  made_at INTEGER NOT NULL, signer BLOB NOT NULL, signature BLOB NOT NULL, PRIMARY KEY(kind, seq));

CREATE TABLE audit_anchor(seq INTEGER PRIMARY KEY, head BLOB NOT NULL, taken_at INTEGER NOT NULL);
