/* What the files of the replica share; see replica.h. */
#ifndef SCIRULES_ANALYSIS_REPLICA_PARTS_H
#define SCIRULES_ANALYSIS_REPLICA_PARTS_H

#include <pthread.h>

#include "analysis/replica.h"
#include "index/panel.h"
#include "index/stages.h"

/* Column of a parameter or bonus: what it gives for all units. full: a score for each. */
struct leaf_column {
  const double *score;
  const uint8_t *status;
  bool full;
};

/* An input that concerns a parameter: its choice counts that much in the number of the
 * parameter's column. */
struct factor {
  size_t input, stride;
};

/* A parameter or bonus. Columns are numbered by choices of the factors. */
struct leaf {
  struct factor *factor;
  size_t factors, columns;
  struct leaf_column *column;                  /* not of noisy ones */
  struct beside *beside;                       /* by column, of noisy ones */
  struct leaf_column nominal;
  bool noisy;
};

struct replica {
  const struct result *nominal;
  const struct tree *tree;
  const struct input *input;
  size_t inputs;
  struct arena *arena;
  struct leaf *leaf;                           /* by node; of groups empty */
  uint32_t *part;                              /* nodes that can be left out */
  struct replicator replicator;
  pthread_mutex_t *functions;                  /* held while one of a rule runs */
};

struct replica_work {
  const struct replica *replica;
  struct tree *tree;                           /* a variant with the choices made */
  struct result result;                        /* over it; of parameters the columns picked */
  struct calculation calculation;
  struct arena *arena, *scratch;               /* scratch: of one replication, NULL: none */
  size_t *choice;                              /* by input with alternatives */
  double **weight;                             /* by node, in its group; NULL: has none */
  bool *full;                                  /* by node: a score for every unit */
  double *low, *high;                          /* by unit, to work in */
  double **value;                              /* by noisy node: with noise */
  uint8_t **cut;                               /* by group: what its result notes as cut */
};

/* The choice of an input that is not varied: everything as published. */
#define NO_CHOICE SIZE_MAX

struct arena *work_scratch(struct replica_work *work);

/* --- replica_columns.c ------------------------------------------------------------------- */

/* Works out all columns. False with findings. */
bool columns_prepare(struct replica *replica, struct diags *diags);

/* Adds the errors of one list to the other, and nothing else. */
void errors_pass_on(struct diags *from, struct diags *to);

/* Gives the nodes of input k its alternative; NO_CHOICE: their own rule. */
void choose(struct replica_work *work, size_t k, size_t choice);

/* Puts the column of parameter or bonus i in its place, by the choices made. False where a
 * method refuses a value with noise. */
bool leaf_pick(struct replica_work *work, uint32_t i);

/* Whether all units have a score there. */
bool column_is_full(const double *score, size_t n);

/* --- replica_draw.c ---------------------------------------------------------------------- */

/* Makes the choices at u of all inputs. */
void draw(struct replica_work *work, const double *u);

/* Weights and bonuses as published. */
void draw_nothing(struct replica_work *work);

/* Takes the node out of its group. */
void leave_out(struct replica_work *work, uint32_t node);

#endif
