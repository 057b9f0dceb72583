/* What a group's file says of its children and itself. */
#ifndef SCIRULES_RULES_GROUP_H
#define SCIRULES_RULES_GROUP_H

#include "rules/fields.h"
#include "rules/folder.h"

/* Puts the folder's entries into the order of the record's field `children`, where there is
 * one. Findings for children that are not there, not listed, or listed twice. */
void group_order(const struct record *record, struct folder *folder);

/* The group's children, as its weights and its aggregate see them. */
struct children {
  const char **name;
  size_t *parameters;                          /* below each, itself included */
  size_t count;
  const struct folder *folder;                 /* they stand in the order of its entries */
};

/* Fills the node from the record of a group (or an edition), whose table was checked against
 * the schema. Everything but children and bonus, which the tree is built from. */
void group_decode(const struct record *record, const struct children *children,
                  struct node *node);

/* Says at place that the group has no child of that name to weigh. */
void weight_no_child(const struct reader *reader, const struct children *children,
                     const char *name, struct place place);

#endif
