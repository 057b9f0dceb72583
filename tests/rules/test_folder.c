#include "rules/folder.h"

#include "folder_sample.h"

#define LADEN "rules/2024/laden/"
#define NAME_HINT \
  " (a name is of letters a to z, digits and _, begins with a letter, and is not reserved)\n"

static void assert_gives(struct sample *sample, const char *expected) {
  bool whole = sample_read(sample);
  assert_messages(sample->diags, expected);
  assert_int_equal(whole, *expected == '\0');
}

/* Notes, backups and what editors leave are no rules. */
static void what_is_no_rule(void **state) {
  sample_file(LADEN ".eins.lua", "kaputt {");
  sample_file(LADEN "eins.lua~", "kaputt {");
  sample_file(LADEN "README.md", "kaputt {");
  sample_file(LADEN ".git/x.lua", "kaputt {");
  sample_file(LADEN ".lua", "kaputt {");
  sample_file("rules/2024/uncertainty.lua", "return { }");
  assert_gives(*state, "");
  assert_children(*state, "laden", "eins zwei");
  assert_children(*state, "", "laden");
}

static void a_file_beside_a_folder(void **state) {
  sample_file(LADEN "eins/group.lua", "return { label = 'E' }");
  sample_file(LADEN "eins/p.lua", PARAMETER());
  assert_gives(*state, LADEN "eins.lua:0:0: stands beside the folder " LADEN
               "eins: which one is meant?\n");
  assert_children(*state, "laden", "eins zwei");
}

/* Reading a pipe would wait for ever; it is refused before it is opened. */
static void what_is_no_file(void **state) {
  assert_int_equal(mkfifo(LADEN "rohr.lua", 0666), 0);
  assert_int_equal(mkdir(LADEN "ordner.lua", 0777), 0);
  assert_gives(*state, LADEN "ordner.lua:0:0: is a folder; a rule is a file\n"
               LADEN "rohr.lua:0:0: is neither file nor folder; a rule is a file\n");
  assert_children(*state, "laden", "eins zwei");
}

static void special_files_that_are_none(void **state) {
  assert_int_equal(remove(LADEN "group.lua"), 0);
  assert_int_equal(mkfifo(LADEN "group.lua", 0666), 0);
  assert_int_equal(remove("rules/2024/sources.lua"), 0);
  assert_int_equal(mkdir("rules/2024/sources.lua", 0777), 0);
  assert_gives(*state, LADEN "group.lua:0:0: is neither file nor folder; a rule is a file\n"
               "rules/2024/sources.lua:0:0: is a folder; a rule is a file\n");
}

/* A link may lead to a rule of the same edition, never out of it. */
static void links(void **state) {
  sample_file("draussen.lua", PARAMETER());
  sample_file("rules/2024x/x.lua", PARAMETER());
  assert_int_equal(symlink("zwei.lua", LADEN "drei.lua"), 0);
  assert_gives(*state, "");
  assert_children(*state, "laden", "drei eins zwei");
  assert_int_equal(symlink("../../../draussen.lua", LADEN "a.lua"), 0);
  assert_int_equal(symlink("../../2024x/x.lua", LADEN "b.lua"), 0);
  assert_int_equal(symlink("nirgends.lua", LADEN "c.lua"), 0);
  assert_int_equal(symlink("e.lua", LADEN "d.lua"), 0);
  assert_int_equal(symlink("d.lua", LADEN "e.lua"), 0);
  assert_int_equal(symlink("/dev/zero", LADEN "f.lua"), 0);
  assert_int_equal(symlink("..", LADEN "g"), 0);
  assert_false(sample_read(*state));
  struct sample *sample = *state;
  static const char *const messages[] = {
    "is a link that leaves the edition: %s/draussen.lua",
    "is a link that leaves the edition: %s/rules/2024x/x.lua",
    "cannot be read: it is a link that leads nowhere",
    "cannot be read: it is a link that leads nowhere",
    "cannot be read: it is a link that leads nowhere",
    "is a link that leaves the edition: /dev/zero",
    "is a link to the folder %s/rules/2024",
  };
  size_t count;
  char here[256];
  assert_non_null(realpath(sample->folder, here));
  const struct diag *list = diags_sorted(sample->diags, &count);
  assert_int_equal(count, COUNT(messages));
  for (size_t i = 0; i < count; i++) {
    struct buf expected = {0};
    const char *folder = strstr(messages[i], "%s");
    size_t before = folder ? (size_t)(folder - messages[i]) : strlen(messages[i]);
    buf_put(&expected, messages[i], before);
    if (folder != NULL) buf_printf(&expected, "%s%s", here, folder + 2);
    assert_string_equal(list[i].message, buf_text(&expected));
    buf_free(&expected);
  }
  assert_children(sample, "laden", "drei eins zwei");
}

/* Names that a formula, a report or a weight could not tell from something else. */
static void names_that_are_refused(void **state) {
  static const char *const names[] = {
    "Eins", "größe", "ein-s", "ein s", "1eins", "_eins", "ein.s",
    "edition", "sources", "uncertainty", "bonus", "rank", "key", "name", "score",
    "and", "end", "function", "nil", "not", "or", "return", "while",
  };
  for (size_t i = 0; i < COUNT(names); i++) {
    char path[80], expected[300];
    snprintf(path, sizeof path, LADEN "%s.lua", names[i]);
    snprintf(expected, sizeof expected,
             "%s:0:0: '%s' cannot name a group or a parameter" NAME_HINT, path, names[i]);
    sample_file(path, PARAMETER());
    assert_gives(*state, expected);
    remove(path);
  }
  static const char *const functions[] = {"abs", "sum", "share", "per", "round", "missing",
                                          "coalesce", "count_yes"};
  for (size_t i = 0; i < COUNT(functions); i++) {
    char path[80], expected[300];
    snprintf(path, sizeof path, LADEN "%s.lua", functions[i]);
    snprintf(expected, sizeof expected, "%s:0:0: '%s' cannot name a group or a parameter"
             " (formulas have a function of that name)\n", path, functions[i]);
    sample_file(path, PARAMETER());
    assert_gives(*state, expected);
    remove(path);
  }
}

static void names_of_folders(void **state) {
  sample_file("rules/2024/Laden/group.lua", "return { label = 'L' }");
  sample_file("rules/2024/Laden/p.lua", PARAMETER());
  sample_file("rules/2024/group.lua", "return { label = 'L' }");
  assert_gives(*state, "rules/2024/Laden:0:0: 'Laden' cannot name a group or a parameter"
               NAME_HINT "rules/2024/group.lua:0:0: 'group' cannot name a group or a parameter"
               NAME_HINT);
}

static void names_that_are_allowed(void **state) {
  char longest[240] = LADEN;
  memset(longest + strlen(longest), 'a', 200);
  strcpy(longest + strlen(LADEN) + 200, ".lua");
  sample_file(longest, PARAMETER());
  sample_file(LADEN "a1_.lua", PARAMETER());
  assert_gives(*state, "");
}

/* 201 letters are too many for a name, and 2,001 bytes for an id. */
static void names_that_are_too_long(void **state) {
  char path[240] = LADEN, expected[300];
  memset(path + strlen(path), 'a', 201);
  strcpy(path + strlen(LADEN) + 201, ".lua");
  sample_file(path, PARAMETER());
  snprintf(expected, sizeof expected, "%s:0:0: the name has 201 letters; it may have 200\n",
           path);
  assert_gives(*state, expected);
}

/* 27 folders of 191 letters each make an id of more than 5,000 bytes: it is refused where it
 * grows beyond 2,000, and nothing below is read. */
static void ids_that_are_too_long(void **state) {
  struct sample *sample = *state;
  struct buf path = {0};
  buf_puts(&path, "rules/2024");
  for (int i = 0; i < 16; i++) {               /* as deep as the system takes a path */
    buf_putc(&path, '/');
    for (int k = 0; k < 191; k++) buf_putc(&path, 'a');
    struct buf file = {0};
    buf_printf(&file, "%s/group.lua", buf_text(&path));
    sample_file(buf_text(&file), "return { label = 'A' }");
    buf_free(&file);
  }
  assert_false(sample_read(sample));
  size_t count;
  const struct diag *list = diags_sorted(sample->diags, &count);
  assert_int_equal(count, 1);                  /* 10 * 192 - 1 fit, 11 * 192 - 1 = 2111 do not */
  assert_string_equal(list[0].message, "the id has 2111 bytes; it may have 2000");
  buf_free(&path);
}

static void a_group_without_a_file(void **state) {
  sample_file("rules/2024/leer/p.lua", PARAMETER());
  assert_gives(*state, "rules/2024/leer:0:0: has no group.lua (a folder is a group; its "
               "group.lua says: return { label = \"…\" }; else move it elsewhere)\n");
}

static void a_group_without_children(void **state) {
  sample_file("rules/2024/leer/group.lua", "\nreturn { label = 'Leer' }");
  assert_gives(*state, "rules/2024/leer/group.lua:2:1: there is no parameter in rules/2024/leer"
               " (a parameter is a file NAME.lua beside this one)\n");
}

/* A group whose only child is refused has one fault, not two. */
static void a_group_of_refused_children(void **state) {
  sample_file("rules/2024/leer/group.lua", "return { label = 'Leer' }");
  sample_file("rules/2024/leer/Eins.lua", PARAMETER());
  assert_gives(*state, "rules/2024/leer/Eins.lua:0:0: 'Eins' cannot name a group or a parameter"
               NAME_HINT);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(what_is_no_rule),
    WITH_SAMPLE(a_file_beside_a_folder),
    WITH_SAMPLE(what_is_no_file),
    WITH_SAMPLE(special_files_that_are_none),
    WITH_SAMPLE(links),
    WITH_SAMPLE(names_that_are_refused),
    WITH_SAMPLE(names_of_folders),
    WITH_SAMPLE(names_that_are_allowed),
    WITH_SAMPLE(names_that_are_too_long),
    WITH_SAMPLE(ids_that_are_too_long),
    WITH_SAMPLE(a_group_without_a_file),
    WITH_SAMPLE(a_group_without_children),
    WITH_SAMPLE(a_group_of_refused_children),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
