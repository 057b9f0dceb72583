/* The functions written in a rule file: where they begin and end. */
#include <stdlib.h>

#include "base/mem.h"
#include "rules/source_parts.h"

/* Functions found so far, each with the nesting it was opened at; end 0: still open. */
struct functions {
  struct {
    struct source_span span;
    int depth;
  } *list;
  size_t count, room;
};

static void open_function(struct functions *functions, size_t start, int depth) {
  functions->list = mem_grow(functions->list, &functions->room, functions->count + 1,
                             sizeof *functions->list);
  functions->list[functions->count].span = (struct source_span){start, 0};
  functions->list[functions->count++].depth = depth;
}

/* Something that was opened at that depth closes: a function, perhaps. */
static void close_function(struct functions *functions, size_t end, int depth) {
  size_t i = functions->count;
  while (i > 0 && (functions->list[i - 1].span.end != 0 ||
                   functions->list[i - 1].depth != depth)) i--;
  if (i > 0) functions->list[i - 1].span.end = end;
}

static void find_functions(struct source_reader *reader, struct functions *functions) {
  int depth = 0;
  for (source_advance(reader); reader->token.kind != SOURCE_END; source_advance(reader)) {
    int change = source_nesting(reader);
    if (source_is(reader, "function")) open_function(functions, reader->token.start, depth);
    depth += change;
    if (change < 0) close_function(functions, reader->token.end, depth);
  }
}

const struct source_span *source_functions(struct source_map *map, size_t *count) {
  struct source_reader reader = {.map = map};
  struct functions functions = {0};
  reader.token.end = source_start(map);
  find_functions(&reader, &functions);
  struct source_span *span = arena_new_array(map->arena, functions.count, struct source_span);
  for (size_t i = 0; i < functions.count; i++) span[i] = functions.list[i].span;
  *count = functions.count;
  free(functions.list);
  return span;
}
