/* The rule language as tables: docs/rule-language.md, sections 2, 8, 9 and 12. */
#include "rules/schema.h"

const char *const words_direction[] = {"higher", "lower", NULL};
const char *const words_group_missing[] = {"skip", "zero", "propagate", NULL};
const char *const words_ties[] = {"min", "max", "average", "dense", "order", NULL};
const char *const words_basis[] = {"published", "described", "own", NULL};
const char *const words_how[] = {"add", NULL};
const char *const words_leave_out[] = {"parameters", "groups", NULL};
static const char *const words_weights[] = {"equal", "pca", "entropy", "equal_influence",
                                            NULL};

static const struct schema_field parameter[] = {
  {"label", SCHEMA_TEXTS, true, .meaning = "what it is called"},
  {"description", SCHEMA_TEXTS, false,
   .meaning = "what it measures; else the comment at the head of the file"},
  {"unit", SCHEMA_TEXT, true, .meaning = "unit of measure of the value"},
  {"source", SCHEMA_TEXT, true, .meaning = "a key of sources.lua"},
  {"direction", SCHEMA_WORD, false, .meaning = "whether higher or lower values are better",
   .words = words_direction},
  {"value", SCHEMA_VALUE, true, .meaning = "a formula or a function"},
  {"denominator", SCHEMA_TEXT, false,
   .meaning = "column that the value is divided by; \"none\": by none"},
  {"answers", SCHEMA_TABLE, false, .meaning = "points of ordinal answers, worst to best"},
  {"missing", SCHEMA_METHOD_OR_NUMBER, false,
   .meaning = "what stands in for a missing value"},
  {"treat", SCHEMA_STEPS, false, .meaning = "treatment of outliers and skew"},
  {"normalise", SCHEMA_METHOD, false, .meaning = "how the value becomes a score"},
  {"only", SCHEMA_FORMULA, false, .meaning = "a condition: where it is false the node does not exist"},
  {"decimals", SCHEMA_WHOLE, false, .meaning = "rounds the score before it goes up", .max = 15},
  {"examples", SCHEMA_TABLE, false, .meaning = "worked cases: cells, and the value they give"},
  {"basis", SCHEMA_WORD, false, .meaning = "where the definition comes from", .words = words_basis},
  {"was", SCHEMA_TEXT, false, .meaning = "former id"},
  {"reviewed", SCHEMA_FLAG, false, .meaning = "false until someone has looked at it"},
  {"note", SCHEMA_TEXTS, false, .meaning = "free text for the handbook"},
  {0},
};
const struct schema schema_parameter = {"a parameter", parameter, NULL};

static const struct schema_field group[] = {
  {"label", SCHEMA_TEXTS, true, .meaning = "what it is called"},
  {"description", SCHEMA_TEXTS, false,
   .meaning = "what it stands for; else the comment at the head of the file"},
  {"children", SCHEMA_NAMES, false, .meaning = "order of the children; all of them or absent"},
  {"weights", SCHEMA_WEIGHTS, false, .meaning = "weights of the children by short name",
   .words = words_weights},
  {"weights_sum", SCHEMA_NUMBER, false, .meaning = "what the weights must sum to", .min = 1, .max = 1},
  {"aggregate", SCHEMA_METHOD, false, .meaning = "how the children's scores become one"},
  {"missing", SCHEMA_WORD, false, .meaning = "what happens where a child is missing",
   .words = words_group_missing},
  {"available", SCHEMA_NUMBER, false, .meaning = "least share of weight that must be there", .max = 1},
  {"normalise", SCHEMA_METHOD, false, .meaning = "rescales the group's own score"},
  {"bonus", SCHEMA_TABLE, false, .meaning = "points on top of the children's"},
  {"defaults", SCHEMA_TABLE, false, .meaning = "what holds below for fields not set"},
  {"only", SCHEMA_FORMULA, false, .meaning = "a condition: where it is false the group does not exist"},
  {"decimals", SCHEMA_WHOLE, false, .meaning = "rounds the score before it goes up", .max = 15},
  {"basis", SCHEMA_WORD, false, .meaning = "where the definition comes from", .words = words_basis},
  {"was", SCHEMA_TEXT, false, .meaning = "former id"},
  {"reviewed", SCHEMA_FLAG, false, .meaning = "false until someone has looked at it"},
  {"note", SCHEMA_TEXTS, false, .meaning = "free text for the handbook"},
  {0},
};
const struct schema schema_group = {"a group", group, NULL};

static const struct schema_field bonus[] = {
  {"label", SCHEMA_TEXTS, true, .meaning = "what it is called"},
  {"description", SCHEMA_TEXTS, false, .meaning = "what it measures"},
  {"value", SCHEMA_VALUE, true, .meaning = "a formula or a function on 0 to 100"},
  {"share", SCHEMA_NUMBER, true, .meaning = "its share of the group's score", .max = 1},
  {"how", SCHEMA_WORD, false, .meaning = "\"add\": on top, capped at 100", .words = words_how},
  {"unit", SCHEMA_TEXT, false, .meaning = "unit of measure of the value"},
  {"source", SCHEMA_TEXT, true, .meaning = "a key of sources.lua"},
  {"missing", SCHEMA_METHOD_OR_NUMBER, false,
   .meaning = "what stands in for a missing value"},
  {"note", SCHEMA_TEXTS, false, .meaning = "free text for the handbook"},
  {0},
};
const struct schema schema_bonus = {"a bonus", bonus, NULL};

static const struct schema_field edition[] = {
  {"title", SCHEMA_TEXTS, true, .meaning = "what the index is called"},
  {"label", SCHEMA_TEXTS, false, .meaning = "short title"},
  {"year", SCHEMA_WHOLE, true, .meaning = "year of the edition", .min = 1, .max = 9999},
  {"level_names", SCHEMA_NAMES, false, .meaning = "names of the levels, from the top"},
  {"units", SCHEMA_TABLE, true, .meaning = "the file of units, its columns of key and name"},
  {"data", SCHEMA_NAME_OR_NAMES, true, .meaning = "the folder of data, or several"},
  {"ranking", SCHEMA_TABLE, false, .meaning = "how scores are ranked"},
  {"rank_within", SCHEMA_NAMES, false, .meaning = "columns of the units file to rank within"},
  {"previous", SCHEMA_TEXT, false, .meaning = "the edition before"},
  {"measures", SCHEMA_NAMES, false, .meaning = "units of measure that parameters may name"},
  {0},
};
const struct schema schema_edition = {"an edition", edition, &schema_group};

static const struct schema_field units[] = {
  {"file", SCHEMA_TEXT, true, .meaning = "path of the units file"},
  {"key", SCHEMA_TEXT, true, .meaning = "its column of keys"},
  {"name", SCHEMA_TEXT, true, .meaning = "its column of names"},
  {"where", SCHEMA_FORMULA, false, .meaning = "a condition: which units take part"},
  {"available", SCHEMA_NUMBER, false,
   .meaning = "least share of parameters with a value that a unit needs to take part",
   .max = 1},
  {"available_each", SCHEMA_NUMBER, false,
   .meaning = "the same, in each of the index's children", .max = 1},
  {"nonzero", SCHEMA_NUMBER, false,
   .meaning = "least share of values other than 0 that a unit needs to take part", .max = 1},
  {0},
};
const struct schema schema_units = {"units", units, NULL};

static const struct schema_field ranking[] = {
  {"ties", SCHEMA_WORD, false, .meaning = "ranks of equal scores", .words = words_ties},
  {"decimals", SCHEMA_WHOLE, false, .meaning = "decimals that are printed", .max = 15},
  {"round_first", SCHEMA_FLAG, false, .meaning = "ranks the printed decimals"},
  {"classes", SCHEMA_TABLE, false, .meaning = "classes of the ranking, best first"},
  {0},
};
const struct schema schema_ranking = {"ranking", ranking, NULL};

static const struct schema_field class[] = {
  {"from", SCHEMA_NUMBER, false, .meaning = "least score of the class"},
  {"top", SCHEMA_NUMBER, false, .meaning = "share of the units that are in it or above",
   .max = 1},
  {"label", SCHEMA_TEXTS, true, .meaning = "what it is called"},
  {0},
};
const struct schema schema_class = {"a class", class, NULL};

static const struct schema_field source[] = {
  {"label", SCHEMA_TEXTS, true, .meaning = "what it is called"},
  {"publisher", SCHEMA_TEXT, false, .meaning = "who publishes it"},
  {"url", SCHEMA_TEXT, false, .meaning = "where it is found"},
  {"licence", SCHEMA_TEXT, false, .meaning = "the terms it may be used on"},
  {"year", SCHEMA_WHOLE, false, .meaning = "year of the figures", .min = 1, .max = 9999},
  {0},
};
const struct schema schema_source = {"a source", source, NULL};

static const struct schema_field defaults[] = {
  {"parameter", SCHEMA_TABLE, false, .meaning = "fields of parameters below"},
  {"group", SCHEMA_TABLE, false, .meaning = "fields of groups below"},
  {0},
};
const struct schema schema_defaults = {"defaults", defaults, NULL};

static const struct schema_field input[] = {
  {"label", SCHEMA_TEXTS, false, .meaning = "what it is called in tables; else its name"},
  {"nodes", SCHEMA_NAME_OR_NAMES, false,
   .meaning = "ids of nodes: these and what is below them; else all"},
  {"level", SCHEMA_NAME_OR_NAMES, false, .meaning = "names of levels: nodes of these alone"},
  {"now", SCHEMA_NAME_OR_NAMES, false,
   .meaning = "names of methods: nodes that have one of these now"},
  {"weights", SCHEMA_TABLE, false, .meaning = "how far weights may differ"},
  {"each", SCHEMA_FLAG, false, .meaning = "every weight is an input of its own"},
  {"normalise", SCHEMA_TABLE, false, .meaning = "normalisations to choose from"},
  {"aggregate", SCHEMA_TABLE, false, .meaning = "aggregates to choose from"},
  {"treat", SCHEMA_TABLE, false, .meaning = "treatments to choose from"},
  {"missing", SCHEMA_TABLE, false, .meaning = "rules for gaps to choose from"},
  {"leave_out", SCHEMA_WORD, false, .meaning = "leaves out none or one of them",
   .words = words_leave_out},
  {"noise", SCHEMA_TABLE, false, .meaning = "noise on values, by their status"},
  {0},
};
const struct schema schema_input = {"an input", input, NULL};

static const struct schema_field varied_weights[] = {
  {"by", SCHEMA_NUMBER, false, .meaning = "each up or down by up to that share", .max = 1},
  {"dirichlet", SCHEMA_NUMBER, false,
   .meaning = "shares drawn around today's; higher is closer", .min = 0.1, .max = 1e6},
  {"sets", SCHEMA_TABLE, false, .meaning = "tables of weights by node to choose from"},
  {0},
};
const struct schema schema_varied_weights = {"weights", varied_weights, NULL};

#define NOISE "standard deviation of the noise, as a share of that of the values"
static const struct schema_field noise[] = {
  {"A", SCHEMA_NUMBER, false, .meaning = NOISE ", of normal values", .max = 10},
  {"P", SCHEMA_NUMBER, false, .meaning = "the same of provisional values", .max = 10},
  {"D", SCHEMA_NUMBER, false, .meaning = "the same where the definition differs", .max = 10},
  {"E", SCHEMA_NUMBER, false, .meaning = "the same of estimated values", .max = 10},
  {0},
};
const struct schema schema_noise = {"noise", noise, NULL};
