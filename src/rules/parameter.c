#include "rules/parameter.h"

#include <lua.h>
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "rules/formula_value.h"
#include "rules/function_value.h"
#include "rules/library.h"
#include "rules/messages.h"

static struct reader *reader_of(const struct record *record) {
  return record->layer->rule->reader;
}

/* Where the field stands, in whichever layer has it. */
static struct place place_of(const struct record *record, const char *name) {
  struct value value;
  if (!layer_find(record->layer, name, &value))
    return source_return(record->layer->rule->map);
  struct place place = value_place(&value);
  value_drop(&value);
  return place;
}

/* The same where the parameter's own file has it; else where its table is returned, since a
 * default holds for others too. */
static struct place own_place(const struct record *record, const char *name) {
  struct value value;
  struct place place = source_return(record->layer->rule->map);
  if (!layer_find(record->layer, name, &value)) return place;
  if (value.rule == record->layer->rule) place = value_place(&value);
  value_drop(&value);
  return place;
}

static bool has_field(const struct record *record, const char *name) {
  struct value value;
  if (!layer_find(record->layer, name, &value)) return false;
  value_drop(&value);
  return true;
}

/* The same, and where it is there under a name that was misspelt, or may have been. */
static bool is_meant(const struct record *record, const char *name) {
  return has_field(record, name) || layer_is_lost(record->layer) ||
         schema_misspelt(record->schema, record->layer, name);
}

/* --- direction --------------------------------------------------------------------------- */

/* Whether the normalisation says by itself which way round is better. */
static bool fixes_direction(const struct method_use *use) {
  if (use->function != NULL) return false;
  return use->method == NULL || use->method->fixes_direction;
}

/* Whether the normalisation was a finding already. */
static bool is_refused(const struct record *record, const struct node *node) {
  return !method_used(&node->normalise) && is_meant(record, "normalise");
}

static void refuse_lower(const struct record *record, const struct node *node) {
  const struct method *method = node->normalise.method;
  if (!is_refused(record, node))
    diag_add(reader_of(record)->diags, own_place(record, "direction"),
             DIRECTION_FIXED_HINT, DIRECTION_FIXED, method ? method->name : "none");
}

static void decode_direction(const struct record *record, struct node *node) {
  enum { HIGHER, LOWER, UNSAID };
  size_t direction = field_word(record, "direction", words_direction, UNSAID);
  bool fixed = fixes_direction(&node->normalise);
  node->lower = direction == LOWER;
  if (node->lower && fixed)
    refuse_lower(record, node);
  else if (!fixed && !is_meant(record, "direction"))
    diag_add(reader_of(record)->diags, source_return(record->layer->rule->map),
             "direction = \"higher\" or \"lower\"", FIELD_ABSENT, record->schema->what,
             "direction", "whether higher or lower values are better");
}

/* --- missing ----------------------------------------------------------------------------- */

/* Whether 0 gets more points than what lies far above it. */
static bool falls(const struct method_use *use) {
  const char *name = use->method != NULL ? use->method->name : "";
  if (strcmp(name, "bands") == 0)
    return use->points[0][1] > use->points[use->n_points - 1][1];
  return strcmp(name, "scaled") == 0 &&
         (method_argument(use, "by", 0) < 0 ||
          method_argument(use, "low", 0) > method_argument(use, "high", 0));
}

static void refuse_zero(const struct record *record, const struct node *node) {
  struct diags *diags = reader_of(record)->diags;
  if (node->lower)
    diag_add(diags, own_place(record, "missing"), MISSING_WORST_HINT, MISSING_ZERO_IS_BEST);
  else if (falls(&node->normalise))
    diag_add(diags, own_place(record, "missing"), MISSING_WORST_HINT, MISSING_ZERO_FALLS,
             node->normalise.method->name);
}

static void decode_missing(const struct record *record, struct node *node) {
  node->missing = field_method(record, "missing", METHOD_IMPUTE);
  const struct method *method = node->missing.method;
  if (method != NULL && strcmp(method->name, "zero") == 0) refuse_zero(record, node);
}

/* --- answers ----------------------------------------------------------------------------- */

static bool answer_fits(const struct value *item) {
  struct value text, points;
  if (value_type(item) != LUA_TTABLE || value_length(item) != 2) return false;
  if (value_entries(item) != 2) return false;
  value_item(item, 1, &text);
  value_item(item, 2, &points);
  bool fits = value_type(&text) == LUA_TSTRING && value_type(&points) == LUA_TNUMBER &&
              isfinite(value_number(&points));
  value_drop(&text);
  return fits;
}

static struct answer answer_of(const struct value *item) {
  struct value text, points;
  value_item(item, 1, &text);
  value_item(item, 2, &points);
  struct answer answer = {value_text(&text), value_number(&points)};
  value_drop(&text);
  return answer;
}

static bool is_repeated(const struct node *node, const char *text) {
  for (size_t i = 0; i < node->answers && i < ANSWERS_MOST; i++)
    if (strcmp(node->answer[i].text, text) == 0) return true;
  return false;
}

static void add_answer(const struct value *item, struct node *node) {
  struct diags *diags = item->rule->reader->diags;
  if (!answer_fits(item)) {
    diag_add(diags, value_place(item), "{ \"teilweise\", 50 }", ANSWER_FORM,
             value_path(item));
    return;
  }
  struct answer answer = answer_of(item);
  if (is_repeated(node, answer.text))
    diag_add(diags, value_place(item), NULL, ANSWER_TWICE, answer.text);
  else
    node->answer[node->answers++] = answer;
}

static void decode_answers(const struct record *record, struct node *node) {
  struct value list, item;
  if (!schema_take(record->schema, record->layer, "answers", &list)) return;
  size_t length = value_length(&list);
  if (length > ANSWERS_MOST)
    diag_add(reader_of(record)->diags, value_place(&list), NULL, ANSWERS_MANY, length,
             ANSWERS_MOST);
  node->answer = arena_new_array(reader_of(record)->arena, length, struct answer);
  if (length == 0 || value_entries(&list) != length)
    diag_add(reader_of(record)->diags, value_place(&list), ANSWERS_HINT, ANSWERS_FORM,
             value_path(&list));
  for (size_t i = 1; i <= length; i++) {
    value_item(&list, i, &item);
    add_answer(&item, node);
    value_drop(&item);
  }
  value_drop(&list);
}

static void hand_answers(struct node *node) {
  struct answers answers = {.list = node->answer, .count = node->answers};
  if (node->value == NULL || node->answer == NULL) return;
  if (node->value->is_function) ((struct function_value *)node->value)->answers = answers;
  else ((struct formula_value *)node->value)->answers = answers;
}

/* --- denominator ------------------------------------------------------------------------- */

/* What the value is that no formula can be divided by; NULL: nothing of the kind. */
static const char *indivisible(const struct node *node) {
  if (node->value->is_function) return "a function";
  return node->answers > 0 ? "an answer" : NULL;
}

/* After value and answers. */
static void decode_denominator(const struct record *record, struct node *node) {
  struct diags *diags = reader_of(record)->diags;
  const char *by = field_text(record, "denominator");
  if (by == NULL || strcmp(by, "none") == 0 || node->value == NULL) return;
  const char *why = indivisible(node);
  if (!text_is_name(by))
    diag_add(diags, place_of(record, "denominator"), NULL, DENOMINATOR_NAME, by);
  else if (why != NULL)
    diag_add(diags, own_place(record, "denominator"), DENOMINATOR_HINT,
             DENOMINATOR_NEEDS_FORMULA, why, by);
  else
    formula_value_divide((struct formula_value *)node->value, by,
                         place_of(record, "denominator"), diags);
}

/* --- examples ---------------------------------------------------------------------------- */

/* A cell as it would stand in a file, NULL for what cannot be one. */
static const char *cell_of(const struct value *value) {
  char number[NUMBER_ROOM];
  switch (value_type(value)) {
    case LUA_TSTRING: return value_text(value);
    case LUA_TBOOLEAN: return lua_toboolean(value->rule->L, value->index) ? "ja" : "nein";
    case LUA_TNUMBER:
      if (!isfinite(value_number(value))) return NULL;
      number_shortest(value_number(value), number);
      return arena_copy(value->rule->reader->arena, number);
    default: return NULL;
  }
}

static bool set_gives(const struct value *value, struct example *example) {
  if (value_type(value) == LUA_TSTRING && strcmp(value_text(value), "missing") == 0)
    return example->gives_missing = true;
  if (value_type(value) == LUA_TBOOLEAN)
    return example->gives = lua_toboolean(value->rule->L, value->index), true;
  example->gives = value_number(value);
  return value_type(value) == LUA_TNUMBER && isfinite(example->gives);
}

/* One entry of an example. */
static bool add_cell(const struct value *value, struct example *example) {
  struct diags *diags = value->rule->reader->diags;
  if (strcmp(value->name, "gives") == 0) {
    if (set_gives(value, example)) return true;
    diag_add(diags, value_place(value), NULL, EXAMPLE_GIVES);
    return false;
  }
  const char *cell = cell_of(value);
  if (cell == NULL)
    diag_add(diags, value_place(value), NULL, FIELD_KIND, value_path(value),
             "a number, a text, true or false", value_words(value->rule->L, value->index));
  example->column[example->cells] = value->name;
  example->cell[example->cells++] = cell;
  return cell != NULL;
}

/* Sorts the cells by column: Lua walks a table in no fixed order. */
static void sort_cells(struct example *example) {
  for (size_t i = 1; i < example->cells; i++)
    for (size_t k = i; k > 0 && strcmp(example->column[k - 1], example->column[k]) > 0; k--) {
      const char *column = example->column[k], *cell = example->cell[k];
      example->column[k] = example->column[k - 1];
      example->cell[k] = example->cell[k - 1];
      example->column[k - 1] = column;
      example->cell[k - 1] = cell;
    }
}

/* Fills the example from a table; whether it can be used. */
static bool example_of(const struct value *table, struct example *example) {
  lua_State *L = table->rule->L;
  struct arena *arena = table->rule->reader->arena;
  const char *path = value_path(table);
  size_t entries = value_entries(table);
  bool ok = true, gives = false;
  *example = (struct example){.place = value_place(table)};
  example->column = arena_new_array(arena, entries, const char *);
  example->cell = arena_new_array(arena, entries, const char *);
  for (lua_pushnil(L); lua_next(L, table->index); lua_pop(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING) {
      schema_nameless(table->rule, path, "an example");
      ok = false;
      continue;
    }
    const char *name = arena_copy(arena, lua_tostring(L, -2));
    struct value value = {table->rule, path, name, lua_gettop(L)};
    gives = gives || strcmp(name, "gives") == 0;
    ok = add_cell(&value, example) && ok;
  }
  sort_cells(example);
  if (!gives)
    diag_add(table->rule->reader->diags, example->place, EXAMPLE_HINT, EXAMPLE_NO_GIVES);
  return ok && gives;
}

static void decode_examples(const struct record *record, struct node *node) {
  struct value list, item;
  if (!schema_take(record->schema, record->layer, "examples", &list)) return;
  size_t length = value_length(&list);
  node->example = arena_new_array(reader_of(record)->arena, length, struct example);
  if (value_entries(&list) != length)
    diag_add(reader_of(record)->diags, value_place(&list), EXAMPLE_HINT, EXAMPLES_FORM,
             value_path(&list));
  for (size_t i = 1; i <= length; i++) {
    value_item(&list, i, &item);
    if (value_type(&item) != LUA_TTABLE)
      diag_add(reader_of(record)->diags, value_place(&item), EXAMPLE_HINT, EXAMPLE_FORM,
               value_path(&item));
    else if (example_of(&item, &node->example[node->examples])) node->examples++;
    value_drop(&item);
  }
  value_drop(&list);
}

/* --- references -------------------------------------------------------------------------- */

static void check_source(const struct record *record, const struct node *node) {
  struct reader *reader = reader_of(record);
  const struct tree *tree = reader->tree;
  if (!reader->has_sources || node->source == NULL) return;
  if (tree_source(tree, node->source) != NULL) return;
  const char **keys = arena_new_array(reader->arena, tree->sources, const char *);
  for (size_t i = 0; i < tree->sources; i++) keys[i] = tree->source_list[i].key;
  diag_add(reader->diags, place_of(record, "source"),
           text_did_you_mean(reader->arena, node->source, keys, tree->sources),
           SOURCE_UNKNOWN, node->source, tree->path);
}

static void check_measure(const struct record *record, const struct node *node) {
  struct reader *reader = reader_of(record);
  const struct tree *tree = reader->tree;
  if (node->unit == NULL || tree->measures == 0) return;
  for (size_t i = 0; i < tree->measures; i++)
    if (strcmp(tree->measure[i], node->unit) == 0) return;
  const char *hint =
      text_did_you_mean(reader->arena, node->unit, tree->measure, tree->measures);
  diag_add(reader->diags, place_of(record, "unit"), hint ? hint : MEASURE_HINT,
           MEASURE_UNKNOWN, node->unit, tree->path);
}

/* --- all --------------------------------------------------------------------------------- */

void parameter_decode(const struct record *record, struct node *node) {
  field_common(record, node);
  node->unit = field_text(record, "unit");
  node->source = field_text(record, "source");
  node->value = field_value(record, "value");
  node->treat = field_steps(record, "treat", &node->treats);
  decode_direction(record, node);
  decode_missing(record, node);
  decode_answers(record, node);
  hand_answers(node);
  decode_denominator(record, node);
  decode_examples(record, node);
  check_source(record, node);
  check_measure(record, node);
}

void bonus_decode(const struct record *record, struct node *node) {
  node->label = field_texts(record, "label");
  node->description = field_texts(record, "description");
  node->note = field_texts(record, "note");
  node->unit = field_text(record, "unit");
  node->source = field_text(record, "source");
  node->value = field_value(record, "value");
  node->share = field_number(record, "share", 0);
  node->adds = field_word(record, "how", words_how, 1) == 0;
  node->reviewed = true;
  node->decimals = NO_DECIMALS;
  decode_missing(record, node);
  check_source(record, node);
}
