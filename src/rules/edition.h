/* A folder of rule files becomes the tree of an index.
 *
 * Walks the folder, runs every rule file in its own sandbox, checks each table against the
 * closed schema, applies defaults, and builds the nodes. All findings of the whole tree
 * come out in one pass: a broken file does not keep the others from being read.
 */
#ifndef SCIRULES_RULES_EDITION_H
#define SCIRULES_RULES_EDITION_H

#include "index/tree.h"

/* Reads the edition in folder path. NULL where the root file is missing or cannot be read,
 * or any rule file has an error; the findings are on diags (no such folder: DIAG_USAGE,
 * with the editions that are there as the hint; no edition.lua: DIAG_RULE). On a tree with
 * errors in single files tree is still built of the rest when partial is not NULL, so that
 * check can go on: *partial gets it. */
struct tree *edition_read(const char *path, struct tree **partial, struct diags *diags);

/* Binds every expression of the tree to the columns of data and checks what needs them:
 * columns, types, answers against levels seen, directions, sources of cells. data_names is
 * what messages call the data: "datasets/2024". False with findings. */
bool edition_bind(struct tree *tree, const struct dataset *data, const char *data_names,
                  struct diags *diags);

/* Binds every expression alone, and says in bound, by node and unless NULL, which could be:
 * for rules of one edition over the data of another. False where one could not. */
bool edition_bind_each(struct tree *tree, const struct dataset *data,
                       const char *data_names, bool *bound, struct diags *diags);

/* The same of one node. */
bool edition_bind_node(struct tree *tree, uint32_t node, const struct dataset *data,
                       const char *data_names, struct diags *diags);

/* Binds units.where alone, before any data folder is read. */
bool edition_bind_units(struct tree *tree, const struct dataset *units,
                        struct diags *diags);

/* Whether one of the node's worked examples comes out; a finding at the example else. like
 * gives the types of columns; the node is bound to it again afterwards. */
bool edition_example(const struct node *node, const struct example *example,
                     const struct dataset *like, struct diags *diags);

/* The value of one parameter or bonus for the single unit of data, a dataset_like of like;
 * the node is bound to like again afterwards. False with findings. */
bool edition_value(const struct node *node, const struct dataset *data,
                   const struct dataset *like, double *value, uint8_t *status,
                   struct diags *diags);

/* Whether a condition of the tree (only, where) holds for the single unit of data, likewise:
 * 1 or 0, NaN where it cannot be told. False with findings. */
bool edition_holds(struct expression *condition, const struct dataset *data,
                   const struct dataset *like, double *holds, struct diags *diags);

#endif
