/* Files for the Lua language server (LuaLS): what an editor knows of rule files.
 *
 * All from the engine's own tables: fields from the schemas, constructors from the method
 * tables, names from what the sandbox hands out, columns from code books. Each writer
 * appends one file.
 */
#ifndef SCIRULES_REPORT_STUBS_H
#define SCIRULES_REPORT_STUBS_H

#include "base/buf.h"
#include "data/column.h"

/* A column as a code book describes it; NULL: not said. */
struct stub_column {
  const char *name, *label, *unit, *source;
  enum column_type type;
};

/* Fields of rule files, constructors, and the names a rule cannot reach, struck out. */
void stubs_language(struct buf *out);

/* The columns of the data as fields of a city. */
void stubs_columns(const struct stub_column *column, size_t columns, struct buf *out);

/* A plugin that tells the server which kind of table a rule file returns, by its name. */
void stubs_plugin(struct buf *out);

/* .luarc.json: where all this lies, and what is not checked. */
void stubs_settings(struct buf *out);

#endif
