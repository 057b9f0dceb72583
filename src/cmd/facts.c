#include "report/facts.h"

#include "base/file.h"
#include "cmd/chain.h"
#include "cmd/output.h"

static void print(struct command *command, const struct facts *facts,
                  const struct templates *templates) {
  static facts_writer *const writers[] = {facts_table, facts_csv, facts_json};
  struct report_options options = output_options(command);
  struct buf out = {0};
  writers[command_choice(command, OPTION_FORMAT, 0)](facts, templates, &options, &out);
  output_result(command, &out);
}

static struct facts *find_facts(struct command *command, const struct chain *chain,
                                size_t unit) {
  const struct result **result = arena_new_array(command->arena, chain->studies,
                                                 const struct result *);
  for (size_t i = 0; i < chain->studies; i++) result[i] = chain->study[i].result;
  const struct tree *tree = chain->study[chain->studies - 1].tree;
  int decimals = command_number(command, OPTION_DECIMALS, tree->decimals);
  return facts_new(result, chain->studies, unit, decimals);
}

static void state(struct command *command, const struct chain *chain, size_t unit) {
  const struct tree *tree = chain->study[chain->studies - 1].tree;
  const char *path = file_join(command->arena, tree->root, "reports/templates/facts.lua");
  struct templates *templates = templates_read(path, command->diags);
  if (templates != NULL && sentences_check(templates, tree, command->diags)) {
    struct facts *facts = find_facts(command, chain, unit);
    print(command, facts, templates);
    facts_free(facts);
  }
  templates_free(templates);
}

int verb_facts(struct command *command) {
  struct chain chain;
  size_t unit;
  if (chain_open(&chain, command, command->argument[0]) &&
      study_unit(&chain.study[chain.studies - 1], command, command->argument[1], &unit))
    state(command, &chain, unit);
  chain_close(&chain);
  return command_exit(command);
}
