#include "base/mem.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

void *mem_new(size_t count, size_t size) {
  void *memory = calloc(count ? count : 1, size ? size : 1);
  if (memory == NULL) mem_exhausted();
  return memory;
}

void *mem_grow(void *array, size_t *room, size_t need, size_t size) {
  if (need <= *room) return array;
  size_t wanted = *room + *room / 2;
  if (wanted < need) wanted = need;
  if (wanted < 8) wanted = 8;
  if (wanted > SIZE_MAX / size) mem_exhausted();
  array = mem_resize(array, wanted * size);
  *room = wanted;
  return array;
}

void *mem_resize(void *block, size_t size) {
  void *moved = realloc(block, size);
  if (moved == NULL) mem_exhausted();
  return moved;
}

void *mem_for_lua(void *context, void *block, size_t old, size_t size) {
  (void)context;
  (void)old;
  if (size > 0) return mem_resize(block, size);
  free(block);
  return NULL;
}

size_t mem_printed(int length) {
  if (length < 0) mem_exhausted();
  return (size_t)length;
}

void mem_exhausted(void) {
  fputs("scirules: no memory left\n", stderr);
  exit(70);
}
