#include "rules/edition.h"

#include "folder_sample.h"

#define EINS "rules/2024/laden/eins.lua"
#define EDITION "rules/2024/edition.lua"

static void read_whole(struct sample *sample) {
  bool whole = sample_read(sample);
  assert_messages(sample->diags, "");
  assert_true(whole);
}

static void assert_edition(struct sample *sample, const char *fields, const char *expected) {
  sample_edition(fields);
  sample_read(sample);
  assert_messages(sample->diags, expected);
}

/* --- what an edition says ---------------------------------------------------------------- */

static void fields_of_the_edition(void **state) {
  struct sample *sample = *state;
  sample_edition("title = { de = 'Titel', en = 'Title' }, data = { 'a', 'b' }, year = 2025,\n"
                 "level_names = { 'Bereich', 'Parameter' }, rank_within = { 'land', 'ost' },\n"
                 "previous = 'rules/2023', measures = { 'x', 'y' },\n"
                 "ranking = { ties = 'dense', decimals = 2, round_first = true }");
  sample_read(sample);                         /* title, data and year are there twice */
  const struct tree *tree = sample->tree;
  assert_string_equal(tree->title.en, "Title");
  assert_int_equal(tree->year, 2025);
  assert_int_equal(tree->data_folders, 2);
  assert_string_equal(tree->data[1], "b");
  assert_string_equal(tree->units_file, "datasets/cities.csv");
  assert_string_equal(tree->units_key, "ags");
  assert_string_equal(tree->units_name, "name");
  assert_int_equal(tree->level_names, 2);
  assert_string_equal(tree->level_name[0], "Bereich");
  assert_int_equal(tree->rank_withins, 2);
  assert_string_equal(tree->rank_within[1], "ost");
  assert_int_equal(tree->rank_within_place[0].line, 4);
  assert_int_equal(tree->rank_within_place[0].column, 59);
  assert_int_equal(tree->rank_within_place[1].column, 67);
  assert_string_equal(tree->previous, "rules/2023");
  assert_int_equal(tree->measures, 2);
  assert_int_equal(tree->ties, TIES_DENSE);
  assert_int_equal(tree->decimals, 2);
  assert_true(tree->round_first);
  assert_string_equal(tree->path, "rules/2024");
  assert_string_equal(tree->edition, "2024");
}

/* What an edition leaves out has the values the rule language promises. */
static void what_is_left_out(void **state) {
  struct sample *sample = *state;
  read_whole(sample);
  const struct tree *tree = sample->tree;
  assert_int_equal(tree->ties, TIES_MIN);
  assert_int_equal(tree->decimals, 1);
  assert_false(tree->round_first);
  assert_null(tree->previous);
  assert_null(tree->units_where);
  assert_int_equal(tree->rank_withins, 0);
  assert_int_equal(tree->data_folders, 1);
  assert_string_equal(tree->data[0], "datasets/2024");
  assert_string_equal(sample_node(sample, "")->label.de, "Probe");     /* the title serves */
}

static void faults_of_the_edition(void **state) {
  assert_edition(*state, "  ranking = { ties = 'mid', decimal = 1 }",
    EDITION ":3:22: 'ranking.ties' cannot be 'mid' (did you mean 'min'?)\n"
    EDITION ":3:29: ranking has no field 'decimal' (did you mean 'decimals'?)\n");
}

/* --- the tree ---------------------------------------------------------------------------- */

/* Nodes stand in preorder; the bonus of a group behind all that is below it. */
static void order_of_nodes(void **state) {
  struct sample *sample = *state;
  sample_file("rules/2024/arm/group.lua", "return { label = 'Arm' }");
  sample_file("rules/2024/arm/q.lua", PARAMETER());
  sample_file("rules/2024/laden/mitte/group.lua",
    "return { label = 'M', bonus = { label = 'B', value = 'b', share = 0.1, source = 'amt' } }");
  sample_file("rules/2024/laden/mitte/p.lua", PARAMETER());
  sample_file("rules/2024/laden/group.lua",
    "return { label = 'L', bonus = { label = 'B', value = 'b', share = 0.05, source = 'amt',\n"
    "  missing = 0, how = 'add' } }");
  read_whole(sample);
  static const struct { const char *id; uint32_t depth, parent; } nodes[] = {
    {"", 0, NO_NODE}, {"arm", 1, 0}, {"arm.q", 2, 1}, {"laden", 1, 0}, {"laden.eins", 2, 3},
    {"laden.mitte", 2, 3}, {"laden.mitte.p", 3, 5}, {"laden.mitte.bonus", 3, 5},
    {"laden.zwei", 2, 3}, {"laden.bonus", 2, 3},
  };
  assert_int_equal(sample->tree->nodes, COUNT(nodes));
  for (size_t i = 0; i < COUNT(nodes); i++) {
    const struct node *node = &sample->tree->node[i];
    assert_string_equal(node->id, nodes[i].id);
    assert_int_equal(node->depth, nodes[i].depth);
    assert_int_equal(node->parent, nodes[i].parent);
  }
  assert_int_equal(sample->tree->parameters, 4);
  assert_children(sample, "laden", "eins mitte zwei");
  const struct node *bonus = sample_node(sample, "laden.bonus");
  assert_true(bonus->adds);
  assert_true(bonus->share == 0.05);
  assert_string_equal(bonus->missing.method->name, "number");
  assert_int_equal(sample_node(sample, "laden")->bonus, 9);
  assert_int_equal(bonus->place.column, 23);
  assert_false(sample_node(sample, "laden.mitte.bonus")->adds);
}

static void a_wrong_bonus(void **state) {
  assert_file_gives(*state, "rules/2024/laden/group.lua",
    "return { label = 'L',\n  bonus = { value = 'b', share = 1.5, sauce = 'amt' } }",
    "rules/2024/laden/group.lua:2:3: a bonus needs 'label': what it is called\n"
    "rules/2024/laden/group.lua:2:34: 'bonus.share' must lie between 0 and 1, not 1.5\n"
    "rules/2024/laden/group.lua:2:39: a bonus has no field 'sauce'"
    " (did you mean 'source'?)\n");
}

/* An index may be one level of parameters, or forty of groups. */
static void flat_and_deep(void **state) {
  struct sample *sample = *state;
  sample_file("rules/2024/p.lua", PARAMETER());
  char path[400] = "rules/2024", file[420], id[200] = "";
  for (int i = 0; i < 40; i++) {
    snprintf(path + strlen(path), sizeof path - strlen(path), "/g%d", i);
    snprintf(id + strlen(id), sizeof id - strlen(id), "g%d.", i);
    snprintf(file, sizeof file, "%s/group.lua", path);
    sample_file(file, "return { label = 'G' }");
  }
  snprintf(file, sizeof file, "%s/p.lua", path);
  sample_file(file, PARAMETER());
  strcat(id, "p");
  read_whole(sample);
  assert_int_equal(sample_node(sample, "p")->depth, 1);
  assert_int_equal(sample_node(sample, id)->depth, 41);
}

/* Ten thousand files in one folder, listed and weighed, are read in seconds. */
static void many_parameters(void **state) {
  struct sample *sample = *state;
  struct buf group = {0};
  enum { MANY = 3000 };
  buf_puts(&group, "local c, w = {}, {}\nfor i = 1, 3000 do c[i] = 'p' .. 3001 - i\n"
                   "w[c[i]] = i end\nreturn { label = 'G', children = c, weights = w }");
  sample_file("rules/2024/g/group.lua", buf_text(&group));
  for (int i = 1; i <= MANY; i++) {
    char path[60];
    snprintf(path, sizeof path, "rules/2024/g/p%d.lua", i);
    sample_file(path, PARAMETER());
  }
  read_whole(sample);
  assert_int_equal(sample->tree->parameters, MANY + 2);
  const struct node *node = sample_node(sample, "g");
  assert_string_equal(sample->tree->node[node->child[0]].name, "p3000");
  assert_true(node->weight[MANY - 1] == MANY);
  buf_free(&group);
}

/* --- findings ---------------------------------------------------------------------------- */

/* One broken file of each kind: everything is found in one pass, sorted, and what is whole
 * is in the tree. */
static void all_findings_at_once(void **state) {
  struct sample *sample = *state;
  sample_edition("  level_name = { 'x' },\n  children = { 'laden', 'weg' }");
  sample_file("rules/2024/sources.lua", "return { amt = { publisher = 'x' }, 5 }");
  sample_file("rules/2024/laden/group.lua", "return { label = 'L', aggregate = 'medain' }");
  sample_file("rules/2024/laden/eins.lua", "return { label = }");
  sample_file("rules/2024/laden/endlos.lua", "while true do end");
  sample_file("rules/2024/laden/leer.lua", "");
  sample_file("rules/2024/laden/Groß.lua", "");
  sample_file("rules/2024/ohne/p.lua", PARAMETER("desciption = 'x'"));
  assert_false(sample_read(sample));
  assert_messages(sample->diags,
    "rules/2024/edition.lua:3:3: an edition has no field 'level_name'"
    " (did you mean 'level_names'?)\n"
    "rules/2024/edition.lua:4:14: rules/2024/ohne is not listed among the children"
    " (add \"ohne\", or take the folder away)\n"
    "rules/2024/edition.lua:4:25: the child 'weg' is neither a file nor a folder: there is no"
    " rules/2024/weg.lua\n"
    "rules/2024/laden/Groß.lua:0:0: 'Groß' cannot name a group or a parameter (a name is of "
    "letters a to z, digits and _, begins with a letter, and is not reserved)\n"
    "rules/2024/laden/eins.lua:1:18: '}' cannot stand here"
    " (a value is missing after the equals sign)\n"
    "rules/2024/laden/endlos.lua:1:0: the rule does not come to an end within 4000000"
    " instructions (does a loop go on for ever? Its condition must become false at some"
    " time)\n"
    "rules/2024/laden/group.lua:1:35: 'aggregate' has no method 'medain'"
    " (did you mean 'median'?)\n"
    "rules/2024/laden/leer.lua:0:0: returns nothing; expected a table"
    " (a rule file says: return { … })\n"
    "rules/2024/ohne:0:0: has no group.lua (a folder is a group; its group.lua says: return {"
    " label = \"…\" }; else move it elsewhere)\n"
    "rules/2024/ohne/p.lua:2:1: a parameter has no field 'desciption'"
    " (did you mean 'description'?)\n"
    "rules/2024/sources.lua:1:10: a source needs 'label': what it is called\n"
    "rules/2024/sources.lua:1:37: a value without a name stands in sources.lua"
    " (write NAME = VALUE)\n");
  assert_int_equal(diags_exit_code(sample->diags), 5);
  assert_non_null(sample_node(sample, "laden.zwei")->value);
  assert_null(sample_node(sample, "laden.leer")->value);
  assert_string_equal(sample_node(sample, "laden.zwei")->label.de, "P");
}

/* A root file that does not run leaves the parameters to be checked. */
static void a_broken_root(void **state) {
  struct sample *sample = *state;
  sample_file(EDITION, "return { title = 'x' 'y' }");
  assert_file_gives(sample, EINS, PARAMETER("desciption = 'x'"),
    EDITION ":1:22: a comma is missing before ''y'' (fields of a table are separated by "
    "commas)\n"
    EINS ":2:1: a parameter has no field 'desciption' (did you mean 'description'?)\n");
  assert_null(sample->tree->units_file);
}

/* The tree is given to nobody but a check where a file is broken. */
static void no_tree_with_errors(void **state) {
  struct sample *sample = *state;
  sample_file(EINS, "return 5");
  assert_null(edition_read("rules/2024", NULL, sample->diags));
  assert_int_equal(diags_exit_code(sample->diags), 3);
  diags_clear(sample->diags);
  assert_null(edition_read("rules/2042", &sample->tree, sample->diags));
  assert_null(sample->tree);
  assert_int_equal(diags_exit_code(sample->diags), 2);
}

/* --- sources ----------------------------------------------------------------------------- */

static void sources(void **state) {
  struct sample *sample = *state;
  sample_file("rules/2024/sources.lua",
    "return { zensus = { label = { de = 'Zensus' }, publisher = 'Destatis', url = 'u',\n"
    "  licence = 'dl-de/by-2-0', year = 2022 }, amt = { label = 'Amt' } }");
  read_whole(sample);
  assert_int_equal(sample->tree->sources, 2);
  const struct source *source = tree_source(sample->tree, "zensus");
  assert_string_equal(source->label.de, "Zensus");
  assert_string_equal(source->publisher, "Destatis");
  assert_string_equal(source->url, "u");
  assert_string_equal(source->licence, "dl-de/by-2-0");
  assert_int_equal(source->year, 2022);
  assert_int_equal(tree_source(sample->tree, "amt")->year, 0);
}

/* Without sources.lua no parameter is blamed for its source. */
static void sources_that_are_absent(void **state) {
  struct sample *sample = *state;
  assert_int_equal(remove("rules/2024/sources.lua"), 0);
  assert_false(sample_read(sample));
  assert_messages(sample->diags, "rules/2024/sources.lua:0:0: is missing: it names the sources "
    "of the data (return { key = { label = \"…\", publisher = \"…\" }, … })\n");
  assert_file_gives(sample, "rules/2024/sources.lua", "return { amt = 'Amt' }",
    "rules/2024/sources.lua:1:16: 'amt' must be a table, not a text"
    " (return { key = { label = \"…\", publisher = \"…\" }, … })\n");
}

/* --- files ------------------------------------------------------------------------------- */

/* A file far beyond the limit is refused with its size, unread. */
static void a_huge_file(void **state) {
  FILE *file = fopen(EINS, "w");
  assert_non_null(file);
  assert_int_equal(fseek(file, 2000000 - 1, SEEK_SET), 0);
  fputc(' ', file);
  fclose(file);
  struct sample *sample = *state;
  assert_false(sample_read(sample));
  assert_messages(sample->diags, EINS ":0:0: has 2000000 bytes; a rule has at most 65536\n");
}

/* The hash is of the rules and their names below the edition, from wherever they are read. */
static void hash_of_the_rules(void **state) {
  struct sample *sample = *state;
  char before[HASH_ROOM];
  read_whole(sample);
  memcpy(before, sample->tree->sha256, sizeof before);
  static const struct { const char *here, *path; } ways[] = {
    {"rules/2024", "."}, {"rules", "2024"}, {".", "./rules/2024/"}, {"rules/2024/laden", ".."},
  };
  for (size_t i = 0; i < COUNT(ways); i++) {
    assert_int_equal(chdir(ways[i].here), 0);
    struct tree *tree = edition_read(ways[i].path, NULL, sample->diags);
    assert_non_null(tree);
    assert_string_equal(tree->sha256, before);
    tree_free(tree);
    assert_int_equal(chdir(sample->folder), 0);
  }
  sample_file("rules/2024/laden/notiz.txt", "keine Regel");
  read_whole(sample);
  assert_string_equal(sample->tree->sha256, before);
  sample_file(EINS, "-- anders\n" PARAMETER());
  read_whole(sample);
  assert_string_not_equal(sample->tree->sha256, before);
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_SAMPLE(fields_of_the_edition),
    WITH_SAMPLE(what_is_left_out),
    WITH_SAMPLE(faults_of_the_edition),
    WITH_SAMPLE(order_of_nodes),
    WITH_SAMPLE(a_wrong_bonus),
    WITH_SAMPLE(flat_and_deep),
    WITH_SAMPLE(many_parameters),
    WITH_SAMPLE(all_findings_at_once),
    WITH_SAMPLE(a_broken_root),
    WITH_SAMPLE(no_tree_with_errors),
    WITH_SAMPLE(sources),
    WITH_SAMPLE(sources_that_are_absent),
    WITH_SAMPLE(a_huge_file),
    WITH_SAMPLE(hash_of_the_rules),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
