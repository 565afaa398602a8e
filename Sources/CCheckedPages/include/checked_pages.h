/* SQLite pages that are looked at when they are read: the file system "checked". */
#ifndef CCHECKED_PAGES_H
#define CCHECKED_PAGES_H

/* The bytes at the end of each page that hold its sum; a file says so at byte 20 of its header. */
enum { assay_checked_bytes = 8 };

/* Makes "checked" known to SQLite, once; a result code of SQLite's. */
int assay_checked_register(void);

/* Leaves room for the sums in a file that has no page yet; `connection` is a sqlite3 *. A result code of SQLite's. */
int assay_checked_reserve(void *connection);

#endif
