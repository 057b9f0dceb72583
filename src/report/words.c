#include "report/words.h"

static const struct text words[WORD_COUNT] = {
  [WORD_RANK] = {"Rang", "Rank"},
  [WORD_CLASS] = {"Klasse", "Class"},
  [WORD_NAME] = {"Name", "Name"},
  [WORD_TOTAL] = {"Gesamt", "Total"},
  [WORD_SCORE] = {"Wert", "Score"},
  [WORD_WEIGHT] = {"Gewicht", "Weight"},
  [WORD_SHARE] = {"Anteil am Ganzen", "Share of total"},
  [WORD_POINTS] = {"Punkte", "Points"},
  [WORD_LEVEL] = {"Ebene", "Level"},
  [WORD_ID] = {"Kennung", "Id"},
  [WORD_LABEL] = {"Bezeichnung", "Label"},
  [WORD_UNITS] = {"Einheiten", "units"},
  [WORD_PARAMETERS] = {"Parameter", "parameters"},
  [WORD_DATA_POINTS] = {"Datenpunkte", "data points"},
  [WORD_MISSING] = {"fehlend", "missing"},
  [WORD_OF] = {"von", "of"},
  [WORD_UNIT] = {"Maßeinheit", "Unit of measure"},
  [WORD_SOURCE] = {"Quelle", "Source"},
  [WORD_DIRECTION] = {"Richtung", "Direction"},
  [WORD_HIGHER] = {"höher ist besser", "higher is better"},
  [WORD_LOWER] = {"niedriger ist besser", "lower is better"},
  [WORD_VALUE] = {"Formel", "Formula"},
  [WORD_ANSWERS] = {"Antworten", "Answers"},
  [WORD_TREAT] = {"Behandlung", "Treatment"},
  [WORD_TREATED] = {"Geänderte Werte", "Changed values"},
  [WORD_NORMALISE] = {"Skala", "Scale"},
  [WORD_AGGREGATE] = {"Verdichtung", "Aggregation"},
  [WORD_CONDITION] = {"Nur wo", "Only where"},
  [WORD_DECIMALS] = {"Nachkommastellen", "Decimals"},
  [WORD_BASIS] = {"Grundlage", "Basis"},
  [WORD_FORMER] = {"Früher", "Formerly"},
  [WORD_NOTE] = {"Anmerkung", "Note"},
  [WORD_FILE] = {"Datei", "File"},
  [WORD_CHILDREN] = {"Darunter", "Below"},
  [WORD_BONUS] = {"Bonus", "Bonus"},
  [WORD_EXAMPLE] = {"Beispiel", "Example"},
  [WORD_GIVES] = {"ergibt", "gives"},
  [WORD_MINIMUM] = {"kleinster", "least"},
  [WORD_MEDIAN] = {"Median", "median"},
  [WORD_MEAN] = {"Mittel", "mean"},
  [WORD_MAXIMUM] = {"größter", "greatest"},
  [WORD_BEST] = {"Vorn", "Best"},
  [WORD_WORST] = {"Hinten", "Worst"},
  [WORD_VALUES] = {"Werte", "Values"},
  [WORD_BETWEEN] = {"zwischen", "between"},
  [WORD_AND] = {"und", "and"},
  [WORD_RESTS_ON] = {"Worauf der Wert beruht", "What the score rests on"},
  [WORD_SUM] = {"Summe der Punkte", "Sum of the points"},
  [WORD_NOT_ADDED] = {"Die Punkte summieren sich nicht: darüber steht ein Verfahren, das "
                      "kein Mittelwert ist, oder eine Kappung.",
                      "The points do not add up: above them stands a method that is no "
                      "mean, or a cap."},
  [WORD_BRINGS] = {"bringt", "brings"},
  [WORD_POINTS_OF_TOTAL] = {"Punkten gesamt", "points in all"},
  [WORD_GAPS] = {"Wo ein Wert fehlt", "Missing values"},
  [WORD_BELOW_ZERO] = {"Punkte unter null: wo eine Gruppe gestreckt wird, zählt jeder Teil "
                       "vom niedrigsten Wert\nder Gruppe an; was darunter liegt, zieht ab.",
                       "Points below zero: where a group is rescaled, each part counts from "
                       "the group's\nlowest score; what lies below it takes points away."},
  [WORD_FILLED_IN] = {"fehlt, nach Regel ersetzt durch", "missing, replaced by rule with"},
  [WORD_AVAILABLE] = {"Mindestens vorhanden", "At least present"},
  [WORD_STATUS] = {"Status", "Status"},
  [WORD_MOVED] = {"Seit dem Einfrieren bewegt", "Moved since the edition was frozen"},
  [WORD_RANK_BEFORE] = {"Rang zuvor", "Rank before"},
  [WORD_RANK_NOW] = {"Rang jetzt", "Rank now"},
  [WORD_TOTAL_BEFORE] = {"Gesamt zuvor", "Total before"},
  [WORD_TOTAL_NOW] = {"Gesamt jetzt", "Total now"},
  [WORD_MORE] = {"weitere", "more"},
  [WORD_WHAT_IF] = {"was wäre, wenn", "what if"},
  [WORD_RANK_TODAY] = {"Rang heute", "Rank today"},
  [WORD_PLACES] = {"Plätze", "Places"},
  [WORD_CHANGED] = {"Geändert", "Changed"},
  [WORD_LEFT_OUT] = {"ohne", "without"},
  [WORD_NOBODY_MOVES] = {"Kein Rang und kein Wert ändert sich.",
                         "No rank and no score changes."},
  [WORD_STEP] = {"Schritt", "Step"},
  [WORD_COST] = {"Kosten", "Cost"},
  [WORD_ID_SHORT] = {"Parameter", "Parameter"},
  [WORD_BEST_STEPS] = {"Was einzelne Schritte bringen", "What single steps bring"},
  [WORD_YES] = {"ja", "yes"},
  [WORD_NO] = {"nein", "no"},
  [WORD_EDITION] = {"Ausgabe", "Edition"},
  [WORD_NOT_IN_IT] = {"nicht enthalten", "not in it"},
  [WORD_OWN_DATA] = {"Eigene Daten", "Own data"},
  [WORD_FIELD] = {"Feld", "Field"},
  [WORD_METHOD] = {"Methode", "Method"},
  [WORD_GAINS] = {"Größte Gewinne", "Largest gains"},
  [WORD_LOSSES] = {"Größte Verluste", "Largest losses"},
  [WORD_NEW] = {"Neu dabei", "New"},
  [WORD_GONE] = {"Nicht mehr dabei", "No longer there"},
  [WORD_RANK_CORRELATION] = {"Rangkorrelation", "Rank correlation"},
  [WORD_THREE_PARTS] = {"Eigene Daten: die Stadt hat sich verändert. Feld: andere Städte haben den "
                        "Maßstab verschoben.\nMethode: die Regeln sind andere. Die drei sind "
                        "Shapley-Anteile und ergeben zusammen die Änderung;\ngrößte Abweichung "
                        "der Summe in Punkten",
                        "Own data: the unit itself changed. Field: other units moved the scale. "
                        "Method: the rules\nare others. The three are Shapley values and add up to "
                        "the change;\nlargest error of the sum in points"},
  [WORD_CROSSED] = {"Parameter zählen ganz zur Methode: die Regel der einen Ausgabe kann die "
                    "Daten der anderen nicht lesen.",
                    "parameters count as method altogether: the rule of one edition cannot read "
                    "the data of the other."},
  [WORD_WEIGHTING] = {"Gewichtung", "Weighting"},
  [WORD_FROM_DATA] = {"aus den Daten", "from the data"},
  [WORD_CONSISTENCY] = {"Konsistenzverhältnis CR", "Consistency ratio CR"},
};

static const struct text statuses[STATUS_COUNT] = {
  [STATUS_NORMAL] = {"gemessen oder erhoben", "measured or surveyed"},
  [STATUS_PROVISIONAL] = {"vorläufig", "provisional"},
  [STATUS_DEFINITION] = {"abweichend abgegrenzt", "definition differs"},
  [STATUS_ESTIMATED] = {"geschätzt oder rekonstruiert", "estimated or reconstructed"},
  [STATUS_IMPUTED] = {"nach Regel ersetzt", "replaced by a rule"},
  [STATUS_IMPOSSIBLE] = {"gibt es nicht", "cannot exist"},
  [STATUS_MISSING] = {"fehlt", "missing"},
};

const char *word_in(enum word word, enum language language) {
  return text_in(words[word], language);
}

const char *word_of_status(enum status status, enum language language) {
  return text_in(statuses[status], language);
}
