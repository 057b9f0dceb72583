/* A part of a sharded study as a file: what was studied, which shard it is, and what its
 * replications gave, as counts and as the shortest decimals that read back to the same
 * doubles. So parts put together are the whole study to the last bit.
 *
 * A part is text, an item a line: a whole number, a decimal ("nan": missing), or a text
 * behind its length in bytes ("6 Bochum"; "-": none). The first line names the format and its
 * version, the last has the SHA-256 of all before it, so that what was cut off or changed is
 * refused.
 */
#ifndef SCIRULES_REPORT_SENSITIVITY_PART_H
#define SCIRULES_REPORT_SENSITIVITY_PART_H

#include "analysis/sensitivity.h"
#include "base/buf.h"
#include "base/diag.h"

struct sensitivity_part {
  struct sensitivity_study study;              /* texts and arrays: borrowed, or in arena */
  struct sensitivity_sample *sample;
  struct arena *arena;
};

/* Appends the part, which stays as it is. */
void sensitivity_part_write(struct sensitivity_part *part, struct buf *out);

/* Reads a part; path is for findings. False with a finding where it is none, or not of this
 * version of the format. Freed by sensitivity_part_free in either case. */
bool sensitivity_part_read(struct sensitivity_part *part, const struct buf *text,
                           const char *path, struct diags *diags);
void sensitivity_part_free(struct sensitivity_part *part);

/* What of two studies differs first ("other rules", "another --seed"); NULL: they are the same. */
const char *sensitivity_study_differs(const struct sensitivity_study *one,
                                      const struct sensitivity_study *other);

#endif
