/* What the files of the changelog for people share. */
#ifndef SCIRULES_REPORT_CHANGES_PARTS_H
#define SCIRULES_REPORT_CHANGES_PARTS_H

#include "report/changes.h"
#include "report/changes_words.h"

struct writing {
  const struct changes *changes;
  const struct diff *diff;
  enum language language;
  int decimals;                                /* of effects */
  struct buf *out;
};

const char *changes_word(const struct writing *writing, enum diff_word id);

/* The node of the later edition that has it, and the shortest name that finds it there. */
const struct node *changes_node(const struct writing *writing,
                                const struct difference *difference);
const char *changes_name(const struct writing *writing,
                         const struct difference *difference);

/* Position of the first difference of that kind. */
size_t changes_first(const struct diff *diff, enum diff_kind kind);

/* A blank line and "Nur Text (9)". */
void changes_heading(const struct writing *writing, enum diff_kind kind);

/* "a → b"; that a function changed, where one of the two has several lines. */
void changes_put(const struct writing *writing, const char *const text[2], struct buf *out);

/* Sections: the differences of the frame or of the texts, a line per aspect; the effects. */
void changes_aspects(const struct writing *writing, enum diff_kind kind);
void changes_effects(const struct writing *writing);

#endif
