#include "base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* Invalid bytes are found where they begin: Latin-1, overlong, surrogate, cut off. */
static void utf8(void **state) {
  (void)state;
  assert_int_equal(text_utf8_valid("Köln", 5), 5);
  assert_int_equal(text_utf8_valid("K\xf6ln", 4), 1);
  assert_int_equal(text_utf8_valid("a\xc0\xaf", 3), 1);
  assert_int_equal(text_utf8_valid("\xed\xa0\x80", 3), 0);
  assert_int_equal(text_utf8_valid("ab\xe2\x82", 4), 2);
  assert_int_equal(text_utf8_valid("\xf4\x90\x80\x80", 4), 0);
  assert_int_equal(text_width("Köln €"), 6);
}

/* Names compare without case, umlauts and punctuation. */
static void fold(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  assert_string_equal(text_fold(arena, "Köln"), "koeln");
  assert_string_equal(text_fold(arena, "  GÖTTINGEN!"), "goettingen");
  assert_string_equal(text_fold(arena, "Mülheim (Ruhr)"), "muelheim ruhr");
  assert_string_equal(text_fold(arena, "Straße"), "strasse");
  assert_string_equal(text_fold(arena, "São"), "sao");
  arena_free(arena);
}

/* What is typed in another encoding cuts letters short: folding stays within the text, and
 * keeps what stands behind them. In Windows-1252 an ä is the byte that begins a letter of
 * three. */
static void fold_of_cut_letters(void **state) {
  (void)state;
  struct arena *arena = arena_new();
  static const char behind[] = "a\xe4\0xyz";
  assert_string_equal(text_fold(arena, behind), "a");
  assert_string_equal(text_fold(arena, "H\xe4user"), "h user");
  assert_string_equal(text_fold(arena, "x\xf0\x9f\xc3\xb6y"), "x oey");
  arena_free(arena);
}

/* Edits are counted as people make them: a swap of neighbours is one. */
static void distance(void **state) {
  (void)state;
  assert_int_equal(text_distance("einwoner", "einwohner"), 1);
  assert_int_equal(text_distance("einwohnre", "einwohner"), 1);
  assert_int_equal(text_distance("", "abc"), 3);
  assert_int_equal(text_distance("abc", "abc"), 0);
  assert_int_equal(text_distance("kitten", "sitting"), 3);
}

/* Of a short word one letter may be wrong, of five letters two, of nine three: 'drei' is not
 * taken for 'zwei', nor 'hoch' for 'hohe'. */
static void suggestion_by_length(void **state) {
  (void)state;
  static const struct { const char *word, *name; bool near; } rows[] = {
    {"drei", "zwei", false}, {"dreo", "drei", true}, {"hoch", "hohe", false},
    {"ab", "ad", true}, {"ab", "cd", false}, {"busse", "buse", true},
    {"busse", "bussae", true}, {"busse", "bsuse", true}, {"busse", "bsue", true},
    {"busse", "bue", true}, {"busse", "be", false}, {"einwohner", "einwoh", true},
    {"einwohner", "einwo", false},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    const char *found = text_nearest(rows[i].word, &rows[i].name, 1);
    assert_int_equal(found != NULL, rows[i].near);
  }
}

/* A suggestion is made only where it is likely meant. */
static void suggestion(void **state) {
  (void)state;
  static const char *const names[] = {"einwohner", "ladepunkte", "flaeche_km2"};
  struct arena *arena = arena_new();
  assert_string_equal(text_nearest("einwoner", names, 3), "einwohner");
  assert_null(text_nearest("wlan", names, 3));
  assert_string_equal(text_did_you_mean(arena, "ladepunkt", names, 3),
                      "did you mean 'ladepunkte'?");
  static const char *const towns[] = {"Aachen", "Bochum", "Bottrop", "Bonn", "Köln"};
  assert_string_equal(text_three_nearest(arena, "Bochm", towns, 5), "Bochum, Bonn, Aachen");
  arena_free(arena);
}

/* Names of nodes and columns. */
static void names(void **state) {
  (void)state;
  assert_true(text_is_name("ladepunkte_je_1000"));
  assert_false(text_is_name("Ladepunkte"));
  assert_false(text_is_name("1a"));
  assert_false(text_is_name("end"));
  assert_false(text_is_name("score"));
  assert_false(text_is_name("straße"));
  assert_false(text_is_name(""));
}

/* What would move a terminal's cursor, or is no UTF-8, is one '?' for each character; letters
 * stay, and tabs where they are wanted. */
static void clean_text_prints_on_one_line(void **state) {
  (void)state;
  static const struct { const char *text, *clean, *with_tabs; } cases[] = {
    {"Köln", "Köln", "Köln"},
    {"a\x1b[2J\nb\x7f", "a?[2J?b?", "a?[2J?b?"},
    {"a\tb", "a?b", "a\tb"},
    {"a\xc2\x9b" "b\xc2\xa0", "a?b\xc2\xa0", "a?b\xc2\xa0"},
    {"a\xe2\x80\xae" "b\xe2\x81\xa6", "a?b?", "a?b?"},
    {"\xe2\x80\x9e" "a\xe2\x80\x9c", "\xe2\x80\x9e" "a\xe2\x80\x9c",
     "\xe2\x80\x9e" "a\xe2\x80\x9c"},
    {"\xff" "a\xc3", "?a?", "?a?"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char text[32];
    assert_int_equal(text_clean(strcpy(text, cases[i].text), strlen(cases[i].text), false),
                     strlen(cases[i].clean));
    assert_string_equal(text, cases[i].clean);
    text_clean(strcpy(text, cases[i].text), strlen(cases[i].text), true);
    assert_string_equal(text, cases[i].with_tabs);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(clean_text_prints_on_one_line),
    cmocka_unit_test(utf8),       cmocka_unit_test(fold),  cmocka_unit_test(distance),
    cmocka_unit_test(fold_of_cut_letters),
    cmocka_unit_test(suggestion_by_length),
    cmocka_unit_test(suggestion), cmocka_unit_test(names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
