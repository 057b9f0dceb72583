#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

void buf_free(struct buf *buf) {
  free(buf->data);
  *buf = (struct buf){0};
}

void buf_clear(struct buf *buf) {
  buf->length = 0;
  if (buf->data != NULL) buf->data[0] = '\0';
}

void buf_drain(struct buf *buf) {
  if (buf->drain != NULL && buf->length > 0) buf->drain(buf->self, buf->data, buf->length);
  if (buf->drain != NULL) buf_clear(buf);
}

char *buf_room(struct buf *buf, size_t count) {
  if (buf->room - buf->length > count) return buf->data + buf->length;
  buf_drain(buf);
  buf->data = mem_grow(buf->data, &buf->room, buf->length + count + 1, 1);
  return buf->data + buf->length;
}

void buf_put(struct buf *buf, const char *bytes, size_t length) {
  char *end = buf_room(buf, length);
  if (length > 0) memcpy(end, bytes, length);
  buf->length += length;
  end[length] = '\0';
}

void buf_putc(struct buf *buf, char byte) {
  buf_put(buf, &byte, 1);
}

void buf_puts(struct buf *buf, const char *text) {
  buf_put(buf, text, strlen(text));
}

void buf_pad(struct buf *buf, char byte, size_t count) {
  char *end = buf_room(buf, count);
  memset(end, byte, count);
  buf->length += count;
  end[count] = '\0';
}

/* Printed where it goes; once more where there was not room for it. */
void buf_printf(struct buf *buf, const char *format, ...) {
  va_list values;
  size_t room = buf->room - buf->length;
  va_start(values, format);
  size_t length = mem_printed(vsnprintf(room ? buf->data + buf->length : NULL, room, format,
                                        values));
  va_end(values);
  if (length >= room) {
    char *end = buf_room(buf, length);
    va_start(values, format);
    mem_printed(vsnprintf(end, length + 1, format, values));
    va_end(values);
  }
  buf->length += length;
}

const char *buf_text(const struct buf *buf) {
  return buf->data != NULL ? buf->data : "";
}
