/* One node whole. */
#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "report/csv.h"
#include "report/json.h"
#include "report/node_fields.h"

/* --- table ------------------------------------------------------------------------------- */

static void put_description(struct buf *out, const char *text) {
  for (const char *line = text; *line != '\0';) {
    size_t length = strcspn(line, "\n");
    buf_pad(out, ' ', length > 0 ? 2 : 0);
    buf_put(out, line, length);
    buf_putc(out, '\n');
    line += length + (line[length] == '\n');
  }
}

void node_table(const struct tree *tree, uint32_t node, const struct result *result,
                const struct report_options *options, struct buf *out) {
  struct fields *fields = fields_new(tree, node, result, options);
  size_t margin = fields_margin(fields);
  buf_printf(out, "%s\n", text_in(fields->node->label, fields->language));
  put_description(out, text_in(fields->node->description, fields->language));
  buf_putc(out, '\n');
  for (size_t i = 0; i < fields->count; i++) {
    const char *word = fields->field[i].word;
    if (word == NULL) continue;
    buf_puts(out, word);
    buf_pad(out, ' ', margin - text_width(word));
    put_list(out, fields->field[i].text, margin);
  }
  fields_free(fields);
}

/* --- CSV --------------------------------------------------------------------------------- */

static void put_field(const char *key, const char *text, struct buf *out) {
  buf_printf(out, "%s,", key);
  csv_text(out, text);
  buf_putc(out, '\n');
}

void node_csv(const struct tree *tree, uint32_t node, const struct result *result,
              const struct report_options *options, struct buf *out) {
  struct fields *fields = fields_new(tree, node, result, options);
  buf_puts(out, "field,value\n");
  for (size_t i = 0; i < fields->count; i++) {
    char number[NUMBER_ROOM];
    const struct field *field = &fields->field[i];
    if (field->key == NULL) continue;
    if (field->text == NULL) number_shortest(field->number, number);
    put_field(field->key, field->text ? field->text : number, out);
  }
  put_field("description", text_in(fields->node->description, fields->language), out);
  fields_free(fields);
}

/* --- JSON -------------------------------------------------------------------------------- */

static bool is_example(const struct field *field) {
  return field->key != NULL && strcmp(field->key, "example") == 0;
}

static void put_value(const struct field *field, struct json *json) {
  if (field->key == NULL || is_example(field)) return;
  if (field->text != NULL) json_key_text(json, field->key, field->text);
  else json_key_number(json, field->key, field->number, NO_DECIMALS);
}

static void put_examples(const struct fields *fields, struct json *json) {
  json_key(json, "examples");
  json_open(json, '[');
  for (size_t i = 0; i < fields->count; i++)
    if (is_example(&fields->field[i])) json_text(json, fields->field[i].text);
  json_close(json, ']');
}

void node_json(const struct tree *tree, uint32_t node, const struct result *result,
               const struct report_options *options, struct buf *out) {
  struct fields *fields = fields_new(tree, node, result, options);
  struct json *json = json_new(out);
  json_open(json, '{');
  for (size_t i = 0; i < fields->count; i++) put_value(&fields->field[i], json);
  put_examples(fields, json);
  json_key_text(json, "description", text_in(fields->node->description, fields->language));
  json_close(json, '}');
  json_end(json);
  fields_free(fields);
}
