/* Text that comes from a table is escaped for roff: a backslash, a minus sign, and a point or
 * an apostrophe at the beginning of a line would mean something there. */
#include "cmd/manual.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/version.h"
#include "cmd/command.h"
#include "index/method.h"
#include "rules/constructors.h"
#include "rules/formula_parts.h"
#include "rules/schema.h"

/* --- roff -------------------------------------------------------------------------------- */

static void put(const char *text, struct buf *out) {
  for (; *text != '\0'; text++) {
    bool begins = out->length == 0 || out->data[out->length - 1] == '\n';
    if (begins && (*text == '.' || *text == '\'')) buf_puts(out, "\\&");
    if (*text == '\\') buf_puts(out, "\\e");
    else if (*text == '-') buf_puts(out, "\\-");
    else if (*text == '"') buf_puts(out, "\\(dq");
    else buf_putc(out, *text);
  }
}

static void line(const char *text, struct buf *out) {
  put(text, out);
  buf_putc(out, '\n');
}

static void bold(const char *text, struct buf *out) {
  buf_puts(out, "\\fB");
  put(text, out);
  buf_puts(out, "\\fR");
}

static void italic(const char *text, struct buf *out) {
  buf_puts(out, "\\fI");
  put(text, out);
  buf_puts(out, "\\fR");
}

static void section(const char *title, struct buf *out) {
  buf_printf(out, ".SH %s\n", title);
}

/* What follows is a term, and then in lines of its own what it means. */
static void entry(struct buf *out) {
  buf_puts(out, ".TP\n");
}

static void paragraph(const char *text, struct buf *out) {
  buf_puts(out, ".PP\n");
  line(text, out);
}

static void head(const char *name, const char *section_number, const char *summary,
                 struct buf *out) {
  buf_puts(out, ".TH ");
  for (const char *letter = name; *letter; letter++)
    buf_putc(out, (char)(*letter >= 'a' && *letter <= 'z' ? *letter - 'a' + 'A' : *letter));
  buf_printf(out, " %s \"\" \"scirules %s\" \"scirules\"\n.SH NAME\n", section_number,
             SCIRULES_VERSION);
  put(name, out);
  buf_puts(out, " \\- ");
  line(summary, out);
}

/* --- scirules(1) ------------------------------------------------------------------------- */

static bool takes(const struct verb *verb, enum option_id id) {
  return verb->options >> id & 1;
}

static void verbs(struct buf *out) {
  section("VERBS", out);
  for (const struct verb *verb = verb_table; verb->name; verb++) {
    entry(out);
    bold(verb->name, out);
    buf_putc(out, ' ');
    italic(verb->arguments, out);
    buf_putc(out, '\n');
    line(verb->summary, out);
    if (*verb->example == '\0') continue;
    buf_puts(out, ".br\nFor example: ");
    bold("scirules ", out);
    bold(verb->name, out);
    buf_putc(out, ' ');
    bold(verb->example, out);
    buf_putc(out, '\n');
  }
}

static void takers(enum option_id id, struct buf *out) {
  const char *between = "For ";
  for (const struct verb *verb = verb_table; verb->name; verb++) {
    if (!takes(verb, id)) continue;
    buf_puts(out, between);
    bold(verb->name, out);
    between = ", ";
  }
  buf_puts(out, ".\n");
}

static void option(enum option_id id, struct buf *out) {
  const struct option *row = &option_table[id];
  char letter[] = {'-', row->letter, '\0'};
  entry(out);
  if (row->letter) bold(letter, out);
  if (row->letter) buf_puts(out, ", ");
  buf_puts(out, "\\fB\\-\\-");
  put(row->name, out);
  buf_puts(out, "\\fR");
  if (row->argument) buf_putc(out, '=');
  if (row->argument) italic(row->argument, out);
  buf_putc(out, '\n');
  line(row->meaning, out);
  buf_puts(out, ".br\n");
  if (row->most == MANY) line("May be given more than once.", out);
  if (id == OPTION_HELP) line("For every verb.", out);
  else takers(id, out);
}

static bool is_taken(enum option_id id) {
  for (const struct verb *verb = verb_table; verb->name; verb++)
    if (takes(verb, id)) return true;
  return false;
}

void manual_program(struct buf *out) {
  head("scirules", "1", "composite indices as code", out);
  section("SYNOPSIS", out);
  buf_puts(out, "\\fBscirules\\fR \\fIVERB\\fR [\\fIoptions\\fR] \\fIRULES\\fR ...\n");
  section("DESCRIPTION", out);
  line("Calculates, checks and explains composite indices whose every parameter, group and "
       "weight is a small text file.", out);
  for (const char *const *text = help_words; *text; text++) paragraph(*text, out);
  verbs(out);
  section("OPTIONS", out);
  for (enum option_id id = 0; id < OPTION_COUNT; id++)
    if (is_taken(id)) option(id, out);
  section("\"EXIT STATUS\"", out);
  for (const struct exit_code *code = exit_table; code->meaning; code++) {
    buf_printf(out, ".TP\n\\fB%d\\fR\n", code->code);
    line(code->meaning, out);
  }
  section("FILES", out);
  buf_puts(out, ".TP\n\\fIrules/\\fR\nEditions: a folder each.\n"
                ".TP\n\\fIdatasets/\\fR\nThe units, and a folder of data for each edition.\n"
                ".TP\n\\fIreports/\\fR\nWhat \\fBrun\\fR writes.\n"
                ".TP\n\\fIreports/templates/facts.lua\\fR\n"
                "The sentences of \\fBfacts\\fR.\n");
  section("\"SEE ALSO\"", out);
  buf_puts(out, "\\fBscirules\\-rules\\fR(5)\n");
}

/* --- scirules-rules(5) ------------------------------------------------------------------- */

static void words_of(const struct schema_field *field, struct buf *out) {
  if (field->words == NULL) return;
  buf_puts(out, " (");
  for (size_t i = 0; field->words[i]; i++) {
    if (i > 0) buf_puts(out, ", ");
    put("\"", out);
    put(field->words[i], out);
    put("\"", out);
  }
  buf_putc(out, ')');
}

static void field(const struct schema_field *row, struct buf *out) {
  entry(out);
  bold(row->name, out);
  buf_puts(out, " = ");
  italic(schema_kind_words(row->kind), out);
  buf_puts(out, row->required ? ", required\n" : "\n");
  put(row->meaning, out);
  words_of(row, out);
  buf_putc(out, '\n');
}

static void schemas(struct buf *out) {
  static const struct {
    const char *title, *text;
    const struct schema *schema;
  } tables[] = {
    {"\"A PARAMETER\"", "A file NAME.lua returns:", &schema_parameter},
    {"\"A GROUP\"", "The file group.lua of a folder returns:", &schema_group},
    {"BONUS", "The table bonus of a group:", &schema_bonus},
    {"\"AN EDITION\"", "The file edition.lua returns the fields of a group, and:",
     &schema_edition},
    {"UNITS", "The table units of an edition:", &schema_units},
    {"RANKING", "The table ranking of an edition:", &schema_ranking},
    {"CLASSES", "The list classes of a ranking holds tables with:", &schema_class},
    {"DEFAULTS", "The table defaults of a group or an edition:", &schema_defaults},
    {"SOURCES", "The file sources.lua returns a table by key, of tables with:",
     &schema_source},
  };
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
    section(tables[i].title, out);
    line(tables[i].text, out);
    for (const struct schema_field *row = tables[i].schema->field; row->name; row++)
      field(row, out);
  }
}

static void argument(const struct argument *row, struct buf *out) {
  buf_puts(out, ".br\n");
  if (row->name == NULL) return line(row->meaning, out);
  bold(row->name, out);
  buf_puts(out, row->required ? ", required: " : ": ");
  line(row->meaning, out);
}

static void methods(enum method_family family, const char *title, struct buf *out) {
  section(title, out);
  for (const struct method *row = method_table(family); row->name; row++) {
    char form[120];
    if (row->argument[0].kind != ARGUMENT_END) constructor_form(row, form, sizeof form);
    else snprintf(form, sizeof form, "\"%s\"", row->name);
    entry(out);
    bold(form, out);
    buf_putc(out, '\n');
    line(row->sentence, out);
    for (size_t i = 0; i < METHOD_ARGUMENTS && row->argument[i].kind != ARGUMENT_END; i++)
      argument(&row->argument[i], out);
    buf_puts(out, ".br\n");
    italic(row->source, out);
    buf_putc(out, '\n');
  }
}

static void functions(struct buf *out) {
  section("FORMULAS", out);
  line("A formula is a text with numbers, names of columns, quoted texts, + - * / ^, "
       "== ~= < <= > >=, and, or, not, if C then A else B end, nil, and these functions, "
       "with the number of their arguments:", out);
  for (const struct formula_function *row = formula_function_table; row->name; row++) {
    if (row == formula_function_table) buf_puts(out, ".PP\n");
    bold(row->name, out);
    if (row->least == row->most) buf_printf(out, " (%zu)", row->least);
    else if (row->most == FORMULA_MOST) buf_printf(out, " (%zu or more)", row->least);
    else buf_printf(out, " (%zu to %zu)", row->least, row->most);
    buf_puts(out, row[1].name ? ",\n" : ".\n");
  }
  paragraph("share(a, b) is 100 a/b and per(n, a, b) is n a/b, missing where b is 0. A missing "
            "operand makes a result missing; missing(x) asks, coalesce takes the first that "
            "is there; count_yes, sum and mean leave missing ones out.", out);
}

void manual_rules(struct buf *out) {
  head("scirules-rules", "5", "rule files of a composite index", out);
  section("DESCRIPTION", out);
  line("An edition is a folder with a file edition.lua. Folders in it are groups, each with a "
       "file group.lua; every other file NAME.lua is a parameter; sources.lua names where "
       "the data come from. Every file returns one table: return { ... }.", out);
  schemas(out);
  methods(METHOD_IMPUTE, "\"METHODS FOR MISSING\"", out);
  methods(METHOD_NORMALISE, "\"METHODS FOR NORMALISE\"", out);
  methods(METHOD_TREAT, "\"METHODS FOR TREAT\"", out);
  methods(METHOD_AGGREGATE, "\"METHODS FOR AGGREGATE\"", out);
  methods(METHOD_WEIGHT, "\"METHODS FOR WEIGHTS\"", out);
  functions(out);
  section("\"SEE ALSO\"", out);
  buf_puts(out, "\\fBscirules\\fR(1)\n");
}
