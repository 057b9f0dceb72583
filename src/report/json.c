#include "report/json.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <yajl/yajl_gen.h>

#include "base/mem.h"
#include "base/number.h"

struct json {
  yajl_gen writer;
  struct buf *out;
};

static void put(void *context, const char *text, size_t length) {
  buf_put(context, text, length);
}

/* yajl does not look at what its allocator gives, so this one ends the program. */
static void *allocate(void *context, size_t size) {
  (void)context;
  return mem_resize(NULL, size);
}

static void *resize(void *context, void *block, size_t size) {
  (void)context;
  return mem_resize(block, size);
}

static void release(void *context, void *block) {
  (void)context;
  free(block);
}

static const yajl_alloc_funcs memory = {allocate, resize, release, NULL};

struct json *json_new(struct buf *out) {
  struct json *json = mem_new(1, sizeof *json);
  json->writer = yajl_gen_alloc(&memory);
  json->out = out;
  yajl_gen_config(json->writer, yajl_gen_print_callback, put, out);
  return json;
}

void json_end(struct json *json) {
  buf_putc(json->out, '\n');
  yajl_gen_free(json->writer);
  free(json);
}

void json_open(struct json *json, char bracket) {
  if (bracket == '{') yajl_gen_map_open(json->writer);
  else yajl_gen_array_open(json->writer);
}

void json_close(struct json *json, char bracket) {
  if (bracket == '}') yajl_gen_map_close(json->writer);
  else yajl_gen_array_close(json->writer);
}

void json_text(struct json *json, const char *text) {
  if (text == NULL) yajl_gen_null(json->writer);
  else yajl_gen_string(json->writer, (const unsigned char *)text, strlen(text));
}

void json_key(struct json *json, const char *key) {
  json_text(json, key);
}

void json_flag(struct json *json, bool flag) {
  yajl_gen_bool(json->writer, flag);
}

void json_whole(struct json *json, size_t number) {
  yajl_gen_integer(json->writer, (long long)number);
}

void json_number(struct json *json, double value, int decimals) {
  char text[NUMBER_ROOM];
  if (isnan(value)) {
    yajl_gen_null(json->writer);
    return;
  }
  size_t length = decimals < 0 ? number_shortest(value, text)
                               : number_fixed(value, decimals, text);
  yajl_gen_number(json->writer, text, length);
}

void json_key_text(struct json *json, const char *key, const char *text) {
  json_key(json, key);
  json_text(json, text);
}

void json_key_whole(struct json *json, const char *key, size_t number) {
  json_key(json, key);
  json_whole(json, number);
}

void json_key_number(struct json *json, const char *key, double value, int decimals) {
  json_key(json, key);
  json_number(json, value, decimals);
}
