/* Where an edition lives: its folder, its name, the project it belongs to. */
#ifndef SCIRULES_RULES_HOME_H
#define SCIRULES_RULES_HOME_H

#include "base/arena.h"
#include "base/diag.h"

struct home {
  const char *path;                            /* rules/2024, as given, no slash at its end */
  const char *edition;                         /* 2024: the path below rules/ */
  const char *root;                            /* the project root, "" for here */
};

/* Finds the home of the edition in folder path; texts in arena. The project root is the
 * nearest parent of the folder that holds a folder `rules`, else the working directory.
 * False with a finding where there is no such folder (DIAG_USAGE) or it holds no edition.lua
 * (DIAG_RULE); the hint names the editions that are there. */
bool home_find(struct arena *arena, const char *path, struct home *home,
               struct diags *diags);

#endif
