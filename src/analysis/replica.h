/* Replications of an index under other choices of method: what a sensitivity analysis
 * calculates, thousands of times.
 *
 * What the inputs of uncertainty.h may choose from is worked out beforehand, by the stages
 * of the index itself: of every parameter one column of scores for each combination of the
 * alternatives that concern it. A replication then picks columns, draws weights and goes up
 * the tree. A group where all units have all scores is a plain loop over columns; every
 * other one goes through the stage of the index. Either way the scores are, to the last bit,
 * those of result_calculate over a tree with these choices.
 *
 * A point u has one coordinate in [0, 1) per input. Of a list u picks one, all being as
 * likely; of the nodes to leave out, none or one of them. A weight alone follows u itself;
 * several weights, and noise, come from the stream that u is the key of (random_key).
 */
#ifndef SCIRULES_ANALYSIS_REPLICA_H
#define SCIRULES_ANALYSIS_REPLICA_H

#include "analysis/sensitivity.h"
#include "index/result.h"
#include "index/uncertainty.h"

struct replica;
struct replica_work;                           /* what one thread needs */

/* Prepares replications of the result, which was calculated by result_calculate and is
 * borrowed, by these inputs, borrowed too. NULL with findings where an alternative cannot
 * be calculated with the weights as they are, alone or with alternatives of other inputs;
 * what is less than an error is not said again for each. Freed by replica_free. */
struct replica *replica_new(const struct result *nominal, const struct input *input,
                            size_t inputs, struct diags *diags);
void replica_free(struct replica *replica);    /* NULL is allowed */

/* The same as the study of sensitivity.h sees it. Lives as long as replica. */
const struct replicator *replica_replicator(const struct replica *replica);

/* One workspace per thread. Functions written in rules are called by one thread at a time. */
struct replica_work *replica_open(const struct replica *replica);
void replica_close(struct replica_work *work);

/* The scores of the index at u, by unit, good until the next call; NULL where a method
 * refuses what it gets there. */
const double *replica_scores(struct replica_work *work, const double *u);

/* The same with everything as published, but node left out, which replica_leaves. */
const double *replica_without(struct replica_work *work, uint32_t node);

/* The tree that the last call calculated: methods and weights. */
const struct tree *replica_tree(const struct replica_work *work);

/* Whether the node can be left out: a bonus, or one of several children that weigh
 * something in a group whose weights do not come from the scores. */
bool replica_leaves(const struct tree *tree, uint32_t node);

#endif
