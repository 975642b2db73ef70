-- SPDX-License-Identifier: GPL-3.0-or-later
-- general.db, version 6: who accepted which version of the notice and the charter, and when. One row for each account and
-- version; the first acceptance stays. Whoever opens this file can change it; the sealed log's entry is the proof.
CREATE TABLE acceptance(account BLOB NOT NULL, version TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY(account, version)) WITHOUT ROWID;
