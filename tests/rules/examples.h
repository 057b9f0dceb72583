/* All worked examples of a tree. */
#ifndef SCIRULES_TESTS_RULES_EXAMPLES_H
#define SCIRULES_TESTS_RULES_EXAMPLES_H

#include "rules/edition.h"

/* Tries them all; how many came out, and how many not. */
static inline void try_examples(const struct tree *tree, const struct dataset *like,
                                size_t *passed, size_t *failed, struct diags *diags) {
  *passed = *failed = 0;
  for (size_t i = 0; i < tree->nodes; i++) {
    const struct node *node = &tree->node[i];
    for (size_t k = 0; k < node->examples; k++)
      ++*(edition_example(node, &node->example[k], like, diags) ? passed : failed);
  }
}

#endif
