/* A file is opened without blocking and read by its size; one byte more or less than the
 * size said is a change underneath.
 *
 * A file of a set is staged beside its place under a fixed name, so that the rename stays
 * within one folder and is atomic. What a killed program has left under that name is thrown
 * away by the next one. That it is not the work of another that still runs, a lock makes
 * sure, which the system takes back from a program however it ends. The lock lies on a file
 * of its own, because a lock is lost as soon as its file is closed, and a staged file is
 * closed before it is renamed: only then is it known to be written. */
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"

static enum file_kind kind_of(const struct stat *info) {
  return S_ISREG(info->st_mode) ? FILE_REGULAR
         : S_ISDIR(info->st_mode) ? FILE_FOLDER : FILE_OTHER;
}

enum file_kind file_look(const char *path, bool *is_link) {
  struct stat info;
  *is_link = false;
  if (lstat(path, &info) != 0) {
    bool nowhere = errno == ENOENT || errno == ENOTDIR || errno == ENAMETOOLONG;
    return nowhere ? FILE_ABSENT : FILE_OTHER;
  }
  *is_link = S_ISLNK(info.st_mode);
  return !*is_link || stat(path, &info) == 0 ? kind_of(&info) : FILE_OTHER;
}

enum file_kind file_kind(const char *path) {
  bool is_link;
  return file_look(path, &is_link);
}

static bool failed(const char **why) {
  if (errno == ENOMEM) mem_exhausted();
  *why = strerror(errno);
  return false;
}

/* Reads size bytes, and one more where there is one. */
static bool read_bytes(int file, char *to, size_t size, size_t *got) {
  ssize_t step;
  *got = 0;
  do {
    step = read(file, to + *got, size + 1 - *got);
    if (step < 0 && errno != EINTR) return false;
    if (step > 0) *got += (size_t)step;
  } while (step < 0 || (step > 0 && *got < size));
  return true;
}

static bool read_open(int file, size_t limit, struct buf *out, const char **why) {
  struct stat info;
  if (fstat(file, &info) != 0) return failed(why);
  if (!S_ISREG(info.st_mode)) return *why = "is not a regular file", false;
  size_t size = (size_t)info.st_size, got;
  if (limit > 0 && size > limit) return *why = "is too large", false;
  char *end = buf_room(out, size + 1);
  if (!read_bytes(file, end, size, &got)) return failed(why);
  if (got != size) return *why = "changed while it was read", false;
  end[size] = '\0';
  out->length += size;
  return true;
}

bool file_read(const char *path, size_t limit, struct buf *out, const char **why) {
  int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  if (file < 0) return failed(why);
  bool ok = read_open(file, limit, out, why);
  close(file);
  return ok;
}

static int by_bytes(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

bool file_list(struct arena *arena, const char *folder, const char ***names,
               size_t *count, const char **why) {
  DIR *open_folder = opendir(*folder ? folder : ".");
  if (open_folder == NULL) return failed(why);
  const char **list = NULL;
  size_t n = 0, room = 0;
  struct dirent *entry;
  while (errno = 0, (entry = readdir(open_folder)) != NULL) {
    if (entry->d_name[0] == '.') continue;
    list = mem_grow(list, &room, n + 1, sizeof *list);
    list[n++] = arena_copy(arena, entry->d_name);
  }
  bool ok = errno == 0 || failed(why);
  closedir(open_folder);
  if (n > 0) qsort(list, n, sizeof *list, by_bytes);
  *names = arena_new_array(arena, n + 1, const char *);
  if (n > 0) memcpy(*names, list, n * sizeof *list);
  *count = n;
  free(list);
  return ok;
}

char *file_join(struct arena *arena, const char *folder, const char *name) {
  if (*folder == '\0' || strcmp(folder, ".") == 0) return arena_copy(arena, name);
  const char *slash = folder[strlen(folder) - 1] == '/' ? "" : "/";
  return arena_printf(arena, "%s%s%s", folder, slash, name);
}

char *file_folder(struct arena *arena, const char *path) {
  const char *slash = strrchr(path, '/');
  if (slash == NULL) return arena_copy(arena, "");
  return arena_copy_length(arena, path, slash == path ? 1 : (size_t)(slash - path));
}

bool file_put(int file, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t step = write(file, bytes, length);
    if (step < 0 && errno == EINTR) continue;
    if (step < 0) return false;
    if (step == 0) return errno = EIO, false;
    bytes += step;
    length -= (size_t)step;
  }
  return true;
}
