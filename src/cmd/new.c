/* A parameter is begun with what must be filled in left empty, so that `check` points at it;
 * its comments are German, as those of every rule file are. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/text.h"
#include "cmd/batch.h"
#include "cmd/copy.h"
#include "cmd/messages.h"
#include "rules/edition.h"
#include "rules/formula.h"
#include "rules/home.h"
#include "rules/messages.h"
#include "rules/rewrite.h"

/* --- the texts --------------------------------------------------------------------------- */

/* What stands in a new file for a field, and what is to be filled in. */
struct filling {
  const char *name, *value, *comment;
};

static const struct filling parameter[] = {
  {"label", "{ de = \"\", en = \"\" }", "wie der Parameter heißt"},
  {"unit", "\"\"", "Maßeinheit: eine aus measures in edition.lua"},
  {"source", "\"\"", "Quelle: ein Schlüssel aus sources.lua"},
  {"direction", "\"higher\"", "was besser ist: \"higher\" oder \"lower\""},
  {"value", "\"\"", "Formel: \"per(1000, ladepunkte, einwohner)\""},
  {"normalise", "\"minmax\"", "Weg zu den Punkten; mit answers: Zeile löschen"},
  {"examples", "{}", "{ { busse = 80, busse_e = 20, gives = 25 } }"},
  {0},
};

static const struct filling group[] = {
  {"label", "{ de = \"\", en = \"\" }", "wie die Gruppe heißt"},
  {0},
};

static const char parameter_head[] =
    "-- Was gemessen wird und was dazu zählt, in ein bis drei Sätzen. Dieser Kommentar ist\n"
    "-- die Beschreibung im Handbuch.\n";
static const char group_head[] =
    "-- Wofür die Gruppe steht, in ein bis drei Sätzen. Dieser Kommentar ist die\n"
    "-- Beschreibung im Handbuch.\n";

static const struct filling *find(const struct filling *row, const char *name) {
  while (row->name != NULL && strcmp(row->name, name) != 0) row++;
  return row->name != NULL ? row : NULL;
}

/* Required fields that the language has and the filling has not. */
static void put_others(const struct schema *schema, const struct filling *filling,
                       struct buf *out) {
  for (const struct schema_field *field = schema->field; field->name; field++)
    if (field->required && find(filling, field->name) == NULL)
      buf_printf(out, "  %-9s = \"\",  -- %s\n", field->name, field->meaning);
}

static void put_file(const char *head, const struct schema *schema,
                     const struct filling *filling, struct buf *out) {
  buf_printf(out, "%sreturn {\n", head);
  for (const struct filling *row = filling; row->name; row++) {
    size_t before = out->length;
    buf_printf(out, "  %-9s = %s,", row->name, row->value);
    buf_pad(out, ' ', 38 - (out->length - before));
    buf_printf(out, "-- %s\n", row->comment);
  }
  put_others(schema, filling, out);
  buf_puts(out, "}\n");
}

/* --- the name ---------------------------------------------------------------------------- */

struct begun {
  struct command *command;
  struct arena *arena;
  const char *rules;                           /* folder of the edition */
  const char *id, *file;                       /* of the parameter */
  struct batch *batch;
  const char *made[GROUPS_DEEPEST + 1];
  size_t files;
  const char *group, *child;                   /* nearest group there is, and what is new */
};

static bool is_function(const char *name) {
  for (const char *const *function = formula_functions(); *function; function++)
    if (strcmp(*function, name) == 0) return true;
  return false;
}

static bool refuse(const struct begun *begun, const char *name, const char *hint) {
  diag_add(begun->command->diags, (struct place){0}, hint, NEW_NAME, name);
  return false;
}

static bool name_fits(const struct begun *begun, const char *name) {
  if (is_function(name)) return refuse(begun, name, NODE_NAME_FUNCTION_HINT);
  if (strchr(name, '/') != NULL)
    return refuse(begun, name, "write dots: mobilitaet.radverkehr.zaehlstellen");
  if (!text_is_name(name) || strlen(name) > NODE_NAME_LONGEST)
    return refuse(begun, name, NODE_NAME_HINT);
  return true;
}

/* --- the files --------------------------------------------------------------------------- */

static bool is_there(const struct begun *begun, const char *path) {
  if (file_kind(path) == FILE_ABSENT) return false;
  diag_add(begun->command->diags, (struct place){0}, NULL, NEW_IS_THERE, path);
  return true;
}

static void stage(struct begun *begun, const char *path, const char *head,
                  const struct schema *schema, const struct filling *filling) {
  struct buf content = {0};
  put_file(head, schema, filling, &content);
  batch_add(begun->batch, path, &content);
  begun->made[begun->files++] = path;
}

static const char *lua_file(const struct begun *begun, const char *stem) {
  return arena_printf(begun->arena, "%s.lua", stem);
}

/* The group folder below which the parameter is to stand; its group.lua where it has none. */
static bool stage_group(struct begun *begun, const char *folder, const char *name) {
  const char *file = file_join(begun->arena, folder, "group.lua");
  const char *twin = lua_file(begun, folder);
  if (file_kind(twin) != FILE_ABSENT) {
    diag_add(begun->command->diags, (struct place){0}, NULL, NEW_BELOW_PARAMETER, twin);
    return false;
  }
  if (file_kind(file) != FILE_ABSENT) return begun->group = file, begun->child = NULL, true;
  if (begun->child == NULL) begun->child = name;
  stage(begun, file, group_head, &schema_group, group);
  return true;
}

static bool stage_parameter(struct begun *begun, const char *stem, const char *name) {
  begun->file = lua_file(begun, stem);
  if (is_there(begun, begun->file) || is_there(begun, stem)) return false;
  if (begun->child == NULL) begun->child = name;
  stage(begun, begun->file, parameter_head, &schema_parameter, parameter);
  return true;
}

/* The files of every part of the id, from the top. */
static bool stage_id(struct begun *begun) {
  const char *folder = begun->rules;
  size_t depth = 0;
  for (const char *at = begun->id;; at++) {
    size_t length = strcspn(at, ".");
    const char *name = arena_copy_length(begun->arena, at, length);
    if (!name_fits(begun, name)) return false;
    folder = file_join(begun->arena, folder, name);
    at += length;
    if (*at == '\0') return stage_parameter(begun, folder, name);
    if (++depth > GROUPS_DEEPEST)
      return refuse(begun, begun->id, "groups may be nested 100 deep");
    if (!stage_group(begun, folder, name)) return false;
  }
}

/* --- what is left to do ------------------------------------------------------------------ */

/* Whether the group's file lists its children. */
static bool lists_children(const struct begun *begun) {
  return rewrite_place(begun->arena, begun->group, "children").line > 0;
}

static void tell(const struct begun *begun) {
  for (size_t i = 0; i < begun->files; i++)
    fprintf(stderr, "%s: fill in what is empty\n", begun->made[i]);
  if (lists_children(begun))
    fprintf(stderr, "%s: add \"%s\" to children\n", begun->group, begun->child);
  fprintf(stderr, "then: scirules check %s\n", begun->rules);
}

/* --- the verb ---------------------------------------------------------------------------- */

/* rules/2026 for 2026. */
static const char *folder_of(struct arena *arena, const char *word) {
  bool digits = strspn(word, "0123456789") == strlen(word);
  if (!digits || file_kind(word) == FILE_FOLDER) return word;
  return file_join(arena, "rules", word);
}

static void begin_parameter(struct command *command, const char *word, const char *id) {
  struct begun begun = {.command = command, .arena = command->arena, .id = id};
  struct home home;
  if (!home_find(begun.arena, folder_of(begun.arena, word), &home, command->diags)) return;
  begun.rules = home.path;
  begun.group = file_join(begun.arena, home.path, "edition.lua");
  begun.batch = batch_new(command);
  if (!stage_id(&begun)) batch_free(begun.batch);
  else if (batch_write(begun.batch)) tell(&begun);
}

int verb_new(struct command *command) {
  const char *from = command->option[OPTION_FROM];
  const char *word = command->argument[0];
  if (from != NULL && command->arguments == 2)
    diag_add(command->diags, (struct place){0}, NULL, NEW_BOTH);
  else if (from != NULL) copy_edition(command, from, word);
  else if (command->arguments == 2)
    begin_parameter(command, word, command->argument[1]);
  else
    diag_add(command->diags, (struct place){0},
             "for example: scirules new 2026 --from rules/2024, or: scirules new rules/2026 "
             "mobilitaet.radverkehr.zaehlstellen", NEW_NO_SOURCE);
  return command_exit(command);
}
