/* What the files of the SQL script share. */
#ifndef SCIRULES_REPORT_SQL_PARTS_H
#define SCIRULES_REPORT_SQL_PARTS_H

#include "report/sql.h"

#define KEY "unit key"                         /* columns of every stage; no node and no raw */
#define NAME "unit name"                       /* column has a blank in its name */

struct sql_script {
  const struct tree *tree;
  const struct dataset *data;
  const struct sql_dialect *dialect;
  enum language language;
  struct arena *arena;
  struct buf *out;
  struct diags *diags;
  const char *from;                            /* the table of the stage before */
  const char **column;                         /* by node: its column, without quotes */
  bool *gapless;                               /* by node: it has a value for every unit */
  bool *yes_no;                                /* by node: its value is a truth */
  const struct column **raw;                   /* what the edition reads, units file first */
  size_t raws;
};

/* A table being written: columns of a SELECT over the table of the stage before, and the
 * statistics of it that they name. */
struct sql_stage {
  struct sql_script *script;
  const char *name;
  struct buf columns, statistics;
  const char **known;                          /* names of the statistics, quoted */
  size_t statistics_known, room;
};

/* A column of a stage: what its method reads, and how. */
struct sql_cell {
  struct sql_stage *stage;
  const struct node *node;
  const struct method_use *use;
  const char *column;                          /* without quotes */
  bool yes_no, gapless;
};

/* A method as SQL. A row without a template and a choice has none, and says why. */
struct sql_method {
  const char *name;
  const char *sql, *lower;                     /* lower: where lower is better, else the same */
  const char *(*choose)(const struct sql_cell *cell);   /* the template, by the arguments;
                                                           NULL: none for these */
  const char *why;
};

/* The rows of a family, ended by one without a name; METHOD_AGGREGATE: sql_aggregates.c. */
const struct sql_method *sql_methods(enum method_family family);

/* In the script's arena. */
const char *sql_quoted(const struct sql_script *script, const char *name);

/* --- stages ------------------------------------------------------------------------------ */

void sql_stage_open(struct sql_stage *stage, struct sql_script *script, const char *name);

/* A column as it was. */
void sql_stage_keep(struct sql_stage *stage, const char *name);

/* A column; comment may be NULL. */
void sql_stage_put(struct sql_stage *stage, const char *comment, const char *sql,
                   const char *name);

/* Writes the stage: what it is for, and behind FROM its table; rest: what follows, or "". */
void sql_stage_close(struct sql_stage *stage, const char *title, const char *rest);

/* Drops what was put. */
void sql_stage_drop(struct sql_stage *stage);

/* Appends the name of a statistic of a column; sql is its definition with {x}. */
void sql_statistic(struct sql_stage *stage, const char *column, const char *word,
                   const char *sql, struct buf *out);

/* Keeps what every stage of parameters has beside them. */
void sql_carry(struct sql_stage *stage);

/* --- columns ----------------------------------------------------------------------------- */

/* What the cell's method makes of its column; in arena. NULL: it stays as it is. Where it has
 * no SQL a finding, and NULL. */
const char *sql_of_method(const struct sql_cell *cell, enum method_family family);

/* A column rounded half away from zero; compared as ranks compare it. In arena. */
const char *sql_rounded(const struct sql_script *script, const char *x, int decimals);
const char *sql_compared(const struct sql_script *script, const char *x);

/* The same where printed decimals are compared. */
const char *sql_printed(const struct sql_script *script, const char *x, int decimals);

/* The group's score from its children's, before bonus and scale; says whether it is gapless.
 * In arena. */
const char *sql_aggregate(struct sql_stage *stage, uint32_t group);

/* The method as a comment says it: minmax, lower is better. In arena. */
const char *sql_said(const struct sql_script *script, const struct method_use *use,
                     bool lower);

/* Says that a rule of the node has no SQL: once for all that have it from the same place. */
void sql_refuse(const struct sql_script *script, const struct node *node,
                struct place place, const char *what, const char *why);
void sql_refuse_function(const struct sql_script *script, const struct node *node,
                         struct place place);

/* --- the parts of the script ------------------------------------------------------------- */

/* Whether the node exists for a unit, as a condition over the columns of a stage; NULL: it
 * does for all. In arena. */
const char *sql_exists(const struct sql_script *script, uint32_t node);

/* The column that says where a node with a condition exists, and that of a raw column which a
 * later stage looks at. Without quotes, in arena. */
const char *sql_flag(const struct sql_script *script, uint32_t node);
const char *sql_beside(const struct sql_script *script, const char *raw);

void sql_head(struct sql_script *script, bool load);
void sql_values(struct sql_script *script);     /* from the tables read to values */
void sql_screen(struct sql_script *script);     /* units with too few values, left out */
void sql_parameters(struct sql_script *script); /* from values to scores */
void sql_groups(struct sql_script *script);     /* upwards */
void sql_ranks(struct sql_script *script);      /* scores and ranking */

#endif
