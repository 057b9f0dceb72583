#include "base/number.h"
#include "report/report.h"

static void put_share(double share, struct buf *out) {
  char text[NUMBER_ROOM];
  number_fixed(100 * share, 1, text);
  buf_printf(out, "%s %%", text);
}

void report_foot(const struct result *result, enum language language, struct buf *out) {
  report_foot_of(result->status_count[STATUS_ESTIMATED], result->data_points, language, out);
}

void report_foot_of(size_t count, size_t data_points, enum language language,
                    struct buf *out) {
  if (count == 0) return;
  bool german = language == LANGUAGE_DE;
  buf_printf(out, german ? "%zu von %zu Datenpunkten (" : "%zu of %zu data points (", count,
             data_points);
  put_share((double)count / (double)data_points, out);
  if (german) buf_printf(out, ") %s rekonstruiert oder geschätzt (Status E).\n",
                         count == 1 ? "ist" : "sind");
  else buf_printf(out, ") %s reconstructed or estimated (status E).\n",
                  count == 1 ? "is" : "are");
}
