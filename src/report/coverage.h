/* How coverage looks: a line per category, then every gap. */
#ifndef SCIRULES_REPORT_COVERAGE_H
#define SCIRULES_REPORT_COVERAGE_H

#include "report/json.h"
#include "rules/coverage.h"

/* For people. */
void coverage_text(const struct coverage *coverage, struct buf *out);

/* The value of a key: an object of counts, categories and gaps. */
void coverage_json(const struct coverage *coverage, struct json *json);

#endif
