#include "index/benefit.h"

#include <glpk.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/number.h"

enum { WEIGHT, SHARE, BOUNDS };                /* what is bound, by argument */

static const char *const bound_name[BOUNDS] = { "weight", "share" };

static const double slack = 1e-9;              /* ten children of 0.1 each are one */

/* --- bounds ------------------------------------------------------------------------------ */

static double end_of(const struct method_use *use, size_t bound, size_t end) {
  return method_argument(use, bound_name[bound], end);
}

static bool is_bound(const struct method_use *use, size_t bound) {
  return end_of(use, bound, 0) > 0 || end_of(use, bound, 1) < 1;
}

const char *benefit_check(const struct method_use *use) {
  for (size_t bound = 0; bound < BOUNDS; bound++) {
    double low = end_of(use, bound, 0), high = end_of(use, bound, 1);
    if (!(low >= 0 && high <= 1)) return "bounds lie between 0 and 1";
    if (!(low <= high)) return "a lower bound is above its upper one";
  }
  return NULL;
}

const char *benefit_fits(const struct method_use *use, size_t children) {
  for (size_t bound = 0; bound < BOUNDS; bound++) {
    if (end_of(use, bound, 0) * (double)children > 1 + slack)
      return "the lower bounds of all sum to more than 1";
    if (end_of(use, bound, 1) * (double)children < 1 - slack)
      return "the upper bounds of all sum to less than 1";
  }
  return NULL;
}

/* --- the solver -------------------------------------------------------------------------- */

/* GLPK keeps one state for the whole process. */
static pthread_mutex_t alone = PTHREAD_MUTEX_INITIALIZER;

enum { SAID = 200 };

/* Keeps what the solver would print, which is errors alone; says that it is printed. */
static int keep(void *said, const char *text) {
  size_t length = strlen(said);
  snprintf((char *)said + length, SAID - length, "%s", text);
  return 1;
}

/* The solver gives up, and aborts after this: for want of memory, or by a fault of its own. */
static void give_up(void *said) {
  if (strstr(said, "memory") != NULL) mem_exhausted();
  fprintf(stderr, "scirules: GLPK: %s", (const char *)said);
}

static void start(char *said) {
  pthread_mutex_lock(&alone);
  if (glp_init_env() == 2) mem_exhausted();
  glp_term_hook(keep, said);
  glp_error_hook(give_up, said);
}

static void end(void) {
  glp_free_env();
  pthread_mutex_unlock(&alone);
}

/* --- the program ------------------------------------------------------------------------- */

/* A column for each child, its weight times its greatest score; a row for each unit, and then
 * for each bound, end and child. */
struct program {
  glp_prob *lp;
  const struct aggregate_units_call *call;
  double *top;                                 /* by child: its greatest score, 1 for 0 */
  double least;                                /* of these */
  int *index;                                  /* of one row or column, from 1 as in GLPK */
  double *number;
};

/* The score of the child between 0 and 1. */
static double score_of(const struct program *program, size_t i, size_t u) {
  return program->call->score[i * program->call->units + u] / program->top[i];
}

static void find_tops(struct program *program) {
  const struct aggregate_units_call *call = program->call;
  program->least = INFINITY;
  for (size_t i = 0; i < call->children; i++) {
    double top = 0;
    for (size_t u = 0; u < call->units; u++) top = fmax(top, call->score[i * call->units + u]);
    program->top[i] = top > 0 ? top : 1;
    program->least = fmin(program->least, program->top[i]);
  }
}

static void enter_scores(struct program *program, size_t i) {
  int count = 0;
  for (size_t u = 0; u < program->call->units; u++) {
    double score = score_of(program, i, u);
    if (!(score > 0)) continue;
    program->index[++count] = (int)u + 1;
    program->number[count] = score;
  }
  glp_set_mat_col(program->lp, (int)i + 1, count, program->index, program->number);
}

static void add_bounds(struct program *program) {
  int children = (int)program->call->children;
  for (size_t bound = 0; bound < BOUNDS; bound++) {
    if (!is_bound(program->call->use, bound)) continue;
    int first = glp_add_rows(program->lp, 2 * children);
    for (int i = 0; i < children; i++) {
      glp_set_row_bnds(program->lp, first + i, GLP_LO, 0, 0);
      glp_set_row_bnds(program->lp, first + children + i, GLP_UP, 0, 0);
    }
  }
}

static struct program program_new(const struct aggregate_units_call *call) {
  size_t most = call->units > call->children ? call->units : call->children;
  struct program program = {
    .lp = glp_create_prob(), .call = call,
    .top = mem_new(call->children, sizeof *program.top),
    .index = mem_new(most + 1, sizeof *program.index),
    .number = mem_new(most + 1, sizeof *program.number),
  };
  find_tops(&program);
  glp_set_obj_dir(program.lp, GLP_MAX);
  glp_add_cols(program.lp, (int)call->children);
  glp_add_rows(program.lp, (int)call->units);
  for (size_t u = 0; u < call->units; u++)
    glp_set_row_bnds(program.lp, (int)u + 1, GLP_UP, 0, 1);
  for (size_t i = 0; i < call->children; i++) enter_scores(&program, i);
  add_bounds(&program);
  return program;
}

static void program_free(struct program *program) {
  glp_delete_prob(program->lp);
  free(program->top);
  free(program->index);
  free(program->number);
}

/* --- one unit ---------------------------------------------------------------------------- */

/* Makes the weights of the unit's children, and of no others, what is looked for; how many
 * these are. */
static size_t aim(struct program *program, size_t u) {
  size_t there = 0;
  for (size_t i = 0; i < program->call->children; i++) {
    double score = score_of(program, i, u);
    bool part = !isnan(score);
    there += part;
    glp_set_obj_coef(program->lp, (int)i + 1, part ? score : 0);
    glp_set_col_bnds(program->lp, (int)i + 1, part ? GLP_LO : GLP_FX, 0, 0);
  }
  return there;
}

/* The row m_i w_i - end * sum of m w: not below 0 for a lower end, not above for an upper
 * one, for the columns: m is the unit's score where shares in it are bound, and where
 * weights are, what makes weights of columns, up to a factor. */
static void enter_bound(struct program *program, int row, size_t i, double at, size_t bound,
                        size_t u) {
  int count = 0;
  for (size_t k = 0; k < program->call->children; k++) {
    double score = score_of(program, k, u);
    double measure = bound == SHARE ? score : program->least / program->top[k];
    if (isnan(score)) measure = 0;
    double number = measure * ((k == i ? 1 : 0) - at);
    if (number == 0) continue;
    program->index[++count] = (int)k + 1;
    program->number[count] = number;
  }
  glp_set_mat_row(program->lp, row, count, program->index, program->number);
}

/* Both ends of each bound for the unit, which has so many of the children. A child that is
 * not there keeps to none. */
static void enter_bounds(struct program *program, size_t u, size_t there) {
  const struct aggregate_units_call *call = program->call;
  double more = (double)call->children / (double)there;
  int row = (int)call->units + 1;
  for (size_t bound = 0; bound < BOUNDS; bound++) {
    if (!is_bound(call->use, bound)) continue;
    for (size_t end = 0; end < 2; end++) {
      double at = end_of(call->use, bound, end) * more, even = 1 / (double)there;
      at = end == 0 ? fmin(at, even) : fmin(fmax(at, even), 1);
      for (size_t i = 0; i < call->children; i++, row++) {
        bool part = !isnan(score_of(program, i, u));
        enter_bound(program, row, i, part ? at : (double)end, bound, u);
      }
    }
  }
}

/* From the start, so that a unit's weights do not hang on who was solved before. Where the
 * solver finds no way within so tight a tolerance, within a wider one. */
static bool solve(struct program *program) {
  static const double tolerance[] = { 1e-13, 1e-11, 1e-9 };
  glp_smcp way;
  glp_init_smcp(&way);
  way.msg_lev = GLP_MSG_OFF;
  way.it_lim = 100000;
  for (size_t i = 0; i < sizeof tolerance / sizeof *tolerance; i++) {
    way.tol_bnd = way.tol_dj = tolerance[i];
    glp_std_basis(program->lp);
    glp_simplex(program->lp, &way);
    if (glp_get_status(program->lp) == GLP_OPT) return true;
  }
  return false;
}

static void weigh_unit(struct program *program, size_t u) {
  const struct aggregate_units_call *call = program->call;
  size_t there = aim(program, u);
  enter_bounds(program, u, there);
  bool solved = solve(program);
  double sum = solved ? 0 : INFINITY;
  for (size_t i = 0; i < call->children && solved; i++) {
    double weight = fmax(glp_get_col_prim(program->lp, (int)i + 1), 0);
    call->own_weight[i * call->units + u] = weight / program->top[i];
    if (weight > 0) sum += weight * score_of(program, i, u);
  }
  call->result[u] = solved ? number_round12(sum) : sum;
}

static void refuse_negative(struct aggregate_units_call *call, size_t i) {
  if (call->fault != NULL) return;
  for (size_t u = 0; u < call->units; u++)
    if (call->score[i * call->units + u] < 0) roll_add(&call->refused, u);
  if (call->refused.count == 0) return;
  call->fault = "the benefit of the doubt takes no negative score";
  call->culprit = i;
}

void benefit_of_the_doubt(struct aggregate_units_call *call) {
  char said[SAID] = "";
  for (size_t i = 0; i < call->children; i++) refuse_negative(call, i);
  if (call->fault != NULL) return;
  start(said);
  struct program program = program_new(call);
  for (size_t u = 0; u < call->units; u++)
    if (!isnan(call->result[u])) weigh_unit(&program, u);
  program_free(&program);
  end();
}
