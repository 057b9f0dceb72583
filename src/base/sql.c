#include "base/sql.h"

#include <stdio.h>
#include <string.h>

#include "base/number.h"

#define ROW_MEDIAN \
  "(SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY m.s) FROM (VALUES {rows}) AS m(s))"

/* PostgreSQL keeps a row on one page of 8 kB, which ends at about 1,000 numbers, and a name
 * within 63 bytes. Translating a stage to machine code takes it far longer than running it. */
const struct sql_dialect sql_dialect_table[] = {
  { .name = "postgresql", .title = "PostgreSQL",
    .number = "DOUBLE PRECISION", .text = "TEXT", .truth = "BOOLEAN",
    .quote = '"', .suffix = "",
    .begin = "BEGIN;\nSET LOCAL client_min_messages = warning;\nSET LOCAL jit = off;\n",
    .end = "COMMIT;\n",
    .table = "CREATE TEMP TABLE",
    .step = "DROP TABLE IF EXISTS pg_temp.{name};\nCREATE TEMP TABLE {name} AS\n",
    .stepped = ";\n",
    .digits12 = "TO_CHAR({x}, '9.99999999999EEEE')",
    .fixed = "TO_CHAR({x}, '999999999999990{zeros}')",
    .middle = ROW_MEDIAN, .bytewise = " COLLATE \"C\"", .columns = 900 },
  { .name = "duckdb", .title = "DuckDB",
    .number = "DOUBLE", .text = "VARCHAR", .truth = "BOOLEAN",
    .quote = '"', .suffix = "",
    .begin = "", .end = "",
    .table = "CREATE OR REPLACE TEMP TABLE",
    .step = "CREATE OR REPLACE TEMP TABLE {name} AS\n", .stepped = ";\n",
    .digits12 = "PRINTF('%.11e', {x})",
    .fixed = "PRINTF('%.{decimals}f', {x})",
    .middle = ROW_MEDIAN, .bytewise = "", .columns = 0 },
  { .name = "spark", .title = "Spark SQL",
    .number = "DOUBLE", .text = "STRING", .truth = "BOOLEAN",
    .quote = '`', .backslash = true, .suffix = "D",
    .begin = "", .end = "",
    .table = "CREATE TABLE",
    .step = "CREATE OR REPLACE TEMPORARY VIEW {name} AS\n",
    .stepped = ";\nCACHE TABLE {name};\n",
    .digits12 = "FORMAT_STRING('%.11e', {x})",
    .fixed = "FORMAT_STRING('%.{decimals}f', {x})",
    .middle = NULL, .bytewise = "", .columns = 0 },
  { .name = NULL },
};

void sql_fill(const char *template, sql_put *put, void *context, struct buf *out) {
  char name[64];
  for (const char *open; (open = strchr(template, '{')) != NULL;) {
    size_t length = strcspn(open + 1, "}");
    buf_put(out, template, (size_t)(open - template));
    snprintf(name, sizeof name, "%.*s", (int)length, open + 1);
    put(context, name, out);
    template = open + length + 2;
  }
  buf_puts(out, template);
}

void sql_name(const struct sql_dialect *dialect, const char *name, struct buf *out) {
  buf_putc(out, dialect->quote);
  for (; *name != '\0'; name++) {
    if (*name == dialect->quote) buf_putc(out, *name);
    buf_putc(out, *name);
  }
  buf_putc(out, dialect->quote);
}

void sql_text(const struct sql_dialect *dialect, const char *text, struct buf *out) {
  buf_putc(out, '\'');
  for (; *text != '\0'; text++) {
    if (dialect->backslash ? *text == '\'' || *text == '\\' : *text == '\'')
      buf_putc(out, dialect->backslash ? '\\' : '\'');
    buf_putc(out, *text);
  }
  buf_putc(out, '\'');
}

void sql_number(const struct sql_dialect *dialect, double number, struct buf *out) {
  char text[NUMBER_ROOM];
  number_shortest(number, text);
  bool negative = text[0] == '-', whole = strpbrk(text, ".e") == NULL;
  buf_printf(out, "%s%s%s%s%s", negative ? "(" : "", text, whole ? ".0" : "",
             dialect->suffix, negative ? ")" : "");
}

const char *sql_named(const struct sql_dialect *dialect, struct arena *arena,
                      const char *name) {
  struct buf out = {0};
  sql_name(dialect, name, &out);
  const char *named = arena_copy(arena, buf_text(&out));
  buf_free(&out);
  return named;
}

void sql_comment(const char *text, struct buf *out) {
  for (; *text != '\0'; text++) buf_putc(out, (unsigned char)*text < ' ' ? ' ' : *text);
}
