/* scores.csv: everything that can be said of a unit at a node, a row each. */
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"
#include "base/number.h"
#include "report/csv.h"
#include "report/report.h"

static void put_digits(struct buf *out, double value) {
  char text[NUMBER_ROOM];
  buf_putc(out, ',');
  if (!isnan(value)) buf_put(out, text, number_digits12(value, text));
}

/* The cell, where the value is one bare column. */
static void put_raw(struct buf *out, const struct node *node, size_t unit) {
  char room[NUMBER_ROOM];
  buf_putc(out, ',');
  if (node->value != NULL && node->value->bare != NULL)
    csv_text(out, column_cell(node->value->bare, unit, room));
}

/* What all rows of a unit begin with: "05911000,Bochum,". */
static void put_unit(struct buf *out, const struct dataset *data, size_t unit) {
  csv_text(out, data->key[unit]);
  buf_putc(out, ',');
  csv_text(out, data->name[unit]);
  buf_putc(out, ',');
}

static bool treats_any(const struct tree *tree) {
  for (size_t i = 0; i < tree->nodes; i++)
    if (tree->node[i].treats > 0) return true;
  return false;
}

/* Whether a treatment changed the value: 1 or 0, and nothing where there is none. */
static void put_treated(struct buf *out, const struct node_result *own, size_t unit) {
  buf_putc(out, ',');
  if (own->treated != NULL) buf_putc(out, own->treated[unit] ? '1' : '0');
}

static void put_row(struct buf *out, const struct result *result, size_t unit, size_t i,
                    double weight, double contribution) {
  const struct node *node = &result->tree->node[i];
  const struct node_result *own = &result->node[i];
  buf_puts(out, node->id);
  buf_putc(out, ',');
  csv_text(out, tree_level(result->tree, node));
  put_raw(out, node, unit);
  put_digits(out, own->value != NULL ? own->value[unit] : NAN);
  put_digits(out, own->score[unit]);
  put_digits(out, weight);
  put_digits(out, contribution);
  put_digits(out, own->rank[unit]);
  buf_putc(out, ',');
  buf_putc(out, status_letter((enum status)own->status[unit]));
}

void scores_csv(const struct result *result, struct buf *out) {
  size_t nodes = result->tree->nodes;
  double *weight = mem_new(nodes, sizeof *weight), *points = mem_new(nodes, sizeof *points);
  struct buf unit = {0};
  bool treats = treats_any(result->tree);
  buf_puts(out, "key,name,node,level,raw,value,score,weight,contribution,rank,status");
  buf_puts(out, treats ? ",treated\n" : "\n");
  for (size_t u = 0; u < result->units; u++) {
    result_accounts(result, u, weight, points);
    buf_clear(&unit);
    put_unit(&unit, result->data, u);
    for (size_t i = 0; i < nodes; i++) {
      buf_put(out, unit.data, unit.length);
      put_row(out, result, u, i, weight[i], points[i]);
      if (treats) put_treated(out, &result->node[i], u);
      buf_putc(out, '\n');
    }
  }
  buf_free(&unit);
  free(weight);
  free(points);
}
