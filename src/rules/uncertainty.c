#include "rules/uncertainty.h"

#include <lua.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/text.h"
#include "rules/folder.h"
#include "rules/library.h"
#include "rules/messages.h"
#include "rules/uncertainty_parts.h"

/* The fields that say what an input varies, by kind. */
static const struct {
  const char *field;
  enum method_family family;                   /* METHOD_FAMILIES: no alternatives */
} kinds[INPUT_KINDS] = {
  [INPUT_WEIGHTS] = {"weights", METHOD_FAMILIES},
  [INPUT_NORMALISE] = {"normalise", METHOD_NORMALISE},
  [INPUT_AGGREGATE] = {"aggregate", METHOD_AGGREGATE},
  [INPUT_TREAT] = {"treat", METHOD_TREAT},
  [INPUT_MISSING] = {"missing", METHOD_IMPUTE},
  [INPUT_LEAVE_OUT] = {"leave_out", METHOD_FAMILIES},
  [INPUT_NOISE] = {"noise", METHOD_FAMILIES},
};

/* --- one input --------------------------------------------------------------------------- */

/* The one thing that the input varies; false with a finding where it is not one. */
static bool find_kind(struct reading_input *reading) {
  struct value value;
  size_t said = 0;
  for (int kind = 0; kind < INPUT_KINDS; kind++) {
    if (!layer_find(reading->record->layer, kinds[kind].field, &value)) continue;
    value_drop(&value);
    reading->input->kind = (enum input_kind)kind;
    reading->family = kinds[kind].family;
    said++;
  }
  if (said != 1)
    diag_add(input_reader(reading)->diags, reading->input->place, NULL, INPUT_VARIES,
             reading->input->name, said);
  return said == 1;
}

static bool read_choices(struct reading_input *reading) {
  if (reading->family != METHOD_FAMILIES)
    return uncertainty_alternatives(reading, kinds[reading->input->kind].field);
  if (reading->input->kind == INPUT_WEIGHTS) return uncertainty_weights(reading);
  return reading->input->kind != INPUT_NOISE || uncertainty_noise(reading);
}

/* Reads the input whose table is the value. */
static bool read_input(const struct value *value, struct input *input, bool *each) {
  struct layer layer = {value->rule, value->index, value_path(value), NULL};
  struct record record = {&schema_input, &layer};
  struct reading_input reading = {.record = &record, .input = input};
  *input = (struct input){.name = value->name, .place = value_key(value)};
  if (value_type(value) != LUA_TTABLE) {
    diag_add(value->rule->reader->diags, value_place(value), INPUT_HINT, FIELD_KIND,
             value->name, "a table", value_words(value->rule->L, value->index));
    return false;
  }
  if (!schema_check(&schema_input, &layer, true)) return false;
  input->label = field_texts(&record, "label");
  *each = field_flag(&record, "each", false);
  reading.of_groups = field_word(&record, "leave_out", words_leave_out, 0) == 1;
  return find_kind(&reading) && uncertainty_select(&reading) && read_choices(&reading);
}

/* --- an input for every weight ----------------------------------------------------------- */

/* Adds one input for each node of the input, named after both. */
static void add_each(struct reader *reader, const struct input *input) {
  struct tree *tree = reader->tree;
  for (size_t j = 0; j < input->nodes; j++) {
    const struct node *node = &tree->node[input->node[j]];
    struct input *own = &tree->input[tree->inputs++];
    *own = *input;
    own->name = arena_printf(reader->arena, "%s.%s", input->name, node->id);
    own->label = node->label;
    own->node = &input->node[j];
    own->nodes = 1;
  }
}

/* Adds what was read to the tree. */
static void add_input(struct reader *reader, const struct input *input, bool each) {
  if (each && input->by > 0) add_each(reader, input);
  else if (!each) reader->tree->input[reader->tree->inputs++] = *input;
  else diag_add(reader->diags, input->place, NULL, EACH_BY);
}

/* --- two inputs for one thing ------------------------------------------------------------ */

/* The first node that both choose a method for; NO_NODE: none. */
static uint32_t shared_node(const struct input *a, const struct input *b) {
  if (a->kind != b->kind || a->alternatives == 0) return NO_NODE;
  for (size_t i = 0; i < a->nodes; i++)
    for (size_t j = 0; j < b->nodes; j++)
      if (a->node[i] == b->node[j]) return a->node[i];
  return NO_NODE;
}

static void refuse_shared(struct reader *reader) {
  const struct tree *tree = reader->tree;
  for (size_t b = 0; b < tree->inputs; b++)
    for (size_t a = 0; a < b; a++) {
      uint32_t node = shared_node(&tree->input[a], &tree->input[b]);
      if (node == NO_NODE) continue;
      diag_add(reader->diags, tree->input[b].place, NULL, INPUT_TWICE,
               kinds[tree->input[b].kind].field,
               node == 0 ? "the index" : tree->node[node].id, tree->input[a].name,
               tree->input[b].name);
    }
}

/* --- the file ---------------------------------------------------------------------------- */

/* A name of the returned table, and where it stands. */
struct named {
  const char *name;
  struct place place;
};

static int by_place(const void *left, const void *right) {
  const struct named *a = left, *b = right;
  if (a->place.line != b->place.line) return a->place.line < b->place.line ? -1 : 1;
  if (a->place.column != b->place.column)
    return a->place.column < b->place.column ? -1 : 1;
  return strcmp(a->name, b->name);
}

/* The names in the order of the file. */
static struct named *names_of(struct rule *rule, size_t *count) {
  lua_State *L = rule->L;
  struct value whole = {rule, "", "", 1};
  struct named *named = arena_new_array(rule->reader->arena, value_entries(&whole),
                                        struct named);
  *count = 0;
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING) {
      schema_nameless(rule, "", "uncertainty.lua");
      continue;
    }
    const char *name = arena_copy(rule->reader->arena, lua_tostring(L, -2));
    named[(*count)++] = (struct named){name, source_key(rule->map, name)};
  }
  if (*count > 0) qsort(named, *count, sizeof *named, by_place);
  return named;
}

static void read_inputs(struct rule *rule) {
  struct reader *reader = rule->reader;
  struct value whole = {rule, "", "", 1}, value;
  size_t count;
  const struct named *named = names_of(rule, &count);
  reader->tree->input = arena_new_array(reader->arena, count * reader->tree->nodes,
                                        struct input);
  for (size_t i = 0; i < count; i++) {
    struct input input;
    bool each = false;
    value_field(&whole, named[i].name, &value);
    if (!text_is_name(named[i].name))
      diag_add(reader->diags, named[i].place, NODE_NAME_HINT, INPUT_NAME, named[i].name);
    else if (read_input(&value, &input, &each))
      add_input(reader, &input, each);
    value_drop(&value);
  }
  refuse_shared(reader);
}

void uncertainty_read(struct reader *reader) {
  struct rule rule;
  const char *path = file_join(reader->arena, reader->tree->path, "uncertainty.lua");
  if (file_kind(path) == FILE_ABSENT) return;
  if (!folder_has_file(reader, path) || !rule_open(&rule, reader, path)) return;
  read_inputs(&rule);
  rule_close(&rule);
}
