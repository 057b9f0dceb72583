/* A folder to work in, with an edition of one group of two parameters that has no fault. A
 * test writes over one of its files. Paths are relative, so that findings can be compared as
 * they are printed. */
#ifndef SCIRULES_TESTS_RULES_FOLDER_SAMPLE_H
#define SCIRULES_TESTS_RULES_FOLDER_SAMPLE_H

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "rules/edition.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

struct sample {
  char folder[32];
  struct diags *diags;
  struct tree *tree;
};

/* The fields every parameter needs, for tests of another one. */
#define PARAMETER(fields) \
  "return { label = 'P', unit = 'x', source = 'amt', value = 'a',\n" fields " }\n"

static inline void make_folders(const char *path) {
  char part[4096];
  for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
    snprintf(part, sizeof part, "%.*s", (int)(slash - path), path);
    mkdir(part, 0777);
  }
}

static inline void sample_bytes(const char *path, const char *bytes, size_t length) {
  make_folders(path);
  FILE *file = fopen(path, "wb");
  assert_non_null(file);
  assert_int_equal(fwrite(bytes, 1, length, file), length);
  fclose(file);
}

static inline void sample_file(const char *path, const char *text) {
  sample_bytes(path, text, strlen(text));
}

/* edition.lua with more fields. */
static inline void sample_edition(const char *fields) {
  char text[2048];
  snprintf(text, sizeof text,
           "return { title = 'Probe', year = 2024, data = 'datasets/2024',\n"
           "  units = { file = 'datasets/cities.csv', key = 'ags', name = 'name' },\n"
           "%s}\n", fields);
  sample_file("rules/2024/edition.lua", text);
}

static inline int sample_set_up(void **state) {
  struct sample *sample = calloc(1, sizeof *sample);
  strcpy(sample->folder, "/tmp/scirules-XXXXXX");
  *state = sample;
  if (mkdtemp(sample->folder) == NULL || chdir(sample->folder) != 0) return -1;
  sample->diags = diags_new();
  sample_edition("");
  sample_file("rules/2024/sources.lua", "return { amt = { label = 'Amt' } }\n");
  sample_file("rules/2024/laden/group.lua", "return { label = 'Laden' }\n");
  sample_file("rules/2024/laden/eins.lua", PARAMETER());
  sample_file("rules/2024/laden/zwei.lua", PARAMETER());
  return 0;
}

/* Forgets the tree and all findings. */
static inline void sample_again(struct sample *sample) {
  tree_free(sample->tree);
  sample->tree = NULL;
  diags_clear(sample->diags);
}

static inline int sample_tear_down(void **state) {
  struct sample *sample = *state;
  char command[64];
  snprintf(command, sizeof command, "rm -rf %s", sample->folder);
  int code = chdir("/") != 0 || system(command) != 0;
  tree_free(sample->tree);
  diags_free(sample->diags);
  free(sample);
  return code;
}

#define WITH_SAMPLE(test) \
  cmocka_unit_test_setup_teardown(test, sample_set_up, sample_tear_down)

/* Reads rules/2024; true where it has no fault. The tree is there either way. */
static inline bool sample_read(struct sample *sample) {
  sample_again(sample);
  struct tree *partial = NULL;
  struct tree *whole = edition_read("rules/2024", &partial, sample->diags);
  sample->tree = whole != NULL ? whole : partial;
  return whole != NULL;
}

/* The findings as they are printed. */
static inline void assert_findings(struct diags *diags, const char *expected) {
  struct buf out = {0};
  diags_text(diags, &out);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

/* The findings without the lines of source under them, "path:line:column: message (hint)". */
static inline void assert_messages(struct diags *diags, const char *expected) {
  struct buf out = {0};
  size_t count;
  const struct diag *list = diags_sorted(diags, &count);
  for (size_t i = 0; i < count; i++) {
    const struct place place = list[i].place;
    buf_printf(&out, "%s:%u:%u: %s", place.path ? place.path : "", (unsigned)place.line,
               (unsigned)place.column, list[i].message);
    if (list[i].hint != NULL) buf_printf(&out, " (%s)", list[i].hint);
    buf_putc(&out, '\n');
  }
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

/* Writes one file, reads the edition, and compares what is found. */
static inline void assert_file_gives(struct sample *sample, const char *path,
                                     const char *text, const char *expected) {
  sample_file(path, text);
  bool whole = sample_read(sample);
  assert_messages(sample->diags, expected);
  assert_int_equal(whole, *expected == '\0');
}

/* The node of that id. */
static inline const struct node *sample_node(const struct sample *sample, const char *id) {
  for (size_t i = 0; sample->tree != NULL && i < sample->tree->nodes; i++)
    if (strcmp(sample->tree->node[i].id, id) == 0) return &sample->tree->node[i];
  fail_msg("there is no node '%s'", id);
  return NULL;
}

/* Names of a group's children in order, "eins zwei". */
static inline void assert_children(const struct sample *sample, const char *id,
                                   const char *expected) {
  const struct node *node = sample_node(sample, id);
  struct buf out = {0};
  for (size_t i = 0; i < node->children; i++)
    buf_printf(&out, "%s%s", i ? " " : "", sample->tree->node[node->child[i]].name);
  assert_string_equal(buf_text(&out), expected);
  buf_free(&out);
}

#endif
