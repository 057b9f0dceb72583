/* Against figures of COINr: asem_gaps.h says which. */
#include "index/stages.h"

#include "asem_gaps.h"
#include "sample.h"

/* To 1e-12 of the larger, however small. */
static void assert_close(const char *code, size_t unit, double is, double wanted) {
  if (!(fabs(is - wanted) <= 1e-12 * fmax(fabs(is), fabs(wanted))))
    fail_msg("%s, unit %zu: %.17g is not %.17g", code, unit, is, wanted);
}

/* Gap k gets wanted[k], or wanted[0] where there is one for all; what is there stays. */
static void filled(const struct asem_indicator *indicator, const char *rule,
                   const char **group, const double *wanted, bool one_for_all) {
  struct dataset asem_data = {.units = ASEM_UNITS};
  struct node node = {.id = indicator->code, .missing = sample_rule(rule)};
  struct beside beside = {.group = group};
  double x[ASEM_UNITS];
  uint8_t status[ASEM_UNITS] = {0};
  size_t gap = 0;
  memcpy(x, indicator->x, sizeof x);
  assert_true(impute(&node, &asem_data, &beside, x, status, NULL));
  for (size_t u = 0; u < ASEM_UNITS; u++) {
    bool was_gap = isnan(indicator->x[u]);
    assert_close(indicator->code, u, x[u], was_gap ? wanted[gap] : indicator->x[u]);
    assert_int_equal(status[u], was_gap ? STATUS_IMPUTED : STATUS_NORMAL);
    gap += was_gap && !one_for_all;
  }
}

static void as_coinr(void **state) {
  (void)state;
  for (size_t i = 0; i < ASEM_INDICATORS; i++) {
    filled(&asem[i], "mean", NULL, &asem[i].mean, true);
    filled(&asem[i], "median", NULL, &asem[i].median, true);
    filled(&asem[i], "group_mean", asem_eurasia, asem[i].group_mean, false);
    filled(&asem[i], "group_median", asem_eurasia, asem[i].group_median, false);
    filled(&asem[i], "group_mean", asem_gdp, asem[i].mean_by_gdp, false);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(as_coinr)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
