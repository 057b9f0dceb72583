/* A growing run of bytes, always followed by a NUL byte that length does not count.
 * Starts as {0}; buf_free gives the memory back and leaves {0}. No call fails: see mem.h.
 *
 * A buffer with a drain holds the end of a long text only: where it would have to grow, what
 * it holds flows off first, so that a text of any length goes through the same few pages.
 */
#ifndef SCIRULES_BASE_BUF_H
#define SCIRULES_BASE_BUF_H

#include <stddef.h>

struct buf {
  char *data;                                  /* NULL while nothing was put */
  size_t length, room;
  void (*drain)(void *self, const char *bytes, size_t length);   /* NULL: it only grows */
  void *self;
};

void buf_free(struct buf *buf);
void buf_clear(struct buf *buf);               /* keeps the memory */
void buf_put(struct buf *buf, const char *bytes, size_t length);
void buf_putc(struct buf *buf, char byte);
void buf_puts(struct buf *buf, const char *text);
void buf_printf(struct buf *buf, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void buf_pad(struct buf *buf, char byte, size_t count);

/* Room for count more bytes: where they go. The caller then adds to length itself. */
char *buf_room(struct buf *buf, size_t count);

/* Lets what it holds flow off; nothing where there is no drain. */
void buf_drain(struct buf *buf);

/* The text so far; "" while nothing was put. Borrowed. */
const char *buf_text(const struct buf *buf);

#endif
