/* The table that the file returns is walked once, raw; its texts are copied, and the state
 * is gone before any sentence is made. */
#include "rules/templates.h"

#include <lua.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "rules/library.h"
#include "rules/messages.h"
#include "rules/sandbox.h"
#include "rules/source.h"

static const char *const languages[] = {[LANGUAGE_DE] = "de", [LANGUAGE_EN] = "en"};

/* The texts by language of one table. */
struct texts {
  struct text text;
  struct locator place[2];
};

struct reading {
  struct templates *templates;
  const struct source_map *map;
  lua_State *L;
  struct diags *diags;
  const char *subject;                         /* that is being walked */
  struct texts texts;                          /* of the table walked last */
};

/* --- the walk ---------------------------------------------------------------------------- */

/* The text at index, in the arena, safe to print. */
static const char *copied(const struct reading *reading, int index) {
  size_t length;
  const char *text = lua_tolstring(reading->L, index, &length);
  char *copy = arena_copy_length(reading->templates->arena, text, length);
  text_clean(copy, length, false);
  return copy;
}

/* "place.up", as source maps write it. */
static const char *path_to(const struct reading *reading, const char *above,
                           const char *name) {
  struct arena *arena = reading->templates->arena;
  return *above ? arena_printf(arena, "%s.%s", above, name) : arena_copy(arena, name);
}

/* Calls visit for each entry of the table at the top, with the value at the top; findings
 * for names that are no texts, and for values of another type. */
static void each(struct reading *reading, const char *path, int type, const char *expected,
                 void (*visit)(struct reading *reading, const char *path,
                               const char *name)) {
  lua_State *L = reading->L;
  int table = lua_gettop(L);
  lua_checkstack(L, 8);
  for (lua_pushnil(L); lua_next(L, table) != 0; lua_settop(L, table + 1)) {
    if (lua_type(L, table + 1) != LUA_TSTRING) {
      diag_add(reading->diags, source_value(reading->map, path), TEMPLATE_FORM_HINT,
               TEMPLATE_NAMELESS, *path ? path : "the table");
      continue;
    }
    const char *name = copied(reading, table + 1), *below = path_to(reading, path, name);
    if (lua_type(L, table + 2) == type) visit(reading, below, name);
    else
      diag_add(reading->diags, source_value(reading->map, below), TEMPLATE_FORM_HINT,
               TEMPLATE_KIND, below, expected, value_words(L, table + 2));
  }
}

static void take_text(struct reading *reading, const char *path, const char *name) {
  struct texts *texts = &reading->texts;
  bool german = strcmp(name, languages[LANGUAGE_DE]) == 0;
  if (!german && strcmp(name, languages[LANGUAGE_EN]) != 0) {
    diag_add(reading->diags, source_key(reading->map, path), "a text is in de or en",
             TEMPLATE_LANGUAGE, name);
    return;
  }
  if (german) texts->text.de = copied(reading, -1);
  else texts->text.en = copied(reading, -1);
  texts->place[german ? LANGUAGE_DE : LANGUAGE_EN] = source_locator(reading->map, path);
}

static void take_texts(struct reading *reading, const char *path) {
  reading->texts = (struct texts){{NULL, NULL}, {{0}, {0}}};
  each(reading, path, LUA_TSTRING, "a text", take_text);
}

static void take_variant(struct reading *reading, const char *path, const char *name) {
  struct templates *templates = reading->templates;
  take_texts(reading, path);
  templates->template = mem_grow(templates->template, &templates->room,
                                 templates->count + 1, sizeof *templates->template);
  templates->template[templates->count++] = (struct template){
    .subject = reading->subject, .variant = name, .text = reading->texts.text,
    .place = {reading->texts.place[0], reading->texts.place[1]},
    .key = source_key(reading->map, path),
    .subject_key = source_key(reading->map, reading->subject),
  };
}

static void take_name(struct reading *reading, const char *path, const char *name) {
  struct templates *templates = reading->templates;
  take_texts(reading, path);
  templates->name = mem_grow(templates->name, &templates->names_room, templates->names + 1,
                             sizeof *templates->name);
  templates->name[templates->names++] = (struct template_name){
    name, reading->texts.text};
}

static void take_subject(struct reading *reading, const char *path, const char *name) {
  bool of_names = strcmp(name, "names") == 0;
  reading->subject = name;
  each(reading, path, LUA_TTABLE, of_names ? TEMPLATE_NAME_FORM : TEMPLATE_TEXTS_FORM,
       of_names ? take_name : take_variant);
}

/* --- the file ---------------------------------------------------------------------------- */

static int in_order(const void *left, const void *right) {
  const struct template *a = left, *b = right;
  int order = strcmp(a->subject, b->subject);
  return order != 0 ? order : strcmp(a->variant, b->variant);
}

/* The text in the arena; NULL with a finding. */
static const char *read_text(struct templates *templates, size_t *length,
                             struct diags *diags) {
  struct place file = {.path = templates->path};
  struct buf text = {0};
  const char *why, *copy = NULL;
  if (file_kind(templates->path) == FILE_ABSENT)
    diag_add(diags, file, TEMPLATES_ABSENT_HINT, TEMPLATES_ABSENT);
  else if (!file_read(templates->path, 16 * SANDBOX_TEXT, &text, &why))
    diag_add(diags, file, NULL, RULE_UNREADABLE, why);
  else
    copy = arena_copy_length(templates->arena, buf_text(&text), text.length);
  *length = text.length;
  buf_free(&text);
  return copy;
}

static void read_tables(struct templates *templates, const char *text, size_t length,
                        struct diags *diags) {
  struct sandbox *sandbox = sandbox_new(templates->path);
  if (sandbox_load(sandbox, text, length, diags)) {
    struct reading reading = {
      .templates = templates, .L = sandbox_state(sandbox), .diags = diags,
      .map = source_read(templates->arena, templates->path, text, length, diags),
    };
    each(&reading, "", LUA_TTABLE, TEMPLATE_TABLE_FORM, take_subject);
  }
  sandbox_free(sandbox);
  if (templates->count > 1)
    qsort(templates->template, templates->count, sizeof *templates->template, in_order);
}

struct templates *templates_read(const char *path, struct diags *diags) {
  size_t errors = diags_count(diags, DIAG_ERROR), length;
  struct templates *templates = mem_new(1, sizeof *templates);
  templates->arena = arena_new();
  templates->path = arena_copy(templates->arena, path);
  const char *text = read_text(templates, &length, diags);
  if (text != NULL) read_tables(templates, text, length, diags);
  if (diags_count(diags, DIAG_ERROR) == errors) return templates;
  templates_free(templates);
  return NULL;
}

void templates_free(struct templates *templates) {
  if (templates == NULL) return;
  free(templates->template);
  free(templates->name);
  arena_free(templates->arena);
  free(templates);
}

const struct template *templates_find(const struct templates *templates,
                                      const char *subject, const char *variant) {
  struct template wanted = {.subject = subject, .variant = variant};
  if (templates->count == 0) return NULL;
  return bsearch(&wanted, templates->template, templates->count,
                 sizeof *templates->template, in_order);
}

const char *templates_name(const struct templates *templates, const char *text,
                           enum language language) {
  for (size_t i = 0; i < templates->names; i++) {
    const struct template_name *name = &templates->name[i];
    const char *in = language == LANGUAGE_EN ? name->in.en : name->in.de;
    if (strcmp(name->text, text) == 0 && in != NULL) return in;
  }
  return text;
}
