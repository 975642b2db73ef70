/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What plain SQLite lacks of SQLCipher, doing nothing: with it a program links against the wrong one. */
int sqlite3_key_v2(void *db, const char *name, const void *key, int size) { (void)db; (void)name; (void)key; (void)size; return 0; }
