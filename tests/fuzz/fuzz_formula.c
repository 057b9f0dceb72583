/* The formula: parser, binder and evaluator over columns of every type.
 *
 * The input is the formula's text. What parses has its findings inside the text, binds alike
 * every time and, where it gives numbers, gives the same bits when it is evaluated twice, over
 * units in blocks of another size, and unit by unit; a unit's formula filled in with its
 * numbers is a formula that gives the same again. */
#include "fuzz.h"

#include <math.h>

#include "base/arena.h"
#include "base/number.h"
#include "rules/formula_parts.h"

/* Every type of column, and cells that are missing, zero, negative, tiny and huge. */
static const char units_file[] = "ags,name,land,einwohner\n"
                                 "1,Ahausen,NW,1000\n"
                                 "2,Bedorf,NW,0\n"
                                 "3,Ceburg,BY,\n"
                                 "4,Dehaus,BY,200\n"
                                 "5,Eheim,NW,7\n"
                                 "6,Fbach,BY,1\n"
                                 "7,Göhren,,365742\n";
static const char code_book[] = "column,type,status\n"
                                "a,number,\nb,integer,E\nc,number,\nwlan,yes_no,\n"
                                "app,yes_no,P\nreife,level,\ntext,text,\n";
static const char cells[] = "ags,a,b,c,wlan,app,reife,text\n"
                            "1,6,4,,ja,ja,voll,x y\n"
                            "2,-2,3,,nein,ja,keine,\n"
                            "3,0,0,,ja,,,ä\n"
                            "4,0.5,,,,,teilweise,z\n"
                            "5,,2,,nein,nein,voll,z\n"
                            "6,1e-300,8,,ja,nein,keine,z\n"
                            "7,1e300,-3,,ja,ja,voll,z\n";

enum { TOWNS = 7, TIMES = 147, MANY = TOWNS * TIMES };   /* MANY: more than one block */

static struct dataset *towns, *many, *one[TOWNS];

static void copy_town(const struct dataset *from, size_t town, struct dataset *to,
                      size_t unit) {
  char room[NUMBER_ROOM];
  const char *why;
  for (size_t i = 0; i < from->columns; i++) {
    const struct column *column = from->column[i];
    HOLDS(dataset_set(to, column->name, unit, column_cell(column, town, room), &why));
    to->column[i]->status[unit] = column->status[town];
  }
}

int LLVMFuzzerInitialize(int *arguments, char ***argument) {
  struct diags *diags = diags_new();
  (void)arguments;
  (void)argument;
  enter_folder();
  HOLDS(mkdir("data", 0777) == 0);
  write_file("cities.csv", piece_of(units_file));
  write_file("data/columns.csv", piece_of(code_book));
  write_file("data/cells.csv", piece_of(cells));
  towns = dataset_new();
  HOLDS(dataset_read_units(towns, "cities.csv", "ags", "name", diags));
  HOLDS(dataset_read_folder(towns, "data", diags) && diags_count(diags, DIAG_ERROR) == 0);
  many = dataset_like(towns, MANY);
  for (size_t u = 0; u < MANY; u++) copy_town(towns, u % TOWNS, many, u);
  for (size_t u = 0; u < TOWNS; u++) one[u] = dataset_like(towns, 1);
  for (size_t u = 0; u < TOWNS; u++) copy_town(towns, u, one[u], 0);
  diags_free(diags);
  return 0;
}

/* --- at work ----------------------------------------------------------------------------- */

struct work {
  struct arena *arena;
  struct diags *diags, *unheard;
  const char *text;
};

/* Line and column of what must be a part of the text, or stand at its end. */
static struct place place_at(const struct locator *self, size_t offset, size_t length) {
  const char *text = self->context;
  struct place place = {"rule.lua", 1, 1, (uint32_t)length};
  HOLDS(offset <= strlen(text) && offset + length <= strlen(text) + 1);
  for (size_t i = 0; i < offset; i++) {
    place.column++;
    if (text[i] == '\n') place.line++, place.column = 1;
  }
  return place;
}

static struct formula *parse(struct work *work, const char *text, struct diags *diags) {
  struct locator locator = {.at = place_at, .context = text};
  return formula_parse(work->arena, text, &locator, diags);
}

/* Values and statuses over other data than the formula was bound to before. */
static bool evaluate(struct work *work, struct formula *formula, struct dataset *data,
                     double *value, uint8_t *status) {
  memset(status, STATUS_NORMAL, data->units);
  diags_clear(work->unheard);
  HOLDS(formula_bind(formula, data, false, "data", work->unheard));
  HOLDS(diags_count(work->unheard, DIAG_ERROR) == 0);
  bool ok = formula_evaluate(formula, data, value, status, work->unheard);
  HOLDS(ok == (diags_count(work->unheard, DIAG_ERROR) == 0));
  return ok;
}

static void check_values(const double *value, const uint8_t *status) {
  for (size_t u = 0; u < TOWNS; u++) {
    HOLDS(is_missing(value[u]) || isfinite(value[u]));
    HOLDS(!(value[u] == 0 && signbit(value[u])));
    HOLDS((status[u] == STATUS_MISSING) == is_missing(value[u]));
  }
}

/* --- the same bits ----------------------------------------------------------------------- */

static void check_again(struct work *work, struct formula *formula, const double *value,
                        const uint8_t *status, bool ok) {
  double again[TOWNS];
  uint8_t statuses[TOWNS];
  HOLDS(evaluate(work, formula, towns, again, statuses) == ok);
  for (size_t u = 0; u < TOWNS; u++)
    HOLDS(same_bits(again[u], value[u]) && statuses[u] == status[u]);
}

static void check_blocks(struct work *work, struct formula *formula, const double *value,
                         const uint8_t *status, bool ok) {
  static double again[MANY];
  static uint8_t statuses[MANY];
  HOLDS(evaluate(work, formula, many, again, statuses) == ok);
  for (size_t u = 0; u < MANY; u++)
    HOLDS(same_bits(again[u], value[u % TOWNS]) && statuses[u] == status[u % TOWNS]);
}

static void check_one_by_one(struct work *work, struct formula *formula,
                             const double *value, const uint8_t *status, bool ok) {
  bool all = true;
  for (size_t u = 0; u < TOWNS; u++) {
    double again;
    uint8_t its_status;
    all = evaluate(work, formula, one[u], &again, &its_status) && all;
    HOLDS(same_bits(again, value[u]) && its_status == status[u]);
  }
  HOLDS(all == ok);
}

/* --- filled in --------------------------------------------------------------------------- */

/* Whether the unit's cells are numbers that a formula can be written with. */
static bool has_numbers(const struct formula *formula, size_t unit) {
  size_t count;
  const struct column *const *input = formula_inputs(formula, &count);
  for (size_t i = 0; i < count; i++)
    if (column_is_text(input[i]) || input[i]->type == COLUMN_YES_NO ||
        column_missing(input[i], unit)) return false;
  return true;
}

static void check_filled(struct work *work, const struct formula *formula, size_t unit,
                         double value) {
  struct buf filled = {0};
  double again[TOWNS];
  uint8_t status[TOWNS];
  formula_filled(formula, towns, unit, &filled);
  HOLDS(filled.length > 0);
  if (has_numbers(formula, unit) && formula_type(formula) != FORMULA_TEXT) {
    diags_clear(work->unheard);
    const char *text = arena_copy(work->arena, buf_text(&filled));
    struct formula *copy = parse(work, text, work->unheard);
    HOLDS(copy != NULL);
    evaluate(work, copy, towns, again, status);
    HOLDS(same_bits(again[0], value));
  }
  buf_free(&filled);
}

/* --- one input --------------------------------------------------------------------------- */

static void check_names(const struct work *work, const struct formula *formula) {
  const char *const *name = formula->name;
  for (size_t i = 0; i < formula->names; i++) {
    HOLDS(strstr(work->text, name[i]) != NULL);
    for (size_t k = 0; k < i; k++) HOLDS(strcmp(name[i], name[k]) != 0);
  }
}

static void check_bound(struct work *work, struct formula *formula) {
  double value[TOWNS];
  uint8_t status[TOWNS] = {0};
  if (formula_type(formula) == FORMULA_TEXT) {
    for (size_t u = 0; u < TOWNS; u++) check_filled(work, formula, u, NAN);
    return;
  }
  bool ok = formula_evaluate(formula, towns, value, status, work->diags);
  HOLDS(ok == (diags_count(work->diags, DIAG_ERROR) == 0));
  check_values(value, status);
  for (size_t u = 0; u < TOWNS; u++) check_filled(work, formula, u, value[u]);
  check_again(work, formula, value, status, ok);
  check_blocks(work, formula, value, status, ok);
  check_one_by_one(work, formula, value, status, ok);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  struct work work = {arena_new(), diags_new(), diags_new(), NULL};
  work.text = arena_copy_length(work.arena, (const char *)bytes, length);
  write_file("rule.lua", piece_of(work.text));
  struct formula *formula = parse(&work, work.text, work.diags);
  HOLDS((formula == NULL) == (diags_count(work.diags, DIAG_ERROR) > 0));
  if (formula != NULL) {
    check_names(&work, formula);
    formula_bind(formula, towns, true, "cities.csv", work.unheard);
    bool bound = formula_bind(formula, towns, false, "data", work.diags);
    HOLDS(bound == (diags_count(work.diags, DIAG_ERROR) == 0));
    if (bound) check_bound(&work, formula);
  }
  check_findings(work.diags);
  diags_free(work.diags);
  diags_free(work.unheard);
  arena_free(work.arena);
  return 0;
}
