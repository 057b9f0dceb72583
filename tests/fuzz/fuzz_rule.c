/* The rule loader: sandbox, source reading, schema, decoding, binding and calculation.
 *
 * The first letter says which file of a small edition the rest is: p a parameter, g a
 * group.lua, e the edition.lua, s the sources.lua; a line end behind the letter is left out.
 * Beyond findings that stand inside their files: there is a tree exactly where there is no
 * error, reading twice finds the same, the places of what was decoded are in its file, and
 * what the engine's own reading of the source says of a field is what Lua made of it. */
#include "fuzz.h"
#include "../rules/examples.h"

#include <lauxlib.h>
#include <math.h>

#include "base/mem.h"
#include "index/result.h"
#include "rules/edition.h"
#include "rules/sandbox.h"
#include "rules/source.h"

static const char units_file[] = "ags,name,land,einwohner\n"
                                 "1,Ahausen,NW,1000\n"
                                 "2,Bedorf,NW,0\n"
                                 "3,Ceburg,BY,\n";
static const char code_book[] = "column,type,source\n"
                                "a,number,amt\nb,integer,\nwlan,yes_no,\nreife,level,\n";
static const char cells[] = "ags,a,b,wlan,reife\n"
                            "1,6,4,ja,voll\n"
                            "2,-2,3,nein,keine\n"
                            "3,0.5,,,\n";

/* The files of the edition, each as it is while another one is the input. */
static const struct part {
  char letter;
  const char *path, *text;
} parts[] = {
  {'p', "rules/x/g/p.lua",
   "return { label = 'P', unit = 'x', source = 'amt', direction = 'higher', value = 'a' }\n"},
  {'g', "rules/x/g/group.lua", "return { label = 'G', weights = { p = 1, q = 2 } }\n"},
  {'e', "rules/x/edition.lua",
   "return { title = 'X', year = 2024, data = 'data', measures = { 'x' },\n"
   "  units = { file = 'cities.csv', key = 'ags', name = 'name' } }\n"},
  {'s', "rules/x/sources.lua", "return { amt = { label = 'Amt' } }\n"},
};
enum { PARTS = sizeof parts / sizeof *parts };

static struct dataset *data;
static lua_State *plain;                       /* for literals */

int LLVMFuzzerInitialize(int *arguments, char ***argument) {
  struct diags *diags = diags_new();
  (void)arguments;
  (void)argument;
  enter_folder();
  HOLDS(mkdir("data", 0777) == 0 && mkdir("rules", 0777) == 0 &&
        mkdir("rules/x", 0777) == 0 && mkdir("rules/x/g", 0777) == 0);
  write_file("cities.csv", piece_of(units_file));
  write_file("data/columns.csv", piece_of(code_book));
  write_file("data/cells.csv", piece_of(cells));
  write_file("rules/x/g/q.lua", piece_of(parts[0].text));
  plain = luaL_newstate();
  data = dataset_new();
  HOLDS(dataset_read_units(data, "cities.csv", "ags", "name", diags));
  HOLDS(dataset_read_folder(data, "data", diags) && diags_count(diags, DIAG_ERROR) == 0);
  diags_free(diags);
  return 0;
}

/* --- the source and Lua ------------------------------------------------------------------ */

enum { DEEPEST = 6 };

/* A table that the rule wrote and Lua's view of it, side by side with the map. */
struct walk {
  lua_State *L;
  const struct source_map *map;
  struct piece text;
};

static bool is_plain_key(const char *key) {
  size_t length = strlen(key);
  return length > 0 && length < 40 && (key[0] < '0' || key[0] > '9') &&
         strspn(key, "abcdefghijklmnopqrstuvwxyz_0123456789") == length;
}

/* The bytes of the text that a place is about. */
static struct piece bytes_at(const struct walk *walk, struct place place) {
  struct piece rest = walk->text, line = next_line(&rest);
  for (uint32_t i = 1; i < place.line; i++) line = next_line(&rest);
  HOLDS(place.column > 0 && place.column - 1 + place.length <= line.length);
  return (struct piece){line.bytes + place.column - 1, place.length};
}

/* A key stands as a name or in brackets; an item of a list has none. */
static void check_key(const struct walk *walk, const char *name, struct place place) {
  struct piece key = bytes_at(walk, place);
  HOLDS(key.length > 0);
  if (name == NULL || *key.bytes == '[') return;
  HOLDS(key.length == strlen(name) && memcmp(key.bytes, name, key.length) == 0);
}

/* Whether the text closes where it ends; of long brackets only that they open and close. */
static bool is_one_literal(struct piece text) {
  size_t at = 1, last = text.length - 1;
  if (text.length < 2) return false;
  if (*text.bytes == '[') return text.bytes[last] == ']';
  while (at < last && text.bytes[at] != *text.bytes) at += text.bytes[at] == '\\' ? 2 : 1;
  return at == last && text.bytes[at] == *text.bytes && strchr("\"'", *text.bytes) != NULL;
}

/* What is said to be one literal text is one, and by itself means what the field holds. */
static void check_literal(const struct walk *walk, const struct source_field *field) {
  struct piece text = {walk->text.bytes + field->value_start,
                       field->value_end - field->value_start};
  size_t of_value, of_literal;
  struct buf chunk = {0};
  HOLDS(is_one_literal(text));
  buf_puts(&chunk, "return ");
  buf_put(&chunk, text.bytes, text.length);
  HOLDS(luaL_loadbufferx(plain, chunk.data, chunk.length, "=literal", "t") == LUA_OK);
  lua_call(plain, 0, 1);
  const char *literal = lua_tolstring(plain, -1, &of_literal);
  const char *value = lua_tolstring(walk->L, -1, &of_value);
  HOLDS(of_value == of_literal && memcmp(literal, value, of_value) == 0);
  lua_pop(plain, 1);
  buf_free(&chunk);
}

/* What is said to be the field's value is an expression, by Lua's reading. */
static void check_expression(const struct walk *walk, const struct source_field *field) {
  struct buf chunk = {0};
  buf_puts(&chunk, "return (");
  buf_put(&chunk, walk->text.bytes + field->value_start,
          field->value_end - field->value_start);
  buf_puts(&chunk, "\n)");
  int status = luaL_loadbufferx(plain, chunk.data, chunk.length, "=value", "t");
  HOLDS(status == LUA_OK || strstr(lua_tostring(plain, -1), "overflow") != NULL);
  lua_pop(plain, 1);
  buf_free(&chunk);
}

/* The value at the top of the stack; name: of its key, NULL in a list. */
static void check_field(const struct walk *walk, const char *path, const char *name) {
  const struct source_field *field = source_field(walk->map, path);
  HOLDS(is_inside(source_key(walk->map, path)));
  HOLDS(is_inside(source_value(walk->map, path)));
  if (field == NULL) return;
  int type = lua_type(walk->L, -1);
  HOLDS(field->value_start <= field->value_end && field->value_end <= walk->text.length);
  HOLDS(!field->is_string || type == LUA_TSTRING);
  HOLDS(!field->is_function || type == LUA_TFUNCTION);
  check_key(walk, name, field->key);
  check_expression(walk, field);
  if (field->is_string) check_literal(walk, field);
}

/* Whether the table at the top of the stack is one of the library's, not the rule's. */
static bool has_metatable(lua_State *L) {
  bool has = lua_getmetatable(L, -1);
  if (has) lua_pop(L, 1);
  return has;
}

/* The table at the top of the stack; path has room for what is below it. */
static void check_table(const struct walk *walk, const char *path, int depth) {
  lua_State *L = walk->L;
  if (depth > DEEPEST || !lua_checkstack(L, 8) || has_metatable(L)) return;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    char below[400];
    const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : NULL;
    if (name != NULL && is_plain_key(name))
      snprintf(below, sizeof below, "%s%s%s", path, *path ? "." : "", name);
    else if (lua_isinteger(L, -2))
      snprintf(below, sizeof below, "%s[%lld]", path, (long long)lua_tointeger(L, -2));
    else continue;
    check_field(walk, below, name);
    if (lua_istable(L, -1)) check_table(walk, below, depth + 1);
  }
}

static void check_source(const struct part *part, struct piece text) {
  struct diags *diags = diags_new();
  struct arena *arena = arena_new();
  struct sandbox *sandbox = sandbox_new(part->path);
  const char *copy = arena_copy_length(arena, text.bytes, text.length);
  bool ok = sandbox_load(sandbox, copy, text.length, diags);
  HOLDS(ok == (diags_count(diags, DIAG_ERROR) == 0));
  if (ok) {
    struct source_map *map = source_read(arena, part->path, copy, text.length, diags);
    struct walk walk = {sandbox_state(sandbox), map, text};
    const char *comment = source_comment(map);
    HOLDS(is_inside(source_return(map)));
    HOLDS(comment == NULL || *comment != '\0');
    if (diags_count(diags, DIAG_ERROR) == 0) check_table(&walk, "", 0);
  }
  check_findings(diags);
  sandbox_free(sandbox);
  arena_free(arena);
  diags_free(diags);
}

/* --- the tree ---------------------------------------------------------------------------- */

static void check_score(const struct node_result *result, size_t units) {
  for (size_t u = 0; u < units; u++) {
    HOLDS(result->status[u] < STATUS_COUNT);
    HOLDS(is_missing(result->score[u]) || isfinite(result->score[u]));
    HOLDS(is_missing(result->rank[u]) ||
          (result->rank[u] >= 1 && result->rank[u] <= (double)units));
  }
}

static void check_result(const struct tree *tree, struct diags *diags) {
  struct result *result = result_calculate(tree, data, diags);
  HOLDS((result == NULL) == (diags_count(diags, DIAG_ERROR) > 0));
  if (result == NULL) return;
  HOLDS(result->units == data->units);
  for (size_t i = 0; i < tree->nodes; i++) check_score(&result->node[i], data->units);
  result_free(result);
}

static void check_weights(const struct tree *tree, const struct node *group) {
  double all = 0;
  for (size_t k = 0; k < group->children; k++) {
    double weight = tree_weight(tree, group->child[k]);
    HOLDS(weight >= 0 && weight <= 1);
    all += weight;
  }
  if (group->bonus != NO_NODE && !tree->node[group->bonus].adds)
    all += tree_weight(tree, group->bonus);
  HOLDS(group->children == 0 || fabs(all - 1) < 1e-9);
}

static void check_tree(const struct tree *tree, bool whole) {
  for (size_t i = 0; i < tree->nodes; i++) {
    const struct node *node = &tree->node[i];
    const char *hint;
    HOLDS(node->place.path == NULL || is_inside(node->place));
    HOLDS(i == 0 || (node->parent < i && strlen(node->id) > 0));
    if (!whole) continue;
    HOLDS(tree_find(tree, node->id, &hint) == i);
    if (node->kind == NODE_GROUP) check_weights(tree, node);
  }
}

/* Reads the edition and, where it has no fault, calculates it; the findings are on diags. */
static void read_edition(struct diags *diags) {
  struct tree *partial = NULL, *tree = edition_read("rules/x", &partial, diags);
  size_t passed = 0, failed = 0;
  HOLDS((tree == NULL) == (diags_count(diags, DIAG_ERROR) > 0));
  if (tree != NULL || partial != NULL) check_tree(tree ? tree : partial, tree != NULL);
  if (tree != NULL && edition_bind_units(tree, data, diags) &&
      edition_bind(tree, data, "data", diags) && diags_count(diags, DIAG_ERROR) == 0) {
    check_result(tree, diags);
    try_examples(tree, data, &passed, &failed, diags);
  }
  tree_free(tree);
  tree_free(partial);
}

/* --- one input --------------------------------------------------------------------------- */

static const struct part *part_of(struct piece *text) {
  const struct part *part = &parts[0];
  if (text->length == 0) return part;
  char letter = *text->bytes++;
  text->length--;
  if (text->length > 0 && *text->bytes == '\n') text->bytes++, text->length--;
  for (size_t i = 0; i < PARTS; i++)
    if (parts[i].letter == letter) part = &parts[i];
  return part;
}

static void check_same_findings(struct diags *diags) {
  struct diags *again = diags_new();
  struct buf before = {0}, after = {0};
  read_edition(again);
  diags_text(diags, &before);
  diags_text(again, &after);
  HOLDS(strcmp(buf_text(&before), buf_text(&after)) == 0);
  buf_free(&before);
  buf_free(&after);
  diags_free(again);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  struct piece text = {(const char *)bytes, length};
  const struct part *part = part_of(&text);
  struct diags *diags = diags_new();
  for (size_t i = 0; i < PARTS; i++)
    if (&parts[i] != part) write_file(parts[i].path, piece_of(parts[i].text));
  write_file(part->path, text);
  check_source(part, text);
  read_edition(diags);
  check_findings(diags);
  if (length % 4 == 0) check_same_findings(diags);
  diags_free(diags);
  return 0;
}
