/* What the files that read uncertainty.lua share. */
#ifndef SCIRULES_RULES_UNCERTAINTY_PARTS_H
#define SCIRULES_RULES_UNCERTAINTY_PARTS_H

#include "rules/fields.h"
#include "rules/uncertainty.h"

/* An input that is being read. */
struct reading_input {
  const struct record *record;
  struct input *input;
  enum method_family family;                   /* of an input with alternatives */
  bool of_groups;                              /* leave_out = "groups" */
};

static inline struct reader *input_reader(const struct reading_input *reading) {
  return reading->record->layer->rule->reader;
}

/* Fills node and nodes by the record's nodes, level and now. False with a finding. */
bool uncertainty_select(struct reading_input *reading);

/* Fills what the input varies, from the record's field of its kind. False with findings. */
bool uncertainty_alternatives(struct reading_input *reading, const char *field);
bool uncertainty_weights(struct reading_input *reading);
bool uncertainty_noise(struct reading_input *reading);

#endif
