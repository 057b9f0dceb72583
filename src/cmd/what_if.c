/* Changes are read one after the other, from options and from the lines of files in the order
 * in which they are given; all that are wrong are told, each under the words it was given in.
 * Nothing is written to reports/: what might be is not what is. */
#include <string.h>

#include "base/file.h"
#include "base/text.h"
#include "cmd/messages.h"
#include "cmd/output.h"
#include "cmd/study.h"
#include "data/cell.h"

/* The question as it is put together: one command, and where its present words stand. */
struct question {
  struct command *command;
  const struct study *study;
  struct what_if *what_if;
  struct place place;
};

static bool refuse(struct question *question, struct diags *findings) {
  size_t count;
  const struct diag *list = diags_sorted(findings, &count);
  for (size_t i = 0; i < count; i++)
    diag_add(question->command->diags, question->place, list[i].hint, list[i].severity,
             list[i].class, "%s", list[i].message);
  diags_free(findings);
  return false;
}

/* The unit that word names; findings at the question's place. */
static bool find_unit(struct question *question, const char *word, size_t *unit) {
  struct command aside = *question->command;
  aside.diags = diags_new();
  bool found = study_unit(question->study, &aside, word, unit);
  refuse(question, aside.diags);
  return found;
}

static bool find_node(struct question *question, const char *word, uint32_t *node) {
  struct command aside = *question->command;
  aside.diags = diags_new();
  bool found = study_node(question->study, &aside, word, node);
  refuse(question, aside.diags);
  return found;
}

/* --- the three kinds --------------------------------------------------------------------- */

static const char *part(struct question *question, const char *from, const char *end) {
  while (from < end && *from == ' ') from++;
  while (end > from && end[-1] == ' ') end--;
  return arena_copy_length(question->command->arena, from, (size_t)(end - from));
}

/* "Bochum.ladepunkte+=100" */
static bool set(struct question *question, const char *words) {
  const char *equals = strchr(words, '='), *end = equals, *dot = NULL;
  enum change_how how = CHANGE_TO;
  if (equals != NULL && equals > words && strchr("+-", equals[-1]) != NULL) {
    end = equals - 1;
    how = *end == '+' ? CHANGE_ADD : CHANGE_SUBTRACT;
  }
  for (const char *at = words; equals != NULL && at < end; at++)
    if (*at == '.') dot = at;
  if (dot == NULL || dot == words || dot + 1 == end) {
    diag_add(question->command->diags, question->place, CELL_FORM_HINT, CELL_FORM, words);
    return false;
  }
  size_t unit;
  if (!find_unit(question, part(question, words, dot), &unit)) return false;
  return what_if_set(question->what_if, unit, part(question, dot + 1, end), how, equals + 1,
                     question->place, question->command->diags);
}

/* "mobilitaet=2" */
static bool weigh(struct question *question, const char *words) {
  struct diags *diags = question->command->diags;
  const char *equals = strchr(words, '='), *why, *hint = NULL;
  uint32_t node;
  double weight;
  if (equals == NULL || equals == words || equals[1] == '\0')
    return diag_add(diags, question->place, NODE_WEIGHT_HINT, NODE_WEIGHT_FORM, words), false;
  const char *number = part(question, equals + 1, equals + strlen(equals));
  bool ok = cell_read(COLUMN_NUMBER, number, strlen(number), true, &weight, &why, &hint) &&
            weight >= 0;
  if (!ok) diag_add(diags, question->place, hint, NODE_WEIGHT_BAD, number);
  if (!find_node(question, part(question, words, equals), &node)) return false;
  return ok && what_if_weigh(question->what_if, node, weight, question->place, diags);
}

static bool drop(struct question *question, const char *words) {
  uint32_t node;
  return find_node(question, words, &node) &&
         what_if_drop(question->what_if, node, question->place, question->command->diags);
}

static const struct {
  enum option_id option;
  const char *word;
  bool (*change)(struct question *question, const char *words);
} kinds[] = {
  {OPTION_SET, "set", set}, {OPTION_WEIGHT, "weight", weigh}, {OPTION_DROP, "drop", drop}};

enum { KINDS = sizeof kinds / sizeof *kinds };

/* --- a file of changes ------------------------------------------------------------------- */

/* One line: a kind's word and what stands behind it. */
static void change_by_line(struct question *question, const char *line) {
  size_t length = strcspn(line, " \t");
  for (size_t i = 0; i < KINDS; i++) {
    if (strlen(kinds[i].word) != length || strncmp(line, kinds[i].word, length) != 0) continue;
    const char *words = line + length + strspn(line + length, " \t");
    if (*words == '\0') break;
    kinds[i].change(question, words);
    return;
  }
  diag_add(question->command->diags, question->place, CHANGES_FORM_HINT, CHANGES_FORM, line);
}

/* The next line of *text without blanks at its ends; *text moves behind it. */
static const char *next_line(struct question *question, const char **text) {
  size_t length = strcspn(*text, "\n"), end = length, start = strspn(*text, " \t\r");
  const char *line = *text;
  while (end > start && strchr(" \t\r", line[end - 1]) != NULL) end--;
  *text += length + (line[length] == '\n');
  return start < end ? arena_copy_length(question->command->arena, line + start, end - start)
                     : "";
}

static void change_by_lines(struct question *question, const char *text) {
  size_t found = 0;
  if (strncmp(text, "\xef\xbb\xbf", 3) == 0) text += 3;
  while (*text != '\0') {
    const char *line = next_line(question, &text);
    question->place.line++;
    if (*line == '\0' || *line == '#') continue;
    found++;
    change_by_line(question, line);
  }
  if (found > 0) return;
  question->place.line = 0;
  diag_add(question->command->diags, question->place, CHANGES_FORM_HINT, CHANGES_EMPTY);
}

enum { LARGEST_FILE = 1 << 20 };

static void change_by_file(struct question *question, const char *path) {
  struct buf text = {0};
  const char *why = "it holds bytes that are no UTF-8 text";
  question->place = (struct place){.path = path};
  bool ok = file_read(path, LARGEST_FILE, &text, &why);
  if (ok && text_utf8_valid(buf_text(&text), text.length) == text.length &&
      strlen(buf_text(&text)) == text.length)
    change_by_lines(question, buf_text(&text));
  else diag_add(question->command->diags, question->place, NULL, CHANGES_UNREADABLE, why);
  buf_free(&text);
}

/* --- the verb ---------------------------------------------------------------------------- */

static void change_by_option(struct question *question, const struct given *given) {
  if (given->option == OPTION_CHANGES) return change_by_file(question, given->value);
  const char *name = option_table[given->option].name;
  question->place = (struct place){
    .path = arena_printf(question->command->arena, "--%s %s", name, given->value)};
  for (size_t i = 0; i < KINDS; i++)
    if (kinds[i].option == given->option) kinds[i].change(question, given->value);
}

static void print(struct command *command, const struct what_if *what_if) {
  static what_if_writer *const writers[] = {what_if_table, what_if_csv, what_if_json};
  struct report_options options = output_options(command);
  struct buf out = {0};
  writers[command_choice(command, OPTION_FORMAT, 0)](what_if, &options, &out);
  output_result(command, &out);
}

static void ask(struct command *command, const struct study *study) {
  struct question question = {
    command, study, what_if_new(study->result, study->data), {0}};
  for (size_t i = 0; i < command->givens; i++)
    change_by_option(&question, &command->given[i]);
  if (command->givens == 0)
    diag_add(command->diags, (struct place){0}, NO_CHANGE_HINT, NO_CHANGE);
  if (diags_count(command->diags, DIAG_ERROR) == 0 &&
      what_if_calculate(question.what_if, command->diags))
    print(command, question.what_if);
  what_if_free(question.what_if);
}

int verb_what_if(struct command *command) {
  struct study study;
  if (study_open(&study, command, STUDY_RESULT)) ask(command, &study);
  study_close(&study);
  return command_exit(command);
}
