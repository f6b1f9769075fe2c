/*
 * A bad disk, for tests: preloaded into a program, it stands between it and
 * what it writes below MARBRE_DISK_ROOT.
 *   MARBRE_DISK_FULL   while this file exists, writes fail with ENOSPC;
 *   MARBRE_DISK_FSYNC  while this file exists, fsync fails with EIO;
 *   MARBRE_DISK_LOG    every write, cut, removal, rename and sync is added to
 *                      this file, in order, for a power cut to be played back.
 * A record: one letter, then path length, offset and data length (64 bits
 * each, little-endian), then the path and the data.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static int log_fd = -2;

static int below_root(const char *path) {
  const char *root = getenv("MARBRE_DISK_ROOT");
  return root != NULL && strncmp(path, root, strlen(root)) == 0;
}

/* Path of a descriptor that is below the root; 0 when it is not. */
static int path_of(int fd, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return below_root(path);
}

static int flag_is_up(const char *name) {
  const char *flag = getenv(name);
  return flag != NULL && access(flag, F_OK) == 0;
}

static void raw(const void *data, size_t length) {
  const char *at = data;
  while (length > 0) {
    ssize_t written = syscall(SYS_write, log_fd, at, length);
    if (written <= 0) abort();
    at += written;
    length -= (size_t)written;
  }
}

static void record(char kind, const char *path, uint64_t offset, const void *data, uint64_t length) {
  const char *log = getenv("MARBRE_DISK_LOG");
  if (log == NULL) return;
  pthread_mutex_lock(&turn);
  if (log_fd == -2) log_fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  uint64_t head[3] = {strlen(path), offset, length};
  raw(&kind, 1);
  raw(head, sizeof head);
  raw(path, head[0]);
  if (length > 0) raw(data, length);
  pthread_mutex_unlock(&turn);
}

#define REAL(name) \
  static typeof(&name) real; \
  if (real == NULL) real = (typeof(&name))dlsym(RTLD_NEXT, #name)

#define REFUSE_WHEN_FULL(fd, path) \
  int ours = path_of(fd, path); \
  if (ours && flag_is_up("MARBRE_DISK_FULL")) { \
    errno = ENOSPC; \
    return -1; \
  }

ssize_t write(int fd, const void *data, size_t length) {
  REAL(write);
  char path[PATH_MAX];
  REFUSE_WHEN_FULL(fd, path)
  off_t at = ours ? lseek(fd, 0, SEEK_CUR) : 0;
  ssize_t written = real(fd, data, length);
  if (ours && written > 0) record('W', path, (uint64_t)at, data, (uint64_t)written);
  return written;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) {
  REAL(pwrite);
  char path[PATH_MAX];
  REFUSE_WHEN_FULL(fd, path)
  ssize_t written = real(fd, data, length, at);
  if (ours && written > 0) record('W', path, (uint64_t)at, data, (uint64_t)written);
  return written;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
  REAL(pwrite64);
  char path[PATH_MAX];
  REFUSE_WHEN_FULL(fd, path)
  ssize_t written = real(fd, data, length, at);
  if (ours && written > 0) record('W', path, (uint64_t)at, data, (uint64_t)written);
  return written;
}

int ftruncate(int fd, off_t length) {
  REAL(ftruncate);
  char path[PATH_MAX];
  int done = real(fd, length);
  if (done == 0 && path_of(fd, path)) record('T', path, (uint64_t)length, NULL, 0);
  return done;
}

int ftruncate64(int fd, off64_t length) {
  REAL(ftruncate64);
  char path[PATH_MAX];
  int done = real(fd, length);
  if (done == 0 && path_of(fd, path)) record('T', path, (uint64_t)length, NULL, 0);
  return done;
}

static int synced(int fd, int (*real)(int)) {
  char path[PATH_MAX];
  int ours = path_of(fd, path);
  if (ours && flag_is_up("MARBRE_DISK_FSYNC")) {
    errno = EIO;
    return -1;
  }
  int done = real(fd);
  if (done == 0 && ours) record('S', path, 0, NULL, 0);
  return done;
}

int fsync(int fd) {
  REAL(fsync);
  return synced(fd, real);
}

int fdatasync(int fd) {
  REAL(fdatasync);
  return synced(fd, real);
}

int unlink(const char *path) {
  REAL(unlink);
  int done = real(path);
  if (done == 0 && below_root(path)) record('U', path, 0, NULL, 0);
  return done;
}

int rename(const char *from, const char *to) {
  REAL(rename);
  int done = real(from, to);
  if (done == 0 && below_root(to)) record('R', from, 0, to, strlen(to));
  return done;
}
