/* The verbs, in the order in which the help shows them. */
#include "cmd/command.h"

#define WRITES (TAKES(OUTPUT) | TAKES(HELP))
#define PRINTS (TAKES(FORMAT) | TAKES(LANG) | WRITES)
#define FINDS (TAKES(FINDINGS) | WRITES)

const struct verb verb_table[] = {
  {"run", "RULES", "rules/2024", 1, 1,
   PRINTS | TAKES(DECIMALS) | TAKES(REPORTS) | TAKES(DATA) | TAKES(LOCKED),
   "calculate an edition, print its ranking and write reports/<edition>/", verb_run},
  {"check", "RULES", "rules/2024", 1, 1, FINDS | TAKES(DATA) | TAKES(STRICT),
   "find every mistake in the rules and the data of an edition", verb_check},
  {"test", "RULES", "rules/2024", 1, 1,
   FINDS | TAKES(DATA) | TAKES(FILTER) | TAKES(COVERAGE) | TAKES(THRESHOLD),
   "pass the worked examples in the rules, and tests/rules/<edition>/", verb_test},
  {"explain", "RULES UNIT [NODE]", "rules/2024 Bochum verwaltung", 2, 3,
   PRINTS | TAKES(DECIMALS) | TAKES(DATA) | TAKES(DEPTH),
   "take one score apart, from the cell in the data to the rank", verb_explain},
  {"compare", "RULES RULES [UNIT]", "rules/2023 rules/2024 Bochum --why", 2, 3,
   PRINTS | TAKES(DECIMALS) | TAKES(WHY) | TAKES(DEPTH),
   "compare two editions: points and places, then and now, and why", verb_compare},
  {"facts", "RULES UNIT", "rules/2024 Bochum", 2, 2, PRINTS | TAKES(DECIMALS),
   "say what a press release needs: places, points, bests, then and now", verb_facts},
  {"list", "RULES [NODE]", "rules/2024 verwaltung", 1, 2, PRINTS | TAKES(DEPTH),
   "list the groups and parameters, a line each", verb_list},
  {"show", "RULES NODE", "rules/2024 verwaltung", 2, 2,
   PRINTS | TAKES(DECIMALS) | TAKES(DATA), "show one group or parameter whole", verb_show},
  {"history", "[RULES] UNIT|NODE", "Bochum", 1, 2, PRINTS | TAKES(DECIMALS),
   "follow one unit, or the definition of one node, through all editions", verb_history},
  {"doc", "RULES", "rules/2024 --format html --output handbook.html", 1, 1,
   WRITES | TAKES(PAGE) | TAKES(LANG),
   "write the methodology handbook: every group and parameter in words", verb_doc},
  {"new", "YEAR|RULES [NODE]", "2026 --from rules/2024", 1, 2, TAKES(FROM) | TAKES(HELP),
   "copy an edition for another year, or begin a parameter", verb_new},
  {"stubs", "[RULES]", "", 0, 1, TAKES(FOLDER) | TAKES(HELP),
   "write what an editor needs to complete and explain rules (LuaLS)", verb_stubs},
  {"lock", "RULES", "rules/2024", 1, 1, TAKES(HELP),
   "freeze an edition: write the digests of rules, data and results", verb_lock},
  {"verify", "RULES", "rules/2024", 1, 1, WRITES | TAKES(LANG) | TAKES(DECIMALS),
   "prove that an edition is as it was locked, or tell what moved", verb_verify},
  {"help", "[VERB]", "run", 0, 1, TAKES(MANUAL) | TAKES(OUTPUT) | TAKES(HELP),
   "explain the program or a verb", verb_help},
  {"completion", "bash|zsh|fish", "bash", 1, 1, WRITES,
   "print what makes a shell complete verbs, options and nodes", verb_completion},
  {"version", "", "", 0, 0, TAKES(HELP), "print the version", verb_version},
  {0},
};
