/* The rank among the units that share a value of a column: a state, a region. */
#include <math.h>
#include <stdlib.h>

#include "analysis/facts_parts.h"
#include "base/mem.h"
#include "base/number.h"

static bool same_group(const struct column *column, size_t a, size_t b) {
  return column_is_text(column) ? column->code[a] == column->code[b]
                                : column->number[a] == column->number[b];
}

/* The value that the group shares; of a yes/no column what the column is called. */
static struct text group_name(struct builder *builder, const struct column *column) {
  char room[NUMBER_ROOM];
  if (column->type == COLUMN_YES_NO)
    return (struct text){.de = column->label != NULL ? column->label : column->name};
  const char *cell = column_cell(column, builder->now->unit, room);
  return (struct text){.de = arena_copy(builder->facts->arena, cell)};
}

/* Those of the group that stand before the unit, best first, in ahead; how many. size: of
 * the whole group. */
static size_t find_ahead(const struct builder *builder, const struct column *column,
                         const double *rank, uint32_t *ahead, size_t *size) {
  const struct result *result = builder->now->result;
  size_t own = builder->now->unit, count = 0;
  *size = 0;
  for (size_t i = 0; i < result->units; i++) {
    uint32_t other = result->order[i];
    if (isnan(rank[other]) || !same_group(column, own, other)) continue;
    ++*size;
    if (rank[other] < rank[own]) ahead[count++] = other;
  }
  return count;
}

static void add_group(struct builder *builder, size_t g, uint32_t *ahead) {
  const struct past *now = builder->now;
  const struct result *result = now->result;
  const char *name = result->tree->rank_within[g];
  const struct column *column = dataset_find(result->data, name);
  const double *rank = result->rank_within[g];
  size_t size, count;
  if (isnan(rank[now->unit])) return;
  count = find_ahead(builder, column, rank, ahead, &size);
  if (size < 2) return;
  const char *variant = count == 0 ? "first" : count <= FACTS_AHEAD ? "behind" : "far";
  fact_begin(builder, "within", variant, false)->column = name;
  put_text(builder, "group", group_name(builder, column), now, NO_NODE);
  put_number(builder, "rank", rank[now->unit], now, 0);
  put_number(builder, "size", (double)size, now, 0);
  if (count > FACTS_AHEAD) put_unit(builder, "leader", ahead[0]);
  else if (count > 0) put_units(builder, "ahead", ahead, count);
}

void add_groups(struct builder *builder) {
  const struct result *result = builder->now->result;
  uint32_t *ahead = mem_new(result->units, sizeof *ahead);
  for (size_t g = 0; g < result->tree->rank_withins; g++) add_group(builder, g, ahead);
  free(ahead);
}
