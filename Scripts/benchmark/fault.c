/* Makes the n-th change to the disk fail, or kills the process there; for `make soak`, never part of the product.
 *
 * Loaded with LD_PRELOAD. It counts the calls that change a file system or wait for one to be flushed, in one
 * process, and at the n-th does what FAULT says:
 *
 *   FAULT_AT=n       which call; 0 only counts
 *   FAULT=kill       SIGKILL before the call is made
 *   FAULT=tear       half of a write is made, then SIGKILL; before any other call
 *   FAULT=ENOSPC     this call and every later one of the kind that needs room fails so
 *   FAULT=EIO        this call alone fails so
 *   FAULT=EMFILE     this call and every later one that opens a file fails so
 *   FAULT_LOG=file   one line "number call path" for each call, by which the points are named
 *
 * Only files below FAULT_UNDER are counted. A child process inherits nothing: the shim takes itself out.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long count;
static long at = -1;
static int logged = -1;
static char mode[16], under[4096];

__attribute__((constructor)) static void start(void) {
  const char *n = getenv("FAULT_AT"), *m = getenv("FAULT"), *u = getenv("FAULT_UNDER"), *l = getenv("FAULT_LOG");
  at = n ? atol(n) : -1;
  snprintf(mode, sizeof mode, "%s", m ? m : "kill");
  snprintf(under, sizeof under, "%s", u ? u : "/");
  if (l) logged = syscall(SYS_openat, AT_FDCWD, l, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  unsetenv("LD_PRELOAD");
}

static void die(void) { syscall(SYS_kill, syscall(SYS_getpid), SIGKILL); }

/* The path of an open file; empty where it is none of ours. */
static const char *name(int fd, char *out, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, out, size - 1);
  if (length < 0) return "";
  out[length] = 0;
  return out;
}

/* Counts one call. 0: let it be made; 1: fail with errno set; 2: make half of it and die. */
static int visit(const char *call, const char *path, int needs_room, int opens) {
  if (at < 0 || strncmp(path, under, strlen(under))) return 0;
  long n = atomic_fetch_add(&count, 1) + 1;
  if (logged >= 0) {
    char line[4200];
    int length = snprintf(line, sizeof line, "%ld %s %s\n", n, call, path);
    syscall(SYS_write, logged, line, length);
  }
  if (at == 0 || n < at) return 0;
  if (!strcmp(mode, "ENOSPC") && needs_room) return errno = ENOSPC, 1;
  if (!strcmp(mode, "EMFILE") && opens) return errno = EMFILE, 1;
  if (n > at) return 0;
  if (!strcmp(mode, "EIO")) return errno = EIO, 1;
  if (!strcmp(mode, "tear")) return 2;
  if (!strcmp(mode, "kill")) die();
  return 0;
}

#define REAL(type, call, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, call)

ssize_t write(int fd, const void *bytes, size_t size) {
  REAL(ssize_t, "write", int, const void *, size_t);
  char path[4096];
  if (at < 0 || fd <= 2) return real(fd, bytes, size);
  switch (visit("write", name(fd, path, sizeof path), 1, 0)) {
  case 1: return -1;
  case 2: real(fd, bytes, size / 2), die();
  }
  return real(fd, bytes, size);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
  char path[4096];
  if (at < 0) return real(fd, bytes, size, offset);
  switch (visit("pwrite", name(fd, path, sizeof path), 1, 0)) {
  case 1: return -1;
  case 2: real(fd, bytes, size / 2, offset), die();
  }
  return real(fd, bytes, size, offset);
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset) { return pwrite64(fd, bytes, size, offset); }

#define ON_FILE(call) \
  int call(int fd) { \
    REAL(int, #call, int); \
    char path[4096]; \
    if (at < 0) return real(fd); \
    int what = visit(#call, name(fd, path, sizeof path), 0, 0); \
    if (what == 2) die(); \
    return what ? -1 : real(fd); \
  }
ON_FILE(fsync)
ON_FILE(fdatasync)
ON_FILE(syncfs)

#define CHANGES(type, call, path, needs_room, opens, parameters, ...) \
  type call parameters { \
    REAL(type, #call, ); \
    if (at < 0) return ((type(*) parameters)real)(__VA_ARGS__); \
    char full[8192]; \
    int what = visit(#call, whole(path, full, sizeof full), needs_room, opens); \
    if (what == 2) die(); \
    return what ? -1 : ((type(*) parameters)real)(__VA_ARGS__); \
  }

/* `path` from the root. */
static const char *whole(const char *path, char *out, size_t size) {
  if (path[0] == '/') return path;
  if (!getcwd(out, size)) return path;
  size_t length = strlen(out);
  snprintf(out + length, size - length, "/%s", path);
  return out;
}

CHANGES(int, rename, to, 1, 0, (const char *from, const char *to), from, to)
CHANGES(int, link, to, 1, 0, (const char *from, const char *to), from, to)
CHANGES(int, unlink, path, 0, 0, (const char *path), path)
CHANGES(int, rmdir, path, 0, 0, (const char *path), path)
CHANGES(int, mkdir, path, 1, 0, (const char *path, mode_t mode), path, mode)

int ftruncate64(int fd, off64_t size) {
  REAL(int, "ftruncate64", int, off64_t);
  char path[4096];
  if (at < 0) return real(fd, size);
  int what = visit("ftruncate", name(fd, path, sizeof path), 0, 0);
  if (what == 2) die();
  return what ? -1 : real(fd, size);
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

/* Opening counts where it makes a file, or where open files are to run out. */
#define OPENS(call) \
  int call(const char *path, int flags, ...) { \
    static int (*real)(const char *, int, ...); \
    if (!real) real = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, #call); \
    mode_t access = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
      va_list list; \
      va_start(list, flags); \
      access = va_arg(list, mode_t); \
      va_end(list); \
    } \
    char full[8192]; \
    if (at >= 0 && ((flags & (O_CREAT | O_TRUNC)) || !strcmp(mode, "EMFILE"))) { \
      int what = visit("open", whole(path, full, sizeof full), (flags & O_CREAT) != 0, 1); \
      if (what == 2) die(); \
      if (what) return -1; \
    } \
    return real(path, flags, access); \
  }
OPENS(open)
OPENS(open64)
