#include "report/changes_words.h"

#include "report/changes.h"

static const struct {
  const char *key;
  struct text heading, counted;
} kinds[DIFF_KINDS] = {
  [DIFF_ADDED] = {"added", {"Hinzugekommen", "Added"}, {"hinzugekommen", "added"}},
  [DIFF_REMOVED] = {"removed", {"Weggefallen", "Removed"}, {"weggefallen", "removed"}},
  [DIFF_MOVED] = {"moved", {"In eine andere Gruppe", "Moved to another group"},
                  {"verschoben", "moved"}},
  [DIFF_RENAMED] = {"renamed", {"Umbenannt", "Renamed"}, {"umbenannt", "renamed"}},
  [DIFF_RULE] = {"rule", {"Regel geändert", "Rule changed"}, {"Regel", "rule"}},
  [DIFF_WEIGHT] = {"weight", {"Gewicht geändert", "Weight changed"}, {"Gewicht", "weight"}},
  [DIFF_SHARE] = {"share",
                  {"Anteil in der Gruppe anders, weil daneben etwas kam, ging oder anders "
                   "wiegt",
                   "Share of the group other, since siblings came, went or weigh otherwise"},
                  {"Anteil als Folge", "share in consequence"}},
  [DIFF_FRAME] = {"frame", {"Daten und Darstellung", "Data and presentation"},
                  {"Daten und Darstellung", "data and presentation"}},
  [DIFF_TEXT] = {"text", {"Nur Text", "Text only"}, {"nur Text", "text only"}},
};

static const struct text words[DIFF_WORD_COUNT] = {
  [DIFF_WORD_SHARE_BEFORE] = {"Anteil zuvor", "Share before"},
  [DIFF_WORD_SHARE_NOW] = {"Anteil jetzt", "Share now"},
  [DIFF_WORD_FROM] = {"aus", "from"},
  [DIFF_WORD_TO] = {"nach", "to"},
  [DIFF_WORD_FORMERLY] = {"früher", "formerly"},
  [DIFF_WORD_FUNCTION] = {"Funktion geändert", "function changed"},
  [DIFF_WORD_CHANGED] = {"geändert", "changed"},
  [DIFF_WORD_GONE] = {"entfällt", "is gone"},
  [DIFF_WORD_NEW] = {"neu", "new"},
  [DIFF_WORD_SAME] = {"Keine Änderung: Methode und Texte sind dieselben.",
                      "No change: method and texts are the same."},
  [DIFF_WORD_SAME_METHOD] = {"Keine Änderung der Methode", "No change of the method"},
  [DIFF_WORD_CHANGES] = {"Änderungen der Methode", "changes of the method"},
  [DIFF_WORD_ONE_CHANGE] = {"Änderung der Methode", "change of the method"},
  [DIFF_WORD_GROUP] = {"  Gruppe", "  Group"},
  [DIFF_WORD_FACTOR] = {"Teile × Faktor", "Parts × factor"},
  [DIFF_WORD_CAUSE] = {"Grund", "Cause"},
  [DIFF_WORD_BESIDES] = {"Daneben", "Besides"},
  [DIFF_WORD_EFFECT] = {"Wirkung auf Werte und Ränge, jede Änderung für sich, mit den Daten aus",
                        "Effect on scores and ranks, each change by itself, with the data of"},
  [DIFF_WORD_CHANGE] = {"Änderung", "Change"},
  [DIFF_WORD_KIND] = {"Art", "Kind"},
  [DIFF_WORD_GREATEST] = {"Größte Wirkung", "Greatest effect"},
  [DIFF_WORD_AT] = {"bei", "on"},
  [DIFF_WORD_MEAN] = {"Im Mittel", "On average"},
  [DIFF_WORD_RANKS] = {"Ränge anders", "Ranks changed"},
  [DIFF_WORD_UP] = {"Steigt am meisten", "Rises most"},
  [DIFF_WORD_DOWN] = {"Fällt am meisten", "Falls most"},
};

const char *diff_word(enum diff_word word, enum language language) {
  return text_in(words[word], language);
}

const char *diff_heading(enum diff_kind kind, enum language language) {
  return text_in(kinds[kind].heading, language);
}

const char *diff_counted(enum diff_kind kind, enum language language) {
  return text_in(kinds[kind].counted, language);
}

const char *diff_key(enum diff_kind kind) {
  return kinds[kind].key;
}

/* --- why there is no effect -------------------------------------------------------------- */

static const struct text not_told = {"nicht berechenbar: ", "not calculable: "};

static const struct text obstacles[] = {
  [OBSTACLE_NO_CHANGE] = {NULL, NULL},
  [OBSTACLE_UNITS] = {"welche Einheiten dabei sind, gehört zu den Daten, die gleich bleiben",
                      "which units take part belongs to the data, which are held fixed"},
  [OBSTACLE_GROUP] = {"die Gruppe, in die es kommt, gibt es zuvor nicht",
                      "the group that it moves to is not there before"},
  [OBSTACLE_ALONE] = {"in seiner Gruppe stünde nichts mehr",
                      "nothing would be left in its group"},
  [OBSTACLE_MIXED] = {"ein Teil davon steht in der anderen Ausgabe an anderer Stelle",
                      "a part of it stands elsewhere in the other edition"},
};

/* What the difference is told with: the id of a group, or the field of a rule. */
static const char *told_with(const struct diff *diff, const struct difference *with,
                             enum language language) {
  int side = with->node[1] != NO_NODE;
  if (with->aspect != NULL) return text_in(with->aspect->word, language);
  return diff->pair->tree[side]->node[with->node[side]].id;
}

void changes_obstacle(const struct changes *changes, size_t at, enum language language,
                      struct buf *out) {
  const struct effect *effect = &changes->effects->of[at];
  const struct diff *diff = changes->diff;
  if (effect->obstacle == OBSTACLE_NONE || effect->obstacle == OBSTACLE_NO_CHANGE) return;
  if (effect->obstacle == OBSTACLE_WITH) {
    buf_puts(out, language == LANGUAGE_DE ? "zusammen mit " : "together with ");
    buf_puts(out, told_with(diff, &diff->list[effect->with], language));
    return;
  }
  buf_puts(out, text_in(not_told, language));
  if (effect->obstacle == OBSTACLE_DATA) buf_puts(out, effect->why ? effect->why : "");
  else buf_puts(out, text_in(obstacles[effect->obstacle], language));
}
