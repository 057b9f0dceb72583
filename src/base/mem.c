#include "base/mem.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
  void *moved = realloc(array, wanted * size);
  if (moved == NULL) mem_exhausted();
  *room = wanted;
  return moved;
}

char *mem_copy(const char *text) {
  size_t size = strlen(text) + 1;
  return memcpy(mem_new(size, 1), text, size);
}

void mem_exhausted(void) {
  fputs("scirules: no memory left\n", stderr);
  exit(70);
}
