/* All figures of an audit, for programs. */
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "report/audit.h"
#include "report/csv.h"
#include "report/json.h"

/* --- figures by name --------------------------------------------------------------------- */

struct figure {
  const char *measure;
  double value;
};

enum { FIGURES = 12 };

static size_t node_figures(const struct audit *audit, uint32_t i, struct figure *out) {
  const struct audit_node *own = &audit->node[i];
  const struct figure list[] = {
    {"nominal", own->nominal}, {"effective", own->effective}, {"share", own->share},
    {"with_parent", own->with_parent}, {"with_index", own->with_index},
    {"inflation", own->inflation}};
  memcpy(out, list, sizeof list);
  return sizeof list / sizeof *list;
}

static size_t group_figures(const struct audit_group *group, struct figure *out) {
  const struct figure list[] = {
    {"alpha", group->alpha}, {"condition", group->condition},
    {"units", (double)group->components.units}, {"pairs", (double)group->pairs},
    {"redundant", (double)group->redundant}, {"weak", (double)group->weak},
    {"negative", (double)group->negative}};
  memcpy(out, list, sizeof list);
  return sizeof list / sizeof *list;
}

static size_t parameter_figures(const struct audit_parameter *own, struct figure *out) {
  const struct figure list[] = {
    {"available", (double)own->values / (double)own->units},
    {"same", own->same}, {"distinct", (double)own->distinct},
    {"skew", own->value.skew}, {"kurtosis", own->value.kurtosis},
    {"outlying", own->outlying[0]}, {"score_skew", own->score.skew},
    {"score_kurtosis", own->score.kurtosis}, {"score_outlying", own->outlying[1]},
    {"constant", own->constant}};
  memcpy(out, list, sizeof list);
  return sizeof list / sizeof *list;
}

static size_t pair_figures(const struct audit *audit, uint32_t a, uint32_t b,
                           struct figure *out) {
  const struct result *result = audit->result;
  const double *first = result->node[a].score, *second = result->node[b].score;
  struct correlation ranks = rank_correlation(first, second, result->units);
  const struct figure list[] = {
    {"pearson", pearson_correlation(first, second, result->units)},
    {"spearman", ranks.spearman}, {"kendall", ranks.kendall}};
  memcpy(out, list, sizeof list);
  return sizeof list / sizeof *list;
}

/* Whether the two are told as a pair: both parameters, or siblings. */
static bool is_pair(const struct tree *tree, uint32_t a, uint32_t b) {
  const struct node *first = &tree->node[a], *second = &tree->node[b];
  if (first->kind == NODE_BONUS || second->kind == NODE_BONUS) return false;
  if (first->parent == second->parent) return true;
  return first->kind == NODE_PARAMETER && second->kind == NODE_PARAMETER;
}

/* --- CSV --------------------------------------------------------------------------------- */

struct page {
  const struct audit *audit;
  int decimals;
  struct buf *out;
};

static const char *id_of(const struct audit *audit, uint32_t node) {
  return node == NO_NODE ? "" : audit->result->tree->node[node].id;
}

static void put_row(const struct page *page, const char *kind, uint32_t node,
                    const char *other, struct figure figure) {
  buf_printf(page->out, "%s,%s,", kind, id_of(page->audit, node));
  csv_text(page->out, other);
  buf_printf(page->out, ",%s", figure.measure);
  if (isinf(figure.value)) buf_puts(page->out, ",inf");
  else csv_next_number(page->out, figure.value, page->decimals);
  buf_putc(page->out, '\n');
}

static void put_rows(const struct page *page, const char *kind, uint32_t node,
                     const char *other, const struct figure *figure, size_t figures) {
  for (size_t i = 0; i < figures; i++) put_row(page, kind, node, other, figure[i]);
}

/* Loadings, as eigenvectors of length 1, with the number of the component. */
static void put_components(const struct page *page, const struct audit_group *group) {
  const struct components *found = &group->components;
  const struct node *node = &page->audit->result->tree->node[group->node];
  char number[NUMBER_ROOM];
  for (size_t i = 0; i < found->n; i++) {
    snprintf(number, sizeof number, "%zu", i + 1);
    put_row(page, "component", group->node, number,
            (struct figure){"eigenvalue", found->value[i]});
    put_row(page, "component", group->node, number,
            (struct figure){"explains", found->value[i] / (double)found->n});
    for (size_t k = 0; k < found->n; k++)
      put_row(page, "loading", node->child[found->column[k]], number,
              (struct figure){"vector", found->vector[i * found->n + k]});
  }
}

static void put_pairs(const struct page *page) {
  const struct tree *tree = page->audit->result->tree;
  struct figure figure[FIGURES];
  uint32_t end = tree_end(tree, page->audit->start);
  for (uint32_t a = page->audit->start + 1; a < end; a++)
    for (uint32_t b = a + 1; b < end; b++) {
      if (!is_pair(tree, a, b)) continue;
      size_t figures = pair_figures(page->audit, a, b, figure);
      put_rows(page, "pair", a, tree->node[b].id, figure, figures);
    }
}

static void put_parameter(const struct page *page, const struct audit_parameter *own) {
  struct figure figure[FIGURES];
  put_rows(page, "parameter", own->node, "", figure, parameter_figures(own, figure));
  for (size_t i = 0; i < own->fars; i++)
    put_row(page, "far", own->node, page->audit->result->data->key[own->far[i]],
            (struct figure){"value", page->audit->result->node[own->node].value[own->far[i]]});
}

static void put_finding(const struct page *page, const struct audit_finding *finding) {
  double figure = isnan(finding->second) ? finding->first : finding->second;
  put_row(page, "finding", finding->node, id_of(page->audit, finding->other),
          (struct figure){audit_kind_name(finding->kind), figure});
}

void audit_csv(const struct audit *audit, unsigned depth,
               const struct report_options *options, struct buf *out) {
  struct page page = {audit, options->decimals, out};
  struct figure figure[FIGURES];
  uint32_t end = tree_end(audit->result->tree, audit->start);
  (void)depth;
  buf_puts(out, "kind,node,other,measure,value\n");
  for (size_t i = 0; i < audit->findings; i++) put_finding(&page, &audit->finding[i]);
  for (size_t i = 0; i < audit->groups; i++) {
    const struct audit_group *group = &audit->group[i];
    put_rows(&page, "group", group->node, "", figure, group_figures(group, figure));
    put_components(&page, group);
  }
  for (uint32_t i = audit->start + 1; i < end; i++)
    if (audit->result->tree->node[i].kind != NODE_BONUS)
      put_rows(&page, "node", i, "", figure, node_figures(audit, i, figure));
  for (size_t i = 0; i < audit->parameters; i++) put_parameter(&page, &audit->parameter[i]);
  put_pairs(&page);
}

/* --- JSON -------------------------------------------------------------------------------- */

static void json_figures(struct json *json, const struct figure *figure, size_t figures,
                         int decimals) {
  for (size_t i = 0; i < figures; i++) {
    double value = isinf(figure[i].value) ? NAN : figure[i].value;
    json_key_number(json, figure[i].measure, value, decimals);
  }
}

static void json_findings(const struct audit *audit, const struct report_options *options,
                          struct json *json) {
  json_key(json, "findings");
  json_open(json, '[');
  for (size_t i = 0; i < audit->findings; i++) {
    const struct audit_finding *finding = &audit->finding[i];
    struct buf sentence = {0};
    audit_put_finding(audit, finding, options->language, &sentence);
    json_open(json, '{');
    json_key_text(json, "kind", audit_kind_name(finding->kind));
    json_key_text(json, "node", id_of(audit, finding->node));
    if (finding->other != NO_NODE) json_key_text(json, "other", id_of(audit, finding->other));
    const struct figure figure[] = {{"first", finding->first}, {"second", finding->second},
                                    {"weight", finding->weight}};
    json_figures(json, figure, 3, options->decimals);
    json_key_text(json, "sentence", buf_text(&sentence));
    json_key_text(json, "advice", audit_advice(finding->kind, options->language));
    json_close(json, '}');
    buf_free(&sentence);
  }
  json_close(json, ']');
}

static void json_component(const struct audit *audit, const struct audit_group *group,
                           size_t i, int decimals, struct json *json) {
  const struct components *found = &group->components;
  const struct node *node = &audit->result->tree->node[group->node];
  json_open(json, '{');
  json_key_number(json, "eigenvalue", found->value[i], decimals);
  json_key_number(json, "explains", found->value[i] / (double)found->n, decimals);
  json_key(json, "vector");
  json_open(json, '{');
  for (size_t k = 0; k < found->n; k++)
    json_key_number(json, id_of(audit, node->child[found->column[k]]),
                    found->vector[i * found->n + k], decimals);
  json_close(json, '}');
  json_close(json, '}');
}

static void json_groups(const struct audit *audit, int decimals, struct json *json) {
  struct figure figure[FIGURES];
  json_key(json, "groups");
  json_open(json, '[');
  for (size_t i = 0; i < audit->groups; i++) {
    const struct audit_group *group = &audit->group[i];
    json_open(json, '{');
    json_key_text(json, "node", id_of(audit, group->node));
    json_figures(json, figure, group_figures(group, figure), decimals);
    json_key(json, "components");
    json_open(json, '[');
    for (size_t k = 0; k < group->components.n; k++)
      json_component(audit, group, k, decimals, json);
    json_close(json, ']');
    json_close(json, '}');
  }
  json_close(json, ']');
}

static void json_nodes(const struct audit *audit, const struct report_options *options,
                       struct json *json) {
  const struct tree *tree = audit->result->tree;
  struct figure figure[FIGURES];
  uint32_t end = tree_end(tree, audit->start);
  json_key(json, "nodes");
  json_open(json, '[');
  for (uint32_t i = audit->start + 1; i < end; i++) {
    if (tree->node[i].kind == NODE_BONUS) continue;
    json_open(json, '{');
    json_key_text(json, "node", tree->node[i].id);
    json_key_text(json, "label", text_in(tree->node[i].label, options->language));
    json_figures(json, figure, node_figures(audit, i, figure), options->decimals);
    json_close(json, '}');
  }
  json_close(json, ']');
}

static void json_parameters(const struct audit *audit, int decimals, struct json *json) {
  struct figure figure[FIGURES];
  json_key(json, "parameters");
  json_open(json, '[');
  for (size_t i = 0; i < audit->parameters; i++) {
    const struct audit_parameter *own = &audit->parameter[i];
    json_open(json, '{');
    json_key_text(json, "node", id_of(audit, own->node));
    json_figures(json, figure, parameter_figures(own, figure), decimals);
    json_key(json, "far");
    json_open(json, '[');
    for (size_t k = 0; k < own->fars; k++)
      json_text(json, audit->result->data->key[own->far[k]]);
    json_close(json, ']');
    json_close(json, '}');
  }
  json_close(json, ']');
}

static void json_pairs(const struct audit *audit, int decimals, struct json *json) {
  const struct tree *tree = audit->result->tree;
  struct figure figure[FIGURES];
  uint32_t end = tree_end(tree, audit->start);
  json_key(json, "pairs");
  json_open(json, '[');
  for (uint32_t a = audit->start + 1; a < end; a++)
    for (uint32_t b = a + 1; b < end; b++) {
      if (!is_pair(tree, a, b)) continue;
      json_open(json, '{');
      json_key_text(json, "node", tree->node[a].id);
      json_key_text(json, "other", tree->node[b].id);
      json_figures(json, figure, pair_figures(audit, a, b, figure), decimals);
      json_close(json, '}');
    }
  json_close(json, ']');
}

void audit_json(const struct audit *audit, unsigned depth,
                const struct report_options *options, struct buf *out) {
  const struct result *result = audit->result;
  struct json *json = json_new(out);
  (void)depth;
  json_open(json, '{');
  json_key_whole(json, "schema", 1);
  json_key(json, "edition");
  json_open(json, '{');
  json_key_text(json, "title", text_in(result->tree->title, options->language));
  json_key_whole(json, "year", (size_t)result->tree->year);
  json_key_text(json, "rules_sha256", result->tree->sha256);
  json_key_text(json, "data_sha256", result->data->sha256);
  json_close(json, '}');
  json_key_text(json, "node", id_of(audit, audit->start));
  json_key_whole(json, "units", result->units);
  json_findings(audit, options, json);
  json_groups(audit, options->decimals, json);
  json_nodes(audit, options, json);
  json_parameters(audit, options->decimals, json);
  json_pairs(audit, options->decimals, json);
  json_close(json, '}');
  json_end(json);
}
