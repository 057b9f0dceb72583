/* The study as CSV and JSON. */
#include <math.h>
#include <stdlib.h>

#include "report/csv.h"
#include "report/json.h"
#include "report/sensitivity.h"

typedef void rows_writer(const struct sensitivity *sensitivity,
                         const struct report_options *options, struct buf *out);

/* --- CSV --------------------------------------------------------------------------------- */

static void put_unit(const struct sensitivity_study *study, size_t u, struct buf *out) {
  csv_number(out, study->nominal[u], NO_DECIMALS);
  buf_putc(out, ',');
  csv_text(out, study->key[u]);
  buf_putc(out, ',');
  csv_text(out, study->name[u]);
}

static void csv_units(const struct sensitivity *sensitivity,
                      const struct report_options *options, struct buf *out) {
  buf_puts(out, "rank,key,name,mean,median,q5,q95,top10,ahead\n");
  for (size_t i = 0; sensitivity->unit && i < sensitivity->study->units; i++) {
    size_t u = sensitivity->sample->order[i];
    const struct rank_summary *unit = &sensitivity->unit[u];
    const double figure[] = {unit->mean, unit->median, unit->low, unit->high, unit->top,
                             unit->ahead};
    put_unit(sensitivity->study, u, out);
    for (size_t k = 0; k < sizeof figure / sizeof *figure; k++)
      csv_next_number(out, figure[k], options->decimals);
    buf_putc(out, '\n');
  }
}

static void csv_chances(const struct sensitivity *sensitivity,
                        const struct report_options *options, struct buf *out) {
  buf_puts(out, "rank,key,name,possible,chance\n");
  for (size_t i = 0; i < sensitivity->study->units; i++) {
    size_t u = sensitivity->sample->order[i];
    const struct rank_counts *count = &sensitivity->sample->tally->count[u];
    for (uint32_t k = 0; k < count->span; k++) {
      if (count->times[k] == 0) continue;
      put_unit(sensitivity->study, u, out);
      csv_next_number(out, (count->first + k) / 2.0, NO_DECIMALS);
      csv_next_number(out, rank_chance(count, count->first + k), options->decimals);
      buf_putc(out, '\n');
    }
  }
}

/* "shift", or the key of the unit whose rank it is. */
static const char *output_name(const struct sensitivity_study *study, size_t output) {
  return output == 0 ? "shift" : study->key[study->named[output - 1]];
}

static void csv_estimate(struct buf *out, const struct estimate *estimate, int decimals) {
  csv_next_number(out, estimate->value, decimals);
  csv_next_number(out, estimate->low, decimals);
  csv_next_number(out, estimate->high, decimals);
}

static void csv_inputs(const struct sensitivity *sensitivity,
                       const struct report_options *options, struct buf *out) {
  const struct sensitivity_study *study = sensitivity->study;
  size_t rows = sensitivity->index ? sensitivity_outputs(study) * study->inputs : 0;
  buf_puts(out, "output,input,label,first,first_q5,first_q95,total,total_q5,total_q95\n");
  for (size_t k = 0; k < rows; k++) {
    const struct sensitivity_subject *input = &study->input[k % study->inputs];
    csv_text(out, output_name(study, k / study->inputs));
    buf_putc(out, ',');
    csv_text(out, input->id);
    buf_putc(out, ',');
    csv_text(out, text_in(input->label, options->language));
    csv_estimate(out, &sensitivity->index[k].first, options->decimals);
    csv_estimate(out, &sensitivity->index[k].total, options->decimals);
    buf_putc(out, '\n');
  }
}

/* Whether anybody moves: then it is known who moves most. */
static bool moves(const struct part_effect *effect) {
  return effect->places != 0 && !isnan(effect->places);
}

static void csv_parts(const struct sensitivity *sensitivity,
                      const struct report_options *options, struct buf *out) {
  const struct sensitivity_study *study = sensitivity->study;
  buf_puts(out, "part,label,shift,places,key,name\n");
  for (size_t i = 0; i < study->parts; i++) {
    const struct part_effect *effect = &sensitivity->sample->effect[i];
    csv_text(out, study->part[i].id);
    buf_putc(out, ',');
    csv_text(out, text_in(study->part[i].label, options->language));
    csv_next_number(out, effect->shift, options->decimals);
    csv_next_number(out, effect->places, NO_DECIMALS);
    buf_putc(out, ',');
    if (moves(effect)) csv_text(out, study->key[effect->unit]);
    buf_putc(out, ',');
    if (moves(effect)) csv_text(out, study->name[effect->unit]);
    buf_putc(out, '\n');
  }
}

void sensitivity_csv(const struct sensitivity *sensitivity,
                     const struct sensitivity_options *options, struct buf *out) {
  static rows_writer *const writers[] = {
    [ROWS_UNITS] = csv_units, [ROWS_CHANCES] = csv_chances,
    [ROWS_INPUTS] = csv_inputs, [ROWS_PARTS] = csv_parts};
  writers[options->rows](sensitivity, &options->report, out);
}

/* --- JSON -------------------------------------------------------------------------------- */

static void json_edition(const struct sensitivity_study *study, enum language language,
                         struct json *json) {
  json_key(json, "edition");
  json_open(json, '{');
  json_key_text(json, "title", text_in(study->title, language));
  json_key_whole(json, "year", (size_t)study->year);
  json_key_text(json, "rules_sha256", study->rules_sha256);
  json_key_text(json, "data_sha256", study->data_sha256);
  json_key_text(json, "engine", study->engine);
  json_close(json, '}');
}

static void json_study(const struct sensitivity_study *study, struct json *json) {
  json_key(json, "study");
  json_open(json, '{');
  json_key_whole(json, "replications", study->replications);
  json_key_whole(json, "base", study->base);
  json_key_whole(json, "seed", study->seed);
  json_close(json, '}');
}

/* [[rank, chance], …] */
static void json_chances(const struct rank_counts *count, int decimals, struct json *json) {
  json_key(json, "chances");
  json_open(json, '[');
  for (uint32_t k = 0; k < count->span; k++) {
    if (count->times[k] == 0) continue;
    json_open(json, '[');
    json_number(json, (count->first + k) / 2.0, NO_DECIMALS);
    json_number(json, rank_chance(count, count->first + k), decimals);
    json_close(json, ']');
  }
  json_close(json, ']');
}

static void json_unit(const struct sensitivity *sensitivity, size_t u, int decimals,
                      struct json *json) {
  const struct rank_summary *unit = &sensitivity->unit[u];
  json_open(json, '{');
  json_key_text(json, "key", sensitivity->study->key[u]);
  json_key_text(json, "name", sensitivity->study->name[u]);
  json_key_number(json, "rank", sensitivity->study->nominal[u], NO_DECIMALS);
  json_key_number(json, "mean", unit->mean, decimals);
  json_key_number(json, "median", unit->median, decimals);
  json_key_number(json, "q5", unit->low, decimals);
  json_key_number(json, "q95", unit->high, decimals);
  json_key_number(json, "top10", unit->top, decimals);
  json_key_number(json, "ahead", unit->ahead, decimals);
  json_chances(&sensitivity->sample->tally->count[u], decimals, json);
  json_close(json, '}');
}

static void json_estimate(const char *key, const struct estimate *estimate, int decimals,
                          struct json *json) {
  json_key(json, key);
  json_open(json, '{');
  json_key_number(json, "value", estimate->value, decimals);
  json_key_number(json, "q5", estimate->low, decimals);
  json_key_number(json, "q95", estimate->high, decimals);
  json_close(json, '}');
}

static void json_output(const struct sensitivity *sensitivity, size_t output,
                        const struct report_options *options, struct json *json) {
  const struct sensitivity_study *study = sensitivity->study;
  json_open(json, '{');
  json_key_text(json, "output", output_name(study, output));
  json_key(json, "inputs");
  json_open(json, '[');
  for (size_t i = 0; i < study->inputs; i++) {
    const struct sobol_index *index = &sensitivity->index[output * study->inputs + i];
    json_open(json, '{');
    json_key_text(json, "input", study->input[i].id);
    json_key_text(json, "label", text_in(study->input[i].label, options->language));
    json_estimate("first", &index->first, options->decimals, json);
    json_estimate("total", &index->total, options->decimals, json);
    json_close(json, '}');
  }
  json_close(json, ']');
  json_close(json, '}');
}

static void json_part(const struct sensitivity *sensitivity, size_t i,
                      const struct report_options *options, struct json *json) {
  const struct sensitivity_study *study = sensitivity->study;
  const struct part_effect *effect = &sensitivity->sample->effect[i];
  json_open(json, '{');
  json_key_text(json, "part", study->part[i].id);
  json_key_text(json, "label", text_in(study->part[i].label, options->language));
  json_key_number(json, "shift", effect->shift, options->decimals);
  json_key_number(json, "places", effect->places, NO_DECIMALS);
  json_key_text(json, "key", moves(effect) ? study->key[effect->unit] : NULL);
  json_close(json, '}');
}

void sensitivity_json(const struct sensitivity *sensitivity,
                      const struct sensitivity_options *options, struct buf *out) {
  const struct sensitivity_study *study = sensitivity->study;
  struct json *json = json_new(out);
  json_open(json, '{');
  json_key_whole(json, "schema", 1);
  json_edition(study, options->report.language, json);
  json_study(study, json);
  json_key(json, "units");
  json_open(json, '[');
  for (size_t i = 0; sensitivity->unit && i < study->units; i++)
    json_unit(sensitivity, sensitivity->sample->order[i], options->report.decimals, json);
  json_close(json, ']');
  json_key(json, "indices");
  json_open(json, '[');
  for (size_t k = 0; sensitivity->index && k < sensitivity_outputs(study); k++)
    json_output(sensitivity, k, &options->report, json);
  json_close(json, ']');
  json_key(json, "left_out");
  json_open(json, '[');
  for (size_t i = 0; i < study->parts; i++) json_part(sensitivity, i, &options->report, json);
  json_close(json, ']');
  json_close(json, '}');
  json_end(json);
}
