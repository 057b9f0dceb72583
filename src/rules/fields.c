#include "rules/fields.h"

#include <lua.h>

#include <string.h>

#include "base/text.h"
#include "rules/constructors.h"
#include "rules/formula_value.h"
#include "rules/function_method.h"
#include "rules/function_value.h"
#include "rules/judgements.h"
#include "rules/library.h"
#include "rules/messages.h"

enum { BASES = 3 };                            /* words_basis[BASES] is NULL */

static bool take(const struct record *record, const char *name, struct value *out) {
  return schema_take(record->schema, record->layer, name, out);
}

/* --- plain values ------------------------------------------------------------------------ */

const char *field_text(const struct record *record, const char *name) {
  struct value value;
  if (!take(record, name, &value)) return NULL;
  const char *text = value_text(&value);
  value_drop(&value);
  return text;
}

static const char *text_of(const struct value *texts, const char *language) {
  struct value text;
  if (!value_field(texts, language, &text)) return NULL;
  const char *copy = value_text(&text);
  value_drop(&text);
  return copy;
}

struct text field_texts(const struct record *record, const char *name) {
  struct value value;
  struct text text = {NULL, NULL};
  if (!take(record, name, &value)) return text;
  if (value_type(&value) == LUA_TSTRING) text.de = value_text(&value);
  else text = (struct text){text_of(&value, "de"), text_of(&value, "en")};
  value_drop(&value);
  return text;
}

double field_number(const struct record *record, const char *name, double standard) {
  struct value value;
  if (!take(record, name, &value)) return standard;
  double number = value_number(&value);
  value_drop(&value);
  return number;
}

bool field_flag(const struct record *record, const char *name, bool standard) {
  struct value value;
  if (!take(record, name, &value)) return standard;
  bool flag = lua_toboolean(value.rule->L, value.index);
  value_drop(&value);
  return flag;
}

size_t field_word(const struct record *record, const char *name, const char *const *words,
                  size_t standard) {
  struct value value;
  if (!take(record, name, &value)) return standard;
  size_t word = schema_word(&value, words);
  value_drop(&value);
  return word;
}

/* The one text, or the texts of the list. */
static const char **names_of(const struct value *value, size_t *count) {
  struct value item;
  bool single = value_type(value) == LUA_TSTRING;
  *count = single ? 1 : value_length(value);
  const char **names = arena_new_array(value->rule->reader->arena, *count, const char *);
  if (single) names[0] = value_text(value);
  for (size_t i = 0; !single && i < *count; i++) {
    value_item(value, i + 1, &item);
    names[i] = value_text(&item);
    value_drop(&item);
  }
  return names;
}

const char **field_names(const struct record *record, const char *name, size_t *count) {
  struct value value;
  *count = 0;
  if (!take(record, name, &value)) return NULL;
  const char **names = names_of(&value, count);
  value_drop(&value);
  return names;
}

bool field_open(const struct record *record, const char *name, const struct schema *schema,
                struct layer *layer, struct record *inner) {
  struct value value;
  if (!take(record, name, &value)) return false;
  *layer = (struct layer){value.rule, value.index, value_path(&value), NULL};
  *inner = (struct record){schema, layer};
  return true;
}

void field_close(const struct record *inner) {
  lua_settop(inner->layer->rule->L, inner->layer->index - 1);
}

/* --- formulas and functions -------------------------------------------------------------- */

struct expression *field_condition(const struct record *record, const char *name) {
  struct value value;
  if (!take(record, name, &value)) return NULL;
  struct formula_value *formula = formula_value_new(&value);
  value_drop(&value);
  return formula != NULL ? &formula->base : NULL;
}

struct expression *field_value(const struct record *record, const char *name) {
  struct value value;
  if (!take(record, name, &value)) return NULL;
  struct expression *expression = NULL;
  if (value_type(&value) == LUA_TFUNCTION) {
    expression = &function_value_new(&value)->base;
  } else {
    struct formula_value *formula = formula_value_new(&value);
    if (formula != NULL) expression = &formula->base;
  }
  value_drop(&value);
  return expression;
}

/* --- methods ----------------------------------------------------------------------------- */

static const char *const field_of_family[] = {
  [METHOD_NORMALISE] = "normalise", [METHOD_TREAT] = "treat",
  [METHOD_AGGREGATE] = "aggregate", [METHOD_IMPUTE] = "missing",
  [METHOD_WEIGHT] = "weights",
};

static void unknown_method(const struct value *value, enum method_family family,
                           const char *name) {
  const char *names[CONSTRUCTOR_NAMES];
  size_t count = constructor_names_of(family, names);
  struct reader *reader = value->rule->reader;
  const char *hint = text_did_you_mean(reader->arena, name, names, count);
  if (strchr(name, '{') != NULL) {
    hint = METHOD_QUOTED_HINT;
  } else if (method_find(family, name) != NULL) {  /* a constructor of another family */
    hint = arena_printf(reader->arena, "write \"%s\", in quotation marks", name);
  } else if (hint == NULL) {
    hint = arena_printf(reader->arena, "%s can be %s", field_of_family[family], names[0]);
    for (size_t i = 1; i < count; i++)
      hint = arena_printf(reader->arena, "%s, %s", hint, names[i]);
  }
  diag_add(reader->diags, value_place(value), hint, METHOD_UNKNOWN, field_of_family[family],
           name);
}

/* Whether the method can do with its name alone; a finding else. */
static bool complete(const struct value *value, const struct method *method) {
  if (!constructor_needs(method)) return true;
  char form[120];
  constructor_form(method, form, sizeof form);
  diag_add(value->rule->reader->diags, value_place(value),
           arena_printf(value->rule->reader->arena, "write %s without quotation marks", form),
           METHOD_BARE, method->name);
  return false;
}

static struct method_use method_of_name(const struct value *value,
                                        enum method_family family) {
  struct method_use use = {0};
  const char *name = value_text(value);
  const struct method *method = method_find(family, name);
  if (method == NULL) {
    unknown_method(value, family, name);
    return use;
  }
  method_standard(&use, method);
  return complete(value, method) ? use : (struct method_use){0};
}

static struct method_use method_of_constructor(const struct value *value,
                                               enum method_family family) {
  struct arena *arena = value->rule->reader->arena;
  struct method_use use = *constructor_use(value->rule->L, value->index);
  if (use.method->family != family) {
    unknown_method(value, family, use.method->name);
    return (struct method_use){0};
  }
  double (*points)[2] = arena_alloc(arena, use.n_points, sizeof *points);
  for (size_t i = 0; i < use.n_points; i++) {
    points[i][0] = use.points[i][0];
    points[i][1] = use.points[i][1];
  }
  use.points = (const double (*)[2])points;
  use.judgement = judgements_copy(arena, &use);
  for (size_t i = 0; i < METHOD_ARGUMENTS; i++)
    if (use.text[i] != NULL) use.text[i] = arena_copy(arena, use.text[i]);
  return use;
}

struct method_use value_method(const struct value *value, enum method_family family) {
  struct method_use use = {0};
  int type = value_type(value);
  if (type == LUA_TSTRING) use = method_of_name(value, family);
  else if (type == LUA_TUSERDATA) use = method_of_constructor(value, family);
  else if (type == LUA_TNUMBER) use = method_number(value_number(value));
  else use.function = &function_method_new(value, family)->base;
  use.place = value_place(value);
  return use;
}

struct method_use field_method(const struct record *record, const char *name,
                               enum method_family family) {
  struct value value;
  if (!take(record, name, &value)) return (struct method_use){0};
  struct method_use use = value_method(&value, family);
  value_drop(&value);
  return use;
}

static bool is_step(const struct value *value) {
  return value_type(value) == LUA_TSTRING ||
         constructor_use(value->rule->L, value->index) != NULL;
}

/* One step of a treatment to *use; whether it is one. */
static bool step_of(const struct value *value, struct method_use *use) {
  if (is_step(value)) {
    *use = value_method(value, METHOD_TREAT);
    return method_used(use);
  }
  diag_add(value->rule->reader->diags, value_place(value), NULL, FIELD_KIND,
           value_path(value), "a method", value_words(value->rule->L, value->index));
  return false;
}

struct method_use *value_steps(const struct value *value, size_t *count) {
  struct value item;
  bool is_list = value_type(value) == LUA_TTABLE;
  size_t length = is_list ? value_length(value) : 1;
  struct method_use *steps = arena_new_array(value->rule->reader->arena, length,
                                             struct method_use);
  *count = 0;
  if (!is_list) *count += step_of(value, steps);
  for (size_t i = 1; is_list && i <= length; i++) {
    value_item(value, i, &item);
    *count += step_of(&item, &steps[*count]);
    value_drop(&item);
  }
  if (is_list && value_entries(value) != length)
    diag_add(value->rule->reader->diags, value_place(value), STEPS_HINT, STEPS_FORM,
             value_path(value));
  return steps;
}

struct method_use *field_steps(const struct record *record, const char *name,
                               size_t *count) {
  struct value value;
  *count = 0;
  if (!take(record, name, &value)) return NULL;
  struct method_use *steps = value_steps(&value, count);
  value_drop(&value);
  return steps;
}

/* --- what all nodes have ----------------------------------------------------------------- */

void field_common(const struct record *record, struct node *node) {
  size_t basis = field_word(record, "basis", words_basis, BASES);
  node->label = field_texts(record, "label");
  node->description = field_texts(record, "description");
  if (node->description.de == NULL && node->description.en == NULL)
    node->description.de = source_comment(record->layer->rule->map);
  node->note = field_texts(record, "note");
  node->basis = words_basis[basis];
  node->was = field_text(record, "was");
  node->reviewed = field_flag(record, "reviewed", true);
  node->only = field_condition(record, "only");
  node->decimals = (int)field_number(record, "decimals", NO_DECIMALS);
  node->normalise = field_method(record, "normalise", METHOD_NORMALISE);
}
