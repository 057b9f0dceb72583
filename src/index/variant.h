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

/* Gives the node the rule of a node of another tree, of the same kind: how its value comes
 * about (value, answers, only, missing, treat, direction, normalise, decimals), how its
 * children are put together (aggregate, missing, available, weights that come from the
 * scores), what a bonus does (share, how); not its weight, its children and its texts, nor
 * weights that the other rule gives: where its own came from the scores, they are equal. The
 * other node's expressions must be bound to the data, and the other tree must outlive the
 * variant, too. */
void variant_rule(struct tree *variant, uint32_t node, const struct node *other);

/* Puts a node of another tree, and all below it, under a group, as its last child with that
 * weight, or, where it is a bonus, as its bonus (the group has none; weight does not count).
 * Nodes after it move down: numbers taken before no longer hold. Gives its number. Bound and
 * borrowed as in variant_rule. */
uint32_t variant_add(struct tree *variant, uint32_t group, const struct tree *other,
                     uint32_t node, double weight);

/* Takes the node out, and all below it. Nodes after it move up: numbers taken before no
 * longer hold. Not for the index itself, nor for a group's only child. */
void variant_drop(struct tree *variant, uint32_t node);

#endif
