-- SPDX-License-Identifier: GPL-3.0-or-later
-- sensitive.db, version 1: empty so far; the compartment exists from the first vault on, so that what needs
-- a key of its own never has to move.
CREATE TABLE sensitive.meta(
  vault_id BLOB NOT NULL, epoch INTEGER NOT NULL, created_at INTEGER NOT NULL);
CREATE TABLE sensitive.setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
