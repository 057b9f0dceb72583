/* Scripts for shells, from the tables of verbs and options. What a verb's arguments are is
 * told by their names in its row: RULES is a folder, VERB a verb, NODE an id of the edition
 * that was named before, and small letters stand for themselves. */
#include <string.h>

#include "cmd/messages.h"
#include "cmd/output.h"

/* What completes an argument or an option's value. */
enum completer { BY_NOTHING, BY_WORDS, BY_FOLDER, BY_FILE };

static enum completer completer_of(const struct option *option) {
  if (option->choices != NULL) return BY_WORDS;
  if (strcmp(option->argument, "FILE") == 0) return BY_FILE;
  bool folder = strcmp(option->argument, "FOLDER") == 0 ||
                strcmp(option->argument, "RULES") == 0;
  return folder ? BY_FOLDER : BY_NOTHING;
}

static bool takes(const struct verb *verb, enum option_id id) {
  return verb->options >> id & 1;
}

static bool names(const struct verb *verb, const char *argument) {
  return strstr(verb->arguments, argument) != NULL;
}

/* Whether the verb's argument is one of the words in its row: "bash|zsh|fish". */
static bool is_choice(const struct verb *verb) {
  return *verb->arguments >= 'a' && *verb->arguments <= 'z';
}

/* "bash zsh fish" of "bash|zsh|fish". */
static void put_choices(const char *words, struct buf *out) {
  for (; *words != '\0'; words++) buf_putc(out, *words == '|' ? ' ' : *words);
}

static void put_verbs(struct buf *out) {
  for (const struct verb *verb = verb_table; verb->name; verb++)
    buf_printf(out, "%s%s", verb == verb_table ? "" : " ", verb->name);
}

/* The words that the verb's arguments can be, where they are known beforehand. */
static void put_words(const struct verb *verb, struct buf *out) {
  if (names(verb, "VERB")) put_verbs(out);
  else if (is_choice(verb)) put_choices(verb->arguments, out);
}

static bool has_words(const struct verb *verb) {
  return names(verb, "VERB") || is_choice(verb);
}

/* --- bash -------------------------------------------------------------------------------- */

static const char bash_head[] =
    "# bash completion for scirules; made by: scirules completion bash\n"
    "_scirules() {\n"
    "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
    "  local verb=${COMP_WORDS[1]} options= words= rules= word\n"
    "  COMPREPLY=()\n"
    "  if [ \"$cur\" = = ]; then cur=\n"
    "  elif [ \"$prev\" = = ]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi\n";

static const char bash_tail[] =
    "  case $cur in\n"
    "    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$cur\")); return ;;\n"
    "  esac\n"
    "  if [ -n \"$words\" ]; then\n"
    "    COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
    "    return\n"
    "  fi\n"
    "  for word in \"${COMP_WORDS[@]:2:COMP_CWORD-2}\"; do\n"
    "    [ -e \"$word/edition.lua\" ] && rules=$word && break\n"
    "  done\n"
    "  if [ -z \"$rules\" ]; then COMPREPLY=($(compgen -d -- \"$cur\"))\n"
    "  else\n"
    "    words=$(scirules list \"$rules\" --format csv 2>/dev/null | cut -d, -f1)\n"
    "    COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
    "  fi\n"
    "}\n"
    "complete -o filenames -F _scirules scirules\n";

static void bash_value(const struct verb *verb, const struct option *option,
                       struct buf *out) {
  buf_printf(out, "    %s:--%s", verb->name, option->name);
  if (option->letter) buf_printf(out, "|%s:-%c", verb->name, option->letter);
  buf_puts(out, ") ");
  switch (completer_of(option)) {
    case BY_WORDS:
      buf_printf(out, "COMPREPLY=($(compgen -W \"%s\" -- \"$cur\")); ", option->choices);
      break;
    case BY_FOLDER: buf_puts(out, "COMPREPLY=($(compgen -d -- \"$cur\")); "); break;
    case BY_FILE: buf_puts(out, "COMPREPLY=($(compgen -f -- \"$cur\")); "); break;
    case BY_NOTHING: break;
  }
  buf_puts(out, "return ;;\n");
}

static void bash_verb(const struct verb *verb, struct buf *out) {
  buf_printf(out, "    %s) options=\"", verb->name);
  const char *between = "";
  for (enum option_id id = 0; id < OPTION_COUNT; id++) {
    if (!takes(verb, id)) continue;
    buf_printf(out, "%s--%s", between, option_table[id].name);
    between = " ";
  }
  buf_putc(out, '"');
  if (has_words(verb)) {
    buf_puts(out, " words=\"");
    put_words(verb, out);
    buf_putc(out, '"');
  }
  buf_puts(out, " ;;\n");
}

static void bash(struct buf *out) {
  buf_puts(out, bash_head);
  buf_puts(out, "  if [ \"$COMP_CWORD\" = 1 ]; then\n    COMPREPLY=($(compgen -W \"");
  put_verbs(out);
  buf_puts(out, "\" -- \"$cur\"))\n    return\n  fi\n  case $verb:$prev in\n");
  for (const struct verb *verb = verb_table; verb->name; verb++)
    for (enum option_id id = 0; id < OPTION_COUNT; id++)
      if (takes(verb, id) && option_table[id].argument)
        bash_value(verb, &option_table[id], out);
  buf_puts(out, "  esac\n  case $verb in\n");
  for (const struct verb *verb = verb_table; verb->name; verb++) bash_verb(verb, out);
  buf_puts(out, "  esac\n");
  buf_puts(out, bash_tail);
}

/* --- zsh --------------------------------------------------------------------------------- */

/* Text between single quotes, where colons and brackets would mean something. */
static void put_zsh(const char *text, struct buf *out) {
  for (; *text != '\0'; text++) {
    if (*text == '\'') buf_puts(out, "'\\''");
    else if (strchr(":[]\\", *text) != NULL) buf_printf(out, "\\%c", *text);
    else buf_putc(out, *text);
  }
}

static void zsh_value(const struct option *option, struct buf *out) {
  buf_printf(out, ":%s:", option->argument);
  switch (completer_of(option)) {
    case BY_WORDS: buf_printf(out, "(%s)", option->choices); break;
    case BY_FOLDER: buf_puts(out, "_files -/"); break;
    case BY_FILE: buf_puts(out, "_files"); break;
    case BY_NOTHING: buf_putc(out, ' '); break;
  }
}

static void zsh_option(const struct option *option, struct buf *out) {
  const char *value = option->argument ? "=" : "";
  if (option->letter)
    buf_printf(out, " \\\n        '(-%c --%s)'{-%c%s,--%s%s}'[", option->letter, option->name,
               option->letter, option->argument ? "+" : "", option->name, value);
  else
    buf_printf(out, " \\\n        '%s--%s%s[", option->most == MANY ? "*" : "",
               option->name, value);
  put_zsh(option->meaning, out);
  buf_putc(out, ']');
  if (option->argument) zsh_value(option, out);
  buf_putc(out, '\'');
}

static void zsh_arguments(const struct verb *verb, struct buf *out) {
  if (has_words(verb)) {
    buf_puts(out, " \\\n        '*:word:(");
    put_words(verb, out);
    buf_puts(out, ")'");
  } else if (names(verb, "NODE")) {
    buf_puts(out, " \\\n        '1:RULES:_files -/' '*:NODE:_scirules_nodes'");
  } else if (names(verb, "RULES")) {
    buf_puts(out, " \\\n        '*:RULES:_files -/'");
  }
}

static const char zsh_head[] =
    "#compdef scirules\n"
    "# zsh completion for scirules; made by: scirules completion zsh\n"
    "_scirules_nodes() {\n"
    "  local word\n"
    "  for word in ${words[2,CURRENT-1]}; do\n"
    "    [[ -e $word/edition.lua ]] || continue\n"
    "    compadd -- ${(f)\"$(scirules list $word --format csv 2>/dev/null | cut -d, -f1)\"}\n"
    "    return\n"
    "  done\n"
    "}\n\n"
    "_scirules() {\n"
    "  local -a verbs\n"
    "  verbs=(\n";

static void zsh(struct buf *out) {
  buf_puts(out, zsh_head);
  for (const struct verb *verb = verb_table; verb->name; verb++) {
    buf_printf(out, "    '%s:", verb->name);
    put_zsh(verb->summary, out);
    buf_puts(out, "'\n");
  }
  buf_puts(out, "  )\n  if (( CURRENT == 2 )); then\n    _describe verb verbs\n    return\n"
                "  fi\n  local verb=$words[2]\n  shift words\n  (( CURRENT-- ))\n"
                "  case $verb in\n");
  for (const struct verb *verb = verb_table; verb->name; verb++) {
    buf_printf(out, "    %s)\n      _arguments -s", verb->name);
    for (enum option_id id = 0; id < OPTION_COUNT; id++)
      if (takes(verb, id)) zsh_option(&option_table[id], out);
    zsh_arguments(verb, out);
    buf_puts(out, "\n      ;;\n");
  }
  buf_puts(out, "  esac\n}\n\n_scirules \"$@\"\n");
}

/* --- fish -------------------------------------------------------------------------------- */

static void put_fish(const char *text, struct buf *out) {
  for (; *text != '\0'; text++) {
    if (*text == '\'' || *text == '\\') buf_putc(out, '\\');
    buf_putc(out, *text);
  }
}

static void fish_when(const struct verb *verb, struct buf *out) {
  buf_printf(out, "complete -c scirules -n '__fish_seen_subcommand_from %s'", verb->name);
}

static void fish_option(const struct verb *verb, const struct option *option,
                        struct buf *out) {
  fish_when(verb, out);
  if (option->letter) buf_printf(out, " -s %c", option->letter);
  buf_printf(out, " -l %s", option->name);
  if (option->argument != NULL) switch (completer_of(option)) {
    case BY_WORDS: buf_printf(out, " -x -a '%s'", option->choices); break;
    case BY_FOLDER: buf_puts(out, " -x -a '(__fish_complete_directories)'"); break;
    case BY_FILE: buf_puts(out, " -r -F"); break;
    case BY_NOTHING: buf_puts(out, " -x"); break;
  }
  buf_puts(out, " -d '");
  put_fish(option->meaning, out);
  buf_puts(out, "'\n");
}

static void fish_arguments(const struct verb *verb, struct buf *out) {
  if (!has_words(verb) && !names(verb, "RULES")) return;
  fish_when(verb, out);
  buf_puts(out, " -a '");
  if (has_words(verb)) put_words(verb, out);
  else if (names(verb, "NODE")) buf_puts(out, "(__scirules_arguments)");
  else buf_puts(out, "(__fish_complete_directories)");
  buf_puts(out, "'\n");
}

static const char fish_head[] =
    "# fish completion for scirules; made by: scirules completion fish\n"
    "function __scirules_arguments\n"
    "  for word in (commandline -opc)[3..-1]\n"
    "    if test -e $word/edition.lua\n"
    "      scirules list $word --format csv 2>/dev/null | cut -d, -f1\n"
    "      return\n"
    "    end\n"
    "  end\n"
    "  __fish_complete_directories (commandline -ct)\n"
    "end\n\n"
    "complete -c scirules -f\n";

static void fish(struct buf *out) {
  buf_puts(out, fish_head);
  for (const struct verb *verb = verb_table; verb->name; verb++) {
    buf_printf(out, "complete -c scirules -n __fish_use_subcommand -a %s -d '", verb->name);
    put_fish(verb->summary, out);
    buf_puts(out, "'\n");
  }
  for (const struct verb *verb = verb_table; verb->name; verb++) {
    for (enum option_id id = 0; id < OPTION_COUNT; id++)
      if (takes(verb, id)) fish_option(verb, &option_table[id], out);
    fish_arguments(verb, out);
  }
}

/* --- the verb ---------------------------------------------------------------------------- */

static const struct {
  const char *name;
  void (*put)(struct buf *out);
} shells[] = {{"bash", bash}, {"zsh", zsh}, {"fish", fish}};

int verb_completion(struct command *command) {
  const char *name = command->argument[0];
  for (size_t i = 0; i < sizeof shells / sizeof *shells; i++) {
    if (strcmp(shells[i].name, name) != 0) continue;
    struct buf out = {0};
    shells[i].put(&out);
    output_result(command, &out);
    return command_exit(command);
  }
  diag_add(command->diags, (struct place){0}, "it can be bash, zsh or fish", UNKNOWN_SHELL,
           name);
  return command_exit(command);
}
