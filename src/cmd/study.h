/* An edition opened as far as a verb needs it: rules, data, result. */
#ifndef SCIRULES_CMD_STUDY_H
#define SCIRULES_CMD_STUDY_H

#include "cmd/command.h"
#include "index/result.h"

enum study_stage { STUDY_RULES, STUDY_DATA, STUDY_RESULT };

struct study {
  struct tree *tree;                           /* NULL: there is no edition to speak of */
  struct dataset *data;                        /* NULL: not read */
  const char *data_names;                      /* what messages call it: "datasets/2024" */
  struct result *result;                       /* NULL: not calculated */
  struct study *earlier;                       /* editions that its rules take values from:
                                                  rules and data, latest first */
  size_t earliers, room_earlier;
};

/* Opens the edition in the command's first argument up to stage; --data counts. False
 * where an error was found. Freed by study_close in either case. */
bool study_open(struct study *study, struct command *command, enum study_stage stage);

/* The same of the edition at path, for verbs that open more than one. */
bool study_open_at(struct study *study, struct command *command, const char *path,
                   enum study_stage stage);

/* Rules and data of the edition at path, and no values of earlier editions. */
bool study_read(struct study *study, struct command *command, const char *path);

/* The same, going on after errors wherever findings would not only repeat their cause. */
void study_check(struct study *study, struct command *command);

void study_close(struct study *study);

/* A path as edition.lua writes it, from the project root, as one from here. */
const char *study_path(struct command *command, const struct tree *tree, const char *path);

/* Where edition.lua names the field; line 0 where it does not. */
struct place study_place(struct command *command, const struct tree *tree,
                         const char *field);

/* The unit and the node that the user's words name. False with a finding. */
bool study_unit(const struct study *study, struct command *command, const char *word,
                size_t *unit);
bool study_node(const struct study *study, struct command *command, const char *word,
                uint32_t *node);

#endif
