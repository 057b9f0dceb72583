/* The stages of the calculation over whole columns, each callable and tested by itself.
 *
 * Where a stage returns false it has put its finding on diags, and the column is of no more
 * use. Findings name units by data.
 */
#ifndef SCIRULES_INDEX_STAGES_H
#define SCIRULES_INDEX_STAGES_H

#include "index/result.h"

/* Statistics of the values that are there; sorted is taken from arena. */
struct statistics statistics_of(const double *x, size_t n, struct arena *arena);

/* Quantile p in [0, 1] of the sorted values, linear between order statistics (type 7 of
 * Hyndman & Fan 1996); NaN where there are none. */
double statistics_quantile(const struct statistics *s, double p);

/* Skewness and excess kurtosis of the values that are there: G1 and G2 of Joanes & Gill
 * (1998), which Excel, SAS and COINr use. NaN where fewer than three (skew) or four
 * (kurtosis) values are there, or all are equal to 12 digits. */
struct shape {
  double skew, kurtosis;
};
struct shape statistics_shape(const double *x, size_t n);

/* Fills gaps of a parameter's or bonus's column (data->units long) by its rule; filled units
 * get STATUS_IMPUTED, gaps that stay STATUS_MISSING. Units with STATUS_IMPOSSIBLE are left
 * alone. beside: what readings.h says, read where the column was. A warning names the gaps
 * that a rule which looks beside the value left. False where the rule refuses: missing =
 * "error" and there is a gap. */
bool impute(const struct node *node, const struct dataset *data,
            const struct beside *beside, double *x, uint8_t *status, struct diags *diags);

/* The same of one unit's value, by a rule that looks at no other unit; beside: of this unit
 * alone. */
void impute_unit(const struct node *node, const struct beside *beside, double *x,
                 uint8_t *status);

/* The node's treatments, one after the other, on n values in place. Sets treated (NULL:
 * not asked for) to 1 where a step changed a unit's value. False where a method refuses a
 * value or what comes out is not finite. */
bool treat(const struct node *node, const struct dataset *data, double *x, size_t n,
           uint8_t *treated, struct diags *diags);

/* The same of one unit's value, where treat_is_relative says no; false without a
 * finding. */
bool treat_unit(const struct node *node, double *x);

/* Whether one of the node's treatments looks at the other units. */
bool treat_is_relative(const struct node *node);

/* The node's normalisation of n values in place, "none" where it has no method. Reads
 * out->yes_no; sets affine, slope, offset and statistics of out, and adds to its cut. */
bool normalise(const struct node *node, const struct dataset *data, double *x, size_t n,
               struct node_result *out, struct arena *arena, struct diags *diags);

/* The same of one unit's value, by the statistics in out; not for a function written in a
 * rule. Sets *cut where the value was capped. */
void normalise_unit(const struct node *node, const struct node_result *out, double *x,
                    uint8_t *cut);

/* normalise by a method that looks at the least and the greatest value alone, of n values
 * that are all there: without statistics, notes and findings. Sets cut where a value was
 * capped. False where the method refuses one or what comes out is not finite. */
bool normalise_by_extremes(const struct node *node, double *x, size_t n, uint8_t *cut);

/* The node's decimals: rounds out->score half away from zero and keeps it as unrounded. */
void round_scores(const struct node *node, size_t n, struct node_result *out,
                  struct arena *arena);

/* The class of each unit by the index's score, where the tree has classes. */
void classify(struct result *result);

/* Ranks within each value of the tree's grouping columns, by the index's score: for a yes/no
 * column among the yes; NaN where a unit has no score or no value there. False where a
 * column is not in the units file. */
bool rank_within(struct result *result, struct diags *diags);

/* What the stages of one node share while a result is made. Before a node's stage its status
 * column marks the units for which it does not exist; its children are done. */
struct calculation {
  struct result *result;
  struct panel *panel;
  struct diags *diags;
};

bool parameter_calculate(struct calculation *calculation, uint32_t node);  /* or bonus */
bool group_calculate(struct calculation *calculation, uint32_t node);

/* One unit's score at a group before normalise, from its children's, with its status and
 * whether the bonus was capped; the columns aggregated and cut are there already. Not for an
 * aggregate that compares units, or weights that come from the scores. False after a
 * finding. */
bool group_unit(struct calculation *calculation, uint32_t node, size_t unit);

/* The same of all units, whatever the aggregate. */
bool group_units(struct calculation *calculation, uint32_t node);

/* What group_units does after the aggregate: adds the bonus to all scores, and keeps them
 * as aggregated. */
void group_bonus(struct calculation *calculation, uint32_t node);

/* Sets weight of out, the group's, by its weighing, a method that goes by the scores of its
 * children, which are done. Findings where it refuses one, and false; where it gives equal
 * weights, or none to a child, or weighs one that runs against the others. */
bool weigh(struct calculation *calculation, const struct node *group,
           struct node_result *out);

/* What messages call a node: its id, or "the index". */
const char *node_called(const struct node *node);

/* A place in the rule file for a finding about the node: place where it names a file, else
 * the node's own. */
struct place place_or_node(struct place place, const struct node *node);

#endif
