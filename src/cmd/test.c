/* What the tests find is their result. Every worked example is a case, and every test of
 * tests/rules/<edition>/. An edition whose rules or data are wrong is a finding too, and the
 * only one: nothing of it can be tested. */
#include "base/number.h"
#include "cmd/luatests.h"
#include "cmd/messages.h"
#include "rules/edition.h"

static struct findings findings_of(const struct study *study,
                                   const struct command *command) {
  return (struct findings){
    .verb = command->verb->name,
    .edition = study->tree != NULL ? study->tree->path : command->argument[0],
    .parameters = study->tree != NULL ? study->tree->parameters : 0,
    .units = study->data != NULL ? study->data->units : 0,
  };
}

static const char *first_message(struct diags *diags) {
  size_t count;
  const struct diag *list = diags_sorted(diags, &count);
  return count > 0 ? list[0].message : "failed";
}

static void test_example(const struct study *study, struct command *command,
                         const struct node *node, size_t number,
                         struct findings *findings) {
  const struct example *example = &node->example[number];
  struct diags *diags = diags_new();
  struct findings_case one = {
    .set = node->id, .path = example->place.path, .line = example->place.line,
    .name = arena_printf(command->arena, "example %zu", number + 1),
  };
  if (!edition_example(node, example, study->data, diags)) {
    one.failure = arena_copy(command->arena, first_message(diags));
    one.detail = findings_detail(diags, command->arena);
  }
  findings_add(findings, one);
  diags_add_all(command->diags, diags);
  diags_free(diags);
}

static void test_examples(const struct study *study, struct command *command,
                          struct filter *filter, struct findings *findings) {
  for (size_t i = 0; i < study->tree->nodes; i++) {
    const struct node *node = &study->tree->node[i];
    if (node->examples == 0 || !filter_takes(filter, node->id, node->name)) continue;
    for (size_t k = 0; k < node->examples; k++)
      test_example(study, command, node, k, findings);
  }
}

/* Too little of the rules was tested: a finding of the edition, and a case that failed. */
static void look_at_threshold(const struct coverage *coverage, struct command *command,
                              struct findings *findings) {
  int threshold = command_number(command, OPTION_THRESHOLD, 0);
  double percent = coverage_percent(coverage->total);
  char text[NUMBER_ROOM];
  if (percent >= threshold) return;
  number_fixed(percent, 1, text);
  diag_add(command->diags, (struct place){.path = findings->edition}, NULL, COVERAGE_BELOW,
           text, threshold);
  findings_add(findings, (struct findings_case){
    .set = findings->edition, .name = "coverage", .path = findings->edition,
    .failure = arena_printf(command->arena, "%s per cent, less than %d", text, threshold),
  });
}

static struct coverage *begin_coverage(const struct study *study,
                                       const struct command *command) {
  bool asked = command->option[OPTION_COVERAGE] || command->option[OPTION_THRESHOLD];
  return asked ? coverage_begin(study->tree) : NULL;
}

static int conclude(struct command *command, struct findings *findings,
                    struct coverage *coverage) {
  if (coverage != NULL) look_at_threshold(coverage, command, findings);
  size_t failed = findings_failed(findings);
  findings->conclusion = arena_printf(command->arena, "%zu passed, %zu failed\n",
                                      findings->cases - failed, failed);
  findings->coverage = coverage;
  return verdict(command, findings);
}

static int test_edition(struct study *study, struct command *command) {
  struct findings findings = findings_of(study, command);
  struct filter filter = filter_of(command);
  struct coverage *coverage = begin_coverage(study, command);
  int code;
  test_examples(study, command, &filter, &findings);
  luatests_run(study, command, &filter, &findings);
  if (coverage != NULL) coverage_end(coverage, filter.text);
  if (findings.cases > 0 || filter.text == NULL) {
    code = conclude(command, &findings, coverage);
  } else {
    filter_leaves_nothing(&filter, command, study->tree->path);
    code = command_exit(command);
  }
  coverage_free(coverage);
  filter_free(&filter);
  return code;
}

static int not_tested(struct study *study, struct command *command) {
  struct findings findings = findings_of(study, command);
  findings.conclusion = "nothing was tested\n";
  findings_by_file(&findings, command->diags, NULL, 0, command->arena);
  return verdict(command, &findings);
}

int verb_test(struct command *command) {
  struct study study;
  int code = 2;
  if (study_open(&study, command, STUDY_RESULT)) code = test_edition(&study, command);
  else if (command_exit(command) != code) code = not_tested(&study, command);
  study_close(&study);
  return code;
}
