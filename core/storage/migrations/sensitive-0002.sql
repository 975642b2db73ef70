-- SPDX-License-Identifier: GPL-3.0-or-later
-- sensitive.db, version 2: heads of the access log (core/journal/FORMAT.md), out of reach of whoever opens general.db alone.
CREATE TABLE sensitive.audit_anchor(seq INTEGER PRIMARY KEY, head BLOB NOT NULL, taken_at INTEGER NOT NULL);
