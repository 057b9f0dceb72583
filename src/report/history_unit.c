#include <math.h>

#include "base/number.h"
#include "report/csv.h"
#include "report/history.h"
#include "report/json.h"
#include "report/layout.h"
#include "report/words.h"

/* The unit at a node of an edition; NaN where it has nothing there. */
struct held {
  double rank, score;
};

static struct held standing_at(const struct edition *edition, uint32_t node,
                               const char *key) {
  const struct result *result = edition->result;
  size_t unit = result != NULL ? history_unit(result->data, key) : NO_UNIT;
  if (unit == NO_UNIT || node == NO_NODE) return (struct held){NAN, NAN};
  return (struct held){result->node[node].rank[unit], result->node[node].score[unit]};
}

static size_t ranked(const struct result *result, uint32_t node) {
  size_t count = 0;
  for (size_t u = 0; u < result->units; u++)
    count += isnan(result->node[node].rank[u]) ? 0 : 1;
  return count;
}

/* Places won since the calculated edition before this one; NaN: nothing to compare with. */
static double places_won(const struct edition *edition, size_t e, const char *key) {
  double rank = standing_at(&edition[e], 0, key).rank;
  while (e > 0)
    if (edition[--e].result != NULL) return standing_at(&edition[e], 0, key).rank - rank;
  return NAN;
}

static uint32_t node_in(const struct history_columns *columns, size_t column, size_t e) {
  return columns->node[column * columns->editions + e];
}

/* The unit's name in the last edition that has it. */
static const char *name_of(const struct edition *edition, size_t editions,
                           const char *key) {
  for (size_t e = editions; e-- > 0;) {
    const struct result *result = edition[e].result;
    size_t unit = result != NULL ? history_unit(result->data, key) : NO_UNIT;
    if (unit != NO_UNIT) return result->data->name[unit];
  }
  return "";
}

/* --- table ------------------------------------------------------------------------------- */

static void add_header(struct layout *layout, const struct history_columns *columns,
                       enum language language) {
  layout_text(layout, word_in(WORD_EDITION, language));
  layout_text(layout, word_in(WORD_RANK, language));
  layout_text(layout, word_in(WORD_OF, language));
  layout_text(layout, word_in(WORD_PLACES, language));
  layout_text(layout, word_in(WORD_TOTAL, language));
  for (size_t c = 0; c < columns->columns; c++)
    layout_text(layout, text_in(columns->label[c], language));
}

/* "+7", "-3", "0" */
static void add_places(struct layout *layout, double places) {
  char text[NUMBER_ROOM + 1] = "+";
  if (isnan(places)) return layout_text(layout, "–");
  number_shortest(places, text + 1);
  layout_text(layout, places > 0 ? text : text + 1);
}

/* "90.2 (8)": score and rank. */
static void add_standing(struct layout *layout, struct held standing, int decimals) {
  char score[NUMBER_ROOM], rank[NUMBER_ROOM];
  struct buf text = {0};
  if (isnan(standing.score)) return layout_text(layout, "–");
  number_fixed(standing.score, decimals, score);
  number_shortest(standing.rank, rank);
  buf_printf(&text, "%s (%s)", score, rank);
  layout_text(layout, buf_text(&text));
  buf_free(&text);
}

static void add_row(struct layout *layout, const struct edition *edition, size_t e,
                    const struct history_columns *columns, const char *key, int decimals) {
  const struct edition *own = &edition[e];
  struct held total = standing_at(own, 0, key);
  layout_text(layout, own->tree->edition);
  layout_rank(layout, total.rank);
  layout_number(layout, (double)ranked(own->result, 0), 0);
  add_places(layout, places_won(edition, e, key));
  layout_number(layout, total.score, decimals);
  for (size_t c = 0; c < columns->columns; c++)
    add_standing(layout, standing_at(own, node_in(columns, c, e), key), decimals);
}

void history_unit_table(const struct edition *edition,
                        const struct history_columns *columns, const char *key,
                        const struct report_options *options, struct buf *out) {
  struct buf sides = {0};
  size_t editions = columns->editions;
  buf_puts(&sides, "lrrrr");
  buf_pad(&sides, 'r', columns->columns);
  struct layout *layout = layout_new(buf_text(&sides));
  buf_free(&sides);
  buf_printf(out, "%s (%s)\n\n", name_of(edition, editions, key), key);
  add_header(layout, columns, options->language);
  for (size_t e = 0; e < editions; e++) {
    int decimals = options->decimals >= 0 ? options->decimals : edition[e].tree->decimals;
    if (edition[e].result != NULL) add_row(layout, edition, e, columns, key, decimals);
  }
  layout_end(layout, out);
}

/* --- CSV --------------------------------------------------------------------------------- */

static void put_part(const struct edition *edition, size_t e, uint32_t node,
                     const char *key, const struct report_options *options,
                     struct buf *out) {
  const struct edition *own = &edition[e];
  struct held standing = standing_at(own, node, key);
  csv_text(out, own->tree->edition);
  buf_printf(out, ",%d,%s,", own->tree->year, own->tree->node[node].id);
  csv_text(out, text_in(own->tree->node[node].label, options->language));
  buf_putc(out, ',');
  csv_number(out, standing.score, options->decimals);
  buf_putc(out, ',');
  csv_number(out, standing.rank, NO_DECIMALS);
  buf_printf(out, ",%zu,", ranked(own->result, node));
  if (node == 0) csv_number(out, places_won(edition, e, key), NO_DECIMALS);
  buf_putc(out, '\n');
}

void history_unit_csv(const struct edition *edition, const struct history_columns *columns,
                      const char *key, const struct report_options *options,
                      struct buf *out) {
  buf_puts(out, "edition,year,node,label,score,rank,units,places\n");
  for (size_t e = 0; e < columns->editions; e++) {
    if (edition[e].result == NULL) continue;
    put_part(edition, e, 0, key, options, out);
    for (size_t c = 0; c < columns->columns; c++)
      if (node_in(columns, c, e) != NO_NODE)
        put_part(edition, e, node_in(columns, c, e), key, options, out);
  }
}

/* --- JSON -------------------------------------------------------------------------------- */

static void put_standing(struct json *json, const struct edition *edition, uint32_t node,
                         const char *key, int decimals) {
  struct held standing = standing_at(edition, node, key);
  json_key_number(json, "score", standing.score, decimals);
  json_key_number(json, "rank", standing.rank, NO_DECIMALS);
  json_key_whole(json, "units", ranked(edition->result, node));
}

static void put_edition(struct json *json, const struct edition *edition, size_t e,
                        const struct history_columns *columns, const char *key,
                        const struct report_options *options) {
  const struct tree *tree = edition[e].tree;
  json_open(json, '{');
  json_key_text(json, "edition", tree->edition);
  json_key_whole(json, "year", (size_t)tree->year);
  put_standing(json, &edition[e], 0, key, options->decimals);
  json_key_number(json, "places", places_won(edition, e, key), NO_DECIMALS);
  json_key(json, "nodes");
  json_open(json, '{');
  for (size_t c = 0; c < columns->columns; c++) {
    uint32_t node = node_in(columns, c, e);
    if (node == NO_NODE) continue;
    json_key(json, tree->node[node].id);
    json_open(json, '{');
    json_key_text(json, "label", text_in(tree->node[node].label, options->language));
    put_standing(json, &edition[e], node, key, options->decimals);
    json_close(json, '}');
  }
  json_close(json, '}');
  json_close(json, '}');
}

void history_unit_json(const struct edition *edition, const struct history_columns *columns,
                       const char *key, const struct report_options *options,
                       struct buf *out) {
  struct json *json = json_new(out);
  json_open(json, '{');
  json_key_whole(json, "schema", 1);
  json_key(json, "unit");
  json_open(json, '{');
  json_key_text(json, "key", key);
  json_key_text(json, "name", name_of(edition, columns->editions, key));
  json_close(json, '}');
  json_key(json, "editions");
  json_open(json, '[');
  for (size_t e = 0; e < columns->editions; e++)
    if (edition[e].result != NULL) put_edition(json, edition, e, columns, key, options);
  json_close(json, ']');
  json_close(json, '}');
  json_end(json);
}
