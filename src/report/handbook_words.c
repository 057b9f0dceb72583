#include "report/handbook_words.h"

#include <stddef.h>
#include <string.h>

static const struct text phrases[PHRASE_COUNT] = {
  [PHRASE_HANDBOOK] = {"Methodenhandbuch", "Methodology handbook"},
  [PHRASE_CONTENTS] = {"Inhalt", "Contents"},
  [PHRASE_SOURCES] = {"Quellen", "Sources"},
  [PHRASE_HOW] = {"Wie der Index entsteht", "How the index is made"},
  [PHRASE_GROUPS] = {"Gruppen", "groups"},
  [PHRASE_UNITS] = {"Einheiten", "Units"},
  [PHRASE_ALL_OF] = {"alle aus ", "all of "},
  [PHRASE_ALL_WHERE] = {", für die gilt: ", " for which holds: "},
  [PHRASE_UNITS_AVAILABLE] = {"Dabei ab", "Taking part from"},
  [PHRASE_OF_PARAMETERS] = {"%s %% der Parameter mit einem Wert, ehe Lücken ersetzt werden",
                            "%s %% of the parameters with a value, before gaps are filled"},
  [PHRASE_OF_EACH] = {"%s %% der Parameter mit einem Wert in jedem Bereich der obersten Ebene",
                      "%s %% of the parameters with a value in each part of the top level"},
  [PHRASE_OF_VALUES] = {"%s %% der Werte nicht 0", "%s %% of the values other than 0"},
  [PHRASE_DATA] = {"Daten", "Data"},
  [PHRASE_LEVELS] = {"Ebenen", "Levels"},
  [PHRASE_ORDER] = {"Rechenweg", "Order of work"},
  [PHRASE_ORDER_TEXT] = {
    "Für jeden Parameter: Wert, Punkte der Antworten, Ersatz fehlender Werte, Behandlung, "
    "Skala, Rundung. Dann aufwärts in jeder Gruppe: Verdichtung, Bonus, Skala, Rundung. "
    "Zuletzt der Rang.",
    "For every parameter: value, points of answers, missing values, treatment, scale, "
    "rounding. Then upward in every group: aggregation, bonus, scale, rounding. Last the "
    "rank."},
  [PHRASE_RANKING] = {"Rangfolge", "Ranking"},
  [PHRASE_ROUNDED_FIRST] = {" Verglichen werden die gedruckten Nachkommastellen.",
                     " The printed decimals are compared."},
  [PHRASE_DECIMALS] = {"Gedruckte Nachkommastellen:", "Printed decimals:"},
  [PHRASE_CLASSES] = {"Klassen", "Classes"},
  [PHRASE_WITHIN] = {"Rang auch innerhalb", "Ranked within, too"},
  [PHRASE_PREVIOUS] = {"Ausgabe davor", "Edition before"},
  [PHRASE_CHECKSUM] = {"Prüfsumme der Regeln", "Checksum of the rules"},
  [PHRASE_FUNCTION] = {"eine Funktion, die in der Regeldatei steht",
                       "a function in the rule file"},
  [PHRASE_CHILD] = {"Teil", "Part"},
  [PHRASE_IN_PARENT] = {"Gewicht hier", "Weight here"},
  [PHRASE_USED_BY] = {"Verwendet in", "Used by"},
  [PHRASE_PUBLISHER] = {"Herausgeber", "Publisher"},
  [PHRASE_ADDRESS] = {"Fundstelle", "Address"},
  [PHRASE_LICENCE] = {"Lizenz", "Licence"},
  [PHRASE_YEAR] = {"Jahr", "Year"},
  [PHRASE_UNREVIEWED] = {"für diese Ausgabe noch nicht", "not yet for this edition"},
  [PHRASE_REVIEW] = {"Durchgesehen", "Reviewed"},
  [PHRASE_HOW_BONUS] = {"Wirkung", "Effect"},
  [PHRASE_BONUS_MIXES] = {"Anteil am Wert der Gruppe: %s %%.",
                          "Share of the group's score: %s %%."},
  [PHRASE_BONUS_ADDS] = {"Kommt zu %s %% auf den Wert der Gruppe hinzu, bis 100.",
                  "%s %% of it comes on top of the group's score, up to 100."},
  [PHRASE_ANSWER_POINTS] = {"Die Punkte der Antwort sind die Punktzahl.",
                            "The points of the answer are the score."},
  [PHRASE_AT_LEAST] = {"%s %% des Gewichts", "%s %% of the weight"},
};

static const struct text group_missing_words[] = {
  [GROUP_SKIP] = {"Die übrigen Teile teilen sich das Gewicht eines fehlenden.",
                  "The other parts share the weight of a missing one."},
  [GROUP_ZERO] = {"Ein fehlender Teil zählt 0.", "A missing part counts 0."},
  [GROUP_PROPAGATE] = {"Fehlt ein Teil, fehlt auch die Gruppe.",
                       "Where a part is missing, so is the group."},
};

static const struct text ties_words[] = {
  [TIES_MIN] = {"Gleiche Werte teilen sich den besseren Rang (1, 2, 2, 4).",
                "Equal scores share the better rank (1, 2, 2, 4)."},
  [TIES_MAX] = {"Gleiche Werte teilen sich den schlechteren Rang (1, 3, 3, 4).",
                "Equal scores share the worse rank (1, 3, 3, 4)."},
  [TIES_AVERAGE] = {"Gleiche Werte teilen sich den mittleren Rang (1, 2,5, 2,5, 4).",
                    "Equal scores share the mean rank (1, 2.5, 2.5, 4)."},
  [TIES_DENSE] = {"Gleiche Werte teilen sich einen Rang, ohne Lücke danach (1, 2, 2, 3).",
                  "Equal scores share a rank, without a gap behind (1, 2, 2, 3)."},
  [TIES_ORDER] = {"Gleiche Werte stehen in der Folge ihrer Schlüssel (1, 2, 3, 4).",
                  "Equal scores stand in the order of their keys (1, 2, 3, 4)."},
};

static const struct {
  const char *word;
  struct text meaning;
} basis_words[] = {
  {"published", {"veröffentlicht", "published"}},
  {"described", {"beschrieben, hier ausgearbeitet", "described, worked out here"}},
  {"own", {"eigene Festlegung", "own definition"}},
};

const char *phrase_in(enum phrase phrase, enum language language) {
  return text_in(phrases[phrase], language);
}

const char *phrase_of_group_missing(enum group_missing rule, enum language language) {
  return text_in(group_missing_words[rule], language);
}

const char *phrase_of_ties(enum ties ties, enum language language) {
  return text_in(ties_words[ties], language);
}

const char *phrase_of_basis(const char *basis, enum language language) {
  for (size_t i = 0; basis && i < sizeof basis_words / sizeof *basis_words; i++)
    if (strcmp(basis_words[i].word, basis) == 0)
      return text_in(basis_words[i].meaning, language);
  return basis;
}
