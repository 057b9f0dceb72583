/* What belongs to the year changes; what somebody has to decide anew stays, and is said. Data
 * are never copied: those of another year would look like this year's. The code book is, as
 * the list of what is to be collected. */
#include "cmd/copy.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "cmd/batch.h"
#include "cmd/messages.h"
#include "rules/edition.h"
#include "rules/rewrite.h"

struct copy {
  struct command *command;
  struct arena *arena;
  const struct tree *from;
  const char *target, *year, *year_before;
  struct batch *batch;
  size_t files;
  const char **code_book;                      /* folders that got one */
  size_t code_books;
};

/* --- where to ---------------------------------------------------------------------------- */

static const char *beside(struct arena *arena, const char *path, const char *name) {
  const char *slash = strrchr(path, '/');
  const char *folder = slash ? arena_copy_length(arena, path, (size_t)(slash - path)) : "";
  return slash == path ? arena_printf(arena, "/%s", name) : file_join(arena, folder, name);
}

static const char *last_part(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash ? slash + 1 : path;
}

static bool is_year(const char *word) {
  size_t length = strlen(word);
  return length > 0 && length <= 4 && strspn(word, "0123456789") == length &&
         *word != '0';
}

static bool find_target(struct copy *copy, const char *word) {
  struct diags *diags = copy->command->diags;
  const struct place nowhere = {0};
  char *path = arena_copy(copy->arena, word);
  for (size_t n = strlen(path); n > 1 && path[n - 1] == '/';) path[--n] = '\0';
  copy->year = last_part(path);
  copy->target = strchr(path, '/') ? path : beside(copy->arena, copy->from->path, path);
  if (!is_year(copy->year))
    diag_add(diags, nowhere, "for example: scirules new 2026 --from rules/2024",
             NEW_NO_YEAR, copy->year);
  else if (file_kind(copy->target) != FILE_ABSENT)
    diag_add(diags, nowhere, NULL, NEW_IS_THERE, copy->target);
  else
    return true;
  return false;
}

/* --- what changes ------------------------------------------------------------------------ */

/* The text with the field set to value; a finding where its table cannot be seen. */
static const char *set(struct copy *copy, const struct schema *schema, const char *text,
                       const char *path, const char *name, const char *value) {
  const char *changed = rewrite_field(copy->arena, schema, text, name, value);
  if (changed != NULL) return changed;
  diag_add(copy->command->diags, (struct place){.path = path},
           arena_printf(copy->arena, "write %s = %s yourself", name, value), NEW_UNMARKED,
           name);
  return text;
}

/* The copied edition as the new one names it. */
static const char *name_of_previous(const struct copy *copy) {
  const char *path = arena_printf(copy->arena, "rules/%s", copy->from->edition);
  const char *rooted = file_join(copy->arena, copy->from->root, path);
  return file_kind(rooted) == FILE_FOLDER ? path : copy->from->path;
}

/* The folder of this year's data: beside the old one, or where it stands in a list, the one
 * whose name has the year in it. */
static const char *new_data(const struct copy *copy, const char *folder) {
  if (copy->from->data_folders == 1) return beside(copy->arena, folder, copy->year);
  return rewrite_number(copy->arena, folder, copy->year_before, copy->year);
}

static const char *quoted(struct arena *arena, const char *text) {
  return arena_printf(arena, "\"%s\"", text);
}

/* The field with this year in place of the one before, where it is there. */
static const char *with_year(struct copy *copy, const char *text, const char *path,
                             const char *name) {
  const char *value = rewrite_value(copy->arena, text, name);
  if (value == NULL) return text;
  return set(copy, &schema_edition, text, path, name,
             rewrite_number(copy->arena, value, copy->year_before, copy->year));
}

static const char *new_edition_file(struct copy *copy, const char *text,
                                    const char *path) {
  const struct tree *from = copy->from;
  text = with_year(copy, text, path, "title");
  text = with_year(copy, text, path, "label");
  text = set(copy, &schema_edition, text, path, "year", copy->year);
  text = set(copy, &schema_edition, text, path, "previous",
             quoted(copy->arena, name_of_previous(copy)));
  if (from->data_folders != 1) return with_year(copy, text, path, "data");
  return set(copy, &schema_edition, text, path, "data",
             quoted(copy->arena, new_data(copy, from->data[0])));
}

static const struct schema *schema_of(const struct node *node) {
  if (node->parent == NO_NODE) return &schema_edition;
  return node->kind == NODE_GROUP ? &schema_group : &schema_parameter;
}

/* --- copying ----------------------------------------------------------------------------- */

static void stage(struct copy *copy, const char *path, const char *text) {
  struct buf content = {0};
  buf_puts(&content, text);
  batch_add(copy->batch, path, &content);
}

/* The file's text in the arena, NULL with a finding. */
static const char *text_of(struct copy *copy, const char *path) {
  struct buf content = {0};
  const char *why, *text = NULL;
  if (file_read(path, 0, &content, &why)) text = arena_copy(copy->arena, buf_text(&content));
  else
    diag_add(copy->command->diags, (struct place){.path = path}, NULL, NEW_UNREADABLE, why);
  buf_free(&content);
  return text;
}

/* Where the copy of a file of the edition goes. */
static const char *moved(const struct copy *copy, const char *path) {
  const char *rest = path + strlen(copy->from->path);
  return file_join(copy->arena, copy->target, rest + (*rest == '/'));
}

static bool copy_node(struct copy *copy, const struct node *node) {
  const char *text = text_of(copy, node->path), *path = moved(copy, node->path);
  if (text == NULL) return false;
  if (node->parent == NO_NODE) text = new_edition_file(copy, text, path);
  text = set(copy, schema_of(node), text, path, "reviewed", "false");
  copy->files++;
  stage(copy, path, text);
  return true;
}

/* A file of the edition that is no node, where it is there. */
static bool copy_beside(struct copy *copy, const char *name) {
  const char *path = file_join(copy->arena, copy->from->path, name);
  if (file_kind(path) != FILE_REGULAR) return true;
  const char *text = text_of(copy, path);
  if (text == NULL) return false;
  copy->files++;
  stage(copy, moved(copy, path), text);
  return true;
}

static bool copy_code_book(struct copy *copy, const char *folder) {
  struct arena *arena = copy->arena;
  const char *to = file_join(arena, copy->from->root, new_data(copy, folder));
  const char *book = file_join(arena, file_join(arena, copy->from->root, folder),
                               "columns.csv");
  if (file_kind(to) != FILE_ABSENT || file_kind(book) != FILE_REGULAR) return true;
  const char *text = text_of(copy, book);
  if (text == NULL) return false;
  copy->code_book[copy->code_books++] = to;
  stage(copy, file_join(arena, to, "columns.csv"), text);
  return true;
}

static bool stage_all(struct copy *copy) {
  const struct tree *from = copy->from;
  bool ok = copy_beside(copy, "sources.lua") && copy_beside(copy, "uncertainty.lua");
  for (size_t i = 0; ok && i < from->nodes; i++)
    ok = from->node[i].kind == NODE_BONUS || copy_node(copy, &from->node[i]);
  for (size_t i = 0; ok && i < from->data_folders; i++)
    ok = copy_code_book(copy, from->data[i]);
  return ok;
}

/* --- what is left to do ------------------------------------------------------------------ */

static bool names_year(const struct copy *copy, const struct expression *condition) {
  if (condition == NULL) return false;
  const char *text = condition->text;
  return strcmp(rewrite_number(copy->arena, text, copy->year_before, ""), text) != 0;
}

static void tell(const struct copy *copy) {
  const struct tree *from = copy->from;
  fprintf(stderr, "%s: %zu rule files from %s, every group and parameter with "
          "reviewed = false\nstill to be done:\n", copy->target, copy->files, from->path);
  for (size_t i = 0; i < from->data_folders; i++) {
    const char *folder = file_join(copy->arena, from->root, new_data(copy, from->data[i]));
    if (strcmp(new_data(copy, from->data[i]), from->data[i]) != 0)
      fprintf(stderr, "  %s: put the data of %s there\n", folder, copy->year);
  }
  for (size_t i = 0; i < copy->code_books; i++)
    fprintf(stderr, "  %s/columns.csv: the code book of %d; set years and sources anew\n",
            copy->code_book[i], from->year);
  if (names_year(copy, from->units_where))
    fprintf(stderr, "  %s: units.where is still \"%s\"\n",
            moved(copy, from->node[0].path), from->units_where->text);
  fprintf(stderr, "  scirules check --strict %s: lists mistakes, and what nobody has "
          "reviewed\n", copy->target);
}

static void copy_all(struct copy *copy) {
  copy->batch = batch_new(copy->command);
  copy->code_book = arena_new_array(copy->arena, copy->from->data_folders, const char *);
  if (!stage_all(copy)) batch_free(copy->batch);
  else if (batch_write(copy->batch)) tell(copy);
}

void copy_edition(struct command *command, const char *from, const char *year) {
  struct tree *tree = edition_read(from, NULL, command->diags);
  if (tree == NULL) return;
  struct copy copy = {.command = command, .arena = command->arena, .from = tree};
  copy.year_before = arena_printf(copy.arena, "%d", tree->year);
  if (find_target(&copy, year)) copy_all(&copy);
  tree_free(tree);
}
