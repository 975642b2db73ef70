/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A library that answers to SQLite's names, as a wrong one loaded first would, and says so. */
#include <unistd.h>

static int tell(void)
{
    static const char words[] = "fake library reached\n";
    (void)!write(1, words, sizeof words - 1);
    _exit(9);
}
int sqlite3_open_v2(const char *path, void **db, int flags, const char *vfs) { (void)path; (void)db; (void)flags; (void)vfs; return tell(); }
int sqlite3_key_v2(void *db, const char *name, const void *key, int size) { (void)db; (void)name; (void)key; (void)size; return tell(); }
int sqlite3_exec(void *db, const char *sql, void *f, void *x, char **e) { (void)db; (void)sql; (void)f; (void)x; (void)e; return tell(); }
int sqlite3_prepare_v2(void *db, const char *sql, int n, void **s, const char **t) { (void)db; (void)sql; (void)n; (void)s; (void)t; return tell(); }
