/* Types are written in the server's own language of annotations. A field's type comes from
 * its kind in the schema; where the kind is a table of its own, from the class of its name. */
#include "report/stubs.h"

#include <string.h>

#include "base/number.h"
#include "index/method.h"
#include "rules/constructors.h"
#include "rules/sandbox.h"
#include "rules/schema.h"

/* --- types ------------------------------------------------------------------------------- */

static const char *const types[SCHEMA_KINDS] = {
  [SCHEMA_TEXT] = "string",
  [SCHEMA_TEXTS] = "string|scirules.texts",
  [SCHEMA_NUMBER] = "number",
  [SCHEMA_WHOLE] = "integer",
  [SCHEMA_FLAG] = "boolean",
  [SCHEMA_VALUE] = "string|fun(city: city): number|boolean|string|nil",
  [SCHEMA_FORMULA] = "string",
  [SCHEMA_WEIGHTS] =
      "table<string, number>|scirules.weights|"
      "fun(children: scirules.child[]): table<string, number>",
  [SCHEMA_TABLE] = "table",
  [SCHEMA_NAMES] = "string[]",
  [SCHEMA_NAME_OR_NAMES] = "string|string[]",
};

/* The tables inside tables, by field. */
static const struct {
  const char *field, *type;
} tables[] = {
  {"answers", "scirules.answer[]"},
  {"examples", "table<string, string|number|boolean>[]"},
  {"bonus", "scirules.bonus"},
  {"defaults", "scirules.defaults"},
  {"units", "scirules.units"},
  {"ranking", "scirules.ranking"},
  {"classes", "scirules.class[]"},
  {"parameter", "scirules.defaults.parameter"},
  {"group", "scirules.defaults.group"},
  {"weights", "scirules.varied_weights"},
  {"sets", "table<string, number>[]"},
  {"noise", "scirules.noise"},
};

/* The methods that a field may name, and the function it may be instead. */
static const struct {
  const char *field;
  enum method_family family;
  const char *others;
} methods[] = {
  {"normalise", METHOD_NORMALISE,
   "scirules.normalise|fun(x: number, s: scirules.statistics): number"},
  {"aggregate", METHOD_AGGREGATE,
   "scirules.aggregate|fun(scores: table<string, number>, weights: table<string, number>): "
   "number"},
  {"treat", METHOD_TREAT, "scirules.treat|scirules.treat[]"},
  {"missing", METHOD_IMPUTE, "scirules.impute|number"},
};

static const char *const families[METHOD_FAMILIES] = {
  [METHOD_NORMALISE] = "scirules.normalise",
  [METHOD_TREAT] = "scirules.treat",
  [METHOD_AGGREGATE] = "scirules.aggregate",
  [METHOD_WEIGHT] = "scirules.weights",
  [METHOD_IMPUTE] = "scirules.impute",
};

static void put_words(const char *const *words, struct buf *out) {
  for (size_t i = 0; words[i] != NULL; i++)
    buf_printf(out, "%s\"%s\"", i > 0 ? "|" : "", words[i]);
}

/* Names of methods that need no arguments, as literals, and what else there may be. */
static void put_methods(size_t i, struct buf *out) {
  for (const struct method *row = method_table(methods[i].family); row->name; row++)
    if (!constructor_needs(row)) buf_printf(out, "\"%s\"|", row->name);
  buf_puts(out, methods[i].others);
}

/* One method, or, where the field is a table, a list to choose from. */
static void put_choice(const struct schema_field *field, size_t i, struct buf *out) {
  bool list = field->kind == SCHEMA_TABLE;
  if (list) buf_puts(out, "(\"own\"|");
  put_methods(i, out);
  if (list) buf_puts(out, ")[]");
}

static bool put_of_field(const struct schema_field *field, struct buf *out) {
  const char *name = field->name;
  for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
    if (strcmp(methods[i].field, name) == 0) return put_choice(field, i, out), true;
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
    if (strcmp(tables[i].field, name) == 0) return buf_puts(out, tables[i].type), true;
  return false;
}

static void put_type(const struct schema_field *field, struct buf *out) {
  if (field->words == NULL && put_of_field(field, out)) return;
  if (field->words != NULL) put_words(field->words, out);
  if (field->words != NULL && types[field->kind] != NULL) buf_putc(out, '|');
  if (types[field->kind] != NULL) buf_puts(out, types[field->kind]);
}

/* --- fields ------------------------------------------------------------------------------ */

static void put_fields(const struct schema *schema, const struct schema *whole,
                       bool optional, struct buf *out) {
  for (const struct schema_field *field = schema->field; field->name; field++) {
    if (schema_find(whole, field->name) != field) continue;
    bool needed = field->required && !optional;
    buf_printf(out, "---@field %s%s ", field->name, needed ? "" : "?");
    put_type(field, out);
    buf_printf(out, " %s\n", field->meaning);
  }
  if (schema->also != NULL) put_fields(schema->also, whole, optional, out);
}

static void put_schemas(struct buf *out) {
  static const struct {
    const char *class;
    const struct schema *schema;
    bool optional;
  } classes[] = {
    {"scirules.parameter", &schema_parameter, false},
    {"scirules.group", &schema_group, false},
    {"scirules.bonus", &schema_bonus, false},
    {"scirules.edition", &schema_edition, false},
    {"scirules.units", &schema_units, false},
    {"scirules.ranking", &schema_ranking, false},
    {"scirules.class", &schema_class, false},
    {"scirules.source", &schema_source, false},
    {"scirules.input", &schema_input, false},
    {"scirules.varied_weights", &schema_varied_weights, false},
    {"scirules.noise", &schema_noise, false},
    {"scirules.defaults", &schema_defaults, false},
    {"scirules.defaults.parameter", &schema_parameter, true},
    {"scirules.defaults.group", &schema_group, true},
  };
  for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
    buf_printf(out, "---%s\n---@class (exact) %s\n", classes[i].schema->what,
               classes[i].class);
    put_fields(classes[i].schema, classes[i].schema, classes[i].optional, out);
    buf_putc(out, '\n');
  }
}

/* What stands in tables without a schema. */
static const char small_classes[] =
    "---texts by language\n"
    "---@class (exact) scirules.texts\n"
    "---@field de? string German\n"
    "---@field en? string English\n\n"
    "---an answer and its points\n"
    "---@class scirules.answer\n"
    "---@field [1] string the answer, as the cell says it\n"
    "---@field [2] number its points\n\n"
    "---statistics of the units that have a value, for normalise = function(x, s)\n"
    "---@class (exact) scirules.statistics\n"
    "---@field n number how many units have a value\n"
    "---@field min number least value\n"
    "---@field max number greatest value\n"
    "---@field mean number arithmetic mean\n"
    "---@field sd? number sample standard deviation (n - 1); nil below two values\n"
    "---@field median number middle value\n"
    "---@field rank number rank of this unit, ascending: the best has n\n"
    "---@field direction \"higher\"|\"lower\" what is better\n"
    "---@field quantile fun(p: number): number value below which the share p lies\n\n"
    "---a child as weights = function(children) gets it\n"
    "---@class (exact) scirules.child\n"
    "---@field name string short name\n"
    "---@field parameters number parameters below it, itself included\n\n"
    "---@class scirules.normalise\n"
    "---@class scirules.treat\n"
    "---@class scirules.aggregate\n"
    "---@class scirules.weights\n"
    "---@class scirules.impute\n\n";

/* --- constructors ------------------------------------------------------------------------ */

static void put_standard(const struct method *row, const struct argument *argument,
                         struct buf *out) {
  char first[NUMBER_ROOM], second[NUMBER_ROOM];
  if (argument->required || argument->standard[0] != argument->standard[0]) return;
  number_shortest(argument->standard[0], first);
  number_shortest(argument->standard[1], second);
  if (argument->kind == ARGUMENT_FLAG)
    buf_printf(out, " (%s)", argument->standard[0] != 0 ? "true" : "false");
  else if (argument->kind == ARGUMENT_WORD)
    buf_printf(out, " (\"%s\")", row->words[(size_t)argument->standard[0]]);
  else if (argument->kind == ARGUMENT_RANGE) buf_printf(out, " ({ %s, %s })", first, second);
  else buf_printf(out, " (%s)", first);
}

static void put_argument(const struct method *row, const struct argument *argument,
                         struct buf *out) {
  static const char *const of_kind[] = {
    [ARGUMENT_NUMBER] = "number", [ARGUMENT_RANGE] = "number[]",
    [ARGUMENT_FLAG] = "boolean",  [ARGUMENT_POINTS] = "number[]",
    [ARGUMENT_UNIT] = "string",   [ARGUMENT_NUMBERS] = "number",
    [ARGUMENT_COLUMN] = "string", [ARGUMENT_GROUPS] = "string",
    [ARGUMENT_FILE] = "string",
    [ARGUMENT_PAIRS] = "table<string, number>", [ARGUMENT_LISTS] = "table<string, number>",
  };
  bool named = argument->name != NULL;
  const char *key = argument->kind == ARGUMENT_PAIRS ? "[string]" : "[integer]";
  buf_printf(out, "---@field %s%s ", named ? argument->name : key,
             !named || argument->required ? "" : "?");
  if (argument->kind == ARGUMENT_WORD) put_words(row->words, out);
  else buf_puts(out, of_kind[argument->kind]);
  buf_printf(out, " %s", argument->meaning);
  if (named) put_standard(row, argument, out);
  buf_putc(out, '\n');
}

static void put_constructor(const struct method *row, struct buf *out) {
  const struct argument *argument = row->argument;
  buf_printf(out, "---@class (exact) scirules.%s\n", row->name);
  for (size_t i = 0; i < METHOD_ARGUMENTS && argument[i].kind != ARGUMENT_END; i++)
    put_argument(row, &argument[i], out);
  buf_printf(out, "\n---%s\n---\n---%s\n---@param arguments%s scirules.%s\n---@return %s\n"
             "function %s(arguments) end\n\n", row->sentence, row->source,
             constructor_needs(row) ? "" : "?", row->name, families[row->family], row->name);
}

static void put_constructors(struct buf *out) {
  for (int family = 0; family < METHOD_FAMILIES; family++)
    for (const struct method *row = method_table((enum method_family)family); row->name; row++)
      if (!row->word) put_constructor(row, out);
}

/* --- what a rule cannot reach ------------------------------------------------------------ */

/* The functions of Lua 5.4 that the server knows by itself, in libraries that it keeps. */
static const char *const lua_names[] = {
  "assert", "collectgarbage", "dofile", "error", "getmetatable", "ipairs", "load",
  "loadfile", "next", "pairs", "pcall", "print", "rawequal", "rawget", "rawlen", "rawset",
  "require", "select", "setmetatable", "tonumber", "tostring", "type", "warn", "xpcall",
  "math.abs", "math.acos", "math.asin", "math.atan", "math.ceil", "math.cos", "math.deg",
  "math.exp", "math.floor", "math.fmod", "math.log", "math.max", "math.min", "math.modf",
  "math.rad", "math.random", "math.randomseed", "math.sin", "math.sqrt", "math.tan",
  "math.tointeger", "math.type", "math.ult", "string.byte", "string.char", "string.dump",
  "string.find", "string.format", "string.gmatch", "string.gsub", "string.len",
  "string.lower", "string.match", "string.pack", "string.packsize", "string.rep",
  "string.reverse", "string.sub", "string.unpack", "string.upper", "table.concat",
  "table.insert", "table.move", "table.pack", "table.remove", "table.sort", "table.unpack",
};

/* Libraries of Lua of which a rule has nothing. */
static const char *const lua_libraries[] = {"coroutine", "debug", "io", "os", "package",
                                            "utf8"};

/* Whether the sandbox gives the name to a rule. */
static bool reachable(const char *name) {
  struct buf text = {0};
  struct diags *unheard = diags_new();
  struct sandbox *sandbox = sandbox_new(name);
  buf_printf(&text, "return { %s }", name);
  bool there = sandbox_load(sandbox, buf_text(&text), text.length, unheard);
  sandbox_free(sandbox);
  diags_free(unheard);
  buf_free(&text);
  return there;
}

static void put_unreachable(struct buf *out) {
  for (size_t i = 0; i < sizeof lua_names / sizeof *lua_names; i++)
    if (!reachable(lua_names[i]))
      buf_printf(out, "---not available in a rule\n---@deprecated\nfunction %s(...) end\n\n",
                 lua_names[i]);
}

/* --- the files --------------------------------------------------------------------------- */

static const char made[] = "-- Written by `scirules stubs`: change nothing here.\n";

void stubs_language(struct buf *out) {
  buf_printf(out, "---@meta\n%s\n", made);
  buf_puts(out, small_classes);
  put_schemas(out);
  put_constructors(out);
  put_unreachable(out);
}

static void put_line(const char *text, struct buf *out) {
  for (; *text != '\0'; text++) buf_putc(out, *text == '\n' || *text == '\r' ? ' ' : *text);
}

void stubs_columns(const struct stub_column *column, size_t columns, struct buf *out) {
  static const char *const of_type[] = {
    [COLUMN_NUMBER] = "number", [COLUMN_INTEGER] = "number", [COLUMN_YES_NO] = "boolean",
    [COLUMN_LEVEL] = "string",  [COLUMN_TEXT] = "string",
  };
  buf_printf(out, "---@meta\n%s\n---one unit, as function(city) gets it; nil where a cell is "
             "missing\n---@class (exact) city\n", made);
  for (size_t i = 0; i < columns; i++) {
    buf_printf(out, "---@field %s? %s ", column[i].name, of_type[column[i].type]);
    put_line(column[i].label ? column[i].label : column[i].name, out);
    if (column[i].unit != NULL) buf_puts(out, " [");
    if (column[i].unit != NULL) put_line(column[i].unit, out);
    if (column[i].unit != NULL) buf_putc(out, ']');
    buf_putc(out, '\n');
  }
}

void stubs_plugin(struct buf *out) {
  buf_puts(out, made);
  buf_puts(out,
           "-- Tells the language server what a rule file returns: the file stays as it is.\n"
           "local kinds = {\n"
           "  { \"/rules/.*/edition%.lua$\", \"scirules.edition\" },\n"
           "  { \"/rules/.*/group%.lua$\", \"scirules.group\" },\n"
           "  { \"/rules/.*/sources%.lua$\", \"table<string, scirules.source>\" },\n"
           "  { \"/rules/.*/uncertainty%.lua$\", \"table<string, scirules.input>\" },\n"
           "  { \"/rules/.*%.lua$\", \"scirules.parameter\" },\n"
           "}\n\n"
           "local function kind_of(uri)\n"
           "  if uri:find(\"/tests/\") or uri:find(\"/%.stubs/\") then return nil end\n"
           "  for _, kind in ipairs(kinds) do\n"
           "    if uri:find(kind[1]) then return kind[2] end\n"
           "  end\n"
           "end\n\n"
           "function OnSetText(uri, text)\n"
           "  local kind = kind_of(uri)\n"
           "  local at = kind and (\"\\n\" .. text):find(\"\\nreturn%f[^%w_]\")\n"
           "  if not at then return nil end\n"
           "  local line = \"---@type \" .. kind .. \"\\n\"\n"
           "  return { { start = at, finish = at - 1, text = line } }\n"
           "end\n");
}

void stubs_settings(struct buf *out) {
  buf_puts(out, "{\n"
                "  \"runtime.version\": \"Lua 5.4\",\n"
                "  \"runtime.plugin\": \"rules/.stubs/plugin.lua\",\n"
                "  \"runtime.builtin\": {\n");
  for (size_t i = 0; i < sizeof lua_libraries / sizeof *lua_libraries; i++)
    buf_printf(out, "    \"%s\": \"disable\"%s\n", lua_libraries[i],
               i + 1 < sizeof lua_libraries / sizeof *lua_libraries ? "," : "");
  buf_puts(out, "  },\n"
                "  \"workspace.library\": [\"rules/.stubs\"],\n"
                "  \"workspace.ignoreDir\": [\"build\", \"datasets\", \"tests\"],\n"
                "  \"workspace.checkThirdParty\": false,\n"
                "  \"diagnostics.ignoredFiles\": \"Disable\"\n"
                "}\n");
}
