/* A function that keeps something between units gives other results in another order. The
 * rules are read anew for it, since what was kept on the way forth would stay and hide that.
 * Of a function's node only what the function itself made is compared: a difference that
 * comes from a child is the child's. Sums run in the order of units, so the last digits may
 * differ. */
#include "rules/orders.h"

#include <math.h>

#include "base/number.h"
#include "rules/edition.h"
#include "rules/messages.h"

static bool same(double a, double b) {
  if (is_missing(a) || is_missing(b)) return is_missing(a) && is_missing(b);
  return fabs(a - b) <= 1e-9 * fmax(1, fmax(fabs(a), fabs(b)));
}

/* The first unit for which two columns, one in each order, differ; n: none. */
static size_t first_difference(const double *forth, const double *back, size_t n) {
  size_t u = 0;
  while (u < n && same(forth[u], back[n - 1 - u])) u++;
  return u;
}

static const char *shown(double value, char *room) {
  if (is_missing(value)) return "nothing";
  number_shortest(value, room);
  return room;
}

/* Reports a function whose results differ; whether they do. */
static bool compare(const struct result *result, const double *forth, const double *back,
                    const struct node *node, struct place place, struct diags *diags) {
  char one[NUMBER_ROOM], other[NUMBER_ROOM];
  size_t n = result->units, u = first_difference(forth, back, n);
  if (u == n) return false;
  diag_add(diags, place, ORDER_HINT, ORDER_MATTERS, node->id[0] ? node->id : "the index",
           result->data->name[u], shown(forth[u], one), shown(back[n - 1 - u], other));
  return true;
}

static bool child_differs(const struct result *forth, const struct result *back,
                          const struct node *node) {
  for (size_t k = 0; k < node->children; k++) {
    const double *one = forth->node[node->child[k]].score;
    const double *other = back->node[node->child[k]].score;
    if (first_difference(one, other, forth->units) < forth->units) return true;
  }
  return false;
}

static void compare_node(const struct result *forth, const struct result *back, size_t i,
                         struct diags *diags) {
  const struct node *node = &forth->tree->node[i];
  const struct node_result *one = &forth->node[i], *other = &back->node[i];
  bool value = node->value != NULL && node->value->is_function;
  bool group = node->kind == NODE_GROUP;
  if (value && compare(forth, one->value, other->value, node, node->value->place, diags))
    return;
  if (group && child_differs(forth, back, node)) return;
  const struct method_use *use = group && node->aggregate.function != NULL
                                     ? &node->aggregate : &node->normalise;
  if (use->function != NULL)
    compare(forth, one->score, other->score, node, use->place, diags);
}

/* What stopped the calculation in the other order. */
static void report_stop(struct diags *unheard, struct diags *diags) {
  size_t count;
  const struct diag *list = diags_sorted(unheard, &count);
  for (size_t i = 0; i < count; i++)
    if (list[i].severity == DIAG_ERROR)
      diag_add(diags, list[i].place, ORDER_HINT, ORDER_STOPS, list[i].message);
}

static bool has_functions(const struct tree *tree) {
  for (size_t i = 0; i < tree->nodes; i++) {
    const struct node *node = &tree->node[i];
    if (node->value != NULL && node->value->is_function) return true;
    if (node->normalise.function != NULL || node->aggregate.function != NULL) return true;
  }
  return false;
}

/* The results of the tree over the data, from the last unit to the first. */
static struct result *calculate_back(struct tree *tree, struct dataset *data,
                                     struct diags *diags) {
  dataset_reverse(data);
  struct result *back = edition_bind(tree, data, "the data", diags)
                            ? result_calculate(tree, data, diags) : NULL;
  dataset_reverse(data);
  return back;
}

void edition_orders(const struct result *result, struct dataset *data,
                    struct diags *diags) {
  if (!has_functions(result->tree)) return;
  struct diags *unheard = diags_new();
  struct tree *tree = edition_read(result->tree->path, NULL, unheard);
  bool unchanged = tree != NULL && tree->nodes == result->tree->nodes;
  struct result *back = unchanged ? calculate_back(tree, data, unheard) : NULL;
  if (unchanged && back == NULL) report_stop(unheard, diags);
  for (size_t i = 0; back != NULL && i < result->tree->nodes; i++)
    compare_node(result, back, i, diags);
  result_free(back);
  tree_free(tree);
  diags_free(unheard);
}
