/* A tree that differs from another in a few places: what "what if" asks of.
 *
 * A variant has nodes of its own and borrows everything else, expressions too, from the tree
 * it was made of, which must outlive it and stays as it is. It is calculated like any tree,
 * over the data that the other is bound to.
 */
#ifndef SCIRULES_INDEX_VARIANT_H
#define SCIRULES_INDEX_VARIANT_H

#include "index/tree.h"

struct tree *variant_new(const struct tree *tree);
void variant_free(struct tree *variant);       /* NULL is allowed; never tree_free */

/* What the node weighs beside its siblings, as a group's `weights` says it; siblings that
 * weighed equally weigh 1 each. Not for the index itself; for a bonus it is its share. */
void variant_weigh(struct tree *variant, uint32_t node, double weight);

/* Takes the node out, and all below it. Nodes after it move up: numbers taken before no
 * longer hold. Not for the index itself, nor for a group's only child. */
void variant_drop(struct tree *variant, uint32_t node);

#endif
