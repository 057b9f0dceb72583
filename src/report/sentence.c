/* A template is cut into pieces, a stretch of plain text or one pair of braces each;
 * checking and filling in both go over the pieces. What was checked is not looked at
 * again. */
#include "report/sentence.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "report/messages.h"

struct span {
  const char *text;
  size_t length;
};

struct piece {
  struct span whole, name, form;               /* name empty: plain text */
  struct span choice[2];                       /* of the form; text NULL: it is no choice */
  size_t choices;
  bool closed;
};

/* --- pieces ------------------------------------------------------------------------------ */

/* The length up to the brace that closes the one at the beginning, with it; 0: none does. */
static size_t braced(struct span text) {
  size_t depth = 0;
  for (size_t i = 0; i < text.length; i++) {
    depth += text.text[i] == '{';
    if (text.text[i] == '}' && --depth == 0) return i + 1;
  }
  return 0;
}

/* Cuts the form of a piece at the bars that stand in no braces. */
static void cut_choice(struct piece *piece) {
  size_t depth = 0, from = 0;
  struct span form = piece->form;
  for (size_t i = 0; i <= form.length; i++) {
    bool at_end = i == form.length;
    if (!at_end) depth = depth + (form.text[i] == '{') - (form.text[i] == '}');
    if (!at_end && (form.text[i] != '|' || depth > 0)) continue;
    if (piece->choices < 2)
      piece->choice[piece->choices] = (struct span){form.text + from, i - from};
    piece->choices++;
    from = i + 1;
  }
}

static struct span trimmed(struct span span) {
  while (span.length > 0 && *span.text == ' ') span.text++, span.length--;
  while (span.length > 0 && span.text[span.length - 1] == ' ') span.length--;
  return span;
}

/* Takes the next piece off the text; false at its end. */
static bool next_piece(struct span *text, struct piece *piece) {
  *piece = (struct piece){.closed = true};
  if (text->length == 0) return false;
  const char *brace = memchr(text->text, '{', text->length);
  size_t length = brace == NULL ? text->length : (size_t)(brace - text->text);
  if (length == 0) {
    length = braced(*text);
    piece->closed = length > 0;
    if (!piece->closed) length = text->length;
    const char *from = text->text + 1, *end = text->text + length - (length > 1);
    const char *colon = memchr(from, ':', (size_t)(end - from));
    piece->name = trimmed((struct span){from, (size_t)((colon ? colon : end) - from)});
    if (colon) piece->form = (struct span){colon + 1, (size_t)(end - colon - 1)};
    if (colon && memchr(colon, '|', (size_t)(end - colon))) cut_choice(piece);
    else piece->form = trimmed(piece->form);
  }
  piece->whole = (struct span){text->text, length};
  text->text += length;
  text->length -= length;
  return true;
}

static bool is_word(struct span span, const char *word) {
  return strlen(word) == span.length && memcmp(span.text, word, span.length) == 0;
}

static bool is_figure(const struct piece *piece) {
  return *piece->whole.text == '{';
}

/* --- checking ---------------------------------------------------------------------------- */

struct check {
  const struct fact_shape *shape;
  const struct template *template;
  enum language language;
  const char *start;                           /* of the text that is checked */
  struct arena *arena;
  struct diags *diags;
};

static struct place place_of(const struct check *check, struct span span) {
  return locate(&check->template->place[check->language],
                (size_t)(span.text - check->start), span.length);
}

static const char *copied(const struct check *check, struct span span) {
  return arena_copy_length(check->arena, span.text, span.length);
}

/* The names of the shape's figures; how many. */
static size_t figures_of(const struct check *check, const char *name[32]) {
  size_t count = 0;
  for (const char *at = check->shape->figures; *at && count < 32;) {
    size_t length = strcspn(at, " ");
    name[count++] = arena_copy_length(check->arena, at, length);
    at += length + (at[length] == ' ');
  }
  return count;
}

static void check_name(struct check *check, const struct piece *piece) {
  const char *names[32], *name = copied(check, piece->name), *hint;
  size_t count = figures_of(check, names);
  for (size_t i = 0; i < count; i++)
    if (strcmp(names[i], name) == 0) return;
  hint = text_did_you_mean(check->arena, name, names, count);
  if (hint == NULL)
    hint = arena_printf(check->arena, "it has %s", check->shape->figures);
  diag_add(check->diags, place_of(check, piece->name.length ? piece->name : piece->whole),
           hint, SENTENCE_FIGURE, check->shape->id, check->shape->variant, name);
}

static void check_text(struct check *check, struct span text, bool inside);

static void check_choice(struct check *check, const struct piece *piece, bool inside) {
  struct place place = place_of(check, piece->whole);
  if (inside) diag_add(check->diags, place, NULL, SENTENCE_NESTED);
  else if (piece->choices != 2)
    diag_add(check->diags, place, SENTENCE_FORM_HINT, SENTENCE_CHOICE);
  for (size_t i = 0; !inside && i < 2; i++) check_text(check, piece->choice[i], true);
}

static void check_form(struct check *check, const struct piece *piece, bool inside) {
  static const char *const forms[] = {"nth", "ordinal", "word"};
  enum figure_kind kind;
  if (piece->form.text == NULL) return;
  if (piece->choices > 0) {
    check_choice(check, piece, inside);
    return;
  }
  size_t i = 0;
  while (i < 3 && !is_word(piece->form, forms[i])) i++;
  if (i == 3)
    diag_add(check->diags, place_of(check, piece->whole), SENTENCE_FORM_HINT, SENTENCE_FORM,
             copied(check, piece->form));
  else if (figure_kind(piece->name.text, piece->name.length, &kind) && kind == FIGURE_TEXT)
    diag_add(check->diags, place_of(check, piece->whole), NULL, SENTENCE_TEXT,
             copied(check, piece->name), forms[i]);
}

static void check_text(struct check *check, struct span text, bool inside) {
  struct piece piece;
  while (next_piece(&text, &piece)) {
    if (!is_figure(&piece)) continue;
    if (!piece.closed) {
      diag_add(check->diags, place_of(check, (struct span){piece.whole.text, 1}),
               SENTENCE_OPEN_HINT, SENTENCE_OPEN);
      return;
    }
    check_name(check, &piece);
    check_form(check, &piece, inside);
  }
}

/* "within" for within_bundesland; every other fact as it is. */
static const char *general(const char *subject) {
  return strncmp(subject, "within_", 7) == 0 ? "within" : subject;
}

static void report_unknown(struct check *check, const char *subject, bool known) {
  const char *names[64];
  size_t count = 0;
  for (const struct fact_shape *shape = fact_shapes; shape->id; shape++)
    if (!known) names[count++] = shape->id;
    else if (strcmp(shape->id, subject) == 0) names[count++] = shape->variant;
  const struct template *template = check->template;
  const char *word = known ? template->variant : subject;
  const char *hint = text_did_you_mean(check->arena, word, names, count);
  if (hint == NULL)
    hint = arena_printf(check->arena, "nearest: %s",
                        text_three_nearest(check->arena, word, names, count));
  if (known)
    diag_add(check->diags, template->key, hint, SENTENCE_VARIANT, subject, word);
  else
    diag_add(check->diags, template->subject_key, hint, SENTENCE_FACT, subject);
}

/* The shape of the template's fact and variant; NULL with a finding. */
static const struct fact_shape *shape_of(struct check *check) {
  const char *subject = general(check->template->subject);
  bool known = false;
  for (const struct fact_shape *shape = fact_shapes; shape->id; shape++) {
    if (strcmp(shape->id, subject) != 0) continue;
    if (strcmp(shape->variant, check->template->variant) == 0) return shape;
    known = true;
  }
  report_unknown(check, subject, known);
  return NULL;
}

static void check_column(struct check *check, const struct tree *tree) {
  const char *column = check->template->subject + 7;
  if (general(check->template->subject) == check->template->subject) return;
  for (size_t i = 0; i < tree->rank_withins; i++)
    if (strcmp(tree->rank_within[i], column) == 0) return;
  diag_add(check->diags, check->template->subject_key,
           text_did_you_mean(check->arena, column, tree->rank_within, tree->rank_withins),
           SENTENCE_COLUMN, tree->path, column);
}

static void check_language(struct check *check, const char *text, enum language language) {
  if (text == NULL) return;
  check->language = language;
  check->start = text;
  check_text(check, (struct span){text, strlen(text)}, false);
}

bool sentences_check(const struct templates *templates, const struct tree *tree,
                     struct diags *diags) {
  size_t errors = diags_count(diags, DIAG_ERROR);
  struct arena *arena = arena_new();
  for (size_t i = 0; i < templates->count; i++) {
    struct check check = {.template = &templates->template[i], .arena = arena,
                          .diags = diags};
    check.shape = shape_of(&check);
    if (check.shape == NULL) continue;
    check_column(&check, tree);
    check_language(&check, check.template->text.de, LANGUAGE_DE);
    check_language(&check, check.template->text.en, LANGUAGE_EN);
  }
  arena_free(arena);
  return diags_count(diags, DIAG_ERROR) == errors;
}

/* --- numbers in words -------------------------------------------------------------------- */

enum { LARGEST_WORD = 12 };

static const char *const number_words[][2] = {
  {"null", "zero"}, {"ein", "one"}, {"zwei", "two"}, {"drei", "three"}, {"vier", "four"},
  {"fünf", "five"}, {"sechs", "six"}, {"sieben", "seven"}, {"acht", "eight"},
  {"neun", "nine"}, {"zehn", "ten"}, {"elf", "eleven"}, {"zwölf", "twelve"},
};

static const char *const ordinal_words[][2] = {
  {"nullte", "zeroth"}, {"erste", "first"}, {"zweite", "second"}, {"dritte", "third"},
  {"vierte", "fourth"}, {"fünfte", "fifth"}, {"sechste", "sixth"}, {"siebte", "seventh"},
  {"achte", "eighth"}, {"neunte", "ninth"}, {"zehnte", "tenth"}, {"elfte", "eleventh"},
  {"zwölfte", "twelfth"},
};

static bool has_word(double number) {
  return number >= 0 && number <= LARGEST_WORD && number == floor(number);
}

/* "th" in English, as the last two digits want it; a point in German. */
static const char *ending(double number, enum language language) {
  static const char *const english[] = {"th", "st", "nd", "rd"};
  int last = (int)fmod(number, 100);
  if (language == LANGUAGE_DE) return ".";
  if (last >= 11 && last <= 13) return "th";
  return english[last % 10 <= 3 && number == floor(number) ? last % 10 : 0];
}

/* A decimal with the language's comma and signs between thousands. */
static void put_decimal(const char *digits, bool grouped, enum language language,
                        struct buf *out) {
  char comma = language == LANGUAGE_DE ? ',' : '.', thousand = comma == ',' ? '.' : ',';
  size_t whole = strcspn(digits, "."), sign = *digits == '-';
  for (size_t i = 0; digits[i]; i++) {
    if (grouped && i > sign && i < whole && (whole - i) % 3 == 0) buf_putc(out, thousand);
    buf_putc(out, digits[i] == '.' ? comma : digits[i]);
  }
}

/* The digits as they are printed, of sentences in English. */
static void digits_of(const struct figure *figure, size_t i, char *text) {
  double number = figure->number[i];
  switch (figure->kind) {
    case FIGURE_SCORE: number_fixed(number, figure->decimals, text); break;
    case FIGURE_DIFFERENCE:
      number_fixed(fabs(figure->shown), figure->decimals, text);
      break;
    default: number_shortest(fabs(number), text);
  }
}

/* --- filling in -------------------------------------------------------------------------- */

struct filling {
  const struct templates *templates;
  const struct fact *fact;
  enum language language;
  struct buf *out;
};

static void put_number(const struct filling *filling, const struct figure *figure, size_t i,
                       struct span form) {
  char digits[NUMBER_ROOM];
  enum language language = filling->language;
  double number = fabs(figure->number[i]);
  bool ordinal = is_word(form, "ordinal"), nth = ordinal || is_word(form, "nth");
  digits_of(figure, i, digits);
  if (ordinal && has_word(number))
    return buf_puts(filling->out, ordinal_words[(size_t)number][language]);
  if (is_word(form, "word") && has_word(number))
    return buf_puts(filling->out, number_words[(size_t)number][language]);
  put_decimal(digits, figure->kind != FIGURE_YEAR, language, filling->out);
  if (nth) buf_puts(filling->out, ending(number, language));
}

static void put_text(const struct filling *filling, const struct figure *figure, size_t i) {
  const char *text = text_in(figure->text[i], filling->language);
  buf_puts(filling->out, templates_name(filling->templates, text, filling->language));
}

static void put_figure(const struct filling *filling, const struct figure *figure,
                       struct span form) {
  const char *last = filling->language == LANGUAGE_DE ? " und " : " and ";
  for (size_t i = 0; i < figure->count; i++) {
    bool joins = figure->text != NULL && i + 1 == figure->count;
    if (i > 0) buf_puts(filling->out, joins ? last : ", ");
    if (figure->text != NULL) put_text(filling, figure, i);
    else put_number(filling, figure, i, form);
  }
}

static bool is_one(const struct figure *figure) {
  char digits[NUMBER_ROOM];
  if (figure->count > 1 || figure->text != NULL) return figure->count == 1;
  digits_of(figure, 0, digits);
  return strcmp(digits, "1") == 0;
}

/* The figure of a piece: there is one, since the template was checked. */
static const struct figure *figure_of(const struct fact *fact, const struct piece *piece) {
  const struct figure *figure = fact->figure;
  while (!is_word(piece->name, figure->name)) figure++;
  return figure;
}

static void put_pieces(const struct filling *filling, struct span text) {
  struct piece piece;
  while (next_piece(&text, &piece)) {
    if (!is_figure(&piece)) {
      buf_put(filling->out, piece.whole.text, piece.whole.length);
      continue;
    }
    const struct figure *figure = figure_of(filling->fact, &piece);
    if (piece.choices > 0) put_pieces(filling, piece.choice[!is_one(figure)]);
    else put_figure(filling, figure, piece.form);
  }
}

static const struct template *template_of(const struct templates *templates,
                                          const struct fact *fact) {
  const struct template *found = NULL;
  if (fact->column != NULL) {
    struct buf subject = {0};
    buf_printf(&subject, "%s_%s", fact->id, fact->column);
    found = templates_find(templates, buf_text(&subject), fact->variant);
    buf_free(&subject);
  }
  return found != NULL ? found : templates_find(templates, fact->id, fact->variant);
}

bool sentence_put(const struct templates *templates, const struct fact *fact,
                  enum language language, struct buf *out) {
  const struct template *template = template_of(templates, fact);
  if (template == NULL) return false;
  const char *text = text_in(template->text, language);
  struct filling filling = {templates, fact, language, out};
  put_pieces(&filling, (struct span){text, strlen(text)});
  return *text != '\0';
}
