/* Sentences that people write and the engine fills in: a file of Lua such as
 * reports/templates/facts.lua, loaded like a rule, in a sandbox of its own.
 *
 *     return {
 *       place = {
 *         up = { de = "{unit} steht auf Platz {rank}.", en = "{unit} ranks {rank:nth}." },
 *       },
 *       names = { ["Bayern"] = { en = "Bavaria" } },
 *     }
 *
 * Read here is the form: tables of tables of texts by language. What a sentence may ask for
 * is report/sentence.h's.
 */
#ifndef SCIRULES_RULES_TEMPLATES_H
#define SCIRULES_RULES_TEMPLATES_H

#include "base/arena.h"
#include "base/diag.h"
#include "index/tree.h"
#include "rules/formula.h"

struct template {
  const char *subject, *variant;               /* "place", "up" */
  struct text text;
  struct locator place[2];                     /* of the text, by language */
  struct place key, subject_key;               /* where the two names stand */
};

struct template_name {                         /* a text of the data in other languages */
  const char *text;
  struct text in;
};

struct templates {
  struct arena *arena;
  const char *path;
  struct template *template;                   /* by subject and variant in byte order */
  size_t count, room;
  struct template_name *name;
  size_t names, names_room;
};

/* Reads the file. NULL with findings where it is not there, is no rule of Lua, or is not of
 * that form. The caller frees by templates_free. */
struct templates *templates_read(const char *path, struct diags *diags);
void templates_free(struct templates *templates);   /* NULL is allowed */

/* The template of that subject and variant, NULL where there is none. */
const struct template *templates_find(const struct templates *templates,
                                      const char *subject, const char *variant);

/* What the text is called in that language; the text itself where nothing else is said. */
const char *templates_name(const struct templates *templates, const char *text,
                           enum language language);

#endif
