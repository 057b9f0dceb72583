#include <math.h>

#include "base/number.h"
#include "index/rows.h"
#include "index/stages.h"

static void clamp(struct treat_call *call) {
  double low = method_argument(call->use, "low", 0);
  double high = method_argument(call->use, "high", 0);
  for (size_t u = 0; u < call->n; u++) {
    if (call->x[u] < low) call->x[u] = low;
    if (call->x[u] > high) call->x[u] = high;
  }
}

static const char *check_clamp(const struct method_use *use) {
  double low = method_argument(use, "low", 0), high = method_argument(use, "high", 0);
  if (isnan(low) && isnan(high)) return "at least one of 'low' and 'high' is needed";
  return low > high ? "'low' must not be above 'high'" : NULL;
}

static void round_to(struct treat_call *call) {
  int decimals = (int)method_argument(call->use, "decimals", 0);
  for (size_t u = 0; u < call->n; u++)
    if (!isnan(call->x[u])) call->x[u] = number_round(call->x[u], decimals);
}

static const char *check_round_to(const struct method_use *use) {
  double decimals = method_argument(use, "decimals", 0);
  bool fits = decimals >= 0 && decimals <= 15 && decimals == floor(decimals);
  return fits ? NULL : "'decimals' must be a whole number from 0 to 15";
}

const struct method treat_rows[] = {
  { .name = "clamp", .family = METHOD_TREAT,
    .argument = {
      { "low", ARGUMENT_NUMBER, false, { NAN }, "values below count as this" },
      { "high", ARGUMENT_NUMBER, false, { NAN }, "values above count as this" } },
    .sentence = "Values below 'low' count as 'low', values above 'high' as 'high'.",
    .sentence_de = "Werte unter „low“ zählen wie „low“, Werte über „high“ wie „high“.",
    .source = "OECD/JRC Handbook (2008), Step 3: trimming of extreme values",
    .check = check_clamp, .treat = clamp },
  { .name = "round_to", .family = METHOD_TREAT,
    .argument = {
      { "decimals", ARGUMENT_NUMBER, true, { NAN }, "decimals that stay" } },
    .sentence = "Values are rounded to so many decimals, half away from zero.",
    .sentence_de = "Die Werte werden kaufmännisch auf so viele Nachkommastellen "
                   "gerundet.",
    .source = "commercial rounding",
    .check = check_round_to, .treat = round_to },
  { .name = NULL },
};

void treat(const struct node *node, double *x, size_t n) {
  for (size_t i = 0; i < node->treats; i++) {
    struct treat_call call = {.x = x, .n = n, .use = &node->treat[i]};
    call.use->method->treat(&call);
  }
}
