// Preloaded into a process, writes down every change that it makes to a folder, and fails or ends it at a chosen one.
//
// DISK_ROOT   the folder that is watched; the shared memory of SQLite (-shm) is not, for it is made anew at each start
// DISK_MARKS  a file whose writes stand in the same order as marks; the mark "space" ends the fault
// DISK_TAPE   where the changes are written down, see tape.ts; nothing is where it is not set
// DISK_FAULT  KIND:ERROR:N fails the Nth change of that kind, KIND:ERROR:N+ all from then on.
//             KIND is sync, rename, write or any; ERROR is a number, or 0 for the end of the process.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { FD_LIMIT = 65536, NONE = 0, WATCHED = 1, MARKS = 2 };
enum { SYNC, RENAME, WRITE, OTHER };

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static unsigned char kinds[FD_LIMIT];
static const char *root, *marks;
static int tape = -1, fault_kind = -1, fault_error, fault_stays, over;
static long fault_at, counted;

#define REAL(result, name, ...) \
  static result (*real)(__VA_ARGS__); \
  if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

__attribute__((constructor)) static void start(void) {
  root = getenv("DISK_ROOT");
  marks = getenv("DISK_MARKS");
  const char *path = getenv("DISK_TAPE"), *fault = getenv("DISK_FAULT");
  if (path) tape = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  char kind[16], stays = 0;
  if (!fault || sscanf(fault, "%15[a-z]:%d:%ld%c", kind, &fault_error, &fault_at, &stays) < 3) return;
  fault_stays = stays == '+';
  fault_kind = !strcmp(kind, "sync") ? SYNC : !strcmp(kind, "rename") ? RENAME : !strcmp(kind, "write") ? WRITE : OTHER;
}

/* Leaves errno as it was. */
static void note(char what, int fd, int64_t where, const char *one, const void *data, size_t size) {
  if (tape < 0) return;
  struct __attribute__((packed)) { char what; int32_t fd; int64_t where; uint32_t one, size; } head = {
      what, fd, where, one ? (uint32_t)strlen(one) : 0, (uint32_t)size};
  struct iovec parts[3] = {{&head, sizeof head}, {(void *)one, head.one}, {(void *)data, size}};
  int before = errno;
  syscall(SYS_writev, tape, parts, 3);
  errno = before;
}

/* The absolute path, or null where it is not watched. */
static const char *watched(int folder, const char *path, char *out) {
  if (!root || !path) return NULL;
  if (path[0] == '/') {
    snprintf(out, PATH_MAX, "%s", path);
  } else {
    char base[PATH_MAX], link[64];
    ssize_t length = 0;
    if (folder == AT_FDCWD) {
      if (!getcwd(base, sizeof base)) return NULL;
    } else {
      snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
      if ((length = readlink(link, base, sizeof base - 1)) < 0) return NULL;
      base[length] = 0;
    }
    if (snprintf(out, PATH_MAX, "%s/%s", base, path) >= PATH_MAX) return NULL;
  }
  size_t length = strlen(root), whole = strlen(out);
  if (strncmp(out, root, length) || (out[length] != '/' && out[length])) return NULL;
  return whole > 4 && !strcmp(out + whole - 4, "-shm") ? NULL : out;
}

/* Counts a change; true where it is to fail. */
static int fails(int kind) {
  if (fault_kind < 0 || over || (fault_kind != OTHER && fault_kind != kind)) return 0;
  counted += 1;
  if (counted < fault_at || (counted > fault_at && !fault_stays)) return 0;
  if (fault_error == 0) kill(getpid(), SIGKILL);
  errno = fault_error;
  return 1;
}

static int kind_of(int fd) { return fd >= 0 && fd < FD_LIMIT ? kinds[fd] : NONE; }

static int opened(int folder, const char *path, int flags, mode_t mode) {
  REAL(int, "openat64", int, const char *, int, ...);
  char full[PATH_MAX];
  if (marks && path && !strcmp(path, marks)) {
    int fd = real(folder, path, flags, mode);
    if (fd >= 0 && fd < FD_LIMIT) kinds[fd] = MARKS;
    return fd;
  }
  if ((flags & O_TMPFILE) == O_TMPFILE || !watched(folder, path, full)) {
    int fd = real(folder, path, flags, mode);
    if (fd >= 0 && fd < FD_LIMIT) kinds[fd] = NONE;
    return fd;
  }
  pthread_mutex_lock(&turn);
  struct stat before;
  int made = (flags & O_CREAT) && lstat(full, &before) != 0;
  int fd = -1;
  if (!((made || (flags & O_TRUNC)) && fails(OTHER))) fd = real(folder, path, flags, mode);
  if (fd >= 0 && fd < FD_LIMIT) {
    kinds[fd] = WATCHED;
    note('O', fd, made | (flags & O_TRUNC ? 2 : 0), full, NULL, 0);
  }
  pthread_mutex_unlock(&turn);
  return fd;
}

#define OPEN(name, ...) \
  int name(__VA_ARGS__, int flags, ...) { \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }
OPEN(open, const char *path) return opened(AT_FDCWD, path, flags, mode); }
OPEN(open64, const char *path) return opened(AT_FDCWD, path, flags, mode); }
OPEN(openat, int folder, const char *path) return opened(folder, path, flags, mode); }
OPEN(openat64, int folder, const char *path) return opened(folder, path, flags, mode); }

int close(int fd) {
  REAL(int, "close", int);
  if (kind_of(fd) == NONE) return real(fd);
  pthread_mutex_lock(&turn);
  if (kinds[fd] == WATCHED) note('C', fd, 0, NULL, NULL, 0);
  kinds[fd] = NONE;
  int done = real(fd);
  pthread_mutex_unlock(&turn);
  return done;
}

/* Closes its descriptor without a call that we see. */
int closedir(DIR *folder) {
  REAL(int, "closedir", DIR *);
  int fd = dirfd(folder);
  if (fd >= 0 && fd < FD_LIMIT) kinds[fd] = NONE;
  return real(folder);
}

/* All writing ends here: the parts come one after the other from `where`, or from the file's place where that is -1. */
static ssize_t written(int fd, const struct iovec *parts, int count, off_t where) {
  static ssize_t (*plain)(int, const struct iovec *, int), (*placed)(int, const struct iovec *, int, off_t);
  if (!plain) plain = (ssize_t(*)(int, const struct iovec *, int))dlsym(RTLD_NEXT, "writev");
  if (!placed) placed = (ssize_t(*)(int, const struct iovec *, int, off_t))dlsym(RTLD_NEXT, "pwritev64");
  int kind = kind_of(fd);
  if (kind == NONE) return where < 0 ? plain(fd, parts, count) : placed(fd, parts, count, where);
  pthread_mutex_lock(&turn);
  ssize_t done = -1;
  if (kind == MARKS || !fails(WRITE)) {
    off_t at = where;
    struct stat now;
    if (at < 0) at = (fcntl(fd, F_GETFL) & O_APPEND) && !fstat(fd, &now) ? now.st_size : lseek(fd, 0, SEEK_CUR);
    done = where < 0 ? plain(fd, parts, count) : placed(fd, parts, count, where);
    ssize_t left = done;
    for (int part = 0; part < count && left > 0; part += 1) {
      size_t size = (size_t)left < parts[part].iov_len ? (size_t)left : parts[part].iov_len;
      note(kind == MARKS ? 'A' : 'W', fd, at, NULL, parts[part].iov_base, size);
      if (kind == MARKS && size >= 5 && !strncmp(parts[part].iov_base, "space", 5)) over = 1;
      at += size;
      left -= size;
    }
  }
  pthread_mutex_unlock(&turn);
  return done;
}

ssize_t write(int fd, const void *data, size_t size) {
  REAL(ssize_t, "write", int, const void *, size_t);
  if (kind_of(fd) == NONE) return real(fd, data, size);
  struct iovec part = {(void *)data, size};
  return written(fd, &part, 1, -1);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off_t where) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off_t);
  if (kind_of(fd) == NONE) return real(fd, data, size, where);
  struct iovec part = {(void *)data, size};
  return written(fd, &part, 1, where);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t where) { return pwrite64(fd, data, size, where); }
ssize_t writev(int fd, const struct iovec *parts, int count) { return written(fd, parts, count, -1); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off_t where) { return written(fd, parts, count, where); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t where) { return written(fd, parts, count, where); }

#define ON_FILE(kind, what, size, call) \
  { \
    if (kind_of(fd) != WATCHED) return call; \
    pthread_mutex_lock(&turn); \
    int refused = fails(kind), done = refused ? -1 : call; \
    if (refused || done == 0) note(refused ? 'F' : what, fd, size, NULL, NULL, 0); \
    pthread_mutex_unlock(&turn); \
    return done; \
  }
int fsync(int fd) { REAL(int, "fsync", int); ON_FILE(SYNC, 'S', 0, real(fd)) }
int fdatasync(int fd) { REAL(int, "fdatasync", int); ON_FILE(SYNC, 'S', 0, real(fd)) }
int ftruncate64(int fd, off_t size) { REAL(int, "ftruncate64", int, off_t); ON_FILE(OTHER, 'T', size, real(fd, size)) }
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

/* Copies within the system would not be seen: the caller falls back to reading and writing. */
long syscall(long number, ...) {
  REAL(long, "syscall", long, long, long, long, long, long, long);
  long a[6];
  va_list more;
  va_start(more, number);
  for (int index = 0; index < 6; index += 1) a[index] = va_arg(more, long);
  va_end(more);
  if (number == SYS_copy_file_range && kind_of((int)a[2]) == WATCHED) { errno = ENOSYS; return -1; }
  return real(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}
ssize_t copy_file_range(int in, off_t *from, int out, off_t *to, size_t size, unsigned flags) {
  REAL(ssize_t, "copy_file_range", int, off_t *, int, off_t *, size_t, unsigned);
  if (kind_of(out) == WATCHED) { errno = ENOSYS; return -1; }
  return real(in, from, out, to, size, flags);
}
ssize_t sendfile64(int out, int in, off_t *from, size_t size) {
  REAL(ssize_t, "sendfile64", int, int, off_t *, size_t);
  if (kind_of(out) == WATCHED) { errno = EINVAL; return -1; }
  return real(out, in, from, size);
}
ssize_t sendfile(int out, int in, off_t *from, size_t size) { return sendfile64(out, in, from, size); }

/* A change of names; `to` is empty but for a rename or a link. */
#define ON_NAMES(kind, what, from_folder, from, to_folder, to, call) \
  { \
    char one[PATH_MAX], other[PATH_MAX]; \
    const char *first = watched(from_folder, from, one), *second = *to ? watched(to_folder, to, other) : NULL; \
    if (!first && !second) return call; \
    pthread_mutex_lock(&turn); \
    int done = fails(kind) ? -1 : call; \
    if (done == 0) note(what, 0, 0, first ? first : "", second ? second : "", second ? strlen(second) : 0); \
    pthread_mutex_unlock(&turn); \
    return done; \
  }
static int renamed(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
  REAL(int, "renameat2", int, const char *, int, const char *, unsigned);
  ON_NAMES(RENAME, 'R', from_folder, from, to_folder, to, real(from_folder, from, to_folder, to, flags))
}
int renameat2(int a, const char *from, int b, const char *to, unsigned flags) { return renamed(a, from, b, to, flags); }
int renameat(int a, const char *from, int b, const char *to) { return renamed(a, from, b, to, 0); }
int rename(const char *from, const char *to) { return renamed(AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int a, const char *from, int b, const char *to, int flags) {
  REAL(int, "linkat", int, const char *, int, const char *, int);
  ON_NAMES(OTHER, 'L', a, from, b, to, real(a, from, b, to, flags))
}
int link(const char *from, const char *to) { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }
int unlinkat(int folder, const char *path, int flags) {
  REAL(int, "unlinkat", int, const char *, int);
  ON_NAMES(OTHER, 'U', folder, path, 0, "", real(folder, path, flags))
}
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) {
  int done = unlink(path);
  return done != 0 && errno == EISDIR ? rmdir(path) : done;
}
int mkdirat(int folder, const char *path, mode_t mode) {
  REAL(int, "mkdirat", int, const char *, mode_t);
  ON_NAMES(OTHER, 'M', folder, path, 0, "", real(folder, path, mode))
}
int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }
