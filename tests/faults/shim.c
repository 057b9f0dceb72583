/* A library for LD_PRELOAD that makes one call of the C library go wrong.
 *
 *     FAULT=CALL:N:WHAT[+]   the N-th call of that kind goes wrong, with + every later one too
 *     FAULT_COUNT=FILE       at the end of the program: one line "CALL COUNT" for each kind
 *
 * CALL is memory (malloc, calloc, realloc), read, write, open, close, rename, mkdir, stat,
 * readdir (opendir and readdir). WHAT is the error that the call gives (EIO, ENOSPC, ENOMEM,
 * EACCES), "short" (read and write move one byte), or "kill" (the process is killed before
 * the call). Calls count from main on. What has not ended after 20 seconds is ended by
 * SIGALRM, so that a hang shows in the exit code. Processes that the program starts are
 * spared, so the program is to be started directly.
 */
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum call {
  MEMORY, READ, WRITE, OPEN, CLOSE, RENAME, MKDIR, STAT, READDIR, CALLS
};

static const char *const names[CALLS] = {
  "memory", "read", "write", "open", "close", "rename", "mkdir", "stat", "readdir",
};

enum { WHAT_SHORT = -1, WHAT_KILL = -2 };

static const struct { const char *word; int what; } words[] = {
  {"EIO", EIO}, {"ENOSPC", ENOSPC}, {"ENOMEM", ENOMEM}, {"EACCES", EACCES},
  {"short", WHAT_SHORT}, {"kill", WHAT_KILL},
};

static struct {
  bool counts, stays;
  enum call call;
  long at;
  int what;
  long made[CALLS];
} fault;

/* What happens to this call: 0 nothing, an error number, or WHAT_SHORT. */
static int meets(enum call call) {
  if (!fault.counts) return 0;
  long made = ++fault.made[call];
  bool hit = call == fault.call && (made == fault.at || (fault.stays && made > fault.at));
  if (hit && fault.what == WHAT_KILL) kill(getpid(), SIGKILL);
  return hit ? fault.what : 0;
}

static bool refused(enum call call) {
  int what = meets(call);
  if (what > 0) errno = what;
  return what > 0;
}

/* --- setting up -------------------------------------------------------------------------- */

static void complain(const char *text) {
  fprintf(stderr, "FAULT is not understood: %s\n", text);
  _exit(125);
}

static void understand(const char *text) {
  char call[16], what[16];
  if (sscanf(text, "%15[^:]:%ld:%15[^+]", call, &fault.at, what) != 3) complain(text);
  while (fault.call < CALLS && strcmp(names[fault.call], call) != 0) fault.call++;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (strcmp(words[i].word, what) == 0) fault.what = words[i].what;
  if (fault.call == CALLS || fault.what == 0) complain(text);
  fault.stays = text[strlen(text) - 1] == '+';
}

__attribute__((constructor)) static void begin(void) {
  const char *text = getenv("FAULT");
  if (text != NULL) understand(text);
  unsetenv("LD_PRELOAD");
  alarm(20);
  fault.counts = true;
}

__attribute__((destructor)) static void end(void) {
  fault.counts = false;
  const char *path = getenv("FAULT_COUNT");
  FILE *file = path != NULL ? fopen(path, "w") : NULL;
  if (file == NULL) return;
  for (int i = 0; i < CALLS; i++) fprintf(file, "%s %ld\n", names[i], fault.made[i]);
  fclose(file);
}

/* --- the calls --------------------------------------------------------------------------- */

/* The function of that name in the next library, in a variable of its type. */
#define NEXT(function) \
  static __typeof__(&function) next; \
  if (next == NULL) { \
    void *found = dlsym(RTLD_NEXT, #function); \
    memcpy(&next, &found, sizeof next); \
  }

void *malloc(size_t size) {
  NEXT(malloc)
  return refused(MEMORY) ? NULL : next(size);
}

void *calloc(size_t count, size_t size) {
  NEXT(calloc)
  return refused(MEMORY) ? NULL : next(count, size);
}

void *realloc(void *block, size_t size) {
  NEXT(realloc)
  return refused(MEMORY) ? NULL : next(block, size);
}

ssize_t read(int file, void *to, size_t size) {
  NEXT(read)
  int what = meets(READ);
  if (what > 0) return errno = what, -1;
  return next(file, to, what == WHAT_SHORT && size > 1 ? 1 : size);
}

ssize_t write(int file, const void *from, size_t size) {
  NEXT(write)
  int what = meets(WRITE);
  if (what > 0) return errno = what, -1;
  return next(file, from, what == WHAT_SHORT && size > 1 ? 1 : size);
}

int open(const char *path, int flags, ...) {
  NEXT(open)
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return refused(OPEN) ? -1 : next(path, flags, mode);
}

int close(int file) {
  NEXT(close)
  bool bad = refused(CLOSE);
  int closed = next(file);
  if (!bad) return closed;
  errno = fault.what;
  return -1;
}

int rename(const char *from, const char *to) {
  NEXT(rename)
  return refused(RENAME) ? -1 : next(from, to);
}

int mkdir(const char *path, mode_t mode) {
  NEXT(mkdir)
  return refused(MKDIR) ? -1 : next(path, mode);
}

int stat(const char *restrict path, struct stat *restrict info) {
  NEXT(stat)
  return refused(STAT) ? -1 : next(path, info);
}

int lstat(const char *restrict path, struct stat *restrict info) {
  NEXT(lstat)
  return refused(STAT) ? -1 : next(path, info);
}

DIR *opendir(const char *path) {
  NEXT(opendir)
  return refused(READDIR) ? NULL : next(path);
}

struct dirent *readdir(DIR *folder) {
  NEXT(readdir)
  return refused(READDIR) ? NULL : next(folder);
}
