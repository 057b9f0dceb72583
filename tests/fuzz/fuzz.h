/* What the fuzz harnesses share: a folder to work in, files in it, an input cut into pieces,
 * and what must hold of findings whatever the input was.
 *
 * Each harness is a program of libFuzzer: LLVMFuzzerTestOneInput gets one input, and aborts
 * where something that HOLDS does not. Inputs are text that people can write and read: pieces
 * stand between lines of "%%". One process runs one input after the other, so that the files
 * of the last one may be kept here.
 */
#ifndef SCIRULES_TESTS_FUZZ_FUZZ_H
#define SCIRULES_TESTS_FUZZ_FUZZ_H

#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/text.h"

int LLVMFuzzerInitialize(int *arguments, char ***argument);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

#define HOLDS(what) ((what) ? (void)0 : does_not_hold(__FILE__, __LINE__, #what))

static inline _Noreturn void does_not_hold(const char *file, int line, const char *what) {
  fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
  abort();
}

static inline bool same_bits(double a, double b) {
  return memcmp(&a, &b, sizeof a) == 0 || (a != a && b != b);
}

/* --- pieces of an input ------------------------------------------------------------------ */

struct piece {
  const char *bytes;
  size_t length;
};

/* Cuts the first piece off rest: all before a line "%%", or all of it. */
static inline struct piece next_piece(struct piece *rest) {
  for (size_t i = 0; i + 3 <= rest->length; i++) {
    if ((i > 0 && rest->bytes[i - 1] != '\n') || memcmp(rest->bytes + i, "%%\n", 3) != 0)
      continue;
    struct piece first = {rest->bytes, i};
    *rest = (struct piece){rest->bytes + i + 3, rest->length - i - 3};
    return first;
  }
  struct piece all = *rest;
  *rest = (struct piece){rest->bytes + rest->length, 0};
  return all;
}

/* Cuts the first line off rest, without its end. */
static inline struct piece next_line(struct piece *rest) {
  size_t length = 0;
  while (length < rest->length && rest->bytes[length] != '\n') length++;
  struct piece line = {rest->bytes, length};
  size_t taken = length + (length < rest->length);
  *rest = (struct piece){rest->bytes + taken, rest->length - taken};
  return line;
}

static inline struct piece piece_of(const char *text) {
  return (struct piece){text, strlen(text)};
}

/* --- the folder -------------------------------------------------------------------------- */

enum { FILES = 16 };

struct shown {
  char path[64];
  struct piece content;                        /* own copy */
};

static struct shown shown[FILES];
static size_t shown_count;
static char work_folder[256];

static inline void leave_folder(void) {
  char command[300];
  snprintf(command, sizeof command, "rm -rf '%s'", work_folder);
  if (chdir("/") != 0 || system(command) != 0) fprintf(stderr, "%s stays\n", work_folder);
}

/* A new folder below TMPDIR becomes the working directory; it goes when the program ends. */
static inline void enter_folder(void) {
  const char *below = getenv("TMPDIR");
  snprintf(work_folder, sizeof work_folder, "%s/fuzz-XXXXXX", below ? below : "/tmp");
  HOLDS(mkdtemp(work_folder) != NULL && chdir(work_folder) == 0);
  atexit(leave_folder);
}

static inline struct shown *shown_at(const char *path) {
  for (size_t i = 0; i < shown_count; i++)
    if (strcmp(shown[i].path, path) == 0) return &shown[i];
  return NULL;
}

/* Keeps content in mind as what is shown; false where it was so before. */
static inline bool keep_content(struct shown *file, struct piece content) {
  if (file->content.bytes != NULL && file->content.length == content.length &&
      memcmp(file->content.bytes, content.bytes, content.length) == 0)
    return false;
  free((char *)file->content.bytes);
  char *copy = malloc(content.length + 1);
  HOLDS(copy != NULL);
  memcpy(copy, content.bytes, content.length);
  file->content = (struct piece){copy, content.length};
  return true;
}

static inline struct shown *show(const char *path) {
  struct shown *known = shown_at(path);
  if (known != NULL) return known;
  HOLDS(shown_count < FILES && strlen(path) < sizeof known->path);
  known = &shown[shown_count++];
  strcpy(known->path, path);
  return known;
}

/* Writes the file, unless it says so already, and keeps in mind what it says. */
static inline void write_file(const char *path, struct piece content) {
  if (!keep_content(show(path), content)) return;
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  HOLDS(file >= 0);
  HOLDS(write(file, content.bytes, content.length) == (ssize_t)content.length);
  HOLDS(close(file) == 0);
}

/* The same, but no file at all where there is nothing to write. */
static inline void write_or_remove(const char *path, struct piece content) {
  if (content.length > 0) write_file(path, content);
  else if (keep_content(show(path), content)) unlink(path);
}

/* --- what holds of findings -------------------------------------------------------------- */

/* UTF-8 without control characters: those of one byte, and U+0080 to U+009F. */
static inline bool is_clean(const char *text, size_t length, bool is_page) {
  if (text_utf8_valid(text, length) != length) return false;
  for (size_t i = 0; i < length; i++) {
    unsigned char byte = (unsigned char)text[i];
    if (is_page && (byte == '\n' || byte == '\t')) continue;
    if (byte < ' ' || byte == 0x7f) return false;
    if (byte == 0xc2 && (unsigned char)text[i + 1] < 0xa0) return false;
  }
  return true;
}

static inline size_t count_bytes(struct piece piece, const char *which) {
  size_t count = 0;
  for (size_t i = 0; i < piece.length; i++)
    count += piece.bytes[i] != '\0' && strchr(which, piece.bytes[i]) != NULL;
  return count;
}

/* Row and field; there are no more fields than delimiters and one. */
static inline bool is_inside_csv(struct place place, struct piece content) {
  return place.line <= count_bytes(content, "\r\n") + 1 &&
         place.column <= count_bytes(content, ",;\t") + 1;
}

/* A line, and a byte of it that begins a letter, or the one behind its last. */
static inline bool is_inside_lua(struct place place, struct piece content) {
  struct piece rest = content, line = next_line(&rest);
  for (uint32_t i = 1; i < place.line; i++) {
    if (rest.bytes == line.bytes + line.length) return false;
    line = next_line(&rest);
  }
  if (place.column > line.length + 1) return false;
  if (place.column == 0 || place.column > line.length) return true;
  return text_utf8_valid(content.bytes, content.length) < content.length ||
         ((unsigned char)line.bytes[place.column - 1] & 0xc0) != 0x80;
}

static inline bool is_inside(struct place place) {
  if (place.line == 0) return place.column == 0;
  const struct shown *file = shown_at(place.path);
  if (file == NULL) return false;
  size_t length = strlen(place.path);
  bool lua = length > 4 && strcmp(place.path + length - 4, ".lua") == 0;
  return lua ? is_inside_lua(place, file->content) : is_inside_csv(place, file->content);
}

static inline void check_finding(const struct diag *diag) {
  HOLDS(*diag->message != '\0');
  HOLDS(is_clean(diag->message, strlen(diag->message), false));
  HOLDS(diag->hint == NULL || is_clean(diag->hint, strlen(diag->hint), false));
  HOLDS(diag->class != DIAG_INTERNAL && diag->class != DIAG_OUTPUT);
  HOLDS(diag->place.path != NULL || diag->place.line == 0);
  HOLDS(diag->place.path == NULL || is_inside(diag->place));
}

/* Every finding says something in one clean line about a place that is there. */
static inline void check_findings(struct diags *diags) {
  struct buf text = {0};
  size_t count;
  const struct diag *list = diags_sorted(diags, &count);
  for (size_t i = 0; i < count; i++) check_finding(&list[i]);
  diags_text(diags, &text);
  HOLDS(is_clean(buf_text(&text), text.length, true));
  buf_free(&text);
}

#endif
