#include "index/method.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "index/rows.h"

static const struct method *const tables[METHOD_FAMILIES] = {
  [METHOD_NORMALISE] = normalise_rows,
  [METHOD_TREAT]     = treat_rows,
  [METHOD_AGGREGATE] = aggregate_rows,
  [METHOD_WEIGHT]    = weight_rows,
  [METHOD_IMPUTE]    = impute_rows,
};

static const size_t slots_of[] = {
  [ARGUMENT_NUMBER] = 1,
  [ARGUMENT_RANGE]  = 2,
  [ARGUMENT_FLAG]   = 1,
  [ARGUMENT_WORD]   = 1,
  [ARGUMENT_UNIT]   = 0,
  [ARGUMENT_POINTS] = 0,
  [ARGUMENT_COLUMN] = 0,
  [ARGUMENT_GROUPS] = 0,
  [ARGUMENT_NUMBERS] = 0,
  [ARGUMENT_PAIRS]  = 0,
  [ARGUMENT_LISTS]  = 0,
};

const struct method *method_table(enum method_family family) {
  return tables[family];
}

const struct method *method_find(enum method_family family, const char *name) {
  for (const struct method *row = tables[family]; row->name != NULL; row++)
    if (strcmp(row->name, name) == 0) return row;
  return NULL;
}

bool argument_is_text(const struct argument *argument) {
  return argument->kind == ARGUMENT_UNIT || argument->kind == ARGUMENT_COLUMN ||
         argument->kind == ARGUMENT_GROUPS || argument->kind == ARGUMENT_FILE;
}

const char *method_text(const struct method_use *use, enum argument_kind kind) {
  if (use->method == NULL) return NULL;
  for (size_t i = 0; use->method->argument[i].kind != ARGUMENT_END; i++)
    if (use->method->argument[i].kind == kind) return use->text[i];
  return NULL;
}

size_t method_slot(const struct method *method, size_t i) {
  size_t slot = 0;
  for (size_t k = 0; k < i; k++) slot += slots_of[method->argument[k].kind];
  return slot;
}

double method_argument(const struct method_use *use, const char *name, size_t which) {
  const struct argument *argument = use->method->argument;
  for (size_t i = 0; argument[i].kind != ARGUMENT_END; i++)
    if (argument[i].name != NULL && strcmp(argument[i].name, name) == 0)
      return use->slot[method_slot(use->method, i) + which];
  return NAN;
}

bool method_is_relative(const struct method_use *use) {
  const struct method *method = use->method;
  if (use->function != NULL) return true;
  if (method == NULL || !method->relative) return false;
  return method->alone == NULL || !method->alone(use);
}

void method_standard(struct method_use *use, const struct method *method) {
  *use = (struct method_use){.method = method};
  for (size_t i = 0; method->argument[i].kind != ARGUMENT_END; i++)
    for (size_t k = 0; k < slots_of[method->argument[i].kind]; k++)
      use->slot[method_slot(method, i) + k] = method->argument[i].standard[k];
}

struct method_use method_number(double number) {
  struct method_use use = {.method = &impute_number};
  use.slot[0] = number;
  return use;
}

/* --- printing --------------------------------------------------------------------------- */

static void put_number(double value, struct buf *out) {
  char text[NUMBER_ROOM];
  buf_put(out, text, number_shortest(value, text));
}

static void put_pair(double first, double second, struct buf *out) {
  buf_puts(out, "{ ");
  put_number(first, out);
  buf_puts(out, ", ");
  put_number(second, out);
  buf_puts(out, " }");
}

static void put_list(const struct method_use *use, enum argument_kind kind,
                     struct buf *out) {
  for (size_t i = 0; i < use->n_points; i++) {
    if (i > 0) buf_puts(out, ", ");
    if (kind == ARGUMENT_NUMBERS) put_number(use->points[i][0], out);
    else put_pair(use->points[i][0], use->points[i][1], out);
  }
}

/* As Lua reads it back. */
static void put_quoted(const char *text, struct buf *out) {
  buf_putc(out, '"');
  for (; *text != '\0'; text++) {
    if (*text == '"' || *text == '\\') buf_putc(out, '\\');
    if ((unsigned char)*text < ' ') buf_printf(out, "\\%03d", *text);
    else buf_putc(out, *text);
  }
  buf_putc(out, '"');
}

/* A ratio below 1 as people say it: 1/3 for 0.333… */
static void put_ratio(double ratio, struct buf *out) {
  double inverse = 1 / ratio;
  if (ratio < 1 && fabs(inverse - round(inverse)) < 1e-12) {
    buf_puts(out, "1/");
    put_number(round(inverse), out);
  } else {
    put_number(ratio, out);
  }
}

static bool same_row(const struct judgement *a, const struct judgement *b) {
  return a->of == NULL ? a->item == b->item : strcmp(a->of, b->of) == 0;
}

static void put_judgements(const struct method_use *use, struct buf *out) {
  for (size_t i = 0; i < use->n_judgements; i++) {
    const struct judgement *own = &use->judgement[i];
    bool opens = i == 0 || !same_row(own - 1, own);
    if (opens && i > 0) buf_puts(out, " }");
    if (i > 0) buf_puts(out, ", ");
    if (opens && own->of != NULL) buf_printf(out, "%s = ", own->of);
    buf_printf(out, "%s%s = ", opens ? "{ " : "", own->child);
    if (own->of != NULL) put_ratio(own->number, out);
    else put_number(own->number, out);
  }
  buf_puts(out, " }");
}

static void put_argument(const struct method_use *use, size_t i, struct buf *out) {
  const struct argument *argument = &use->method->argument[i];
  const double *slot = use->slot + method_slot(use->method, i);
  if (argument->name != NULL) buf_printf(out, "%s = ", argument->name);
  switch (argument->kind) {
    case ARGUMENT_POINTS:
    case ARGUMENT_NUMBERS: put_list(use, argument->kind, out); break;
    case ARGUMENT_PAIRS:
    case ARGUMENT_LISTS: put_judgements(use, out); break;
    case ARGUMENT_RANGE: put_pair(slot[0], slot[1], out); break;
    case ARGUMENT_FLAG: buf_puts(out, slot[0] != 0 ? "true" : "false"); break;
    case ARGUMENT_WORD: put_quoted(use->method->words[(size_t)slot[0]], out); break;
    case ARGUMENT_UNIT:
    case ARGUMENT_COLUMN:
    case ARGUMENT_GROUPS:
    case ARGUMENT_FILE: put_quoted(use->text[i], out); break;
    default: put_number(slot[0], out);
  }
}

/* Whether argument i says what would hold without it. */
static bool is_standard(const struct method_use *use, size_t i) {
  const struct argument *argument = &use->method->argument[i];
  const double *slot = use->slot + method_slot(use->method, i);
  if (argument->name == NULL)
    return use->n_points + use->n_judgements == 0 || method_text(use, ARGUMENT_FILE) != NULL;
  if (argument_is_text(argument)) return use->text[i] == NULL;
  for (size_t k = 0; k < slots_of[argument->kind]; k++)
    if (!isnan(slot[k]) && slot[k] != argument->standard[k]) return false;
  return true;
}

static void put_call(const struct method_use *use, struct buf *out) {
  const char *between = "{ ";
  buf_puts(out, use->method->name);
  for (size_t i = 0; use->method->argument[i].kind != ARGUMENT_END; i++) {
    if (is_standard(use, i)) continue;
    buf_puts(out, between);
    put_argument(use, i, out);
    between = ", ";
  }
  buf_puts(out, " }");
}

static bool all_standard(const struct method_use *use) {
  for (size_t i = 0; use->method->argument[i].kind != ARGUMENT_END; i++)
    if (!is_standard(use, i)) return false;
  return true;
}

static void put_use(const struct method_use *use, const char *quote, struct buf *out) {
  if (use->function != NULL) buf_puts(out, "function");
  else if (use->method == NULL) return;
  else if (use->method == &impute_number) put_number(use->slot[0], out);
  else if (all_standard(use)) buf_printf(out, "%s%s%s", quote, use->method->name, quote);
  else put_call(use, out);
}

void method_print(const struct method_use *use, struct buf *out) {
  put_use(use, "\"", out);
}

void method_say(const struct method_use *use, struct buf *out) {
  put_use(use, "", out);
}
