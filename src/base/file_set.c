/* A file is staged beside its place under a fixed name, so that the rename stays within one
 * folder and is atomic. What a killed program has left under that name is thrown away by the
 * next one. That it is not the work of another that still runs, a lock makes sure, which the
 * system takes back from a program however it ends. The lock lies on a file of its own,
 * because a lock is lost as soon as its file is closed, and a staged file is closed before it
 * is renamed: only then is it known to be written.
 *
 * One file is open at a time, and all go through one buffer: pages that are already there are
 * much quicker to write from than fresh ones. A program that ends in the middle, out of
 * memory, drops what it has staged on its way out; for that the sets at work are in a list,
 * which is the one thing here that outlives a call. */
#include "base/file_set.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/mem.h"

enum { ROOM = 64 * 1024 };

struct staged {
  const char *place, *temporary;
  bool is_there;                               /* the temporary file is */
};

struct file_set {
  struct arena *arena;
  struct staged *file;
  size_t files, room;
  struct buf out;                              /* drains into the last file */
  int open;                                    /* that file, or -1 */
  int lock;                                    /* -1: not held */
  const char *lock_path;
  const char *why, *which;                     /* the first failure; NULL */
  struct file_set *next;
};

static struct file_set *at_work;

/* --- what is left undone ----------------------------------------------------------------- */

/* Asks for no memory. */
static void drop(struct file_set *set) {
  for (size_t i = 0; i < set->files; i++) {
    if (set->file[i].is_there) unlink(set->file[i].temporary);
    set->file[i].is_there = false;
  }
  if (set->lock < 0) return;
  unlink(set->lock_path);
  close(set->lock);
  set->lock = -1;
}

static void drop_all(void) {
  for (struct file_set *set = at_work; set != NULL; set = set->next) drop(set);
}

static void join(struct file_set *set) {
  static bool told_exit;
  if (!told_exit && atexit(drop_all) != 0) mem_exhausted();
  told_exit = true;
  set->next = at_work;
  at_work = set;
}

static void leave(struct file_set *set) {
  struct file_set **link = &at_work;
  while (*link != set) link = &(*link)->next;
  *link = set->next;
}

static bool failed(struct file_set *set, const char *why) {
  if (set->why != NULL) return false;
  set->why = why;
  set->which = set->file[set->files - 1].place;
  return false;
}

static bool told(struct file_set *set) {
  return failed(set, strerror(errno));
}

/* --- the lock ---------------------------------------------------------------------------- */

enum { LOCK_TRIES = 100, LOCK_PAUSE = 50000000 };  /* five seconds in all */

/* Whether the lock that was got lies on the file that has the name now: whoever had it
 * before takes the file away at the end. */
static bool is_current(int lock, const char *path) {
  struct stat held, named;
  return fstat(lock, &held) == 0 && lstat(path, &named) == 0 &&
         held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

/* One try. False with *taken where another program has the lock. */
static bool try_lock(struct file_set *set, bool *taken) {
  struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
  const char *path = set->lock_path;
  int file = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
  *taken = false;
  if (file < 0) return told(set);
  bool got = fcntl(file, F_SETLK, &whole) == 0;
  if (got && is_current(file, path)) return set->lock = file, true;
  *taken = got || errno == EACCES || errno == EAGAIN;
  if (!*taken) told(set);
  close(file);
  return false;
}

static bool lock(struct file_set *set) {
  const struct timespec pause = {.tv_nsec = LOCK_PAUSE};
  for (int i = 0; i < LOCK_TRIES; i++) {
    bool taken;
    if (try_lock(set, &taken)) return true;
    if (!taken) return false;
    nanosleep(&pause, NULL);
  }
  return failed(set, "another run is writing it");
}

/* --- writing ----------------------------------------------------------------------------- */

static void to_disk(void *self, const char *bytes, size_t length) {
  struct file_set *set = self;
  if (set->why == NULL && !file_put(set->open, bytes, length)) told(set);
}

struct file_set *file_set_new(void) {
  struct file_set *set = mem_new(1, sizeof *set);
  set->arena = arena_new();
  buf_room(&set->out, ROOM);
  set->out.drain = to_disk;
  set->out.self = set;
  set->open = set->lock = -1;
  join(set);
  return set;
}

/* path with its last name hidden: "reports/2024/.ranking.csv.scirules-new". */
static char *hidden(struct arena *arena, const char *path, const char *what) {
  const char *slash = strrchr(path, '/');
  int folder = slash ? (int)(slash - path) + 1 : 0;
  return arena_printf(arena, "%.*s.%s.scirules-%s", folder, path, path + folder, what);
}

static bool make_folders(struct file_set *set, char *path) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = '\0';
    bool made = mkdir(path, 0777) == 0 || errno == EEXIST || told(set);
    *slash = '/';
    if (!made) return false;
  }
  return true;
}

static bool stage(struct file_set *set, struct staged *staged) {
  if (unlink(staged->temporary) != 0 && errno != ENOENT) return told(set);
  set->open = open(staged->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (set->open < 0) return told(set);
  return staged->is_there = true;
}

/* The end of the file that is open, if one is. */
static void finish(struct file_set *set) {
  buf_drain(&set->out);
  if (set->open >= 0 && close(set->open) != 0) told(set);
  set->open = -1;
}

static void add(struct file_set *set, const char *path) {
  set->file = mem_grow(set->file, &set->room, set->files + 1, sizeof *set->file);
  set->file[set->files++] = (struct staged){
    arena_copy(set->arena, path), hidden(set->arena, path, "new"), false,
  };
  if (set->files == 1) set->lock_path = hidden(set->arena, path, "lock");
}

struct buf *file_set_open(struct file_set *set, const char *path) {
  finish(set);
  add(set, path);
  if (set->why != NULL) return &set->out;
  if (file_kind(path) == FILE_FOLDER) failed(set, "is a folder");
  else if (make_folders(set, arena_copy(set->arena, path)) && (set->lock >= 0 || lock(set)))
    stage(set, &set->file[set->files - 1]);
  return &set->out;
}

static bool put_in_place(struct file_set *set) {
  for (size_t i = 0; i < set->files; i++) {
    struct staged *staged = &set->file[i];
    if (rename(staged->temporary, staged->place) != 0) {
      set->why = strerror(errno);
      set->which = staged->place;
      return false;
    }
    staged->is_there = false;
  }
  return true;
}

bool file_set_commit(struct file_set *set, const char **why, const char **which) {
  finish(set);
  bool ok = set->why == NULL && put_in_place(set);
  drop(set);
  *why = set->why;
  *which = set->which;
  return ok;
}

void file_set_free(struct file_set *set) {
  if (set == NULL) return;
  if (set->open >= 0) close(set->open);
  drop(set);
  leave(set);
  buf_free(&set->out);
  free(set->file);
  arena_free(set->arena);
  free(set);
}

bool file_write(const char *path, const struct buf *content, const char **why) {
  const char *which;
  struct file_set *set = file_set_new();
  file_set_open(set, path);
  to_disk(set, buf_text(content), content->length);
  bool ok = file_set_commit(set, why, &which);
  file_set_free(set);
  return ok;
}
