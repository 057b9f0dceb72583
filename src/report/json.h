/* JSON, by yajl, which puts the commas and escapes what must be.
 *
 *     struct json *json = json_new(out);
 *     json_open(json, '{'); json_key(json, "rank"); json_number(json, 4, -1);
 *     json_close(json, '}'); json_end(json);
 */
#ifndef SCIRULES_REPORT_JSON_H
#define SCIRULES_REPORT_JSON_H

#include <stdbool.h>

#include "base/buf.h"

struct json;

struct json *json_new(struct buf *out);        /* appends to out */
void json_end(struct json *json);              /* a line end; frees */

void json_open(struct json *json, char bracket);   /* '{' or '[' */
void json_close(struct json *json, char bracket);  /* '}' or ']' */
void json_key(struct json *json, const char *key);
void json_text(struct json *json, const char *text);          /* NULL: null */
void json_flag(struct json *json, bool flag);
void json_whole(struct json *json, size_t number);

/* The shortest decimal, or with decimals (not negative) that many; null for NaN. */
void json_number(struct json *json, double value, int decimals);

/* Key and value in one. */
void json_key_text(struct json *json, const char *key, const char *text);
void json_key_whole(struct json *json, const char *key, size_t number);
void json_key_number(struct json *json, const char *key, double value, int decimals);

#endif
