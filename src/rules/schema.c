/* A table is checked key by key: Lua walks it in no fixed order, but findings are sorted by
 * their places. Whether a value fits its row is asked twice, with words for the finding and
 * without before it is used. */
#include "rules/schema.h"

#include <lauxlib.h>
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "rules/constructors.h"
#include "rules/library.h"
#include "rules/messages.h"

enum {
  FLAG = 1 << LUA_TBOOLEAN,
  NUMBER = 1 << LUA_TNUMBER,
  TEXT = 1 << LUA_TSTRING,
  TABLE = 1 << LUA_TTABLE,
  FUNCTION = 1 << LUA_TFUNCTION,
  METHOD = 1 << LUA_TUSERDATA
};

static const struct {
  int types;
  const char *words;
} kinds[SCHEMA_KINDS] = {
  [SCHEMA_TEXT] = {TEXT, "a text"},
  [SCHEMA_TEXTS] = {TEXT | TABLE, "a text or texts by language"},
  [SCHEMA_NUMBER] = {NUMBER, "a number"},
  [SCHEMA_WHOLE] = {NUMBER, "a whole number"},
  [SCHEMA_FLAG] = {FLAG, "true or false"},
  [SCHEMA_WORD] = {TEXT, "a text"},
  [SCHEMA_VALUE] = {TEXT | FUNCTION, "a formula or a function"},
  [SCHEMA_FORMULA] = {TEXT, "a formula"},
  [SCHEMA_METHOD] = {TEXT | METHOD | FUNCTION, "a method"},
  [SCHEMA_METHOD_OR_NUMBER] = {TEXT | METHOD | NUMBER, "a method or a number"},
  [SCHEMA_STEPS] = {TEXT | METHOD | TABLE, "a method or a list of methods"},
  [SCHEMA_WEIGHTS] = {TEXT | METHOD | TABLE | FUNCTION,
                      "a table of weights, a method, a text or a function"},
  [SCHEMA_TABLE] = {TABLE, "a table"},
  [SCHEMA_NAMES] = {TABLE, "a list of texts"},
  [SCHEMA_NAME_OR_NAMES] = {TEXT | TABLE, "a text or a list of texts"},
};

const char *schema_kind_words(enum schema_kind kind) {
  return kinds[kind].words;
}

const struct schema_field *schema_find(const struct schema *schema, const char *name) {
  for (; schema != NULL; schema = schema->also)
    for (const struct schema_field *field = schema->field; field->name; field++)
      if (strcmp(field->name, name) == 0) return field;
  return NULL;
}

/* --- whether a value fits ---------------------------------------------------------------- */

static struct diags *diags_of(const struct value *value) {
  return value->rule->reader->diags;
}

/* Functions of Lua and of the engine are no functions of a rule. */
static bool type_fits(const struct value *value, int types) {
  lua_State *L = value->rule->L;
  if (!(types & 1 << value_type(value))) return false;
  if (lua_iscfunction(L, value->index)) return false;
  return !lua_isuserdata(L, value->index) || constructor_use(L, value->index) != NULL;
}

/* A method's name without quotation marks and braces. */
static bool bare_method(const struct schema_field *field, const struct value *value,
                        const struct method *method) {
  struct arena *arena = value->rule->reader->arena;
  const char *hint = NULL;
  char form[120];
  constructor_form(method, form, sizeof form);
  if (kinds[field->kind].types & METHOD && constructor_needs(method))
    hint = arena_printf(arena, "write %s", form);
  else if (kinds[field->kind].types & METHOD || field->words != NULL)
    hint = arena_printf(arena, "write \"%s\" in quotation marks", method->name);
  diag_add(diags_of(value), value_place(value), hint, METHOD_LOOSE, value_path(value),
           kinds[field->kind].words, method->name);
  return false;
}

/* What to write instead of the value at index where one of the wanted types stands. */
static const char *kind_hint(lua_State *L, int index, int wanted) {
  int type = lua_type(L, index);
  if (type == LUA_TSTRING && wanted == FLAG) return KIND_FLAG_HINT;
  if (type == LUA_TSTRING && wanted == NUMBER && lua_isnumber(L, index))
    return KIND_NUMBER_HINT;
  if (type == LUA_TNUMBER && wanted == TEXT) return KIND_TEXT_HINT;
  return NULL;
}

static bool wrong_type(const struct schema_field *field, const struct value *value) {
  const struct method *method = constructor_uncalled(value->rule->L, value->index);
  if (method != NULL) return bare_method(field, value, method);
  const char *hint = kind_hint(value->rule->L, value->index, kinds[field->kind].types);
  diag_add(diags_of(value), value_place(value), hint, FIELD_KIND, value_path(value),
           kinds[field->kind].words, value_words(value->rule->L, value->index));
  return false;
}

static bool is_clean_text(const struct value *value) {
  size_t length;
  const char *text = lua_tolstring(value->rule->L, value->index, &length);
  return length > 0 && strlen(text) == length && text_utf8_valid(text, length) == length;
}

static bool text_fits(const struct value *value, bool say) {
  if (is_clean_text(value)) return true;
  bool empty = lua_rawlen(value->rule->L, value->index) == 0;
  if (say && empty)
    diag_add(diags_of(value), value_place(value), NULL, FIELD_EMPTY, value_path(value));
  else if (say)
    diag_add(diags_of(value), value_place(value), NULL, FIELD_BYTES, value_path(value));
  return false;
}

static bool number_fits(const struct schema_field *field, const struct value *value,
                        bool say) {
  double number = value_number(value);
  bool ranged = field->min != 0 || field->max != 0;
  bool whole = field->kind != SCHEMA_WHOLE || number == floor(number);
  if (isfinite(number) && whole &&
      (!ranged || (number >= field->min && number <= field->max)))
    return true;
  char low[NUMBER_ROOM], high[NUMBER_ROOM], given[NUMBER_ROOM];
  number_shortest(field->min, low);
  number_shortest(field->max, high);
  if (isfinite(number)) number_shortest(number, given);
  else strcpy(given, "that");
  if (say && whole && ranged)
    diag_add(diags_of(value), value_place(value), NULL, FIELD_RANGE, value_path(value), low,
             high, given);
  else if (say)
    diag_add(diags_of(value), value_place(value), NULL, FIELD_KIND, value_path(value),
             whole ? "finite" : "a whole number", given);
  return false;
}

size_t schema_word(const struct value *value, const char *const *words) {
  const char *text = lua_tostring(value->rule->L, value->index);
  size_t i = 0;
  while (words[i] != NULL && strcmp(words[i], text) != 0) i++;
  return i;
}

static const char *list_words(struct arena *arena, const char *const *words) {
  const char *list = arena_printf(arena, "\"%s\"", words[0]);
  for (size_t i = 1; words[i] != NULL; i++)
    list = arena_printf(arena, "%s, \"%s\"", list, words[i]);
  return list;
}

static bool word_fits(const struct schema_field *field, const struct value *value,
                      bool say) {
  size_t count = 0;
  struct arena *arena = value->rule->reader->arena;
  while (field->words[count] != NULL) count++;
  if (schema_word(value, field->words) < count) return true;
  if (!say) return false;
  const char *text = lua_tostring(value->rule->L, value->index);
  const char *hint = text_did_you_mean(arena, text, field->words, count);
  if (hint == NULL) hint = arena_printf(arena, "it can be %s", list_words(arena, field->words));
  diag_add(diags_of(value), value_place(value), hint, FIELD_WORD, value_path(value), text);
  return false;
}

static bool is_language(const char *key) {
  return key[0] >= 'a' && key[0] <= 'z' && key[1] >= 'a' && key[1] <= 'z' && key[2] == '\0';
}

/* One entry of texts by language; key at -2, value at -1. */
static bool language_fits(const struct value *texts, bool say) {
  lua_State *L = texts->rule->L;
  if (lua_type(L, -2) == LUA_TSTRING && is_language(lua_tostring(L, -2)) &&
      lua_type(L, -1) == LUA_TSTRING) {
    struct value text = {texts->rule, say ? value_path(texts) : "", lua_tostring(L, -2),
                         lua_gettop(L)};
    return text_fits(&text, say);
  }
  if (say)
    diag_add(diags_of(texts), value_place(texts), "{ de = \"…\", en = \"…\" }", TEXTS_KEY,
             value_path(texts));
  return false;
}

static bool has_text(const struct value *texts, const char *language) {
  lua_State *L = texts->rule->L;
  lua_pushstring(L, language);
  bool has = lua_rawget(L, texts->index) == LUA_TSTRING;
  lua_pop(L, 1);
  return has;
}

static bool texts_fit(const struct value *texts, bool say) {
  lua_State *L = texts->rule->L;
  bool ok = true;
  for (lua_pushnil(L); lua_next(L, texts->index); lua_pop(L, 1))
    ok = language_fits(texts, say) && ok;
  if (!ok || has_text(texts, "de") || has_text(texts, "en")) return ok;
  if (say)
    diag_add(diags_of(texts), value_place(texts), NULL, TEXTS_NEITHER, value_path(texts));
  return false;
}

/* One item of a list of texts. */
static bool name_fits(const struct value *item, bool say) {
  if (value_type(item) == LUA_TSTRING) return text_fits(item, say);
  if (say)
    diag_add(diags_of(item), value_place(item), kind_hint(item->rule->L, item->index, TEXT),
             FIELD_KIND, value_path(item), kinds[SCHEMA_TEXT].words,
             value_words(item->rule->L, item->index));
  return false;
}

static bool names_fit(const struct value *list, bool say) {
  lua_State *L = list->rule->L;
  size_t length = value_length(list), keys = 0;
  bool clean = true;
  for (lua_pushnil(L); lua_next(L, list->index); lua_pop(L, 1)) keys++;
  struct value item;
  for (size_t i = 1; i <= length; i++) {
    clean = value_item(list, i, &item) && name_fits(&item, say) && clean;
    lua_settop(L, list->index);
  }
  if (keys == length && length > 0) return clean;
  if (say)
    diag_add(diags_of(list), value_place(list), NULL, FIELD_LIST, value_path(list));
  return false;
}

static bool fits(const struct schema_field *field, const struct value *value, bool say) {
  if (!type_fits(value, kinds[field->kind].types)) return say && wrong_type(field, value);
  int type = value_type(value);
  bool has_words = field->words != NULL;
  if (type == LUA_TNUMBER) return number_fits(field, value, say);
  if (type == LUA_TSTRING && !text_fits(value, say)) return false;
  if (type == LUA_TSTRING && has_words) return word_fits(field, value, say);
  if (type != LUA_TTABLE) return true;
  if (field->kind == SCHEMA_TEXTS) return texts_fit(value, say);
  if (field->kind == SCHEMA_NAMES || field->kind == SCHEMA_NAME_OR_NAMES)
    return names_fit(value, say);
  return true;
}

/* --- a whole table ----------------------------------------------------------------------- */

enum { FIELDS = 64 };

static size_t field_names_of(const struct schema *schema, const char *names[FIELDS]) {
  size_t count = 0;
  for (; schema != NULL; schema = schema->also)
    for (const struct schema_field *field = schema->field; field->name; field++)
      names[count++] = field->name;
  return count;
}

static const char *suggest(struct arena *arena, const struct schema *schema,
                           const char *name) {
  const char *names[FIELDS];
  size_t count = field_names_of(schema, names);
  const char *hint = text_did_you_mean(arena, name, names, count);
  if (hint != NULL) return hint;
  hint = arena_printf(arena, "there are %s", names[0]);
  for (size_t i = 1; i < count; i++) hint = arena_printf(arena, "%s, %s", hint, names[i]);
  return hint;
}

void schema_nameless(struct rule *rule, const char *prefix, const char *what) {
  lua_State *L = rule->L;
  struct value item = {rule, prefix, "[?]", lua_gettop(L)};
  if (lua_isinteger(L, -2))
    item.name = arena_printf(rule->reader->arena, "[%lld]", (long long)lua_tointeger(L, -2));
  bool split = lua_isinteger(L, -2) && source_splits_number(rule->map, value_path(&item));
  diag_add(rule->reader->diags, value_place(&item),
           split ? DECIMAL_COMMA_HINT : FIELD_NAMELESS_HINT, FIELD_NAMELESS, what);
}

/* Key at -2 and value at -1 of the stack. */
static bool check_field(const struct schema *schema, const struct layer *layer) {
  lua_State *L = layer->rule->L;
  struct reader *reader = layer->rule->reader;
  if (lua_type(L, -2) != LUA_TSTRING) {
    schema_nameless(layer->rule, layer->prefix, schema->what);
    return false;
  }
  struct value value = {layer->rule, layer->prefix, lua_tostring(L, -2), lua_gettop(L)};
  const struct schema_field *field = schema_find(schema, value.name);
  if (field != NULL) return fits(field, &value, true);
  diag_add(reader->diags, value_key(&value), suggest(reader->arena, schema, value.name),
           FIELD_UNKNOWN, schema->what, value.name);
  return false;
}

static struct place place_of_table(const struct layer *layer) {
  return *layer->prefix == '\0' ? source_return(layer->rule->map)
                                : source_key(layer->rule->map, layer->prefix);
}

/* Whether the key is no field, and the field called name is the one nearest to it. */
static bool means(const struct schema *schema, const char *key, const char *name) {
  const char *names[FIELDS];
  size_t count = field_names_of(schema, names);
  if (schema_find(schema, key) != NULL) return false;
  const char *near = text_nearest(key, names, count);
  return near != NULL && strcmp(near, name) == 0;
}

bool schema_misspelt(const struct schema *schema, const struct layer *layer,
                     const char *name) {
  lua_State *L = layer->rule->L;
  bool found = false;
  for (lua_pushnil(L); lua_next(L, layer->index); lua_pop(L, 1))
    if (lua_type(L, -2) == LUA_TSTRING)
      found = found || means(schema, lua_tostring(L, -2), name);
  return found;
}

static bool check_required(const struct schema *schema, const struct schema_field *field,
                           const struct layer *layer) {
  struct value value;
  if (layer_find(layer, field->name, &value)) {
    value_drop(&value);
    return true;
  }
  if (schema_misspelt(schema, layer, field->name) || layer_is_lost(layer)) return false;
  diag_add(layer->rule->reader->diags, place_of_table(layer), NULL, FIELD_ABSENT,
           schema->what, field->name, field->meaning);
  return false;
}

/* More fields than anything has: told as one mistake, not as thousands. */
static bool too_many(const struct schema *schema, const struct layer *layer) {
  lua_State *L = layer->rule->L;
  size_t count = 0;
  for (lua_pushnil(L); lua_next(L, layer->index); lua_pop(L, 1)) count++;
  if (count <= FIELDS) return false;
  diag_add(layer->rule->reader->diags, place_of_table(layer), NULL, FIELDS_MANY,
           schema->what, count);
  return true;
}

bool schema_check(const struct schema *schema, const struct layer *layer, bool whole) {
  lua_State *L = layer->rule->L;
  bool ok = true;
  lua_checkstack(L, 16);
  if (too_many(schema, layer)) return false;
  for (lua_pushnil(L); lua_next(L, layer->index); lua_pop(L, 1))
    ok = check_field(schema, layer) && ok;
  for (const struct schema *part = schema; whole && part; part = part->also)
    for (const struct schema_field *field = part->field; field->name; field++)
      if (field->required && schema_find(schema, field->name) == field)
        ok = check_required(schema, field, layer) && ok;
  return ok;
}

bool schema_take(const struct schema *schema, const struct layer *layer, const char *name,
                 struct value *out) {
  if (!layer_find(layer, name, out)) return false;
  if (fits(schema_find(schema, name), out, false)) return true;
  value_drop(out);
  return false;
}

/* --- for hints --------------------------------------------------------------------------- */

static const struct schema *const all[] = {
  &schema_parameter, &schema_edition, &schema_bonus, &schema_units, &schema_ranking, &schema_class,
  &schema_source, &schema_input, &schema_varied_weights,
};
enum { ALL = sizeof all / sizeof *all };

bool schema_is_field(const char *name) {
  for (size_t i = 0; i < ALL; i++)
    if (schema_find(all[i], name) != NULL) return true;
  return false;
}

static bool has_word(const struct schema *schema, const char *name) {
  for (; schema != NULL; schema = schema->also)
    for (const struct schema_field *field = schema->field; field->name; field++)
      for (const char *const *word = field->words; word && *word; word++)
        if (strcmp(*word, name) == 0) return true;
  return false;
}

bool schema_is_word(const char *name) {
  const struct method *method = method_find(METHOD_IMPUTE, name);
  if (method != NULL && method->word) return true;
  for (size_t i = 0; i < ALL; i++)
    if (has_word(all[i], name)) return true;
  return false;
}
