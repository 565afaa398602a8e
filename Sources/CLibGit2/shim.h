/* The door to libgit2. What Swift cannot import (variadic functions, initialiser macros) gets a static inline door here. */
#ifndef CLIBGIT2_SHIM_H
#define CLIBGIT2_SHIM_H

#include <git2.h>
#include <git2/sys/repository.h>
#include <unistd.h>
#include <zlib.h>

/* git_libgit2_opts is variadic: one door for each option in use. */
static inline int assay_git_fsync(int on) { return git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, on); }
static inline int assay_git_disable_owner_validation(int off) { return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, off ? 0 : 1); }
/* Where the configuration of one level (system, XDG, global) is looked for. */
static inline int assay_git_set_search_path(int level, const char *path) {
  return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

/* Trees up to `bytes` each are kept once read, `total` bytes of all objects at most. */
static inline int assay_git_keep_trees(size_t bytes, ssize_t total) {
  int result = git_libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, GIT_OBJECT_TREE, bytes);
  return result < 0 ? result : git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, total);
}

/* Flushes the file system that holds an open folder; the headers hide syncfs behind a feature macro. */
#ifdef __linux__
extern int syncfs(int fd);
extern int sync_file_range(int fd, __off64_t offset, __off64_t bytes, unsigned int flags);
static inline int assay_flush_file_system(int fd) { return syncfs(fd); }
/* Begins to write a file's bytes out and does not wait; 2 is SYNC_FILE_RANGE_WRITE. A hint only. */
static inline void assay_begin_flush(int fd) { (void)sync_file_range(fd, 0, 0, 2); }
#else
static inline int assay_flush_file_system(int fd) { (void)fd; sync(); return 0; }
static inline void assay_begin_flush(int fd) { (void)fd; }
#endif

#endif
