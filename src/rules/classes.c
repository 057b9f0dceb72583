#include "rules/classes.h"

#include <lua.h>
#include <math.h>

#include "rules/library.h"
#include "rules/messages.h"

static struct diags *diags_of(const struct value *value) {
  return value->rule->reader->diags;
}

/* Reads the class that is the value. False with findings. */
static bool read_class(const struct value *item, struct rank_class *class) {
  const struct layer layer = {item->rule, item->index, value_path(item), NULL};
  const struct record record = {&schema_class, &layer};
  if (value_type(item) != LUA_TTABLE) {
    diag_add(diags_of(item), value_place(item), CLASSES_HINT, FIELD_KIND, value_path(item),
             "a table", value_words(item->rule->L, item->index));
    return false;
  }
  if (!schema_check(&schema_class, &layer, true)) return false;
  *class = (struct rank_class){
    .label = field_texts(&record, "label"),
    .from = field_number(&record, "from", NAN),
    .top = field_number(&record, "top", NAN),
  };
  return true;
}

/* Whether class i is measured as the first one is, or is the last of several and not. */
static bool is_measured(const struct rank_class *class, size_t i, size_t count) {
  bool by_score = !isnan(class[i].from), by_share = !isnan(class[i].top);
  if (!by_score && !by_share) return i > 0 && i + 1 == count;
  return by_score != by_share && by_score == !isnan(class[0].from);
}

/* Whether class i lies below the one before it, or is measured by nothing. */
static bool is_below(const struct rank_class *class, size_t i) {
  double top_before = i > 0 ? class[i - 1].top : 0;
  double from_before = i > 0 ? class[i - 1].from : INFINITY;
  return !(class[i].top <= top_before) && !(class[i].from >= from_before);
}

/* Checks class i of the list; false with a finding. */
static bool check_class(const struct value *list, const struct rank_class *class, size_t i,
                        size_t count) {
  struct value item;
  bool measured = is_measured(class, i, count), ok = measured && is_below(class, i);
  if (ok) return true;
  value_item(list, i + 1, &item);
  if (measured) diag_add(diags_of(list), value_place(&item), NULL, CLASS_ORDER);
  else diag_add(diags_of(list), value_place(&item), CLASSES_HINT, CLASS_MEASURE);
  value_drop(&item);
  return false;
}

/* Reads the classes of the list. False with findings. */
static bool read_classes(const struct value *list, struct rank_class *class, size_t count) {
  struct value item;
  bool ok = true;
  for (size_t i = 0; i < count; i++) {
    value_item(list, i + 1, &item);
    ok = read_class(&item, &class[i]) && ok;
    value_drop(&item);
  }
  for (size_t i = 0; ok && i < count; i++) ok = check_class(list, class, i, count);
  return ok;
}

void classes_decode(const struct record *ranking, struct tree *tree) {
  struct value list;
  if (!schema_take(ranking->schema, ranking->layer, "classes", &list)) return;
  size_t count = value_length(&list);
  if (count == 0 || count > CLASSES_MOST || value_entries(&list) != count) {
    diag_add(diags_of(&list), value_place(&list), CLASSES_HINT, CLASSES_FORM, CLASSES_MOST);
  } else {
    tree->class = arena_new_array(tree->arena, count, struct rank_class);
    tree->classes = read_classes(&list, tree->class, count) ? count : 0;
  }
  value_drop(&list);
}
