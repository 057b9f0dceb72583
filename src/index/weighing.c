/* Methods that derive a group's weights: from what people say of its children, and the rows
 * of all. */
#include <math.h>

#include "index/rows.h"
#include "index/weighing.h"

/* --- analytic hierarchy process ---------------------------------------------------------- */

enum { LARGEST = 15, STEPS = 10000 };

/* Mean consistency index of random comparisons of so many children; Saaty (1980). */
static const double random_index[LARGEST + 1] = {
  0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
};

/* cell[i][k]: how many times as important child i is as child k; NaN: not said. */
struct matrix {
  double cell[LARGEST][LARGEST];
  size_t n;
};

static bool blame(struct weigh_call *call, size_t row, size_t child, const char *fault) {
  call->row = row;
  call->child = child;
  call->fault = fault;
  return false;
}

static bool enter(struct weigh_call *call, const struct judged *judged,
                  struct matrix *matrix) {
  if (!(judged->number >= 1.0 / 9 && judged->number <= 9))
    return blame(call, judged->row, judged->child, "a comparison lies between 1/9 and 9");
  if (judged->row == judged->child && judged->number != 1)
    return blame(call, judged->row, judged->child, "of itself a child is 1 times");
  matrix->cell[judged->row][judged->child] = judged->number;
  return true;
}

/* What is said one way round holds the other way round. */
static bool complete(struct weigh_call *call, struct matrix *matrix, size_t i, size_t k) {
  double *there = &matrix->cell[i][k], *back = &matrix->cell[k][i];
  if (isnan(*there) && isnan(*back))
    return blame(call, i, k, "the two are not compared");
  if (isnan(*there)) *there = 1 / *back;
  if (isnan(*back)) *back = 1 / *there;
  if (fabs(*there * *back - 1) < 1e-9) return true;
  return blame(call, i, k, "the other way round says something else; one way is enough");
}

static bool fill(struct weigh_call *call, struct matrix *matrix) {
  matrix->n = call->n;
  if (call->n > LARGEST) return blame(call, 0, NO_CHILD, "at most 15 can be compared");
  for (size_t i = 0; i < call->n; i++)
    for (size_t k = 0; k < call->n; k++) matrix->cell[i][k] = i == k ? 1 : NAN;
  for (size_t j = 0; j < call->count; j++)
    if (!enter(call, &call->judged[j], matrix)) return false;
  for (size_t i = 0; i < call->n; i++)
    for (size_t k = i + 1; k < call->n; k++)
      if (!complete(call, matrix, i, k)) return false;
  return true;
}

/* Puts the product with the vector into out and returns its sum. */
static double multiply(const struct matrix *matrix, const double *vector, double *out) {
  double sum = 0;
  for (size_t i = 0; i < matrix->n; i++) {
    out[i] = 0;
    for (size_t k = 0; k < matrix->n; k++) out[i] += matrix->cell[i][k] * vector[k];
    sum += out[i];
  }
  return sum;
}

/* Puts the principal eigenvector, scaled to sum 1, into vector; its eigenvalue. Power
 * iteration: all cells are positive, so it converges (Perron). */
static double principal(const struct matrix *matrix, double *vector) {
  double product[LARGEST], value = 0, change = 1;
  for (size_t i = 0; i < matrix->n; i++) vector[i] = 1 / (double)matrix->n;
  for (int step = 0; step < STEPS && change > 1e-15; step++) {
    value = multiply(matrix, vector, product);
    change = 0;
    for (size_t i = 0; i < matrix->n; i++) {
      change = fmax(change, fabs(product[i] / value - vector[i]));
      vector[i] = product[i] / value;
    }
  }
  return value;
}

/* CR = CI / RI with CI = (lambda - n) / (n - 1); up to two children cannot contradict. */
static double consistency_of(double lambda, size_t n) {
  if (n <= 2) return 0;
  return fmax(lambda - (double)n, 0) / (double)(n - 1) / random_index[n];
}

/* The comparison that is furthest, as a ratio, from what the weights say; of several that are
 * as far, up to rounding, the first. */
static void find_misfit(const struct matrix *matrix, struct weigh_call *call) {
  double furthest = 0;
  for (size_t i = 0; i < matrix->n; i++)
    for (size_t k = i + 1; k < matrix->n; k++) {
      double ratio = matrix->cell[i][k] * call->weight[k] / call->weight[i];
      double off = fmax(ratio, 1 / ratio);
      if (off <= furthest * (1 + 1e-9)) continue;
      furthest = off;
      call->row = i;
      call->child = k;
    }
}

static void ahp(struct weigh_call *call) {
  struct matrix matrix;
  if (!fill(call, &matrix)) return;
  call->consistency = consistency_of(principal(&matrix, call->weight), call->n);
  find_misfit(&matrix, call);
}

static const char *check_ahp(const struct method_use *use) {
  return use->n_judgements == 0 ? "no two children are compared" : NULL;
}

/* --- budget allocation ------------------------------------------------------------------- */

/* Adds the shares of the budget that the row from first on gives; the end of the row. */
static size_t add_shares(struct weigh_call *call, size_t first) {
  const struct judged *judged = call->judged;
  double total = 0;
  size_t end = first;
  for (; end < call->count && judged[end].row == judged[first].row; end++) {
    if (call->fault == NULL && !(judged[end].number >= 0))
      blame(call, judged[end].row, judged[end].child, "points are not below 0");
    total += judged[end].number;
  }
  if (call->fault == NULL && !(total > 0 && isfinite(total)))
    blame(call, judged[first].row, NO_CHILD, "no points are given");
  for (size_t j = first; j < end; j++)
    call->weight[judged[j].child] += judged[j].number / total;
  return end;
}

static void budget(struct weigh_call *call) {
  double experts = 0;
  call->consistency = NAN;
  for (size_t i = 0; i < call->n; i++) call->weight[i] = 0;
  for (size_t j = 0; j < call->count && call->fault == NULL; experts++)
    j = add_shares(call, j);
  for (size_t i = 0; i < call->n; i++) call->weight[i] /= experts;
}

static const char *check_budget(const struct method_use *use) {
  bool file = method_text(use, ARGUMENT_FILE) != NULL;
  if (file && use->n_judgements > 0) return "points stand here or in a file, not in both";
  return use->n_judgements == 0 && !file ? "no expert gives points" : NULL;
}

const struct method weight_rows[] = {
  { .name = "ahp", .family = METHOD_WEIGHT,
    .argument = {
      {NULL, ARGUMENT_PAIRS, false, {0},
       "how many times as important the child is as each other one: 1/9 to 9"},
    },
    .sentence = "Weights from comparisons in pairs (analytic hierarchy process): each says "
                "how many times as important, from 1 to 9, a part is as another; the weights "
                "are the principal eigenvector. A consistency ratio CR above 0.1 tells that "
                "the comparisons contradict each other.",
    .sentence_de = "Gewichte aus Paarvergleichen (Analytic Hierarchy Process): Jeder sagt, "
                   "wievielmal so wichtig, von 1 bis 9, ein Teil ist wie ein anderer; die "
                   "Gewichte sind der Haupteigenvektor. Ein Konsistenzverhältnis CR über 0,1 "
                   "zeigt, dass sich die Vergleiche widersprechen.",
    .source = "OECD/JRC Handbook (2008), Step 6: analytic hierarchy process; Saaty (1980)",
    .check = check_ahp, .weigh = ahp },
  { .name = "budget", .family = METHOD_WEIGHT,
    .argument = {
      {NULL, ARGUMENT_LISTS, false, {0},
       "the points that one expert gives each child; a child not named gets none"},
      {"file", ARGUMENT_FILE, false, {0},
       "instead: a CSV file, a row for each expert, the first column his name, the others "
       "children"},
    },
    .sentence = "Weights from a budget that experts share out: each gives points to the "
                "parts; a weight is the mean of the shares.",
    .sentence_de = "Gewichte aus einem Budget, das Fachleute verteilen: Jeder gibt den "
                   "Teilen Punkte; ein Gewicht ist das Mittel der Anteile.",
    .source = "OECD/JRC Handbook (2008), Step 6: budget allocation process",
    .check = check_budget, .weigh = budget },
  { .name = "pca", .family = METHOD_WEIGHT, .word = true,
    .sentence = "Weights from the data by principal components: a part weighs the square of "
                "its loading on the first principal component, that is, its share in what "
                "the component explains. Parts that go together weigh more.",
    .sentence_de = "Gewichte aus den Daten durch Hauptkomponenten: Ein Teil wiegt das "
                   "Quadrat seiner Ladung auf der ersten Hauptkomponente, also seinen Anteil "
                   "an dem, was sie erklärt. Teile, die miteinander gehen, wiegen mehr.",
    .source = "OECD/JRC Handbook (2008), Step 6: weights based on principal components "
              "analysis, squared factor loadings scaled to unity sum, one factor",
    .weigh_scores = weigh_by_components },
  { .name = "entropy", .family = METHOD_WEIGHT, .word = true,
    .sentence = "Weights from the data by Shannon entropy: the more unevenly the points of a "
                "part are spread over the units, the more it weighs.",
    .sentence_de = "Gewichte aus den Daten durch Shannon-Entropie: Je ungleicher die Punkte "
                   "eines Teils über die Einheiten verteilt sind, desto mehr wiegt er.",
    .source = "Hwang & Yoon (1981); Zou, Yun & Sun (2006)",
    .weigh_scores = weigh_by_entropy },
  { .name = "equal_influence", .family = METHOD_WEIGHT, .word = true,
    .sentence = "Weights from the data for equal influence: by them the mean of the parts "
                "correlates equally with each, as far as weights not below 0 can do it. A "
                "part that goes with the others weighs less, since they speak for it.",
    .sentence_de = "Gewichte aus den Daten für gleichen Einfluss: Mit ihnen korreliert das "
                   "Mittel der Teile gleich stark mit jedem, soweit Gewichte nicht unter 0 "
                   "das können. Ein Teil, der mit den anderen geht, wiegt weniger, da sie "
                   "für ihn sprechen.",
    .source = "Becker, Saisana, Paruolo & Vandecasteele (2017): weights optimised towards "
              "equal importance; Paruolo, Saisana & Saltelli (2013)",
    .weigh_scores = weigh_by_influence },
  { .name = NULL },
};
