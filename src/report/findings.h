/* What check and test have found, for people and for the programs that watch a repository.
 *
 *     struct findings findings = {.verb = "check", .edition = "rules/2024"};
 *     findings_by_file(&findings, diags, paths, count);
 *     findings_junit(&findings, diags, out);
 *
 * text    the findings as base/diag.h shows them, and the conclusion
 * json    one object: counts, and every finding with its place, source line and hint
 * github  a workflow command a finding, which a pull request shows beside its line
 *         (text, json and github tell of coverage, too)
 * junit   the report of tests that build servers read: what passed, too
 */
#ifndef SCIRULES_REPORT_FINDINGS_H
#define SCIRULES_REPORT_FINDINGS_H

#include "base/arena.h"
#include "base/diag.h"
#include "rules/coverage.h"

/* One thing that was looked at: a file, a worked example, a test. Texts are borrowed. */
struct findings_case {
  const char *set, *name;                      /* "verwaltung.portal", "example 1" */
  const char *path;                            /* NULL: not known */
  uint32_t line;                               /* 0: the file as a whole */
  const char *failure;                         /* one line; NULL: passed */
  const char *detail;                          /* what there is to say; NULL: nothing */
};

struct findings {
  const char *verb;                            /* "check" */
  const char *edition;                         /* "rules/2024"; NULL: there is none */
  const char *conclusion;                      /* the last line for people, with its end */
  size_t parameters, units;                    /* as far as they are known */
  const struct coverage *coverage;             /* NULL: not counted */
  struct findings_case *list;
  size_t cases, room;
};

/* Frees the list. */
void findings_free(struct findings *findings);

void findings_add(struct findings *findings, struct findings_case one);
size_t findings_failed(const struct findings *findings);

/* Adds a case for each file of paths and each place of a finding, once, in byte order. It
 * has failed where there is an error or a warning; notes are a passed case's detail. Texts
 * in arena; paths is sorted. */
void findings_by_file(struct findings *findings, struct diags *diags, const char **paths,
                      size_t count, struct arena *arena);

/* What diags_text says of diags, in arena. */
const char *findings_detail(struct diags *diags, struct arena *arena);

typedef void findings_writer(const struct findings *findings, struct diags *diags,
                             struct buf *out);
findings_writer findings_text, findings_json, findings_github, findings_junit;

#endif
