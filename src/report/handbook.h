/* The methodology handbook: an edition's rules in words, from its rule files alone. */
#ifndef SCIRULES_REPORT_HANDBOOK_H
#define SCIRULES_REPORT_HANDBOOK_H

#include "index/tree.h"
#include "report/page.h"

/* How the index is made, every group and parameter with what makes its score, and the
 * sources. Appends to out. */
void handbook(const struct tree *tree, enum page_format format, enum language language,
              struct buf *out);

#endif
