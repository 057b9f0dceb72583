/* A folder with a units file and a data folder of six towns, a rule file where one is
 * wanted, and formulas over them. Values are compared as shortest decimals, which tell every
 * double from every other; missing is written "nil". */
#ifndef SCIRULES_TESTS_RULES_FORMULA_SAMPLE_H
#define SCIRULES_TESTS_RULES_FORMULA_SAMPLE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>
#include <lua.h>

#include "base/number.h"
#include "rules/edition.h"
#include "rules/formula.h"
#include "rules/formula_value.h"
#include "rules/function_value.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

struct sample {
  char folder[32];
  struct arena *arena;
  struct diags *diags;
  struct dataset *data;
  struct tree *tree;                           /* holds what rule files need */
  struct reader reader;
  struct rule rule;                            /* sandbox NULL: none is open */
};

static inline void sample_file(const char *name, const char *text) {
  FILE *file = fopen(name, "wb");
  assert_non_null(file);
  assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
  fclose(file);
}

/*  unit     einwohner   a    b      c   wlan  app    reife
 *  Ahausen       1000   6    4     nil  ja    ja     voll
 *  Bedorf           0  -2    3     nil  nein  ja     keine
 *  Ceburg         nil   0    0     nil  ja    nil    nil
 *  Dehaus         200   0.5  nil   nil  nil   nil    teilweise
 *  Eheim            7  nil   2     nil  nein  nein   voll
 *  Fbach            1   8    8     nil  ja    nein   keine
 */
static inline int sample_set_up(void **state) {
  struct sample *sample = calloc(1, sizeof *sample);
  strcpy(sample->folder, "/tmp/scirules-XXXXXX");
  *state = sample;
  if (mkdtemp(sample->folder) == NULL || chdir(sample->folder) != 0) return -1;
  if (mkdir("data", 0777) != 0) return -1;
  sample_file("cities.csv", "ags,name,land,einwohner\n"
                            "01,Ahausen,NW,1000\n"
                            "02,Bedorf,NW,0\n"
                            "03,Ceburg,BY,\n"
                            "04,Dehaus,BY,200\n"
                            "05,Eheim,NW,7\n"
                            "06,Fbach,BY,1\n");
  sample_file("data/columns.csv", "column,label,unit,type,min,max,source,year,status\n"
                                  "a,A,,number,,,,,\nb,B,,number,,,,,E\nc,C,,number,,,,,\n"
                                  "wlan,W,,yes_no,,,,,\napp,P,,yes_no,,,,,\n"
                                  "reife,R,,level,,,,,\n");
  sample_file("data/werte.csv", "ags,a,b,c,wlan,app,reife\n"
                                "01,6,4,,ja,ja,voll\n"
                                "02,-2,3,,nein,ja,keine\n"
                                "03,0,0,,ja,,\n"
                                "04,0.5,,,,,teilweise\n"
                                "05,,2,,nein,nein,voll\n"
                                "06,8,8,,ja,nein,keine\n");
  sample->arena = arena_new();
  sample->diags = diags_new();
  sample->data = dataset_new();
  return !dataset_read_units(sample->data, "cities.csv", "ags", "name", sample->diags) ||
         !dataset_read_folder(sample->data, "data", sample->diags);
}

static inline int sample_tear_down(void **state) {
  struct sample *sample = *state;
  char command[64];
  snprintf(command, sizeof command, "rm -r %s", sample->folder);
  int code = chdir("/") != 0 || system(command) != 0;
  if (sample->rule.sandbox != NULL) rule_close(&sample->rule);
  if (sample->tree != NULL) rules_release(sample->tree);
  free(sample->reader.texts);
  dataset_free(sample->data);
  diags_free(sample->diags);
  arena_free(sample->arena);
  free(sample);
  return code;
}

#define WITH_SAMPLE(test) \
  cmocka_unit_test_setup_teardown(test, sample_set_up, sample_tear_down)

/* --- findings ---------------------------------------------------------------------------- */

/* The findings so far, one per line: "1:5+3 error: message | hint", where 5 is the column
 * and 3 the caret's width; then forgets them. */
static inline void assert_found(struct sample *sample, const char *wanted) {
  static const char *const severities[] = {"note", "warning", "error"};
  struct buf text = {0};
  size_t count;
  const struct diag *list = diags_sorted(sample->diags, &count);
  for (size_t i = 0; i < count; i++) {
    struct place place = list[i].place;
    buf_printf(&text, "%s%u:%u+%u %s: %s", i > 0 ? "\n" : "", place.line, place.column,
               place.length, severities[list[i].severity], list[i].message);
    if (list[i].hint != NULL) buf_printf(&text, " | %s", list[i].hint);
  }
  assert_string_equal(buf_text(&text), wanted);
  buf_free(&text);
  diags_clear(sample->diags);
}

/* The findings as they are printed, source line and caret with them. */
static inline void assert_printed(struct sample *sample, const char *wanted) {
  struct buf text = {0};
  diags_text(sample->diags, &text);
  assert_string_equal(buf_text(&text), wanted);
  buf_free(&text);
  diags_clear(sample->diags);
}

/* --- formulas ---------------------------------------------------------------------------- */

/* NULL with findings; the text stands in line 1, from column 1. */
static inline struct formula *sample_formula(struct sample *sample, const char *text) {
  struct locator locator = {.start = {"rule.lua", 1, 1, 0}};
  struct formula *formula = formula_parse(sample->arena, text, &locator, sample->diags);
  if (formula == NULL ||
      !formula_bind(formula, sample->data, false, "data", sample->diags)) return NULL;
  return formula;
}

static inline void sample_put(double value, struct buf *out) {
  char room[NUMBER_ROOM];
  if (is_missing(value)) buf_puts(out, "nil");
  else number_shortest(value, room), buf_puts(out, room);
}

/* Appends the values of all units, a blank between them. */
static inline void sample_list(const double *value, size_t n, struct buf *out) {
  for (size_t u = 0; u < n; u++) {
    if (u > 0) buf_putc(out, ' ');
    sample_put(value[u], out);
  }
}

/* The formula's values of the six towns; no finding. */
static inline void assert_values(struct sample *sample, const char *text,
                                 const char *wanted) {
  double value[6];
  uint8_t status[6] = {0};
  struct buf list = {0};
  struct formula *formula = sample_formula(sample, text);
  if (formula == NULL || !formula_evaluate(formula, sample->data, value, status,
                                           sample->diags)) {
    diags_text(sample->diags, &list);
    fail_msg("%s: %s", text, buf_text(&list));
  }
  sample_list(value, 6, &list);
  if (strcmp(buf_text(&list), wanted) != 0)
    fail_msg("%s gives %s, not %s", text, buf_text(&list), wanted);
  assert_found(sample, "");
  buf_free(&list);
}

/* The same value for every town. */
static inline void assert_value(struct sample *sample, const char *text,
                                const char *wanted) {
  char six[400];
  snprintf(six, sizeof six, "%s %s %s %s %s %s", wanted, wanted, wanted, wanted, wanted,
           wanted);
  assert_values(sample, text, six);
}

/* Parsing, binding or evaluating the formula fails with these findings. */
static inline void assert_refused(struct sample *sample, const char *text,
                                  const char *wanted) {
  double value[6];
  uint8_t status[6] = {0};
  struct formula *formula = sample_formula(sample, text);
  if (formula != NULL &&
      formula_evaluate(formula, sample->data, value, status, sample->diags))
    fail_msg("%s is not refused", text);
  assert_found(sample, wanted);
}

/* --- rule files -------------------------------------------------------------------------- */

/* Opens a rule file of that text; its table is at index 1 of its stack. */
static inline void sample_rule(struct sample *sample, const char *text) {
  if (sample->tree == NULL) sample->tree = arena_new_one(sample->arena, struct tree);
  sample->tree->arena = sample->arena;
  sample->reader.tree = sample->tree;
  sample->reader.arena = sample->arena;
  sample->reader.diags = sample->diags;
  if (sample->rule.sandbox != NULL) rule_close(&sample->rule);
  sample_file("rule.lua", text);
  assert_true(rule_open(&sample->rule, &sample->reader, "rule.lua"));
}

/* An edition of one parameter p, whose file is `return { …, fields }`; the lines of fields
 * begin in line 2. The caller frees it. */
static inline struct tree *sample_edition(struct sample *sample, const char *fields) {
  struct buf rule = {0};
  mkdir("rules", 0777);
  mkdir("rules/x", 0777);
  sample_file("rules/x/edition.lua",
              "return { title = \"X\", year = 2024, data = \"data\",\n"
              "  units = { file = \"cities.csv\", key = \"ags\", name = \"name\" } }\n");
  sample_file("rules/x/sources.lua", "return { q = { label = \"Q\", publisher = \"P\" } }\n");
  buf_printf(&rule, "return { label = \"P\", unit = \"1\", source = \"q\",\n%s}\n", fields);
  sample_file("rules/x/p.lua", buf_text(&rule));
  buf_free(&rule);
  return edition_read("rules/x", NULL, sample->diags);
}

/* The field of the rule's table as a value. */
static inline struct value sample_field(struct sample *sample, const char *name) {
  struct value table = {&sample->rule, "", "", 1}, value;
  assert_true(value_field(&table, name, &value));
  return value;
}

/* The formula or the function that is the field, bound to the data; NULL with findings. */
static inline struct expression *sample_expression(struct sample *sample,
                                                   const char *name) {
  struct value value = sample_field(sample, name);
  if (value_type(&value) == LUA_TFUNCTION) {
    struct function_value *function = function_value_new(&value);
    function_value_bind(function, sample->data, "data");
    return &function->base;
  }
  struct formula_value *formula = formula_value_new(&value);
  if (formula == NULL ||
      !formula_value_bind(formula, sample->data, false, "data", sample->diags)) return NULL;
  return &formula->base;
}

#endif
