/* What the files of the changelog for people share. */
#ifndef SCIRULES_REPORT_CHANGES_PARTS_H
#define SCIRULES_REPORT_CHANGES_PARTS_H

#include "base/map.h"
#include "report/changes.h"
#include "report/changes_words.h"
#include "report/layout.h"

struct writing {
  const struct changes *changes;
  const struct diff *diff;
  enum language language;
  int decimals;                                /* of effects */
  struct map names[2];                         /* by tree: how many nodes have that name */
  struct buf *out;
};

const char *changes_word(const struct writing *writing, enum diff_word id);

const struct tree *changes_tree(const struct writing *writing, int side);

/* The shortest name that finds node i of the tree on that side. */
const char *changes_id(const struct writing *writing, int side, uint32_t i);

/* The node of the later edition that has it, and its name there. */
const struct node *changes_node(const struct writing *writing,
                                const struct difference *difference);
const char *changes_name(const struct writing *writing,
                         const struct difference *difference);

/* Position of the first difference of that kind. */
size_t changes_first(const struct diff *diff, enum diff_kind kind);

/* A blank line and "Nur Text (9)". */
void changes_heading(const struct writing *writing, enum diff_kind kind);

/* "a → b"; only that it changed, where one of the two has several lines, or both look the
 * same. */
void changes_put(const struct writing *writing, const char *const text[2], struct buf *out);

/* The line of a difference's node, and beneath it what it says. */
void changes_line(const struct writing *writing, const struct difference *difference,
                  struct layout *layout);
void changes_detail(const struct writing *writing, const struct difference *difference,
                    struct layout *layout);

/* Differences in rules, from first on, that many nodes have in common: a line for what
 * changed, and the nodes. Marks them in told. */
void changes_common(const struct writing *writing, const struct difference *first,
                    size_t count, bool *told, struct layout *layout);

/* A list in lines of some 100 columns, behind a margin. */
struct items {
  struct buf *out;
  size_t margin, column;                       /* column 0: nothing yet */
};
void changes_item(struct items *items, const char *text);

/* Sections: shares that follow from others; the differences of the frame or of the texts, a
 * line per aspect; the effects. */
void changes_shares(const struct writing *writing);
void changes_aspects(const struct writing *writing, enum diff_kind kind);
void changes_effects(const struct writing *writing);

#endif
