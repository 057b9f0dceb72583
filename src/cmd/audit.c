#include "report/audit.h"

#include "cmd/messages.h"
#include "cmd/output.h"
#include "cmd/study.h"

static void print(struct command *command, const struct study *study, uint32_t group) {
  static audit_writer *const writers[] = {audit_table, audit_csv, audit_json};
  struct report_options options = output_options(command);
  unsigned depth = (unsigned)command_number(command, OPTION_DEPTH, group == 0 ? 2 : 1);
  struct audit *audit = audit_new(study->result, group);
  struct buf out = {0};
  writers[command_choice(command, OPTION_FORMAT, 0)](audit, depth, &options, &out);
  audit_free(audit);
  output_result(command, &out);
}

/* The group that the second argument names, else the index. False with a finding. */
static bool find_group(struct command *command, const struct study *study, uint32_t *group) {
  *group = 0;
  if (command->arguments < 2) return true;
  if (!study_node(study, command, command->argument[1], group)) return false;
  const struct node *node = &study->tree->node[*group];
  if (node->kind == NODE_GROUP) return true;
  const char *parent = study->tree->node[node->parent].id;
  diag_add(command->diags, (struct place){0}, *parent ? parent : study->tree->path,
           AUDIT_NO_GROUP, node->id);
  return false;
}

int verb_audit(struct command *command) {
  struct study study;
  uint32_t group;
  if (study_open(&study, command, STUDY_RESULT) && find_group(command, &study, &group))
    print(command, &study, group);
  study_close(&study);
  return command_exit(command);
}
