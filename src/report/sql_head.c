/* The head of the script: which edition, and which tables it reads. */
#include <string.h>

#include "base/number.h"
#include "base/version.h"
#include "report/sql_parts.h"

enum { ROWS = 500 };                           /* units of one INSERT */

/* A table that is read: the columns of the units file, or those of the data folders. */
struct read_table {
  const char *name;
  bool of_units;
};

static const struct read_table sources[] = { {"units", true}, {"data", false} };

static const char *type_of(const struct sql_script *script, const struct column *column) {
  if (column_is_text(column)) return script->dialect->text;
  return column->type == COLUMN_YES_NO ? script->dialect->truth : script->dialect->number;
}

/* --- what there is ----------------------------------------------------------------------- */

static bool is_read(const struct sql_script *script, const struct read_table *source) {
  bool last = script->raws > 0 && !script->raw[script->raws - 1]->of_units;
  return source->of_units || last;
}

/* Whether the column is the key or the name of units, which stand first. */
static bool is_first(const struct sql_script *script, const struct column *column) {
  return column->of_units && (strcmp(column->name, script->tree->units_key) == 0 ||
                              strcmp(column->name, script->tree->units_name) == 0);
}

static bool stands_in(const struct sql_script *script, const struct column *column,
                      const struct read_table *source) {
  return column->of_units == source->of_units && !is_first(script, column);
}

static bool is_named(const struct sql_script *script, const struct read_table *source) {
  return source->of_units && strcmp(script->tree->units_key, script->tree->units_name) != 0;
}

/* --- the tables -------------------------------------------------------------------------- */

static void put_column(const struct sql_script *script, const char *lead, const char *name,
                       const char *type, const char *comment) {
  buf_printf(script->out, ",\n%s  %s %s", lead, sql_quoted(script, name), type);
  if (comment == NULL || *comment == '\0') return;
  buf_puts(script->out, "  /* ");
  for (; *comment != '\0'; comment++)
    buf_putc(script->out, strchr("*/\r\n\t", *comment) == NULL ? *comment : ' ');
  buf_puts(script->out, " */");
}

static void put_table(const struct sql_script *script, const struct read_table *source,
                      const char *lead) {
  const struct sql_dialect *dialect = script->dialect;
  buf_printf(script->out, "%s%s %s (\n%s  %s %s", lead, dialect->table, source->name, lead,
             sql_quoted(script, script->tree->units_key), dialect->text);
  if (is_named(script, source))
    put_column(script, lead, script->tree->units_name, dialect->text, NULL);
  for (size_t i = 0; i < script->raws; i++)
    if (stands_in(script, script->raw[i], source))
      put_column(script, lead, script->raw[i]->name, type_of(script, script->raw[i]),
                 script->raw[i]->label);
  buf_printf(script->out, "\n%s);\n", lead);
}

static void put_cell(const struct sql_script *script, const struct column *column,
                     size_t unit) {
  char room[NUMBER_ROOM];
  buf_puts(script->out, ", ");
  if (column_missing(column, unit)) buf_puts(script->out, "NULL");
  else if (column_is_text(column))
    sql_text(script->dialect, column->level[column->code[unit]], script->out);
  else if (column->type == COLUMN_YES_NO)
    buf_puts(script->out, column->number[unit] != 0 ? "TRUE" : "FALSE");
  else buf_put(script->out, room, number_shortest(column->number[unit], room));
}

static void put_row(const struct sql_script *script, const struct read_table *source,
                    size_t unit) {
  const struct dataset *data = script->data;
  buf_putc(script->out, '(');
  sql_text(script->dialect, data->key[unit], script->out);
  if (is_named(script, source)) {
    buf_puts(script->out, ", ");
    sql_text(script->dialect, data->name[unit], script->out);
  }
  for (size_t i = 0; i < script->raws; i++)
    if (stands_in(script, script->raw[i], source)) put_cell(script, script->raw[i], unit);
  buf_putc(script->out, ')');
}

static void put_rows(const struct sql_script *script, const struct read_table *source) {
  size_t units = script->data->units;
  for (size_t u = 0; u < units; u++) {
    if (u % ROWS == 0) buf_printf(script->out, "INSERT INTO %s VALUES\n", source->name);
    put_row(script, source, u);
    buf_puts(script->out, u + 1 == units || (u + 1) % ROWS == 0 ? ";\n" : ",\n");
  }
}

/* --- the head ---------------------------------------------------------------------------- */

static void put_line(const struct sql_script *script, const char *text) {
  buf_puts(script->out, "-- ");
  sql_comment(text, script->out);
  buf_putc(script->out, '\n');
}

static void put_edition(const struct sql_script *script, bool load) {
  const struct tree *tree = script->tree;
  bool german = script->language == LANGUAGE_DE;
  put_line(script, arena_printf(script->arena, "%s (rules/%s), %s",
                                text_in(tree->title, script->language), tree->edition,
                                script->dialect->title));
  put_line(script, arena_printf(script->arena, "scirules %s, %s sha256 %s",
                                SCIRULES_VERSION, german ? "Regeln" : "rules",
                                tree->sha256));
  if (load)
    put_line(script, arena_printf(script->arena, "%s sha256 %s", german ? "Daten" : "data",
                                  script->data->sha256));
  put_line(script, german ? "Ergebnis: scirules_scores (je Einheit und Knoten) und "
                            "scirules_ranking. Fehlende Werte sind NULL."
                          : "Result: scirules_scores (by unit and node) and "
                            "scirules_ranking. Missing values are NULL.");
  put_line(script, german ? "Gelesen werden diese Tabellen:" : "These tables are read:");
}

void sql_head(struct sql_script *script, bool load) {
  put_edition(script, load);
  if (!load) buf_puts(script->out, "--\n");
  for (size_t i = 0; i < 2 && !load; i++)
    if (is_read(script, &sources[i])) put_table(script, &sources[i], "-- ");
  buf_putc(script->out, '\n');
  buf_puts(script->out, script->dialect->begin);
  for (size_t i = 0; i < 2 && load; i++) {
    if (!is_read(script, &sources[i])) continue;
    put_table(script, &sources[i], "");
    put_rows(script, &sources[i]);
  }
  buf_putc(script->out, '\n');
}
