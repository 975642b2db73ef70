-- SPDX-License-Identifier: GPL-3.0-or-later
-- general.db, version 5: an index from which whoever sees their own portfolio reads its lists without looking up a row:
-- in order of names, and by status, town, company and the moments a list is ordered by.
DROP INDEX contact_owner;
CREATE INDEX contact_owner ON contact(owner, sort_key, deleted_at, status, company_id, city, last_from_us, last_from_them,
  updated_at, created_at) WHERE deleted_at IS NULL AND owner IS NOT NULL;
DROP INDEX company_owner;
CREATE INDEX company_owner ON company(owner, sort_key, deleted_at, status, city, last_from_us, last_from_them,
  updated_at, created_at) WHERE deleted_at IS NULL AND owner IS NOT NULL;

-- The tasks of one person: their day, and the records they were entrusted with.
CREATE INDEX task_assignee ON task(assignee, contact_id, company_id, done_at)
  WHERE deleted_at IS NULL AND assignee IS NOT NULL;
