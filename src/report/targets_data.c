/* What a unit must do to reach a rank, for programs: CSV and JSON. */
#include <math.h>

#include "base/number.h"
#include "report/csv.h"
#include "report/json.h"
#include "report/report.h"

static const struct node *node_of(const struct targets *targets, const struct step_up *step) {
  return &targets->result->tree->node[step->node];
}

/* --- the step as a cell ------------------------------------------------------------------ */

/* The cell today and after the step, as what-if --set takes it. */
static void cell_texts(const struct targets *targets, const struct step_up *step,
                       struct buf *from, struct buf *to) {
  char room[NUMBER_ROOM];
  if (step->column == NULL) return;
  buf_puts(from, column_cell(step->column, targets->unit, room));
  if (step->kind == STEP_ANSWER) buf_puts(to, step->name);
  else if (step->kind == STEP_YES) buf_puts(to, "ja");
  else if (step->kind == STEP_NO) buf_puts(to, "nein");
  else csv_number(to, step->cell_to, NO_DECIMALS);
}

/* The place of the step in the set, from 1; 0: it is not in it. */
static size_t place_in_set(const struct targets *targets, const struct step_up *step) {
  for (size_t i = 0; i < targets->chosens; i++)
    if (&targets->step[targets->chosen[i].step] == step) return i + 1;
  return 0;
}

/* --- CSV --------------------------------------------------------------------------------- */

static void put_number(struct buf *out, double value, int decimals) {
  csv_next_number(out, isinf(value) ? NAN : value, decimals);
}

static void put_text(struct buf *out, const char *text) {
  buf_putc(out, ',');
  csv_text(out, text);
}

static void put_row(const struct targets *targets, const struct step_up *step,
                    const struct report_options *options, struct buf *out) {
  const struct node *node = node_of(targets, step);
  struct buf from = {0}, to = {0};
  size_t place = place_in_set(targets, step);
  cell_texts(targets, step, &from, &to);
  csv_text(out, node->id);
  put_text(out, text_in(node->label, options->language));
  put_text(out, step->name);
  put_number(out, step->from, NO_DECIMALS);
  put_number(out, step->to, NO_DECIMALS);
  put_text(out, step->column ? step->column->name : "");
  put_text(out, buf_text(&from));
  put_text(out, buf_text(&to));
  put_number(out, step->cost, NO_DECIMALS);
  put_number(out, step->gain, options->decimals);
  put_number(out, step->score, options->decimals);
  put_number(out, step->rank, NO_DECIMALS);
  put_number(out, place > 0 ? (double)place : NAN, NO_DECIMALS);
  buf_putc(out, '\n');
  buf_free(&from);
  buf_free(&to);
}

void targets_csv(const struct targets *targets, const struct report_options *options,
                 struct buf *out) {
  const struct step_up **sorted = targets_best_first(targets);
  buf_puts(out, "parameter,label,step,from,to,column,cell_from,cell_to,cost,points,score,"
                "rank,chosen\n");
  for (size_t i = 0; i < targets->steps; i++) put_row(targets, sorted[i], options, out);
}

/* --- JSON -------------------------------------------------------------------------------- */

static void put_cell(const struct targets *targets, const struct step_up *step,
                     struct json *json) {
  struct buf from = {0}, to = {0};
  cell_texts(targets, step, &from, &to);
  json_key_text(json, "column", step->column ? step->column->name : NULL);
  json_key_text(json, "cell_from", step->column ? buf_text(&from) : NULL);
  json_key_text(json, "cell_to", step->column ? buf_text(&to) : NULL);
  buf_free(&from);
  buf_free(&to);
}

static void put_step_json(const struct targets *targets, const struct step_up *step,
                          const struct report_options *options, struct json *json) {
  const struct node *node = node_of(targets, step);
  json_open(json, '{');
  json_key_text(json, "parameter", node->id);
  json_key_text(json, "label", text_in(node->label, options->language));
  json_key_text(json, "step", step->name);
  json_key_number(json, "from", step->from, NO_DECIMALS);
  json_key_number(json, "to", step->to, NO_DECIMALS);
  put_cell(targets, step, json);
  json_key_number(json, "cost", isinf(step->cost) ? NAN : step->cost, NO_DECIMALS);
  json_key_number(json, "points", step->gain, options->decimals);
  json_key_number(json, "score", step->score, options->decimals);
  json_key_number(json, "rank", step->rank, NO_DECIMALS);
  json_close(json, '}');
}

static void put_chosen_json(const struct targets *targets, int decimals, struct json *json) {
  json_key(json, "chosen");
  json_open(json, '[');
  for (size_t i = 0; i < targets->chosens; i++) {
    const struct chosen_step *chosen = &targets->chosen[i];
    const struct step_up *step = &targets->step[chosen->step];
    json_open(json, '{');
    json_key_text(json, "parameter", node_of(targets, step)->id);
    json_key_text(json, "step", step->name);
    json_key_number(json, "score", chosen->score, decimals);
    json_key_number(json, "rank", chosen->rank, NO_DECIMALS);
    json_close(json, '}');
  }
  json_close(json, ']');
}

static void put_head(const struct targets *targets, const struct report_options *options,
                     struct json *json) {
  static const char *const outcomes[] = {
    [TARGETS_THERE] = "there", [TARGETS_REACHED] = "reached",
    [TARGETS_OUT_OF_REACH] = "out_of_reach"};
  const struct result *result = targets->result;
  json_key_whole(json, "schema", 1);
  json_key_text(json, "title", text_in(result->tree->title, options->language));
  json_key_whole(json, "year", (size_t)result->tree->year);
  json_key_text(json, "key", result->data->key[targets->unit]);
  json_key_text(json, "name", result->data->name[targets->unit]);
  json_key_number(json, "rank", targets->rank, NO_DECIMALS);
  json_key_number(json, "score", targets->score, options->decimals);
  json_key_whole(json, "wanted", targets->wanted);
  json_key_text(json, "outcome", outcomes[targets->outcome]);
  json_key_number(json, "cost", targets->cost, NO_DECIMALS);
  json_key(json, "exact");
  json_flag(json, targets->exact);
  json_key_number(json, "least_cost", targets->least, NO_DECIMALS);
}

void targets_json(const struct targets *targets, const struct report_options *options,
                  struct buf *out) {
  const struct step_up **sorted = targets_best_first(targets);
  struct json *json = json_new(out);
  json_open(json, '{');
  put_head(targets, options, json);
  put_chosen_json(targets, options->decimals, json);
  json_key(json, "steps");
  json_open(json, '[');
  for (size_t i = 0; i < targets->steps; i++)
    put_step_json(targets, sorted[i], options, json);
  json_close(json, ']');
  json_close(json, '}');
  json_end(json);
}
