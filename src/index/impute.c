/* How gaps are filled: the rules for them, and the stage that asks the node's rule. */
#include <math.h>
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
static double worst_scored(const struct node *node, const struct statistics *s,
                           struct arena *arena) {
  double *score = arena_new_array(arena, s->n, double);
  struct normalise_call call = {
    .x = score, .n = s->n, .use = &node->normalise, .statistics = s,
    .cut = arena_new_array(arena, s->n, uint8_t),
  };
  memcpy(score, s->sorted, s->n * sizeof *score);
  treat(node, score, s->n);
  node->normalise.method->normalise(&call);
  return s->sorted[least(score, s->n)];
}

static double worst_value(const struct node *node, const struct statistics *s,
                          struct arena *arena) {
  const struct method *method = node->normalise.method;
  bool fixed = method != NULL && method->fixes_direction && s->n > 0;
  return fixed ? worst_scored(node, s, arena) : node->lower ? s->max : s->min;
}

static void worst(struct impute_call *call) {
  struct arena *arena = arena_new();
  fill(call, worst_value(call->node, call->statistics, arena));
  arena_free(arena);
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

/* Says what the rule had to say. False where it refused. */
static bool answer(const struct impute_call *call, const struct dataset *data,
                   struct arena *arena, struct diags *diags) {
  const struct node *node = call->node;
  struct roll gaps = gaps_in(call->gap, call->n);
  if (call->fault != NULL)
    diag_add(diags, place_or_node(node->value->place, node), call->hint, VALUE_REQUIRED,
             node_called(node), roll_text(&gaps, data, arena), call->fault);
  return call->fault == NULL;
}

static uint8_t *find_gaps(const double *x, const uint8_t *status, size_t n,
                          struct arena *arena) {
  uint8_t *gap = arena_new_array(arena, n, uint8_t);
  for (size_t u = 0; u < n; u++)
    gap[u] = is_missing(x[u]) && status[u] != STATUS_IMPOSSIBLE;
  return gap;
}

bool impute(const struct node *node, const struct dataset *data, double *x,
            uint8_t *status, struct diags *diags) {
  struct arena *arena = arena_new();
  struct method_use use = tree_missing(node);
  struct impute_call call = {.x = x, .n = data->units, .node = node, .use = &use,
                             .gap = find_gaps(x, status, data->units, arena)};
  bool ok = true;
  if (memchr(call.gap, 1, call.n) != NULL) {
    struct statistics s = statistics_of(x, call.n, arena);
    call.statistics = &s;
    use.method->impute(&call);
    ok = answer(&call, data, arena, diags);
    if (ok) mark(&call, status);
  }
  arena_free(arena);
  return ok;
}

void impute_unit(const struct node *node, double *x, uint8_t *status) {
  static const uint8_t gap = 1;
  struct method_use use = tree_missing(node);
  struct impute_call call = {.x = x, .n = 1, .node = node, .use = &use, .gap = &gap};
  use.method->impute(&call);
  mark(&call, status);
}
