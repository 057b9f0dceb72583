/* The ranking: a row per unit, best first; the index's children beside the total. */
#include "base/version.h"
#include "report/csv.h"
#include "report/json.h"
#include "report/layout.h"
#include "report/report.h"
#include "report/words.h"

static const struct node *root_of(const struct result *result) {
  return &result->tree->node[0];
}

/* --- table ------------------------------------------------------------------------------- */

static void put_title(const struct result *result, enum language language,
                      struct buf *out) {
  buf_printf(out, "%s: %zu %s, %zu %s, %zu %s", text_in(result->tree->title, language),
             result->units, word_in(WORD_UNITS, language), result->tree->parameters,
             word_in(WORD_PARAMETERS, language), result->data_points,
             word_in(WORD_DATA_POINTS, language));
  if (result->missing > 0)
    buf_printf(out, ", %zu %s", result->missing, word_in(WORD_MISSING, language));
  buf_puts(out, "\n\n");
}

static struct layout *open_layout(const struct result *result, enum language language) {
  const struct node *root = root_of(result);
  struct buf sides = {0};
  buf_puts(&sides, "rlr");
  buf_pad(&sides, 'r', root->children);
  struct layout *layout = layout_new(buf_text(&sides));
  buf_free(&sides);
  layout_text(layout, word_in(WORD_RANK, language));
  layout_text(layout, word_in(WORD_NAME, language));
  layout_text(layout, word_in(WORD_TOTAL, language));
  for (size_t k = 0; k < root->children; k++)
    layout_text(layout, text_in(result->tree->node[root->child[k]].label, language));
  return layout;
}

void ranking_table(const struct result *result, const struct report_options *options,
                   struct buf *out) {
  const struct node *root = root_of(result);
  int decimals = options->decimals >= 0 ? options->decimals : result->tree->decimals;
  put_title(result, options->language, out);
  struct layout *layout = open_layout(result, options->language);
  for (size_t i = 0; i < result->units; i++) {
    size_t u = result->order[i];
    layout_rank(layout, result->node[0].rank[u]);
    layout_text(layout, result->data->name[u]);
    layout_number(layout, result->node[0].score[u], decimals);
    for (size_t k = 0; k < root->children; k++)
      layout_number(layout, result->node[root->child[k]].score[u], decimals);
  }
  layout_end(layout, out);
  if (result->status_count[STATUS_ESTIMATED] > 0) buf_putc(out, '\n');
  report_foot(result, options->language, out);
}

/* --- CSV --------------------------------------------------------------------------------- */

static void put_header(const struct result *result, struct buf *out) {
  const struct tree *tree = result->tree;
  const struct node *root = root_of(result);
  buf_puts(out, "rank,key,name,score");
  if (tree->classes > 0) buf_puts(out, ",class");
  for (size_t k = 0; k < root->children; k++)
    buf_printf(out, ",%s", tree->node[root->child[k]].name);
  for (size_t k = 0; k < root->children; k++)
    buf_printf(out, ",%s_rank", tree->node[root->child[k]].name);
  for (size_t g = 0; g < tree->rank_withins; g++)
    buf_printf(out, ",rank_%s", tree->rank_within[g]);
  buf_putc(out, '\n');
}

/* What the unit's class is called; NULL where it has none. */
static const char *class_of(const struct result *result, size_t u, enum language language) {
  const struct rank_class *class = result_class(result, u);
  return class != NULL ? text_in(class->label, language) : NULL;
}

static void put_unit(const struct result *result, size_t u,
                     const struct report_options *options, struct buf *out) {
  const struct node *root = root_of(result);
  int decimals = options->decimals;
  csv_number(out, result->node[0].rank[u], NO_DECIMALS);
  buf_putc(out, ',');
  csv_text(out, result->data->key[u]);
  buf_putc(out, ',');
  csv_text(out, result->data->name[u]);
  csv_next_number(out, result->node[0].score[u], decimals);
  if (result->tree->classes > 0) buf_putc(out, ',');
  csv_text(out, class_of(result, u, options->language));
  for (size_t k = 0; k < root->children; k++)
    csv_next_number(out, result->node[root->child[k]].score[u], decimals);
  for (size_t k = 0; k < root->children; k++)
    csv_next_number(out, result->node[root->child[k]].rank[u], NO_DECIMALS);
  for (size_t g = 0; g < result->tree->rank_withins; g++)
    csv_next_number(out, result->rank_within[g][u], NO_DECIMALS);
  buf_putc(out, '\n');
}

void ranking_csv(const struct result *result, const struct report_options *options,
                 struct buf *out) {
  put_header(result, out);
  for (size_t i = 0; i < result->units; i++)
    put_unit(result, result->order[i], options, out);
}

/* --- JSON -------------------------------------------------------------------------------- */

/* The editions that values were taken from, where a rule takes them. */
static void put_earlier(const struct tree *tree, struct json *json) {
  if (tree->earlier == NULL) return;
  json_key(json, "earlier");
  json_open(json, '[');
  for (const struct earlier_edition *it = tree->earlier; it != NULL; it = it->before) {
    json_open(json, '{');
    json_key_text(json, "edition", it->path);
    json_key_whole(json, "year", (size_t)it->year);
    json_key_text(json, "rules_sha256", it->rules_sha256);
    json_key_text(json, "data_sha256", it->data_sha256);
    json_close(json, '}');
  }
  json_close(json, ']');
}

static void put_edition(const struct result *result, enum language language,
                        struct json *json) {
  const struct tree *tree = result->tree;
  json_key(json, "edition");
  json_open(json, '{');
  json_key_text(json, "title", text_in(tree->title, language));
  json_key_whole(json, "year", (size_t)tree->year);
  json_key_text(json, "rules_sha256", tree->sha256);
  json_key_text(json, "data_sha256", result->data->sha256);
  json_key_text(json, "engine", "scirules " SCIRULES_VERSION);
  put_earlier(tree, json);
  json_close(json, '}');
}

static void put_counts(const struct result *result, struct json *json) {
  json_key(json, "counts");
  json_open(json, '{');
  json_key_whole(json, "units", result->units);
  json_key_whole(json, "parameters", result->tree->parameters);
  json_key_whole(json, "data_points", result->data_points);
  json_key_whole(json, "missing", result->missing);
  json_key_whole(json, "estimated", result->status_count[STATUS_ESTIMATED]);
  json_close(json, '}');
}

static void put_note(const struct result *result, enum language language,
                     struct json *json) {
  struct buf foot = {0};
  report_foot(result, language, &foot);
  if (foot.length > 0) {
    foot.data[foot.length - 1] = '\0';
    json_key_text(json, "note", foot.data);
  }
  buf_free(&foot);
}

static void put_node(const struct result *result, uint32_t i, enum language language,
                     struct json *json) {
  const struct tree *tree = result->tree;
  const struct node *node = &tree->node[i];
  json_open(json, '{');
  json_key_text(json, "id", node->id);
  json_key_text(json, "level", tree_level(tree, node));
  json_key_text(json, "label", text_in(node->label, language));
  json_key_number(json, "weight", result_weight(result, i), NO_DECIMALS);
  json_key_text(json, "parent", tree->node[node->parent].id);
  json_close(json, '}');
}

static void put_scores(const struct result *result, size_t u, int decimals,
                       struct json *json) {
  json_key(json, "nodes");
  json_open(json, '{');
  for (size_t i = 1; i < result->tree->nodes; i++) {
    json_key(json, result->tree->node[i].id);
    json_open(json, '{');
    json_key_number(json, "score", result->node[i].score[u], decimals);
    json_key_number(json, "rank", result->node[i].rank[u], NO_DECIMALS);
    json_close(json, '}');
  }
  json_close(json, '}');
}

static void put_unit_json(const struct result *result, size_t u,
                          const struct report_options *options, struct json *json) {
  int decimals = options->decimals;
  json_open(json, '{');
  json_key_text(json, "key", result->data->key[u]);
  json_key_text(json, "name", result->data->name[u]);
  json_key_number(json, "rank", result->node[0].rank[u], NO_DECIMALS);
  json_key_number(json, "score", result->node[0].score[u], decimals);
  if (result->tree->classes > 0)
    json_key_text(json, "class", class_of(result, u, options->language));
  for (size_t g = 0; g < result->tree->rank_withins; g++) {
    struct buf key = {0};
    buf_printf(&key, "rank_%s", result->tree->rank_within[g]);
    json_key_number(json, buf_text(&key), result->rank_within[g][u], NO_DECIMALS);
    buf_free(&key);
  }
  put_scores(result, u, decimals, json);
  json_close(json, '}');
}

void ranking_json(const struct result *result, const struct report_options *options,
                  struct buf *out) {
  struct json *json = json_new(out);
  json_open(json, '{');
  json_key_whole(json, "schema", 1);
  put_edition(result, options->language, json);
  put_counts(result, json);
  put_note(result, options->language, json);
  json_key(json, "nodes");
  json_open(json, '[');
  for (uint32_t i = 1; i < result->tree->nodes; i++)
    put_node(result, i, options->language, json);
  json_close(json, ']');
  json_key(json, "units");
  json_open(json, '[');
  for (size_t i = 0; i < result->units; i++)
    put_unit_json(result, result->order[i], options, json);
  json_close(json, ']');
  json_close(json, '}');
  json_end(json);
}
