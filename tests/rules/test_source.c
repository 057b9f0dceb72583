#include "rules/source.h"

#include "folder_sample.h"

struct work {
  struct arena *arena;
  struct diags *diags;
};

static int set_up(void **state) {
  struct work *work = *state = calloc(1, sizeof *work);
  work->arena = arena_new();
  work->diags = diags_new();
  return 0;
}

static int tear_down(void **state) {
  struct work *work = *state;
  arena_free(work->arena);
  diags_free(work->diags);
  free(work);
  return 0;
}

#define WITH_WORK(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

static struct source_map *map_of(struct work *work, const char *source) {
  return source_read(work->arena, "r.lua", source, strlen(source), work->diags);
}

static void assert_place(struct place place, uint32_t line, uint32_t column,
                         uint32_t length) {
  char is[80], wanted[80];
  snprintf(is, sizeof is, "%u:%u+%u", (unsigned)place.line, (unsigned)place.column,
           (unsigned)place.length);
  snprintf(wanted, sizeof wanted, "%u:%u+%u", (unsigned)line, (unsigned)column,
           (unsigned)length);
  assert_string_equal(is, wanted);
}

/* Where names and values stand is what every caret in every finding shows. */
static void places_of_fields(void **state) {
  const struct source_map *map = map_of(*state,
    "-- Kopf\n"
    "return {\n"
    "  label = { de = \"Öl\", en = 'oil' },\n"
    "  missing   = -0.5e-3, share=.5;\n"
    "  [\"unit\"]='%', ['note'] = [[x]],\n"
    "  value = function(city) return { city.a, 1 } end,\n"
    "}\n");
  assert_place(source_return(map), 2, 1, 6);
  assert_place(source_key(map, "label"), 3, 3, 5);
  assert_place(source_value(map, "label"), 3, 11, 26);         /* Ö counts two bytes */
  assert_place(source_key(map, "label.en"), 3, 25, 2);
  assert_place(source_value(map, "label.en"), 3, 30, 5);
  assert_place(source_value(map, "missing"), 4, 15, 7);
  assert_place(source_key(map, "share"), 4, 24, 5);
  assert_place(source_value(map, "share"), 4, 30, 2);
  assert_place(source_key(map, "unit"), 5, 5, 4);
  assert_place(source_value(map, "unit"), 5, 12, 3);
  assert_place(source_value(map, "note"), 5, 28, 5);
  assert_true(source_field(map, "value")->is_function);
  assert_string_equal(source_text(map, "value"),
                      "function(city) return { city.a, 1 } end");
}

/* Items, tables in tables and the arguments of a constructor have paths of their own. */
static void places_of_items(void **state) {
  const struct source_map *map = map_of(*state,
    "return {\n"
    "  answers = { { \"nein\", 0 }, { \"ja\", 100 } },\n"
    "  examples = { { a = 1, gives = 2 },\n"
    "               { a = 3, gives = 4 } },\n"
    "  normalise = bands{ {0, 0}, {5, 50}, linear = true },\n"
    "  treat = ({ clamp{ low = 1 } }),\n"
    "  [3] = 'x', 'y',\n"
    "}\n");
  assert_place(source_value(map, "answers[2]"), 2, 30, 13);
  assert_place(source_value(map, "answers[2][2]"), 2, 38, 3);
  assert_place(source_key(map, "examples[2].gives"), 4, 25, 5);
  assert_place(source_value(map, "normalise[2][1]"), 5, 31, 1);
  assert_place(source_value(map, "normalise.linear"), 5, 48, 4);
  assert_place(source_value(map, "normalise"), 5, 15, 39);
  assert_place(source_value(map, "treat[1].low"), 6, 27, 1);
  assert_place(source_value(map, "[3]"), 7, 9, 3);
  assert_place(source_value(map, "[1]"), 7, 14, 3);
}

/* An expression goes on behind its first bracket or call, over lines and comments; what
 * follows keeps its place. */
static void whole_expressions(void **state) {
  const struct source_map *map = map_of(*state,
    "return {\n"
    "  a = (1 + 2) * 3, b = f{ x = 1 }.y --[[ , ]] + 2,\n"
    "  c = t[{1, 2}], d = \"x\" .. \"}\", e = not {},\n"
    "  f = function() if x then return { 1 } end\n"
    "      for i = 1, 2 do repeat local a = { 2 } until a end end,\n"
    "  [1 + 1] = 5, [-1] = { z = 1 }, g = 7\n"
    "}\n");
  assert_place(source_value(map, "a"), 2, 7, 11);
  assert_place(source_value(map, "b"), 2, 24, 26);
  assert_place(source_value(map, "c"), 3, 7, 9);
  assert_place(source_value(map, "d"), 3, 22, 10);
  assert_false(source_field(map, "d")->is_string);
  assert_place(source_value(map, "e"), 3, 38, 6);
  assert_int_equal(source_field(map, "f")->value.line, 4);
  assert_place(source_value(map, "g"), 6, 38, 1);
  assert_null(source_field(map, "[1]"));       /* calculated keys are no items */
}

/* What a rule calculates has no place of its own: the field around it is shown. */
static void places_not_shown(void **state) {
  const struct source_map *map = map_of(*state,
    "local w = { a = 1 }\n"
    "return { weights = w,\n"
    "  label = 'x' }\n");
  assert_place(source_value(map, "weights.a"), 2, 20, 1);
  assert_place(source_key(map, "weights.a"), 2, 20, 1);
  assert_place(source_key(map, "unit"), 2, 1, 6);
  assert_null(source_field(map, "weights.a"));
  assert_null(source_text(map, "unit"));
}

/* `return` of a function or a block before it is not the one of the file. */
static void return_of_the_file(void **state) {
  const struct source_map *map = map_of(*state,
    "local function f() return { label = 1 } end\n"
    "do local t = { 'return' } end -- return { x = 1 }\n"
    "return { label = 'x' }\n");
  assert_place(source_return(map), 3, 1, 6);
  assert_place(source_value(map, "label"), 3, 18, 3);
}

/* Marks of byte order, #! lines and line ends of other systems shift no line. */
static void beginnings_and_line_ends(void **state) {
  const struct source_map *map = map_of(*state,
    "\xef\xbb\xbf#!/usr/bin/lua return { a = 0 }\r\n"
    "-- Kopf\r\n"
    "--  eingerückt \r\n"
    "return {\r\n"
    "  label = 'x',\r\n"
    "}\r\n");
  assert_place(source_return(map), 4, 1, 6);
  assert_place(source_value(map, "label"), 5, 11, 3);
  assert_string_equal(source_comment(map), "Kopf\n eingerückt");
  const struct source_map *old = map_of(*state, "-- Kopf\rreturn { a = 1 }\r");
  assert_non_null(source_field(old, "a"));     /* a lone \r ends a comment, as in Lua */
  assert_string_equal(source_comment(old), "Kopf");
}

/* The comment at the head is the description that a handbook prints. */
static void comments_at_the_head(void **state) {
  static const struct { const char *source, *comment; } cases[] = {
    {"-- Eins.\n-- Zwei.\nreturn {}", "Eins.\nZwei."},
    {"\n\n  -- Eins.\n  --   - ein Punkt\nreturn {}", "Eins.\n  - ein Punkt"},
    {"-- Eins.\n--\n-- Zwei.\n\n-- Anderes.\nreturn {}", "Eins.\n\nZwei."},
    {"-------\n-- Eins.\n-------\nreturn {}", "Eins."},
    {"--- Eins.\nreturn {}", "Eins."},
    {"--[[ Eins.\n  Zwei. ]]\nreturn {}", "Eins.\n  Zwei."},
    {"--[==[\r\nEins ]] hier.\r\n\r\nZwei.\r\n]==]\r\nreturn {}", "Eins ]] hier.\n\nZwei."},
    {"--[[]] return {}", NULL},
    {"--\nreturn {}", NULL},
    {"return {} -- Ende", NULL},
    {"local x -- Eins.\nreturn {}", NULL},
    {"--", NULL},
    {"--[[ nie zu", NULL},
    {"--[=[", NULL},
    {"", NULL},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    const char *comment = source_comment(map_of(*state, cases[i].source));
    if (cases[i].comment == NULL) assert_null(comment);
    else assert_string_equal(comment, cases[i].comment);
  }
}

/* Lua keeps the last of two equal keys without a word. */
static void fields_written_twice(void **state) {
  struct work *work = *state;
  map_of(work, "return {\n"
               "  label = 'x',\n"
               "  weights = { a = 1, b = 2,\n"
               "              ['a'] = 3 },\n"
               "  [ [[label]] ] = 'y',\n"
               "  defaults = { parameter = { label = 'z' } },\n"
               "  examples = { { a = 1 }, { a = 1, a = 2 } },\n"
               "  normalise = goalposts{ low = 1, low = 2 },\n"
               "  [1] = 5, 6,\n"
               "}\n");
  assert_messages(work->diags,
    "r.lua:4:17: field 'a' is written twice (it stands in line 3 already)\n"
    "r.lua:5:7: field 'label' is written twice (it stands in line 2 already)\n"
    "r.lua:7:36: field 'a' is written twice (it stands in line 7 already)\n"
    "r.lua:8:35: field 'low' is written twice (it stands in line 8 already)\n"
    "r.lua:9:12: field '[1]' is written twice (it stands in line 9 already)\n");
}

/* Strings and comments hold anything without being taken for fields. */
static void nothing_inside_of_strings(void **state) {
  const struct source_map *map = map_of(*state,
    "return { a = \"} b = 1, \\\" {\", --[[ c = 1, ]] -- d = 1,\n"
    "  e = [==[ ]] f = 1, ]==], g = '\\\\', h = 1 }");
  static const char *const none[] = {"b", "c", "d", "f"};
  for (size_t i = 0; i < COUNT(none); i++) assert_null(source_field(map, none[i]));
  assert_place(source_value(map, "h"), 2, 42, 1);
}

static void assert_located(const struct source_map *map, size_t offset, size_t length,
                           uint32_t line, uint32_t column, uint32_t width) {
  struct locator locator = source_locator(map, "value");
  assert_place(locate(&locator, offset, length), line, column, width);
}

/* A caret in a formula stands under the byte of the source that made the byte of the text:
 * the texts are a"bcd for each of the escapes, so that c is byte 3. */
static void bytes_of_escapes(void **state) {
  static const char *const literals[] = {
    "\"a\\\"bcd\"",     "\"a\\34bcd\"",       "\"a\\034bcd\"", "\"a\\x22bcd\"",
    "\"a\\u{22}bcd\"", "\"a\\\"\\z \n bcd\"", "'a\"bcd'",     "\"a\\\nbcd\"",
    "\"a\\\r\nbcd\"",
  };
  for (size_t i = 0; i < COUNT(literals); i++) {
    char source[80];
    snprintf(source, sizeof source, "return{value=%s}", literals[i]);
    const struct source_map *map = map_of(*state, source);
    struct locator locator = source_locator(map, "value");
    struct place place = locate(&locator, 3, 1);
    const char *line = place.line == 1 ? source : strchr(source, '\n') + 1;
    assert_int_equal(line[place.column - 1], 'c');
    assert_int_equal(place.length, 1);
  }
}

/* Escapes that make several bytes of UTF-8: \u{e4} is ä, two bytes; \u{20ac} is three. */
static void bytes_of_letters(void **state) {
  const char *source = "return{value='\\u{e4}x\\u{20ac}y'}";
  const struct source_map *map = map_of(*state, source);
  assert_located(map, 2, 1, 1, 21, 1);         /* x */
  assert_located(map, 6, 1, 1, 30, 1);         /* y */
}

/* In a long string a line end is one byte of the text, the first one none. */
static void bytes_of_long_strings(void **state) {
  assert_located(map_of(*state, "return{value=[[ab]]}"), 1, 1, 1, 17, 1);
  assert_located(map_of(*state, "return{value=[==[\nab\ncd]==]}"), 4, 1, 3, 2, 1);
  assert_located(map_of(*state, "return{value=[[\r\nab\r\ncd]]}"), 3, 1, 3, 1, 1);
  assert_located(map_of(*state, "return{value=[[\r\nab\r\ncd]]}"), 4, 1, 3, 2, 1);
}

/* A formula put together from pieces is pointed at as a whole. */
static void formulas_put_together(void **state) {
  assert_located(map_of(*state, "return{value='a' .. 'b'}"), 1, 1, 1, 14, 10);
}

/* "low = 0,5": the 5 is an item behind a digit and a comma. */
static void numbers_split_by_a_comma(void **state) {
  const struct source_map *map = map_of(*state, "return { low = 0,5, 6, high = 1, 7 }");
  assert_true(source_splits_number(map, "[1]"));
  assert_false(source_splits_number(map, "[2]"));
  assert_false(source_splits_number(map, "[3]"));
  assert_false(source_splits_number(map, "low"));
}

/* Text that is no Lua gives what can be seen, and never reads beyond its end. */
static void broken_text(void **state) {
  static const char *const cases[] = {
    "return {", "return { a =", "return { a = {", "return { [", "return { ['a", "return { a = 'x",
    "return { a = [[x", "return { a = \"\\", "return (", "return", "return { a = f{ b", "}}}",
    "return { = = }", "return { a 5 b }", "return { [1 }", "#!", "\xef\xbb\xbf", "return { a = 1e",
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    const struct source_map *map = map_of(*state, cases[i]);
    struct locator locator = source_locator(map, "a");
    locate(&locator, 5, 5);
    source_comment(map);
  }
}

/* Deep tables are walked up to a depth and passed over below it. */
static void deep_tables(void **state) {
  struct buf source = {0};
  buf_puts(&source, "return { a = ");
  for (int i = 0; i < 5000; i++) buf_putc(&source, '{');
  for (int i = 0; i < 5000; i++) buf_putc(&source, '}');
  buf_puts(&source, ", b = 1 }");
  const struct source_map *map = map_of(*state, buf_text(&source));
  assert_non_null(source_field(map, "b"));
  buf_free(&source);
}

/* What a function says is its tokens and those of what it may need, which stands before the
 * table; comments, layout and the other fields do not matter. */
static void meanings(void **state) {
  static const char *const sources[] = {
    "local half = 2\nreturn { a = 1, value = function(city) return city.x / half end }",
    "-- Kopf\nlocal half=2 -- halb\nreturn {\n  value = function (city)\n"
    "    -- so\n    return city.x/half\n  end,\n}",
    "local half = 3\nreturn { value = function(city) return city.x / half end }",
    "local half = 2\nreturn { value = function(city) return city.y / half end }",
    "local half = 2\nreturn { value = function(city) return city.x / half, '--' end }",
  };
  const char *first = source_meaning(map_of(*state, sources[0]), "value");
  assert_string_equal(first, "local\nhalf\n=\n2\nfunction\n(\ncity\n)\nreturn\ncity\n.\n"
                             "x\n/\nhalf\nend\n");
  assert_string_equal(source_meaning(map_of(*state, sources[1]), "value"), first);
  for (size_t i = 2; i < COUNT(sources); i++)
    assert_string_not_equal(source_meaning(map_of(*state, sources[i]), "value"), first);
  assert_string_equal(source_meaning(map_of(*state, sources[0]), "only"), "");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_WORK(places_of_fields),
    WITH_WORK(places_of_items),
    WITH_WORK(whole_expressions),
    WITH_WORK(places_not_shown),
    WITH_WORK(return_of_the_file),
    WITH_WORK(beginnings_and_line_ends),
    WITH_WORK(comments_at_the_head),
    WITH_WORK(fields_written_twice),
    WITH_WORK(nothing_inside_of_strings),
    WITH_WORK(bytes_of_escapes),
    WITH_WORK(bytes_of_letters),
    WITH_WORK(bytes_of_long_strings),
    WITH_WORK(formulas_put_together),
    WITH_WORK(numbers_split_by_a_comma),
    WITH_WORK(broken_text),
    WITH_WORK(deep_tables),
    WITH_WORK(meanings),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
