/* How gaps are filled: the rules for them, and the stage that asks the node's rule. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "index/messages.h"
#include "index/rows.h"
#include "index/stages.h"

/* --- the rules --------------------------------------------------------------------------- */

static void fill(struct impute_call *call, double value) {
  for (size_t u = 0; u < call->n; u++)
    if (call->gap[u]) call->x[u] = value;
}

static void skip(struct impute_call *call) { fill(call, NAN); }
static void mean(struct impute_call *call) { fill(call, call->statistics->mean); }
static void median(struct impute_call *call) { fill(call, call->statistics->median); }
static void zero(struct impute_call *call) { fill(call, 0); }
static void number(struct impute_call *call) { fill(call, call->use->slot[0]); }

static void error(struct impute_call *call) {
  call->fault = "";
  call->hint = VALUE_REQUIRED_HINT;
}

static size_t least(const double *x, size_t n) {
  size_t at = 0;
  for (size_t i = 1; i < n; i++)
    if (x[i] < x[at]) at = i;
  return at;
}

/* The observed value that gets the lowest score, by a method that says itself which way
 * round is better and looks at no other unit. */
static double worst_scored(const struct node *node, const struct dataset *data,
                           const struct statistics *s, struct arena *arena) {
  struct diags *unheard = diags_new();
  double *score = arena_new_array(arena, s->n, double);
  struct normalise_call call = {
    .x = score, .n = s->n, .use = &node->normalise, .statistics = s,
    .cut = arena_new_array(arena, s->n, uint8_t),
  };
  memcpy(score, s->sorted, s->n * sizeof *score);
  treat(node, data, score, s->n, NULL, unheard);
  diags_free(unheard);
  node->normalise.method->normalise(&call);
  return s->sorted[least(score, s->n)];
}

static double worst_value(const struct node *node, const struct dataset *data,
                          const struct statistics *s, struct arena *arena) {
  const struct method *method = node->normalise.method;
  bool fixed = method != NULL && method->fixes_direction && s->n > 0;
  return fixed ? worst_scored(node, data, s, arena) : node->lower ? s->max : s->min;
}

static void worst(struct impute_call *call) {
  struct arena *arena = arena_new();
  fill(call, worst_value(call->node, call->data, call->statistics, arena));
  arena_free(arena);
}

/* --- by group ---------------------------------------------------------------------------- */

/* A unit and the group it is of. */
struct member {
  const char *group;
  size_t unit;
};

/* Groups by name; in a group units in their order, so that sums run in it. */
static int by_group(const void *left, const void *right) {
  const struct member *a = left, *b = right;
  int order = strcmp(a->group, b->group);
  return order != 0 ? order : (a->unit > b->unit) - (a->unit < b->unit);
}

static struct member *members_of(const struct impute_call *call, struct arena *arena,
                                 size_t *count) {
  struct member *member = arena_new_array(arena, call->n, struct member);
  const char **group = call->beside->group;
  *count = 0;
  for (size_t u = 0; group != NULL && u < call->n; u++)
    if (group[u] != NULL) member[(*count)++] = (struct member){group[u], u};
  qsort(member, *count, sizeof *member, by_group);
  return member;
}

static struct statistics statistics_of_group(const struct impute_call *call,
                                             const struct member *member, size_t count,
                                             struct arena *arena) {
  double *x = arena_new_array(arena, count, double);
  for (size_t i = 0; i < count; i++) x[i] = call->x[member[i].unit];
  return statistics_of(x, count, arena);
}

static void fill_group(struct impute_call *call, const struct member *member, size_t count,
                       bool by_median, struct arena *arena) {
  struct statistics s = statistics_of_group(call, member, count, arena);
  for (size_t i = 0; i < count; i++)
    if (call->gap[member[i].unit]) call->x[member[i].unit] = by_median ? s.median : s.mean;
}

static void fill_groups(struct impute_call *call, bool by_median) {
  struct arena *arena = arena_new();
  size_t count, end;
  const struct member *member = members_of(call, arena, &count);
  for (size_t i = 0; i < count; i = end) {
    for (end = i + 1; end < count; end++)
      if (strcmp(member[end].group, member[i].group) != 0) break;
    fill_group(call, member + i, end - i, by_median, arena);
  }
  arena_free(arena);
}

static void group_mean(struct impute_call *call) { fill_groups(call, false); }
static void group_median(struct impute_call *call) { fill_groups(call, true); }

/* --- by regression ----------------------------------------------------------------------- */

/* A line through the middle of the units that have both, z across and x up. */
struct line {
  size_t n;
  double z, x, slope;
  bool upright;                                /* all z are the same */
};

static bool has_both(const struct impute_call *call, size_t u) {
  return !is_missing(call->x[u]) && !is_missing(call->beside->number[u]);
}

static void find_middle(const struct impute_call *call, struct line *line) {
  const double *z = call->beside->number;
  double least = INFINITY, most = -INFINITY;
  for (size_t u = 0; u < call->n; u++) {
    if (!has_both(call, u)) continue;
    line->n++;
    line->z += z[u];
    line->x += call->x[u];
    least = fmin(least, z[u]);
    most = fmax(most, z[u]);
  }
  line->z /= (double)line->n;
  line->x /= (double)line->n;
  line->upright = least == most;
}

/* Ordinary least squares: the sum of (z - mean z)(x - mean x) by that of (z - mean z)^2. */
static struct line fit(const struct impute_call *call) {
  struct line line = {0};
  double across = 0, together = 0;
  find_middle(call, &line);
  for (size_t u = 0; u < call->n; u++) {
    if (!has_both(call, u)) continue;
    double z = call->beside->number[u] - line.z;
    across += z * z;
    together += z * (call->x[u] - line.x);
  }
  line.slope = together / across;
  return line;
}

static void regression(struct impute_call *call) {
  const double *z = call->beside->number;
  if (z == NULL) return;
  struct line line = fit(call);
  if (line.upright)
    call->fault = ", and the column that 'regression' goes by is the same wherever there is one";
  for (size_t u = 0; u < call->n && line.n > 0 && !line.upright; u++)
    if (call->gap[u]) call->x[u] = line.x + line.slope * (z[u] - line.z);
}

/* --- from earlier editions --------------------------------------------------------------- */

static void previous(struct impute_call *call) {
  const double *known = call->beside->number;
  for (size_t u = 0; known != NULL && u < call->n; u++)
    if (call->gap[u]) call->x[u] = known[u];
}

static const char *check_previous(const struct method_use *use) {
  double years = method_argument(use, "years", 0);
  bool ok = isnan(years) || (years >= 1 && years == floor(years));
  return ok ? NULL : "'years' must be a whole number above 0";
}

/* --- the rows ---------------------------------------------------------------------------- */

static const char handbook[] = "OECD/JRC Handbook (2008), Step 2: imputation of missing data";

const struct method impute_rows[] = {
  { .name = "skip", .family = METHOD_IMPUTE, .word = true,
    .sentence = "The siblings share its weight.",
    .sentence_de = "Die Geschwister teilen sich das Gewicht.",
    .source = handbook, .impute = skip },
  { .name = "mean", .family = METHOD_IMPUTE, .word = true, .relative = true,
    .sentence = "The mean of the others counts.",
    .sentence_de = "Es gilt das Mittel der anderen.",
    .source = handbook, .impute = mean },
  { .name = "median", .family = METHOD_IMPUTE, .word = true, .relative = true,
    .sentence = "The median of the others counts.",
    .sentence_de = "Es gilt der Median der anderen.",
    .source = handbook, .impute = median },
  { .name = "worst", .family = METHOD_IMPUTE, .word = true, .relative = true,
    .sentence = "The worst observed value counts.",
    .sentence_de = "Es gilt der schlechteste beobachtete Wert.",
    .source = "own rule: a gap is not to pay off", .impute = worst },
  { .name = "error", .family = METHOD_IMPUTE, .word = true, .relative = true,
    .sentence = "A missing value is an error.",
    .sentence_de = "Ein fehlender Wert ist ein Fehler.",
    .source = "own rule: complete data or none", .impute = error },
  { .name = "zero", .family = METHOD_IMPUTE, .word = true,
    .sentence = "The value 0 counts for it.",
    .sentence_de = "Es gilt der Wert 0.",
    .source = "own rule: a gap is not to pay off", .impute = zero },
  { .name = "group_mean", .family = METHOD_IMPUTE, .relative = true,
    .argument = {
      { "by", ARGUMENT_GROUPS, true, { NAN }, "the column of the units file with the groups" } },
    .sentence = "The mean of the others in the same group counts; the gap stays where none of "
                "them has a value.",
    .sentence_de = "Es gilt das Mittel der anderen aus derselben Gruppe; hat dort niemand "
                   "einen Wert, bleibt die Lücke.",
    .source = "COINr: i_mean_grp", .impute = group_mean },
  { .name = "group_median", .family = METHOD_IMPUTE, .relative = true,
    .argument = {
      { "by", ARGUMENT_GROUPS, true, { NAN }, "the column of the units file with the groups" } },
    .sentence = "The median of the others in the same group counts; the gap stays where none "
                "of them has a value.",
    .sentence_de = "Es gilt der Median der anderen aus derselben Gruppe; hat dort niemand "
                   "einen Wert, bleibt die Lücke.",
    .source = "COINr: i_median_grp", .impute = group_median },
  { .name = "regression", .family = METHOD_IMPUTE, .relative = true,
    .argument = {
      { "on", ARGUMENT_COLUMN, true, { NAN }, "the column that the value is estimated from" } },
    .sentence = "The value counts that the others lead to expect: by ordinary least squares on "
                "the column 'on', over all that have both; the gap stays where it is missing.",
    .sentence_de = "Es gilt der Wert, den die anderen erwarten lassen: nach kleinsten Quadraten "
                   "auf die Spalte „on“, über alle, die beides haben; fehlt sie, bleibt die "
                   "Lücke.",
    .source = "OECD/JRC Handbook (2008), Step 2: regression imputation", .impute = regression },
  { .name = "previous", .family = METHOD_IMPUTE, .earlier = true,
    .argument = {
      { "years", ARGUMENT_NUMBER, false, { NAN },
        "how many years old the value may be; without it, as old as it is" } },
    .sentence = "The last known value counts: what the edition before had for the same "
                "parameter and unit, or the one before that; the gap stays where there is "
                "none.",
    .sentence_de = "Es gilt der letzte bekannte Wert: was die Ausgabe davor für denselben "
                   "Parameter und dieselbe Einheit hatte, oder die davor; gibt es keinen, "
                   "bleibt die Lücke.",
    .source = "last observation carried forward; OECD/JRC Handbook (2008), Step 2: single "
              "imputation", .check = check_previous, .impute = previous },
  { .name = NULL },
};

const struct method impute_number = {
  .name = "number", .family = METHOD_IMPUTE,
  .argument = { { "number", ARGUMENT_NUMBER, true, { NAN }, "the value that counts" } },
  .sentence = "This value counts.", .sentence_de = "Es gilt dieser Wert.",
  .source = "own rule: a value that stands for not reported", .impute = number,
};

/* --- the stage --------------------------------------------------------------------------- */

static struct roll gaps_in(const uint8_t *gap, size_t n) {
  struct roll gaps = {0};
  for (size_t u = 0; u < n; u++)
    if (gap[u]) roll_add(&gaps, u);
  return gaps;
}

static void mark(const struct impute_call *call, uint8_t *status) {
  for (size_t u = 0; u < call->n; u++)
    if (call->gap[u])
      status[u] = is_missing(call->x[u]) ? STATUS_MISSING : STATUS_IMPUTED;
}

static void refuse(const struct impute_call *call, const struct dataset *data,
                   struct arena *arena, struct diags *diags) {
  const struct node *node = call->node;
  struct roll gaps = gaps_in(call->gap, call->n);
  bool by_data = *call->fault == '\0';          /* else the rule is to blame */
  struct place place = by_data ? node->value->place : call->use->place;
  diag_add(diags, place_or_node(place, node), call->hint, VALUE_REQUIRED,
           node_called(node), roll_text(&gaps, data, arena), call->fault);
}

static bool is_empty(const struct impute_call *call) {
  for (size_t u = 0; u < call->n; u++)
    if (!is_missing(call->x[u])) return false;
  return true;
}

/* Of a column without any value it is said elsewhere that it is empty. */
static void warn_of_gaps(const struct impute_call *call, const struct dataset *data,
                         struct arena *arena, struct diags *diags) {
  struct roll left = {0};
  bool looks_beside = call->beside->number != NULL || call->beside->group != NULL;
  for (size_t u = 0; u < call->n && looks_beside; u++)
    if (call->gap[u] && is_missing(call->x[u])) roll_add(&left, u);
  if (left.count > 0 && !is_empty(call))
    diag_add(diags, place_or_node(call->use->place, call->node), NULL, STAYS_MISSING,
             node_called(call->node), roll_text(&left, data, arena),
             call->use->method->name);
}

static uint8_t *find_gaps(const double *x, const uint8_t *status, size_t n,
                          struct arena *arena) {
  uint8_t *gap = arena_new_array(arena, n, uint8_t);
  for (size_t u = 0; u < n; u++)
    gap[u] = is_missing(x[u]) && status[u] != STATUS_IMPOSSIBLE;
  return gap;
}

/* Asks the node's rule. False where it refused. */
static bool ask(struct impute_call *call, const struct dataset *data, uint8_t *status,
                struct arena *arena, struct diags *diags) {
  struct statistics s = statistics_of(call->x, call->n, arena);
  call->statistics = &s;
  call->use->method->impute(call);
  if (call->fault != NULL) {
    refuse(call, data, arena, diags);
    return false;
  }
  mark(call, status);
  warn_of_gaps(call, data, arena, diags);
  return true;
}

bool impute(const struct node *node, const struct dataset *data,
            const struct beside *beside, double *x, uint8_t *status, struct diags *diags) {
  struct arena *arena = arena_new();
  struct method_use use = tree_missing(node);
  struct impute_call call = {.x = x, .n = data->units, .node = node, .data = data, .use = &use,
                             .gap = find_gaps(x, status, data->units, arena),
                             .beside = beside};
  bool full = memchr(call.gap, 1, call.n) == NULL;
  bool ok = full || ask(&call, data, status, arena, diags);
  arena_free(arena);
  return ok;
}

void impute_unit(const struct node *node, const struct beside *beside, double *x,
                 uint8_t *status) {
  static const uint8_t gap = 1;
  struct method_use use = tree_missing(node);
  struct impute_call call = {.x = x, .n = 1, .node = node, .use = &use, .gap = &gap,
                             .beside = beside};
  use.method->impute(&call);
  mark(&call, status);
}
