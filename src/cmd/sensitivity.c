/* What may be chosen otherwise comes from the edition's uncertainty.lua, else from what is
 * usual. A shard writes a part, for `merge`. */
#include <stdlib.h>
#include <string.h>

#include "analysis/replica.h"
#include "analysis/uncertainty.h"
#include "base/parallel.h"
#include "base/version.h"
#include "cmd/messages.h"
#include "cmd/output.h"
#include "cmd/sensitive.h"
#include "cmd/study.h"
#include "report/sensitivity_part.h"

enum { REPLICATIONS = 1000, BASE = 512, SEED = 1 };

struct shard {
  size_t number, of;
};

static bool is_number(const char *text, size_t length) {
  return length > 0 && length < 9 && strspn(text, "0123456789") >= length;
}

/* --shard I/N; 1/1 where it is not given. */
static bool find_shard(struct command *command, struct shard *shard) {
  const char *text = command->option[OPTION_SHARD];
  *shard = (struct shard){1, 1};
  if (text == NULL) return true;
  size_t first = strcspn(text, "/");
  const char *second = text + first + (text[first] != '\0');
  if (is_number(text, first) && is_number(second, strlen(second)))
    *shard = (struct shard){(size_t)atol(text), (size_t)atol(second)};
  else shard->number = 0;
  if (shard->number >= 1 && shard->number <= shard->of) return true;
  diag_add(command->diags, (struct place){0}, SHARD_FORM_HINT, SHARD_FORM, text);
  return false;
}

/* The units of --unit, in their order, each once. */
static bool find_named(const struct study *study, struct command *command,
                       struct sensitivity_study *asked) {
  size_t *named = arena_new_array(command->arena, command->givens, size_t), count = 0;
  bool ok = true;
  for (size_t i = 0; i < command->givens; i++) {
    size_t unit, k = 0;
    if (!study_unit(study, command, command->given[i].value, &unit)) ok = false;
    else {
      while (k < count && named[k] != unit) k++;
      if (k == count) named[count++] = unit;
    }
  }
  asked->named = named;
  asked->named_count = count;
  return ok;
}

static struct sensitivity_study asked_of(const struct study *study,
                                         const struct command *command) {
  const struct tree *tree = study->tree;
  return (struct sensitivity_study){
    .title = tree->title, .edition = tree->edition, .year = tree->year,
    .rules_sha256 = tree->sha256, .data_sha256 = study->data->sha256,
    .engine = "scirules " SCIRULES_VERSION,
    .data_points = study->result->data_points,
    .estimated = study->result->status_count[STATUS_ESTIMATED],
    .units = study->data->units, .key = study->data->key, .name = study->data->name,
    .replications =
        (size_t)command_number(command, OPTION_REPLICATIONS, REPLICATIONS),
    .base = (size_t)command_number(command, OPTION_BASE, BASE),
    .seed = (uint64_t)command_number(command, OPTION_SEED, SEED),
  };
}

static void take_replicator(struct sensitivity_study *asked,
                            const struct replicator *replicator) {
  asked->nominal = replicator->nominal;
  asked->inputs = replicator->inputs;
  asked->input = replicator->input;
  asked->parts = replicator->parts;
  asked->part = replicator->part;
}

static void write_part(struct command *command, const struct sensitivity_study *asked,
                       struct sensitivity_sample *sample) {
  struct sensitivity_part part = {*asked, sample, command->arena};
  struct buf out = {0};
  sensitivity_part_write(&part, &out);
  output_result(command, &out);
}

static void calculate(struct command *command, struct sensitivity_study *asked,
                      const struct replica *replica, struct shard shard) {
  const struct replicator *replicator = replica_replicator(replica);
  size_t threads = (size_t)command_number(command, OPTION_THREADS, 0);
  take_replicator(asked, replicator);
  struct sensitivity_sample *sample =
      sensitivity_sample(replicator, asked, shard.number, shard.of,
                         threads > 0 ? threads : parallel_cores());
  if (command->option[OPTION_SHARD] != NULL) write_part(command, asked, sample);
  else sensitive_print(command, asked, sample);
  sensitivity_sample_free(sample);
}

/* Replications of the edition by its own uncertainty.lua or by default. */
static struct replica *replica_of(const struct study *study, struct command *command) {
  const struct tree *tree = study->tree;
  const struct input *input = tree->input;
  size_t inputs = tree->inputs;
  if (inputs == 0) input = uncertainty_default(study->result, command->arena, &inputs);
  return replica_new(study->result, input, inputs, command->diags);
}

static void ask(struct command *command, const struct study *study) {
  struct sensitivity_study asked = asked_of(study, command);
  struct shard shard;
  bool ok = find_named(study, command, &asked);
  ok = find_shard(command, &shard) && ok;
  if (ok && asked.replications == 0 && asked.base == 0) {
    diag_add(command->diags, (struct place){0}, NULL, STUDY_NOTHING);
    ok = false;
  }
  struct replica *replica = ok ? replica_of(study, command) : NULL;
  if (replica != NULL) calculate(command, &asked, replica, shard);
  replica_free(replica);
}

int verb_sensitivity(struct command *command) {
  struct study study;
  if (study_open(&study, command, STUDY_RESULT)) ask(command, &study);
  study_close(&study);
  return command_exit(command);
}
