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
#include <time.h>
#include <unistd.h>

#include "base/mem.h"

enum file_kind file_kind(const char *path) {
  struct stat info;
  if (stat(path, &info) == 0)
    return S_ISREG(info.st_mode) ? FILE_REGULAR
           : S_ISDIR(info.st_mode) ? FILE_FOLDER : FILE_OTHER;
  bool nowhere = errno == ENOENT || errno == ENOTDIR || errno == ENAMETOOLONG;
  return nowhere && lstat(path, &info) != 0 ? FILE_ABSENT : FILE_OTHER;
}

static bool told(const char **why) {
  *why = strerror(errno);
  return false;
}

static bool failed(const char **why) {
  if (errno == ENOMEM) mem_exhausted();
  return told(why);
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

/* --- sets of files ----------------------------------------------------------------------- */

struct staged {
  char *place, *temporary;
  struct buf content;
  bool is_there;                               /* the temporary file is */
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

/* path with its last name hidden: "reports/2024/.ranking.csv.scirules-new". */
static char *hidden(struct arena *arena, const char *path, const char *what) {
  const char *slash = strrchr(path, '/');
  int folder = slash ? (int)(slash - path) + 1 : 0;
  return arena_printf(arena, "%.*s.%s.scirules-%s", folder, path, path + folder, what);
}

bool file_set_add(struct file_set *set, const char *path, struct buf *content,
                  const char **why) {
  if (file_kind(path) == FILE_FOLDER) return *why = "is a folder", false;
  set->file = mem_grow(set->file, &set->room, set->files + 1, sizeof *set->file);
  set->file[set->files++] = (struct staged){
    arena_copy(set->arena, path), hidden(set->arena, path, "new"), *content, false,
  };
  *content = (struct buf){0};
  return true;
}

static bool make_folders(char *path, const char **why) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = '\0';
    bool made = mkdir(path, 0777) == 0 || errno == EEXIST || told(why);
    *slash = '/';
    if (!made) return false;
  }
  return true;
}

enum { LOCK_TRIES = 100, LOCK_PAUSE = 50000000 };  /* five seconds in all */

/* Whether the lock that was got lies on the file that has the name now: whoever had it
 * before takes the file away at the end. */
static bool is_current(int lock, const char *path) {
  struct stat held, named;
  return fstat(lock, &held) == 0 && lstat(path, &named) == 0 &&
         held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

/* One try. The lock's file, or -1 with *why, which is NULL where another program has it. */
static int try_lock(const char *path, const char **why) {
  struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
  int file = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
  *why = NULL;
  if (file < 0) return told(why), -1;
  bool got = fcntl(file, F_SETLK, &whole) == 0;
  if (got && is_current(file, path)) return file;
  if (!got && errno != EACCES && errno != EAGAIN) told(why);
  close(file);
  return -1;
}

static int lock(const char *path, const char **why) {
  const struct timespec pause = {.tv_nsec = LOCK_PAUSE};
  for (int i = 0; i < LOCK_TRIES; i++) {
    int file = try_lock(path, why);
    if (file >= 0 || *why != NULL) return file;
    nanosleep(&pause, NULL);
  }
  *why = "another run is writing it";
  return -1;
}

static void unlock(int file, const char *path) {
  unlink(path);
  close(file);
}

static bool stage(struct staged *staged, const char **why) {
  if (!make_folders(staged->place, why)) return false;
  if (unlink(staged->temporary) != 0 && errno != ENOENT) return told(why);
  int file = open(staged->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file < 0) return told(why);
  staged->is_there = true;
  bool written = file_put(file, buf_text(&staged->content), staged->content.length);
  if (!written) told(why);
  if (close(file) != 0 && written) return told(why);
  return written;
}

static bool put_in_place(struct staged *staged, const char **why) {
  if (rename(staged->temporary, staged->place) != 0) return told(why);
  staged->is_there = false;
  return true;
}

static bool for_all(struct file_set *set, bool step(struct staged *, const char **),
                    const char **why, const char **which) {
  for (size_t i = 0; i < set->files; i++) {
    *which = set->file[i].place;
    if (!step(&set->file[i], why)) return false;
  }
  return true;
}

static void drop_temporaries(struct file_set *set) {
  for (size_t i = 0; i < set->files; i++)
    if (set->file[i].is_there) unlink(set->file[i].temporary);
}

bool file_set_commit(struct file_set *set, const char **why, const char **which) {
  if (set->files == 0) return true;
  char *first = set->file[0].place;
  const char *path = hidden(set->arena, first, "lock");
  *which = first;
  int held = make_folders(first, why) ? lock(path, why) : -1;
  if (held < 0) return false;
  bool ok = for_all(set, stage, why, which) && for_all(set, put_in_place, why, which);
  drop_temporaries(set);
  unlock(held, path);
  return ok;
}

void file_set_free(struct file_set *set) {
  if (set == NULL) return;
  for (size_t i = 0; i < set->files; i++) buf_free(&set->file[i].content);
  free(set->file);
  arena_free(set->arena);
  free(set);
}
