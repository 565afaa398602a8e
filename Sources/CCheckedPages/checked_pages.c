/* A file system for SQLite that keeps a sum at the end of each page of a database.
 *
 * It stands on the machine's own. Only the database itself is touched: a write-ahead log has sums of its own, and
 * the rest goes straight through. A whole page that is written gets the sum of its other bytes into its last eight;
 * a whole page that is read must have it, or the read fails with SQLITE_IOERR_DATA. A page that was never written
 * is zeros, of which the sum is zero. SQLite leaves those eight bytes alone (byte 20 of the header says how many),
 * so any other program reads the file as it reads others; one that writes to it makes it damaged.
 *
 * The sum is that of Fletcher, over words of 32 bits: as the checksum of SQLite's write-ahead log. */
#include "checked_pages.h"

#include <sqlite3.h>
#include <stdint.h>
#include <string.h>

typedef struct {
  sqlite3_file base;
  /* The machine's own file follows. */
} CheckedFile;

static sqlite3_vfs *machine;
static sqlite3_vfs checked;
static sqlite3_io_methods methods;

static sqlite3_file *own(sqlite3_file *file) { return (sqlite3_file *)((CheckedFile *)file + 1); }

static int is_page(int count) { return count >= 512 && (count & (count - 1)) == 0; }

static uint64_t sum(const unsigned char *page, int count) {
  uint32_t first = 0, second = 0, words[2];
  for (int i = 0; i + 8 <= count - assay_checked_bytes; i += 8) {
    memcpy(words, page + i, 8);
    first += words[0] + second;
    second += words[1] + first;
  }
  return (uint64_t)first << 32 | second;
}

static int read_page(sqlite3_file *file, void *out, int count, sqlite3_int64 at) {
  int result = own(file)->pMethods->xRead(own(file), out, count, at);
  if (result != SQLITE_OK || !is_page(count)) return result;
  uint64_t told;
  memcpy(&told, (unsigned char *)out + count - assay_checked_bytes, sizeof told);
  if (told == sum(out, count)) return SQLITE_OK;
  sqlite3_log(SQLITE_IOERR_DATA, "the page at byte %lld is damaged", at);
  return SQLITE_IOERR_DATA;
}

static int write_page(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at) {
  if (is_page(count)) {
    uint64_t value = sum(bytes, count);
    memcpy((unsigned char *)bytes + count - assay_checked_bytes, &value, sizeof value);
  }
  return own(file)->pMethods->xWrite(own(file), bytes, count, at);
}

/* Nothing is read past the sums through mapped memory. */
static int fetch(sqlite3_file *file, sqlite3_int64 at, int count, void **out) {
  (void)file, (void)at, (void)count;
  *out = 0;
  return SQLITE_OK;
}
static int unfetch(sqlite3_file *file, sqlite3_int64 at, void *page) {
  (void)file, (void)at, (void)page;
  return SQLITE_OK;
}

/* What is only handed on. */
#define ON(name, parameters, ...) \
  static int name parameters { return own(file)->pMethods->__VA_ARGS__; }
ON(end, (sqlite3_file * file), xClose(own(file)))
ON(truncate_file, (sqlite3_file * file, sqlite3_int64 size), xTruncate(own(file), size))
ON(flush, (sqlite3_file * file, int flags), xSync(own(file), flags))
ON(size_of, (sqlite3_file * file, sqlite3_int64 *size), xFileSize(own(file), size))
ON(lock, (sqlite3_file * file, int level), xLock(own(file), level))
ON(unlock, (sqlite3_file * file, int level), xUnlock(own(file), level))
ON(is_reserved, (sqlite3_file * file, int *out), xCheckReservedLock(own(file), out))
ON(control, (sqlite3_file * file, int what, void *value), xFileControl(own(file), what, value))
ON(sector, (sqlite3_file * file), xSectorSize(own(file)))
ON(traits, (sqlite3_file * file), xDeviceCharacteristics(own(file)))
ON(map, (sqlite3_file * file, int i, int n, int grow, void volatile **out), xShmMap(own(file), i, n, grow, out))
ON(share, (sqlite3_file * file, int i, int n, int flags), xShmLock(own(file), i, n, flags))
ON(unmap, (sqlite3_file * file, int isDeleted), xShmUnmap(own(file), isDeleted))
static void barrier(sqlite3_file *file) { own(file)->pMethods->xShmBarrier(own(file)); }

static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out) {
  (void)vfs;
  if (!(flags & SQLITE_OPEN_MAIN_DB)) return machine->xOpen(machine, name, file, flags, out);
  memset(file, 0, (size_t)checked.szOsFile);
  int result = machine->xOpen(machine, name, own(file), flags, out);
  file->pMethods = own(file)->pMethods ? &methods : 0;
  return result;
}

int assay_checked_register(void) {
  /* Its name is told in the file's; counts only before SQLite is first used, as it is here. */
  sqlite3_config(SQLITE_CONFIG_URI, 1);
  if (sqlite3_vfs_find("checked")) return SQLITE_OK;
  machine = sqlite3_vfs_find(0);
  if (!machine) return SQLITE_ERROR;
  methods = (sqlite3_io_methods){
      .iVersion = 3, .xClose = end, .xRead = read_page, .xWrite = write_page, .xTruncate = truncate_file,
      .xSync = flush, .xFileSize = size_of, .xLock = lock, .xUnlock = unlock, .xCheckReservedLock = is_reserved,
      .xFileControl = control, .xSectorSize = sector, .xDeviceCharacteristics = traits, .xShmMap = map,
      .xShmLock = share, .xShmBarrier = barrier, .xShmUnmap = unmap, .xFetch = fetch, .xUnfetch = unfetch};
  checked = *machine;
  checked.zName = "checked";
  checked.szOsFile = (int)sizeof(CheckedFile) + machine->szOsFile;
  checked.pNext = 0;
  checked.xOpen = open_file;
  return sqlite3_vfs_register(&checked, 0);
}

int assay_checked_reserve(void *connection) {
  int bytes = assay_checked_bytes;
  return sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
}
