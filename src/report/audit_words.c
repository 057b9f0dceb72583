/* What is wrong, in words. In braces stand the node, the other node, the figures and, for
 * outliers, the units that are far out. */
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "report/audit.h"

/* How the figures are printed. */
enum form { FORM_NUMBER, FORM_SHARE };

struct phrase {
  const char *name;
  enum form form;
  struct text found, advice;
};

static const struct phrase phrases[AUDIT_KINDS] = {
  [AUDIT_PAIR_REDUNDANT] = {"redundant", FORM_NUMBER,
    {"{node} und {other} sagen dasselbe (r = {first}).",
     "{node} and {other} say the same (r = {first})."},
    {"Zusammenlegen oder beider Gewichte halbieren: Sonst zählt es doppelt.",
     "Merge them or halve their weights: else it counts twice."}},
  [AUDIT_PAIR_OPPOSED] = {"opposed", FORM_NUMBER,
    {"{node} und {other} laufen gegeneinander (r = {first}).",
     "{node} and {other} run against each other (r = {first})."},
    {"Richtung beider prüfen. Ist der Zielkonflikt echt, heben sie sich im Mittel auf.",
     "Check the direction of both. If the trade-off is real, the mean cancels them out."}},
  [AUDIT_AGAINST] = {"against", FORM_NUMBER,
    {"{node} läuft gegen {other}, wozu es zählt (r = {first}).",
     "{node} runs against {other}, which it counts for (r = {first})."},
    {"Richtung (direction) und Daten prüfen; sonst gehört es anderswohin.",
     "Check its direction and its data; else it belongs elsewhere."}},
  [AUDIT_HARDLY] = {"weak", FORM_NUMBER,
    {"{node} geht kaum mit {other} (r = {first}): Die Rangfolge dort hängt wenig davon ab.",
     "{node} hardly goes with {other} (r = {first}): its ranking depends little on it."},
    {"Streuung ansehen, anders zuordnen oder höher gewichten, wenn es zählen soll.",
     "Look at its spread; move it, or give it more weight if it is to count."}},
  [AUDIT_STRONGER] = {"stronger", FORM_SHARE,
    {"{node} zählt in {other} nominell {first}, in der Wirkung {second}.",
     "{node} counts nominally {first} in {other}, in effect {second}."},
    {"Weniger gewichten, wenn das nicht gewollt ist (oder weights = \"equal_influence\").",
     "Give it less weight if that is not meant (or weights = \"equal_influence\")."}},
  [AUDIT_FAINTER] = {"fainter", FORM_SHARE,
    {"{node} zählt in {other} nominell {first}, in der Wirkung nur {second}.",
     "{node} counts nominally {first} in {other}, in effect only {second}."},
    {"Mehr gewichten, wenn das nicht gewollt ist (oder weights = \"equal_influence\").",
     "Give it more weight if that is not meant (or weights = \"equal_influence\")."}},
  [AUDIT_INCOHERENT] = {"incoherent", FORM_NUMBER,
    {"Die Teile von {node} messen nicht eines (Cronbachs Alpha {first}).",
     "The parts of {node} do not measure one thing (Cronbach's alpha {first})."},
    {"Kein Fehler, wenn sie Verschiedenes zusammenfassen; sonst die Zuordnung prüfen.",
     "No fault where they sum up different things; else check what belongs here."}},
  [AUDIT_COLLINEAR] = {"collinear", FORM_NUMBER,
    {"{node} ergibt sich fast aus seinen Geschwistern in {other} (VIF {first}).",
     "{node} almost follows from its siblings in {other} (VIF {first})."},
    {"Eines davon streichen oder ihre Gewichte teilen.",
     "Drop one of them, or share out their weights."}},
  [AUDIT_CONSTANT] = {"constant", FORM_NUMBER,
    {"{node} gibt allen Einheiten dieselben Punkte und unterscheidet niemanden.",
     "{node} gives all units the same points and tells nobody apart."},
    {"Streichen oder feiner abstufen.", "Drop it, or make finer steps."}},
  [AUDIT_NEARLY_CONSTANT] = {"nearly_constant", FORM_SHARE,
    {"Bei {node} haben {first} der Einheiten denselben Wert.",
     "{first} of the units have the same value of {node}."},
    {"Es trennt nur wenige vom Rest: feiner abstufen oder streichen.",
     "It sets but a few apart: make finer steps, or drop it."}},
  [AUDIT_SPARSE] = {"sparse", FORM_SHARE,
    {"Nur {first} der Einheiten haben einen Wert von {node}.",
     "Only {first} of the units have a value of {node}."},
    {"Quelle ergänzen oder streichen; der Rest folgt der Regel für fehlende Werte.",
     "Complete the source or drop it; the rest follows the rule for missing values."}},
  [AUDIT_OUTLIERS] = {"outliers", FORM_NUMBER,
    {"Wenige Ausreißer stauchen {node} (Schiefe {first}, Wölbung {second}){far}.",
     "A few outliers squeeze {node} (skewness {first}, kurtosis {second}){far}."},
    {"treat = winsorise{} oder \"log\", oder Grenzen setzen, ab denen nichts mehr zählt.",
     "treat = winsorise{} or \"log\", or set bounds beyond which nothing counts."}},
};

const char *audit_kind_name(enum audit_kind kind) {
  return phrases[kind].name;
}

/* --- what stands in braces --------------------------------------------------------------- */

static void put_node(const struct audit *audit, uint32_t i, enum language language,
                     struct buf *out) {
  const struct node *node = &audit->result->tree->node[i];
  const char *label = i == 0 ? text_in(audit->result->tree->title, language)
                             : text_in(node->label, language);
  if (*label == '\0') label = node->name;
  buf_printf(out, language == LANGUAGE_DE ? "„%s“" : "“%s”", label);
  if (node->kind == NODE_PARAMETER && strcmp(label, node->name) != 0)
    buf_printf(out, " (%s)", node->name);
}

static void put_figure(double figure, enum form form, struct buf *out) {
  char text[NUMBER_ROOM];
  if (isinf(figure)) buf_puts(out, "∞");
  if (isinf(figure)) return;
  number_fixed(form == FORM_SHARE ? 100 * figure : figure, form == FORM_SHARE ? 0 : 2, text);
  buf_printf(out, "%s%s", text, form == FORM_SHARE ? " %" : "");
}

enum { FAR_NAMED = 3 };

/* ": Basel, Bern, Genf": the first few that are far out. */
static void put_far(const struct audit *audit, uint32_t node, struct buf *out) {
  const struct audit_parameter *own = audit->parameter;
  while (own->node != node) own++;
  for (size_t i = 0; i < own->fars && i < FAR_NAMED; i++)
    buf_printf(out, "%s%s", i == 0 ? ": " : ", ", audit->result->data->name[own->far[i]]);
  if (own->fars > FAR_NAMED) buf_puts(out, " …");
}

static void put_part(const struct audit *audit, const struct audit_finding *finding,
                     const char *name, enum language language, struct buf *out) {
  enum form form = phrases[finding->kind].form;
  if (strncmp(name, "node}", 5) == 0) put_node(audit, finding->node, language, out);
  else if (strncmp(name, "other}", 6) == 0) put_node(audit, finding->other, language, out);
  else if (strncmp(name, "first}", 6) == 0) put_figure(finding->first, form, out);
  else if (strncmp(name, "second}", 7) == 0) put_figure(finding->second, form, out);
  else put_far(audit, finding->node, out);
}

void audit_put_finding(const struct audit *audit, const struct audit_finding *finding,
                       enum language language, struct buf *out) {
  const char *text = text_in(phrases[finding->kind].found, language);
  for (const char *brace; (brace = strchr(text, '{')) != NULL;) {
    buf_put(out, text, (size_t)(brace - text));
    put_part(audit, finding, brace + 1, language, out);
    text = strchr(brace, '}') + 1;
  }
  buf_puts(out, text);
}

const char *audit_advice(enum audit_kind kind, enum language language) {
  return text_in(phrases[kind].advice, language);
}
