/* A file is opened without blocking and read by its size; one byte more or less than the
 * size said is a change underneath. A staged file stands beside its place as ".name.PID.N",
 * so that the final rename stays within one folder and is atomic: whoever opens the place
 * sees the old file or the new one. */
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

enum file_kind file_kind(const char *path) {
  struct stat info;
  if (stat(path, &info) != 0) return FILE_ABSENT;
  if (S_ISREG(info.st_mode)) return FILE_REGULAR;
  return S_ISDIR(info.st_mode) ? FILE_FOLDER : FILE_OTHER;
}

static bool failed(const char **why) {
  *why = strerror(errno);
  return false;
}

static bool read_bytes(int file, char *to, size_t want, size_t *got) {
  for (*got = 0; *got < want;) {
    ssize_t step = read(file, to + *got, want - *got);
    if (step < 0 && errno == EINTR) continue;
    if (step < 0) return false;
    if (step == 0) break;
    *got += (size_t)step;
  }
  return true;
}

static bool read_open(int file, size_t limit, struct buf *out, const char **why) {
  struct stat info;
  if (fstat(file, &info) != 0) return failed(why);
  if (!S_ISREG(info.st_mode)) return *why = "is not a regular file", false;
  size_t size = (size_t)info.st_size, got;
  if (limit > 0 && size > limit) return *why = "is too large", false;
  char *end = buf_room(out, size + 1);
  if (!read_bytes(file, end, size + 1, &got)) return failed(why);
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
  for (struct dirent *entry; (entry = readdir(open_folder)) != NULL;) {
    if (entry->d_name[0] == '.') continue;
    list = mem_grow(list, &room, n + 1, sizeof *list);
    list[n++] = arena_copy(arena, entry->d_name);
  }
  closedir(open_folder);
  if (n > 0) qsort(list, n, sizeof *list, by_bytes);
  *names = arena_new_array(arena, n + 1, const char *);
  if (n > 0) memcpy(*names, list, n * sizeof *list);
  *count = n;
  free(list);
  return true;
}

char *file_join(struct arena *arena, const char *folder, const char *name) {
  if (*folder == '\0' || strcmp(folder, ".") == 0) return arena_copy(arena, name);
  const char *slash = folder[strlen(folder) - 1] == '/' ? "" : "/";
  return arena_printf(arena, "%s%s%s", folder, slash, name);
}

struct staged {
  char *place, *temporary;
};

struct file_set {
  struct arena *arena;
  struct staged *file;
  size_t files, room;
};

struct file_set *file_set_new(void) {
  struct file_set *set = mem_new(1, sizeof *set);
  set->arena = arena_new();
  return set;
}

static bool make_folders(struct arena *arena, const char *path, const char **why) {
  char *part = arena_copy(arena, path);
  for (char *slash = strchr(part + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = '\0';
    if (mkdir(part, 0777) != 0 && errno != EEXIST) return failed(why);
    *slash = '/';
  }
  return true;
}

static bool write_bytes(int file, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t step = write(file, bytes, length);
    if (step < 0 && errno == EINTR) continue;
    if (step <= 0) return false;
    bytes += step;
    length -= (size_t)step;
  }
  return true;
}

static bool write_file(const char *path, const struct buf *content, const char **why) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file < 0) return failed(why);
  bool written = write_bytes(file, buf_text(content), content->length);
  if (!written) *why = strerror(errno);
  if (close(file) != 0 && written) return failed(why);
  return written;
}

static char *temporary_name(struct file_set *set, const char *path) {
  const char *slash = strrchr(path, '/');
  int folder = slash ? (int)(slash - path) + 1 : 0;
  return arena_printf(set->arena, "%.*s.%s.%ld.%zu", folder, path, path + folder,
                      (long)getpid(), set->files);
}

bool file_set_add(struct file_set *set, const char *path, const struct buf *content,
                  const char **why) {
  if (file_kind(path) == FILE_FOLDER) return *why = "is a folder", false;
  if (!make_folders(set->arena, path, why)) return false;
  set->file = mem_grow(set->file, &set->room, set->files + 1, sizeof *set->file);
  struct staged staged = {arena_copy(set->arena, path), temporary_name(set, path)};
  set->file[set->files++] = staged;
  return write_file(staged.temporary, content, why);
}

bool file_set_commit(struct file_set *set, const char **why, const char **which) {
  for (size_t i = 0; i < set->files; i++) {
    struct staged *file = &set->file[i];
    *which = file->place;
    if (rename(file->temporary, file->place) != 0) return failed(why);
    file->temporary = NULL;
  }
  set->files = 0;
  return true;
}

void file_set_free(struct file_set *set) {
  if (set == NULL) return;
  for (size_t i = 0; i < set->files; i++)
    if (set->file[i].temporary != NULL) unlink(set->file[i].temporary);
  free(set->file);
  arena_free(set->arena);
  free(set);
}
