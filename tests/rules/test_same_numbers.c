/* Formulas and Lua functions give the same numbers to the last bit where they say the same
 * arithmetic: over columns with awkward values, in more than one block of units. */
#include <math.h>

#include "formula_sample.h"
#include "rules/formula_parts.h"

enum { UNITS = 2 * FORMULA_BLOCK + 77, COLUMNS = 4, TREES = 160 };

static const double awkward[] = {
  0.0, -0.0, 1, -1, 2, 3, 0.5, -0.5, 0.1, 0.2, 0.3, 0.1 + 0.2, 1.0 / 3, -2.0 / 3, 10, 100,
  365742, 1e-9, -1e-9, 5e-324, -5e-324, 2.2250738585072014e-308, 1e-200, 1e15, -1e15, 1e16,
  9007199254740993.0, 4503599627370495.5, 1e100, -1e100, 1.7976931348623157e308, 0.7, 33.3,
  0.49999999999999994, 2.5, -2.5, 1e22, 123456.789, NAN, NAN, NAN,
};

/* A generator of its own, so that the trees are the same everywhere (splitmix64). */
static uint64_t next_random(uint64_t *seed) {
  uint64_t z = (*seed += 0x9e3779b97f4a7c15);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

static size_t below(uint64_t *seed, size_t n) {
  return (size_t)(next_random(seed) % n);
}

/* The file says which columns there are; the cells are then set to the bit, as no file could:
 * every fourth is drawn at large, the others from the list. */
static int set_up(void **state) {
  if (sample_set_up(state) != 0) return -1;
  struct sample *sample = *state;
  struct buf file = {0};
  buf_puts(&file, "ags,name,x0,x1,x2,x3,flag\n");
  for (int u = 0; u < UNITS; u++)
    buf_printf(&file, "%05d,Ort %d,1.5,1.5,1.5,1.5,%s\n", u, u, u % 3 ? "ja" : "nein");
  sample_file("units.csv", buf_text(&file));
  buf_free(&file);
  dataset_free(sample->data);
  sample->data = dataset_new();
  if (!dataset_read_units(sample->data, "units.csv", "ags", "name", sample->diags)) return -1;
  uint64_t seed = 20240;
  for (int c = 0; c < COLUMNS; c++) {
    char name[] = {'x', (char)('0' + c), '\0'};
    double *number = dataset_find(sample->data, name)->number;
    for (int u = 0; u < UNITS; u++)
      number[u] = below(&seed, 4) > 0
                      ? awkward[below(&seed, COUNT(awkward))]
                      : ((double)(int64_t)next_random(&seed)) / (double)(1 << below(&seed, 20));
  }
  double *flag = dataset_find(sample->data, "flag")->number;
  for (int u = 5; u < UNITS; u += 7) flag[u] = NAN;
  return 0;
}

#define WITH_UNITS(test) cmocka_unit_test_setup_teardown(test, set_up, sample_tear_down)

/* --- comparing ---------------------------------------------------------------------------- */

/* A unit for which the formula is no finite number is missing, and a finding. */
static void evaluate_formula(struct sample *sample, const char *name, double *value) {
  static uint8_t status[UNITS];
  bool yes_no;
  struct expression *formula = sample_expression(sample, name);
  if (formula == NULL) {
    struct buf text = {0};
    diags_text(sample->diags, &text);
    fail_msg("%s", buf_text(&text));
  }
  memset(status, 0, sizeof status);
  formula->evaluate(formula, sample->data, value, status, &yes_no, sample->diags);
  diags_clear(sample->diags);
}

/* A function would stop there: the functions of this test give nil instead. */
static void evaluate_function(struct sample *sample, const char *name, double *value) {
  static uint8_t status[UNITS];
  bool yes_no;
  struct expression *function = sample_expression(sample, name);
  memset(status, 0, sizeof status);
  if (function->evaluate(function, sample->data, value, status, &yes_no, sample->diags))
    return;
  struct buf text = {0};
  diags_text(sample->diags, &text);
  fail_msg("%s", buf_text(&text));
}

/* Bit for bit; what is missing in one is missing in the other. Counts the values there. */
static size_t compare(const double *a, const double *b, const char *text) {
  size_t there = 0;
  for (int u = 0; u < UNITS; u++) {
    if (is_missing(a[u]) && is_missing(b[u])) continue;
    if (memcmp(&a[u], &b[u], sizeof *a) != 0)
      fail_msg("unit %d: the formula gives %a, the function %a: %s", u, a[u], b[u], text);
    there++;
  }
  return there;
}

/* What the functions call: each is the formula's function in the plainest Lua, for arguments
 * that are there (sum and mean: that may be nil). */
static const char prelude[] =
    "local huge = math.huge\n"
    "local function finite(x)\n"
    "  if type(x) ~= 'number' then return x end\n"
    "  if x ~= x or x == huge or x == -huge then return nil end\n"
    "  return x\n"
    "end\n"
    "local function sum(...)\n"
    "  local total, n = 0.0, 0\n"
    "  for i = 1, select('#', ...) do\n"
    "    local x = select(i, ...)\n"
    "    if x ~= nil then total = total + x; n = n + 1 end\n"
    "  end\n"
    "  if n > 0 then return finite(total), n end\n"
    "end\n"
    "local function mean(...)\n"
    "  local total, n = sum(...)\n"
    "  return total and total / n\n"
    "end\n"
    "local function clamp(x, low, high)\n"
    "  if low > high then return nil end\n"
    "  if x < low then return low elseif x > high then return high end\n"
    "  return x\n"
    "end\n"
    "local function div(a, b) if b == 0 then return nil end return a / b end\n"
    "local function share(a, b) if b == 0 then return nil end return 100 * a / b end\n"
    "local function per(n, a, b) if b == 0 then return nil end return n * a / b end\n"
    "local function floor(x) return math.floor(x) + 0.0 end\n"
    "local function ceil(x) return math.ceil(x) + 0.0 end\n";

/* --- pairs written by hand ---------------------------------------------------------------- */

static const struct {
  const char *formula, *function;
} pairs[] = {
  {"x0", "return c.x0"},
  {"x0 + x1", "if c.x0 and c.x1 then return c.x0 + c.x1 end"},
  {"x0 - x1", "if c.x0 and c.x1 then return c.x0 - c.x1 end"},
  {"x0 * x1", "if c.x0 and c.x1 then return c.x0 * c.x1 end"},
  {"if x1 == 0 then nil else x0 / x1 end",
   "if c.x0 and c.x1 and c.x1 ~= 0 then return c.x0 / c.x1 end"},
  {"-x0", "return c.x0 and -c.x0"},
  {"x0^2", "return c.x0 and c.x0^2"},
  {"x0^3", "return c.x0 and c.x0^3"},
  {"x0^0.5", "return c.x0 and c.x0^0.5"},
  {"x0^x1", "if c.x0 and c.x1 then return c.x0^c.x1 end"},
  {"-x0^2", "return c.x0 and -c.x0^2"},
  {"2^x0^x1", "if c.x0 and c.x1 then local p = finite(c.x0^c.x1) return p and 2^p end"},
  {"x0 - x1 - x2", "if c.x0 and c.x1 and c.x2 then return c.x0 - c.x1 - c.x2 end"},
  {"x0 + x1 * x2", "if c.x0 and c.x1 and c.x2 then return c.x0 + c.x1 * c.x2 end"},
  {"(x0 + x1) * x2", "if c.x0 and c.x1 and c.x2 then return (c.x0 + c.x1) * c.x2 end"},
  {"x0 * 0.1 + x1 * 0.2", "if c.x0 and c.x1 then return c.x0 * 0.1 + c.x1 * 0.2 end"},
  {"x0 / 3 * 3", "return c.x0 and c.x0 / 3 * 3"},
  {"x0 < x1", "if c.x0 and c.x1 then return c.x0 < c.x1 end"},
  {"x0 == x1", "if c.x0 and c.x1 then return c.x0 == c.x1 end"},
  {"x0 ~= x1", "if c.x0 and c.x1 then return c.x0 ~= c.x1 end"},
  {"not (x0 >= x1)", "if c.x0 and c.x1 then return not (c.x0 >= c.x1) end"},
  {"flag", "return c.flag"},
  {"flag * 2 + 1", "if c.flag ~= nil then return (c.flag and 1 or 0) * 2 + 1 end"},
  {"if flag then x0 else x1 end",
   "if c.flag == nil then return nil end if c.flag then return c.x0 else return c.x1 end"},
  {"missing(x0)", "return c.x0 == nil"},
  {"coalesce(x0, x1, 7)", "return c.x0 or c.x1 or 7"},
  {"sum(x0, x1, x2, x3)", "return (sum(c.x0, c.x1, c.x2, c.x3))"},
  {"mean(x0, x1, x2)", "return mean(c.x0, c.x1, c.x2)"},
  {"count_yes(flag, flag)", "if c.flag ~= nil then return c.flag and 2 or 0 end"},
  {"share(x0, x1)", "if c.x0 and c.x1 then return share(c.x0, c.x1) end"},
  {"per(1000, x0, x1)", "if c.x0 and c.x1 then return per(1000, c.x0, c.x1) end"},
  {"min(x0, x1, x2)", "if c.x0 and c.x1 and c.x2 then return math.min(c.x0, c.x1, c.x2) end"},
  {"max(x0, x1, x2)", "if c.x0 and c.x1 and c.x2 then return math.max(c.x0, c.x1, c.x2) end"},
  {"clamp(x0, -10, 10.5)", "return c.x0 and clamp(c.x0, -10, 10.5)"},
  {"abs(x0)", "return c.x0 and math.abs(c.x0)"},
  {"sqrt(abs(x0))", "return c.x0 and math.sqrt(math.abs(c.x0))"},
  {"exp(x0)", "return c.x0 and math.exp(c.x0)"},
  {"log(abs(x0) + 1)", "return c.x0 and math.log(math.abs(c.x0) + 1)"},
  {"log(x0)", "return c.x0 and math.log(c.x0)"},
  {"log10(abs(x0) + 0.1)", "return c.x0 and math.log(math.abs(c.x0) + 0.1, 10)"},
  {"floor(x0)", "return c.x0 and math.floor(c.x0)"},
  {"ceil(x0)", "return c.x0 and math.ceil(c.x0)"},
  {"floor(x0 / 7) * 7", "return c.x0 and floor(c.x0 / 7) * 7"},
};

static void by_hand(void **state) {
  struct sample *sample = *state;
  static double formula[UNITS], function[UNITS];
  struct buf text = {0};
  buf_printf(&text, "%sreturn {\n", prelude);
  for (size_t i = 0; i < COUNT(pairs); i++)
    buf_printf(&text, "f%zu = \"%s\",\ng%zu = function(city) local c = {x0 = city.x0, x1 ="
               " city.x1, x2 = city.x2, x3 = city.x3, flag = city.flag}\n"
               " return finite((function() %s end)()) end,\n",
               i, pairs[i].formula, i, pairs[i].function);
  buf_puts(&text, "}\n");
  sample_rule(sample, buf_text(&text));
  for (size_t i = 0; i < COUNT(pairs); i++) {
    char f[8], g[8];
    snprintf(f, sizeof f, "f%zu", i);
    snprintf(g, sizeof g, "g%zu", i);
    evaluate_formula(sample, f, formula);
    evaluate_function(sample, g, function);
    if (compare(formula, function, pairs[i].formula) < UNITS / 4)
      fail_msg("too few values are there: %s", pairs[i].formula);
  }
  buf_free(&text);
}

/* --- trees drawn at random ---------------------------------------------------------------- */

/* One tree, printed as a formula and as statements of Lua that leave its value in a local
 * variable: `local v7; if v3 and v6 then v7 = finite(v3 + v6) end`. */
struct twin {
  uint64_t *seed;
  struct buf formula, lua;
  int variables;
};

static int draw(struct twin *twin, int depth);

static int draw_leaf(struct twin *twin) {
  static const char *const numbers[] = {"0.1", "2", "3.0", "1e-3", "100", "0.5", "1e6", "7"};
  int v = ++twin->variables;
  if (below(twin->seed, 3) > 0) {
    int column = (int)below(twin->seed, COLUMNS);
    buf_printf(&twin->formula, "x%d", column);
    buf_printf(&twin->lua, "local v%d = city.x%d\n", v, column);
  } else {
    const char *number = numbers[below(twin->seed, COUNT(numbers))];
    buf_puts(&twin->formula, number);
    buf_printf(&twin->lua, "local v%d = %s + 0.0\n", v, number);
  }
  return v;
}

static int put_binary(struct twin *twin, int a, int b, const char *form) {
  int v = ++twin->variables;
  buf_printf(&twin->lua, "local v%d if v%d and v%d then v%d = finite(", v, a, b, v);
  buf_printf(&twin->lua, form, a, b);
  buf_puts(&twin->lua, ") end\n");
  return v;
}

/* a + b and its like, in brackets. */
static int draw_operator(struct twin *twin, int depth) {
  static const struct { const char *sign, *form; } rows[] = {
    {"+", "v%d + v%d"}, {"-", "v%d - v%d"}, {"*", "v%d * v%d"}, {"/", "div(v%d, v%d)"},
    {"^", "v%d ^ v%d"},
  };
  size_t row = below(twin->seed, COUNT(rows));
  buf_putc(&twin->formula, '(');
  int a = draw(twin, depth - 1);
  buf_printf(&twin->formula, " %s ", rows[row].sign);
  int b = draw(twin, depth - 1);
  buf_putc(&twin->formula, ')');
  return put_binary(twin, a, b, rows[row].form);
}

static int draw_pair(struct twin *twin, int depth) {
  static const struct { const char *name, *form; } rows[] = {
    {"min", "math.min(v%d, v%d)"}, {"max", "math.max(v%d, v%d)"},
    {"share", "share(v%d, v%d)"},  {"per", "per(1000, v%d, v%d)"},
  };
  size_t row = below(twin->seed, COUNT(rows));
  buf_printf(&twin->formula, "%s(%s", rows[row].name, row == 3 ? "1000, " : "");
  int a = draw(twin, depth - 1);
  buf_puts(&twin->formula, ", ");
  int b = draw(twin, depth - 1);
  buf_putc(&twin->formula, ')');
  return put_binary(twin, a, b, rows[row].form);
}

static int draw_single(struct twin *twin, int depth) {
  static const struct { const char *before, *after, *form; } rows[] = {
    {"(-", ")", "-v%d"},                   {"abs(", ")", "math.abs(v%d)"},
    {"sqrt(", ")", "math.sqrt(v%d)"},      {"exp(", ")", "math.exp(v%d)"},
    {"log(", ")", "math.log(v%d)"},        {"log10(", ")", "math.log(v%d, 10)"},
    {"floor(", ")", "floor(v%d)"},         {"ceil(", ")", "ceil(v%d)"},
    {"(", "^2)", "v%d^2"},                 {"clamp(", ", -50, 2.5)", "clamp(v%d, -50, 2.5)"},
  };
  size_t row = below(twin->seed, COUNT(rows));
  buf_printf(&twin->formula, "%s(", rows[row].before);
  int a = draw(twin, depth - 1);
  buf_printf(&twin->formula, ")%s", rows[row].after);
  int v = ++twin->variables;
  buf_printf(&twin->lua, "local v%d if v%d then v%d = finite(", v, a, v);
  buf_printf(&twin->lua, rows[row].form, a);
  buf_puts(&twin->lua, ") end\n");
  return v;
}

/* Functions that see what is missing. */
static int draw_list(struct twin *twin, int depth) {
  static const char *const names[] = {"sum", "mean", "coalesce"};
  size_t row = below(twin->seed, COUNT(names));
  int part[3];
  for (int i = 0; i < 3; i++) {
    buf_printf(&twin->formula, i > 0 ? ", " : "%s(", names[row]);
    part[i] = draw(twin, depth - 1);
  }
  buf_putc(&twin->formula, ')');
  int v = ++twin->variables;
  if (row == 2)
    buf_printf(&twin->lua, "local v%d = v%d or v%d or v%d\n", v, part[0], part[1], part[2]);
  else
    buf_printf(&twin->lua, "local v%d = (%s(v%d, v%d, v%d))\n", v, names[row], part[0],
               part[1], part[2]);
  return v;
}

static int draw_choice(struct twin *twin, int depth) {
  static const char *const signs[] = {"<", "<=", ">", ">=", "==", "~="};
  const char *sign = signs[below(twin->seed, COUNT(signs))];
  buf_puts(&twin->formula, "if ");
  int a = draw(twin, depth - 1);
  buf_printf(&twin->formula, " %s ", sign);
  int b = draw(twin, depth - 1);
  buf_puts(&twin->formula, " then ");
  int yes = draw(twin, depth - 1);
  buf_puts(&twin->formula, " else ");
  int no = draw(twin, depth - 1);
  buf_puts(&twin->formula, " end");
  int v = ++twin->variables;
  buf_printf(&twin->lua, "local v%d if v%d and v%d then if v%d %s v%d then v%d = v%d else"
             " v%d = v%d end end\n", v, a, b, a, sign, b, v, yes, v, no);
  return v;
}

static int draw(struct twin *twin, int depth) {
  static int (*const kinds[])(struct twin *, int) = {
    draw_operator, draw_operator, draw_operator, draw_operator, draw_pair, draw_single,
    draw_list, draw_choice,
  };
  if (depth == 0) return draw_leaf(twin);
  return kinds[below(twin->seed, COUNT(kinds))](twin, depth);
}

static void compare_tree(struct sample *sample, uint64_t *seed, size_t *there) {
  static double formula[UNITS], function[UNITS];
  struct twin twin = {.seed = seed};
  struct buf text = {0};
  int value = draw(&twin, 1 + (int)below(seed, 3));
  buf_printf(&text, "%sreturn { f = [[%s]], g = function(city)\n%sreturn v%d end }\n",
             prelude, buf_text(&twin.formula), buf_text(&twin.lua), value);
  sample_rule(sample, buf_text(&text));
  evaluate_formula(sample, "f", formula);
  evaluate_function(sample, "g", function);
  *there += compare(formula, function, buf_text(&twin.formula));
  buf_free(&text);
  buf_free(&twin.formula);
  buf_free(&twin.lua);
}

/* Enough of the trees give numbers that the comparison means something. */
static void at_random(void **state) {
  uint64_t seed = 2023;
  size_t there = 0;
  for (int i = 0; i < TREES; i++) compare_tree(*state, &seed, &there);
  assert_true(there > (size_t)TREES * UNITS / 4);
}

int main(void) {
  const struct CMUnitTest tests[] = {WITH_UNITS(by_hand), WITH_UNITS(at_random)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
