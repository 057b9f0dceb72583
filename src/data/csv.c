#include "data/csv.h"

#include <csv.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/text.h"
#include "data/messages.h"

/* --- encoding --------------------------------------------------------------------------- */

/* Code points of the bytes 0x80 to 0x9f; 0: not assigned. */
static const uint16_t windows_1252[32] = {
  0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
  0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
  0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

static void put_letter(struct buf *out, unsigned letter) {
  if (letter < 0x80) return buf_putc(out, (char)letter);
  if (letter < 0x800) buf_putc(out, (char)(0xc0 | letter >> 6));
  else {
    buf_putc(out, (char)(0xe0 | letter >> 12));
    buf_putc(out, (char)(0x80 | (letter >> 6 & 0x3f)));
  }
  buf_putc(out, (char)(0x80 | (letter & 0x3f)));
}

/* The offset of the first byte that Windows-1252 does not assign, or length. */
static size_t from_windows_1252(const struct buf *in, struct buf *out) {
  for (size_t i = 0; i < in->length; i++) {
    unsigned byte = (unsigned char)in->data[i];
    unsigned letter = byte >= 0x80 && byte < 0xa0 ? windows_1252[byte - 0x80] : byte;
    if (letter == 0 && byte != 0) return i;
    put_letter(out, letter);
  }
  return in->length;
}

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

static bool starts_with(const struct buf *text, const char *bytes) {
  size_t length = strlen(bytes);
  return text->length >= length && memcmp(text->data, bytes, length) == 0;
}

static char delimiter_of(const char *text, size_t length) {
  static const char candidate[] = {',', ';', '\t'};
  size_t count[3] = {0}, best = 0, start = 0;
  bool quoted = false;
  while (start < length && (text[start] == '\n' || text[start] == '\r')) start++;
  for (size_t i = start; i < length; i++) {
    if (text[i] == '"') quoted = !quoted;
    if (quoted) continue;
    if (text[i] == '\n' || text[i] == '\r') break;
    for (size_t k = 0; k < 3; k++) count[k] += text[i] == candidate[k];
  }
  for (size_t k = 1; k < 3; k++)
    if (count[k] > count[best]) best = k;
  return candidate[best];
}

/* Row and field of a byte, in a file that need not be well-formed. */
static struct place place_of_byte(const char *path, const struct buf *text, size_t offset) {
  char delimiter = delimiter_of(text->data, text->length);
  struct place place = {path, 1, 1, 0};
  bool quoted = false;
  for (size_t i = 0; i < offset; i++) {
    char byte = text->data[i];
    if (byte == '"') quoted = !quoted;
    if (quoted) continue;
    if (byte == delimiter) place.column++;
    if (byte != '\n' && (byte != '\r' || text->data[i + 1] == '\n')) continue;
    place.line++;
    place.column = 1;
  }
  return place;
}

static bool is_utf8(const struct buf *text, struct place file, struct diags *diags,
                    bool *refused) {
  const char *start = buf_text(text);
  if (text_utf8_valid(start, text->length) < text->length) return false;
  const char *mark = strstr(start + (starts_with(text, BYTE_ORDER_MARK) ? 3 : 0),
                            BYTE_ORDER_MARK);
  *refused = mark != NULL;
  if (mark != NULL)
    diag_add(diags, place_of_byte(file.path, text, (size_t)(mark - start)),
             "it cannot be seen; were two files put together?", FILE_MARK_INSIDE);
  return true;
}

/* Leaves UTF-8 in text. */
static bool decode(struct buf *text, struct place file, struct diags *diags) {
  bool refused = false;
  if (starts_with(text, "\xff\xfe") || starts_with(text, "\xfe\xff")) {
    diag_add(diags, file, "save it as \"CSV UTF-8\"", FILE_UTF16);
    return false;
  }
  size_t nul = strlen(buf_text(text));
  if (nul < text->length) {
    diag_add(diags, place_of_byte(file.path, text, nul), "save it as \"CSV UTF-8\"",
             FILE_HAS_NUL);
    return false;
  }
  if (is_utf8(text, file, diags, &refused)) return !refused;
  struct buf decoded = {0};
  size_t end = from_windows_1252(text, &decoded);
  if (end < text->length)
    diag_add(diags, place_of_byte(file.path, text, end), NULL, FILE_UNKNOWN_ENCODING, end);
  else diag_add(diags, file, "save it as \"CSV UTF-8\"", FILE_WINDOWS_1252);
  bool ok = end == text->length;
  buf_free(text);
  *text = decoded;
  return ok;
}

/* --- rows ------------------------------------------------------------------------------- */

struct reader {
  const char *path;
  csv_handler *handler;
  void *self;
  struct diags *diags;
  struct buf bytes;                            /* the row's fields, each NUL-ended */
  size_t *end;                                 /* by field: where its text ends in bytes */
  struct csv_field *field;
  size_t fields, room_end, room_field, header;
  uint32_t row;
  int last_end;
  char delimiter;
  bool stopped;
};

static void on_field(void *text, size_t length, void *self) {
  struct reader *reader = self;
  const char *bytes = text;
  while (length > 0 && (bytes[length - 1] == ' ' || bytes[length - 1] == '\t')) length--;
  while (length > 0 && (*bytes == ' ' || *bytes == '\t')) bytes++, length--;
  char *to = buf_room(&reader->bytes, length + 1);
  if (length > 0) memcpy(to, bytes, length);
  to[length] = '\0';
  reader->end = mem_grow(reader->end, &reader->room_end, reader->fields + 1,
                         sizeof *reader->end);
  reader->end[reader->fields++] = reader->bytes.length + length;
  reader->bytes.length += length + 1;
}

static void point_at_fields(struct reader *reader) {
  reader->field = mem_grow(reader->field, &reader->room_field, reader->fields,
                           sizeof *reader->field);
  size_t start = 0;
  for (size_t i = 0; i < reader->fields; i++) {
    reader->field[i] =
        (struct csv_field){reader->bytes.data + start, reader->end[i] - start};
    start = reader->end[i] + 1;
  }
}

static bool is_blank(const struct reader *reader) {
  return reader->fields == 0 || reader->bytes.length == reader->fields;
}

static bool has_header_width(struct reader *reader) {
  if (reader->header == 0) reader->header = reader->fields;
  if (reader->fields == reader->header) return true;
  const char *hint = reader->delimiter == ',' && reader->fields > reader->header
      ? "is there a decimal comma or a comma in a text? Write 1.5, put quotation marks "
        "around the text, or use ';' between fields" : NULL;
  struct place place = {reader->path, reader->row, 0, 0};
  diag_add(reader->diags, place, hint, ROW_RAGGED, reader->fields, reader->header);
  return false;
}

static void on_row(int end, void *self) {
  struct reader *reader = self;
  bool half_of_crlf = end == '\n' && reader->last_end == '\r' && reader->fields == 0;
  reader->last_end = end;
  if (half_of_crlf) return;
  reader->row++;
  if (!reader->stopped && !is_blank(reader) && has_header_width(reader)) {
    point_at_fields(reader);
    struct csv_row row = {reader->field, reader->fields, reader->row, reader->delimiter};
    reader->stopped = !reader->handler(reader->self, &row);
  }
  buf_clear(&reader->bytes);
  reader->fields = 0;
}

/* The parser grows its room for a field by one block at a time: blocks of a share of the file
 * keep a field of many MB from being copied hundreds of times. */
static bool split(struct reader *reader, const struct buf *text) {
  struct csv_parser parser;
  if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0) mem_exhausted();
  csv_set_realloc_func(&parser, mem_resize);
  csv_set_delim(&parser, (unsigned char)reader->delimiter);
  csv_set_blk_size(&parser, (1 << 16) + text->length / 16);
  size_t skip = starts_with(text, BYTE_ORDER_MARK) ? 3 : 0;
  size_t length = text->length - skip;
  bool ok = csv_parse(&parser, text->data + skip, length, on_field, on_row, reader) == length;
  struct place place = {reader->path, reader->row + 1, 0, 0};
  struct place field = {reader->path, reader->row + 1, (uint32_t)reader->fields + 1, 0};
  if (!ok) diag_add(reader->diags, field, "inside a quoted text write \"\" for it",
                    FILE_BAD_QUOTES);
  else if (csv_fini(&parser, on_field, on_row, reader) != 0) {
    diag_add(reader->diags, place, NULL, FILE_OPEN_QUOTE);
    ok = false;
  }
  csv_free(&parser);
  return ok;
}

static bool read_text(struct reader *reader, struct buf *text) {
  struct place file = {.path = reader->path};
  if (!decode(text, file, reader->diags)) return false;
  reader->delimiter = delimiter_of(buf_text(text), text->length);
  if (text->length > 0 && !split(reader, text)) return false;
  if (reader->header == 0) diag_add(reader->diags, file, NULL, FILE_EMPTY);
  return reader->header > 0;
}

bool csv_read_text(const char *path, struct buf *text, csv_handler *handler, void *self,
                   struct diags *diags) {
  struct reader reader = {.path = path, .handler = handler, .self = self, .diags = diags};
  bool ok = read_text(&reader, text) && !reader.stopped;
  buf_free(&reader.bytes);
  free(reader.end);
  free(reader.field);
  return ok;
}

bool csv_read(const char *path, char *sha256, csv_handler *handler, void *self,
              struct diags *diags) {
  struct buf text = {0};
  const char *why;
  bool ok = file_read(path, 0, &text, &why);
  if (sha256 != NULL) *sha256 = '\0';
  if (ok && sha256 != NULL) hash_bytes(buf_text(&text), text.length, sha256);
  if (ok) ok = csv_read_text(path, &text, handler, self, diags);
  else diag_add(diags, (struct place){.path = path}, NULL, FILE_UNREADABLE, why);
  buf_free(&text);
  return ok;
}
