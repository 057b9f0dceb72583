#include "rules/home.h"

#include "folder_sample.h"

/* Finds the home of path as seen from the folder here. */
static void assert_home(const char *here, const char *path, const char *shown,
                        const char *edition, const char *root) {
  char before[256];
  struct arena *arena = arena_new();
  struct diags *diags = diags_new();
  struct home home;
  assert_non_null(getcwd(before, sizeof before));
  assert_int_equal(chdir(here), 0);
  bool found = home_find(arena, path, &home, diags);
  assert_int_equal(chdir(before), 0);
  assert_messages(diags, "");
  assert_true(found);
  assert_string_equal(home.path, shown);
  assert_string_equal(home.edition, edition);
  assert_string_equal(home.root, root);
  diags_free(diags);
  arena_free(arena);
}

static void assert_none(const char *path, int code, const char *expected) {
  struct arena *arena = arena_new();
  struct diags *diags = diags_new();
  struct home home;
  assert_false(home_find(arena, path, &home, diags));
  assert_messages(diags, expected);
  assert_int_equal(diags_exit_code(diags), code);
  diags_free(diags);
  arena_free(arena);
}

/* The project root is the nearest parent that holds rules/, from wherever it is asked for,
 * and is told the short way. */
static void roots(void **state) {
  (void)state;
  assert_home(".", "rules/2024", "rules/2024", "2024", "");
  assert_home(".", "rules/2024///", "rules/2024", "2024", "");
  assert_home(".", "./rules/../rules/2024", "./rules/../rules/2024", "2024", "");
  assert_home("rules", "2024", "2024", "2024", "..");
  assert_home("rules/2024", ".", ".", "2024", "../..");
  assert_home("rules/2024/laden", "..", "..", "2024", "../../..");
}

/* An edition may lie deeper: its name is the path below rules/. */
static void editions_in_folders(void **state) {
  (void)state;
  sample_file("rules/varianten/streng/edition.lua", "return {}");
  assert_home(".", "rules/varianten/streng", "rules/varianten/streng", "varianten/streng", "");
  assert_home("rules/varianten", "streng", "streng", "varianten/streng", "../..");
}

/* Of two folders rules/ above the edition the nearer one counts. */
static void nearest_root(void **state) {
  (void)state;
  sample_file("rules/x/rules/2030/edition.lua", "return {}");
  assert_home(".", "rules/x/rules/2030", "rules/x/rules/2030", "2030", "rules/x");
}

/* Without any rules/ above it paths start at the working directory. */
static void no_root(void **state) {
  (void)state;
  sample_file("lose/edition.lua", "return {}");
  assert_int_equal(rename("rules", "regeln"), 0);
  assert_home(".", "lose", "lose", "lose", "");
  assert_home(".", "regeln/2024", "regeln/2024", "2024", "");
}

/* From a place that is not related the root is told as an absolute path. */
static void far_away(void **state) {
  struct sample *sample = *state;
  char real[200], edition[240];
  assert_non_null(realpath(sample->folder, real));
  snprintf(edition, sizeof edition, "%s/rules/2024", real);
  assert_home("/usr", edition, edition, "2024", real);
}

/* A link leads to the project that it points into. */
static void through_a_link(void **state) {
  (void)state;
  assert_int_equal(symlink("rules/2024", "aktuell"), 0);
  assert_home(".", "aktuell", "aktuell", "2024", "");
}

/* A wrong folder is answered with the editions that are there. */
static void wrong_folders(void **state) {
  (void)state;
  sample_file("rules/2023/edition.lua", "return {}");
  sample_file("rules/alt/README", "");
#define THERE " (editions there are: rules/2023, rules/2024)\n"
  assert_none("rules/2042", 2, ":0:0: there is no folder 'rules/2042'" THERE);
  assert_none("2024", 2, ":0:0: there is no folder '2024'" THERE);
  assert_none("", 2, ":0:0: there is no folder ''" THERE);
  assert_none("rules", 3, "rules:0:0: has no edition.lua: it is no edition" THERE);
  assert_none("rules/", 3, "rules:0:0: has no edition.lua: it is no edition" THERE);
  assert_none("rules/alt", 3, "rules/alt:0:0: has no edition.lua: it is no edition" THERE);
  assert_none("rules/2024/laden", 3,
              "rules/2024/laden:0:0: has no edition.lua: it is no edition" THERE);
  assert_int_equal(chdir("rules/alt"), 0);
  assert_none("2024", 2, ":0:0: there is no folder '2024'"
              " (editions there are: ../../rules/2023, ../../rules/2024)\n");
}

static void a_file_instead(void **state) {
  (void)state;
  assert_none("rules/2024/edition.lua", 2, ":0:0: 'rules/2024/edition.lua' is a file; an edition"
              " is a folder (write rules/2024)\n");
  sample_file("edition.lua", "");
  assert_none("edition.lua", 2,
              ":0:0: 'edition.lua' is a file; an edition is a folder (write .)\n");
}

static void nothing_there_at_all(void **state) {
  (void)state;
  assert_int_equal(rename("rules", "x"), 0);
  assert_int_equal(mkdir("leer", 0777), 0);
  assert_int_equal(chdir("leer"), 0);
  assert_none("rules/2024", 2, ":0:0: there is no folder 'rules/2024' (an edition is a folder "
              "with a file edition.lua, such as rules/2024)\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(roots),
    WITH_SAMPLE(editions_in_folders),
    WITH_SAMPLE(nearest_root),
    WITH_SAMPLE(no_root),
    WITH_SAMPLE(far_away),
    WITH_SAMPLE(through_a_link),
    WITH_SAMPLE(wrong_folders),
    WITH_SAMPLE(a_file_instead),
    WITH_SAMPLE(nothing_there_at_all),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
