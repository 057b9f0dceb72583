#include "report/layout.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/mem.h"
#include "base/number.h"
#include "base/text.h"

/* Headers are broken into lines of HEADER_WIDTH, or of less, down to single words, where
 * that makes the table fit TABLE_WIDTH. */
enum { TABLE_WIDTH = 100, HEADER_WIDTH = 14, HEADER_LINES = 6 };
enum { MOST_DECIMALS = 15 };

struct row {
  const char **cell;                           /* NULL: a line across */
  const char *line;
};

struct layout {
  struct arena *arena;
  const char *sides;
  size_t columns, rows, room, filled;          /* filled: cells of the last row */
  struct row *row;
};

struct layout *layout_new(const char *sides) {
  struct layout *layout = mem_new(1, sizeof *layout);
  layout->arena = arena_new();
  layout->sides = arena_copy(layout->arena, sides);
  layout->columns = layout->filled = strlen(sides);
  return layout;
}

static struct row *add_row(struct layout *layout) {
  layout->row = mem_grow(layout->row, &layout->room, layout->rows + 1, sizeof *layout->row);
  return &layout->row[layout->rows++];
}

void layout_line(struct layout *layout, const char *text) {
  *add_row(layout) = (struct row){NULL, arena_copy(layout->arena, text)};
}

void layout_text(struct layout *layout, const char *text) {
  if (layout->filled == layout->columns) {
    *add_row(layout) = (struct row){
      arena_new_array(layout->arena, layout->columns, const char *), NULL};
    layout->filled = 0;
  }
  layout->row[layout->rows - 1].cell[layout->filled++] = arena_copy(layout->arena, text);
}

void layout_number(struct layout *layout, double value, int decimals) {
  char text[NUMBER_ROOM] = "–";
  if (!isnan(value)) number_fixed(value, decimals, text);
  layout_text(layout, text);
}

void layout_rank(struct layout *layout, double rank) {
  char text[NUMBER_ROOM] = "–";
  if (!isnan(rank)) number_shortest(rank, text);
  layout_text(layout, text);
}

static bool is_nothing(const char *number) {
  return number[strspn(number, "-0.")] == '\0';
}

void layout_difference(struct layout *layout, double difference, int decimals) {
  char text[NUMBER_ROOM + 1] = "+";
  if (isnan(difference)) return layout_text(layout, "–");
  do number_fixed(difference, decimals, text + 1);
  while (difference != 0 && is_nothing(text + 1) && decimals++ < MOST_DECIMALS);
  layout_text(layout, difference > 0 ? text : text + 1);
}

/* --- headers ----------------------------------------------------------------------------- */

/* Columns on screen of the first so many bytes. */
static size_t columns_of(const char *text, size_t bytes) {
  size_t columns = 0;
  for (size_t i = 0; i < bytes; i++) columns += ((unsigned char)text[i] & 0xc0) != 0x80;
  return columns;
}

/* Where the line that begins at text ends: at a blank, or its end. */
static size_t line_length(const char *text, size_t width) {
  size_t end = strcspn(text, " ");
  while (text[end] == ' ') {
    size_t next = end + 1 + strcspn(text + end + 1, " ");
    if (columns_of(text, next) > width) break;
    end = next;
  }
  return end;
}

/* Breaks the header into lines of that width; how many. */
static size_t break_header(struct arena *arena, const char *text, size_t width,
                           const char *line[HEADER_LINES]) {
  size_t lines = 0;
  while (lines < HEADER_LINES - 1 && *text != '\0') {
    size_t length = line_length(text, width);
    line[lines++] = arena_copy_length(arena, text, length);
    text += length;
    while (*text == ' ') text++;
  }
  if (*text != '\0') line[lines++] = text;
  return lines;
}

/* Width of a column from row first on. */
static size_t width_of(const struct layout *layout, size_t column, size_t first) {
  size_t widest = 0;
  for (size_t i = first; i < layout->rows; i++) {
    size_t width = layout->row[i].cell ? text_width(layout->row[i].cell[column]) : 0;
    if (width > widest) widest = width;
  }
  return widest;
}

/* Width of the table with headers in lines of that width. */
static size_t table_width(const struct layout *layout, size_t header_width) {
  size_t total = 2 * (layout->columns - 1);
  for (size_t c = 0; c < layout->columns; c++) {
    const char *part[HEADER_LINES];
    size_t lines = break_header(layout->arena, layout->row[0].cell[c], header_width, part);
    size_t widest = width_of(layout, c, 1);
    for (size_t i = 0; i < lines; i++)
      if (text_width(part[i]) > widest) widest = text_width(part[i]);
    total += widest;
  }
  return total;
}

static size_t header_width(const struct layout *layout) {
  for (size_t width = HEADER_WIDTH; width > 0; width--)
    if (table_width(layout, width) <= TABLE_WIDTH) return width;
  return HEADER_WIDTH;
}

/* Replaces the first row by as many as its headers have lines, the last ones at the
 * bottom. */
static void spread_header(struct layout *layout, size_t width) {
  const char *part[HEADER_LINES];
  size_t most = 1;
  struct row head = layout->row[0];
  for (size_t c = 0; c < layout->columns; c++) {
    size_t lines = break_header(layout->arena, head.cell[c], width, part);
    if (lines > most) most = lines;
  }
  for (size_t i = 1; i < most; i++) add_row(layout);
  memmove(layout->row + most, layout->row + 1,
          (layout->rows - most) * sizeof *layout->row);
  for (size_t i = 0; i < most; i++)
    layout->row[i] = (struct row){
      arena_new_array(layout->arena, layout->columns, const char *), NULL};
  for (size_t c = 0; c < layout->columns; c++) {
    size_t lines = break_header(layout->arena, head.cell[c], width, part);
    for (size_t i = 0; i < most; i++)
      layout->row[i].cell[c] = i + lines < most ? "" : part[i + lines - most];
  }
}

/* --- printing ---------------------------------------------------------------------------- */

static void trim(struct buf *out) {
  while (out->length > 0 && out->data[out->length - 1] == ' ') out->length--;
  if (out->data != NULL) out->data[out->length] = '\0';
}

static void put_row(const struct layout *layout, const struct row *row, const size_t *width,
                    struct buf *out) {
  for (size_t c = 0; c < layout->columns; c++) {
    size_t pad = width[c] - text_width(row->cell[c]);
    if (c > 0) buf_puts(out, "  ");
    if (layout->sides[c] == 'r') buf_pad(out, ' ', pad);
    buf_puts(out, row->cell[c]);
    if (layout->sides[c] == 'l') buf_pad(out, ' ', pad);
  }
  trim(out);
  buf_putc(out, '\n');
}

void layout_end(struct layout *layout, struct buf *out) {
  if (layout->rows > 0 && layout->row[0].cell) spread_header(layout, header_width(layout));
  size_t *width = arena_new_array(layout->arena, layout->columns, size_t);
  for (size_t c = 0; c < layout->columns; c++) width[c] = width_of(layout, c, 0);
  for (size_t i = 0; i < layout->rows; i++) {
    if (layout->row[i].cell) put_row(layout, &layout->row[i], width, out);
    else buf_printf(out, "%s\n", layout->row[i].line);
  }
  arena_free(layout->arena);
  free(layout->row);
  free(layout);
}
