/* The verbs, in the order in which the help shows them. */
#include "cmd/command.h"

#define WRITES (TAKES(OUTPUT) | TAKES(HELP))
#define PRINTS (TAKES(FORMAT) | TAKES(LANG) | WRITES)

const struct verb verb_table[] = {
  {"run", "RULES", "rules/2024", 1, 1,
   PRINTS | TAKES(DECIMALS) | TAKES(REPORTS) | TAKES(DATA),
   "calculate an edition, print its ranking and write reports/<edition>/", verb_run},
  {"check", "RULES", "rules/2024", 1, 1, WRITES | TAKES(DATA),
   "find every mistake in the rules and the data of an edition", verb_check},
  {"test", "RULES", "rules/2024", 1, 1, WRITES | TAKES(DATA),
   "pass the worked examples in the rules, and tests/rules/<edition>/", verb_test},
  {"explain", "RULES UNIT [NODE]", "rules/2024 Bochum verwaltung", 2, 3,
   PRINTS | TAKES(DECIMALS) | TAKES(DATA) | TAKES(DEPTH),
   "take one score apart, from the cell in the data to the rank", verb_explain},
  {"list", "RULES [NODE]", "rules/2024 verwaltung", 1, 2, PRINTS | TAKES(DEPTH),
   "list the groups and parameters, a line each", verb_list},
  {"show", "RULES NODE", "rules/2024 verwaltung", 2, 2,
   PRINTS | TAKES(DECIMALS) | TAKES(DATA), "show one group or parameter whole", verb_show},
  {"help", "[VERB]", "run", 0, 1, TAKES(HELP), "explain the program or a verb", verb_help},
  {"version", "", "", 0, 0, TAKES(HELP), "print the version", verb_version},
  {0},
};
