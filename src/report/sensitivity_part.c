/* Writing and reading are one pass over the same items in the same order: what a pass does
 * with an item is to write it, or to read it into its place. After the first item that
 * cannot be read nothing more is. */
#include "report/sensitivity_part.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/number.h"
#include "report/messages.h"

static const char first_line[] = "scirules sensitivity part 1\n";
static const char last_line[] = "sha256 ";

struct pass {
  struct buf *out;                             /* NULL: this one reads */
  const char *at, *end;                        /* what is left to read */
  bool ok;
  struct arena *arena;                         /* of what is read */
};

/* --- items ------------------------------------------------------------------------------- */

/* The next line without its end, and behind it. False where there is none. */
static bool next_line(struct pass *pass, const char **line, size_t *length) {
  const char *end = memchr(pass->at, '\n', (size_t)(pass->end - pass->at));
  if (!pass->ok || end == NULL) return pass->ok = false;
  *line = pass->at;
  *length = (size_t)(end - pass->at);
  pass->at = end + 1;
  return true;
}

static bool read_whole(const char *digits, size_t length, uint64_t *value) {
  *value = 0;
  for (size_t i = 0; i < length; i++) {
    if (digits[i] < '0' || digits[i] > '9' || *value > UINT64_MAX / 10 - 1) return false;
    *value = 10 * *value + (uint64_t)(digits[i] - '0');
  }
  return length > 0;
}

static void whole(struct pass *pass, uint64_t *value) {
  const char *line;
  size_t length;
  if (pass->out != NULL) buf_printf(pass->out, "%" PRIu64 "\n", *value);
  else if (next_line(pass, &line, &length)) pass->ok = read_whole(line, length, value);
}

/* A whole number from least to most. */
static void size(struct pass *pass, size_t *value, size_t least, size_t most) {
  uint64_t wide = *value;
  whole(pass, &wide);
  pass->ok = pass->ok && wide >= least && wide <= most;
  if (pass->ok) *value = (size_t)wide;
}

static void number(struct pass *pass, double *value) {
  char text[NUMBER_ROOM] = "nan";
  const char *line;
  size_t length;
  if (pass->out != NULL) {
    if (!isnan(*value)) number_shortest(*value, text);
    buf_printf(pass->out, "%s\n", text);
  } else if (next_line(pass, &line, &length)) {
    *value = NAN;
    bool missing = length == 3 && memcmp(line, "nan", 3) == 0;
    pass->ok = missing || number_parse(line, length, value);
  }
}

/* The length stands before the text, which may hold any byte but NUL. */
static void read_text(struct pass *pass, const char **value) {
  size_t left = (size_t)(pass->end - pass->at);
  const char *blank = pass->ok ? memchr(pass->at, ' ', left) : NULL;
  uint64_t length;
  *value = NULL;
  if (left >= 2 && memcmp(pass->at, "-\n", 2) == 0) {
    pass->at += 2;
    return;
  }
  pass->ok = blank != NULL && read_whole(pass->at, (size_t)(blank - pass->at), &length) &&
             length < (size_t)(pass->end - blank) - 1 && blank[1 + length] == '\n';
  if (!pass->ok) return;
  *value = arena_copy_length(pass->arena, blank + 1, length);
  pass->at = blank + 1 + length + 1;
}

static void text(struct pass *pass, const char **value) {
  if (pass->out == NULL) read_text(pass, value);
  else if (*value == NULL) buf_puts(pass->out, "-\n");
  else buf_printf(pass->out, "%zu %s\n", strlen(*value), *value);
}

/* A text that is there. */
static void words(struct pass *pass, const char **value) {
  text(pass, value);
  pass->ok = pass->ok && *value != NULL;
}

static void texts(struct pass *pass, struct text *value) {
  text(pass, &value->de);
  text(pass, &value->en);
}

/* How many items follow: never more than there are bytes left. */
static void count(struct pass *pass, size_t *items) {
  size(pass, items, 0, pass->out ? SIZE_MAX : (size_t)(pass->end - pass->at));
}

/* --- the study --------------------------------------------------------------------------- */

static const char *const *pass_names(struct pass *pass, const char *const *name,
                                     size_t units) {
  const char **kept = arena_new_array(pass->arena, units, const char *);
  for (size_t u = 0; u < units; u++) {
    kept[u] = pass->out ? name[u] : "";
    words(pass, &kept[u]);
  }
  return kept;
}

static const double *pass_ranks(struct pass *pass, const double *rank, size_t units) {
  double *kept = arena_new_array(pass->arena, units, double);
  for (size_t u = 0; u < units; u++) {
    if (pass->out) kept[u] = rank[u];
    number(pass, &kept[u]);
  }
  return kept;
}

static const struct sensitivity_subject *pass_subjects(
    struct pass *pass, const struct sensitivity_subject *subject, size_t subjects) {
  struct sensitivity_subject *kept =
      arena_new_array(pass->arena, subjects, struct sensitivity_subject);
  for (size_t i = 0; i < subjects; i++) {
    if (pass->out) kept[i] = subject[i];
    words(pass, &kept[i].id);
    texts(pass, &kept[i].label);
  }
  return kept;
}

static const size_t *pass_named(struct pass *pass, const size_t *named, size_t many,
                                size_t units) {
  size_t *kept = arena_new_array(pass->arena, many, size_t);
  for (size_t k = 0; k < many; k++) {
    if (pass->out) kept[k] = named[k];
    size(pass, &kept[k], 0, units > 0 ? units - 1 : 0);
  }
  return kept;
}

enum { LATEST_YEAR = 9999, MOST_REPLICATIONS = 1000000000 };

static void pass_study(struct pass *pass, struct sensitivity_study *study) {
  size_t year = (size_t)study->year;
  texts(pass, &study->title);
  words(pass, &study->edition);
  words(pass, &study->rules_sha256);
  words(pass, &study->data_sha256);
  words(pass, &study->engine);
  size(pass, &year, 0, LATEST_YEAR);
  study->year = (int)year;
  size(pass, &study->replications, 0, MOST_REPLICATIONS);
  size(pass, &study->base, 0, MOST_REPLICATIONS);
  whole(pass, &study->seed);
  size(pass, &study->data_points, 0, SIZE_MAX);
  size(pass, &study->estimated, 0, SIZE_MAX);
  count(pass, &study->units);
  study->key = pass_names(pass, study->key, study->units);
  study->name = pass_names(pass, study->name, study->units);
  study->nominal = pass_ranks(pass, study->nominal, study->units);
  count(pass, &study->inputs);
  study->input = pass_subjects(pass, study->input, study->inputs);
  count(pass, &study->parts);
  study->part = pass_subjects(pass, study->part, study->parts);
  count(pass, &study->named_count);
  study->named = pass_named(pass, study->named, study->named_count, study->units);
}

/* --- the sample -------------------------------------------------------------------------- */

static uint32_t ranks_seen(const struct rank_counts *counts) {
  uint32_t seen = 0;
  for (uint32_t i = 0; i < counts->span; i++) seen += counts->times[i] > 0;
  return seen;
}

static void write_counts(struct pass *pass, const struct rank_counts *counts) {
  for (uint32_t i = 0; i < counts->span; i++)
    if (counts->times[i] > 0)
      buf_printf(pass->out, "%" PRIu32 "\n%" PRIu32 "\n", counts->first + i,
                 counts->times[i]);
}

static void read_counts(struct pass *pass, struct rank_counts *counts, size_t seen,
                        size_t units) {
  for (size_t i = 0; i < seen && pass->ok; i++) {
    size_t half_rank = 0, times = 0;
    size(pass, &half_rank, 0, 2 * units);
    size(pass, &times, 0, MOST_REPLICATIONS);
    if (pass->ok) rank_counts_add(counts, (uint32_t)half_rank, (uint32_t)times);
  }
}

static void pass_counts(struct pass *pass, struct rank_counts *counts, size_t units) {
  size_t seen = ranks_seen(counts);
  whole(pass, &counts->pairs);
  whole(pass, &counts->ahead);
  count(pass, &seen);
  if (pass->out) write_counts(pass, counts);
  else read_counts(pass, counts, seen, units);
}

static void pass_sample(struct pass *pass, const struct sensitivity_study *study,
                        struct sensitivity_sample *sample) {
  size_t numbers = sample->rows * sensitivity_points(study) * sensitivity_outputs(study);
  for (size_t u = 0; u < study->units && pass->ok; u++)
    pass_counts(pass, &sample->tally->count[u], study->units);
  for (size_t i = 0; i < numbers && pass->ok; i++) number(pass, &sample->y[i]);
  for (size_t i = 0; i < sample->parts && pass->ok; i++) {
    struct part_effect *effect = &sample->effect[i];
    number(pass, &effect->shift);
    number(pass, &effect->places);
    size(pass, &effect->unit, 0, study->units);
  }
}

/* --- whole parts ------------------------------------------------------------------------- */

void sensitivity_part_write(struct sensitivity_part *part, struct buf *out) {
  char digest[HASH_ROOM];
  size_t start = out->length;
  struct pass pass = {.out = out, .ok = true, .arena = part->arena};
  struct sensitivity_study study = part->study;
  buf_puts(out, first_line);
  pass_study(&pass, &study);
  size(&pass, &part->sample->shard, 1, part->sample->shards);
  size(&pass, &part->sample->shards, 1, SIZE_MAX);
  pass_sample(&pass, &study, part->sample);
  hash_bytes(out->data + start, out->length - start, digest);
  buf_printf(out, "%s%s\n", last_line, digest);
}

/* Whether the text begins and ends as a part does; what is between, to pass. */
static bool is_part(const struct buf *text, struct pass *pass) {
  size_t head = strlen(first_line), tail = strlen(last_line) + HASH_ROOM;
  char digest[HASH_ROOM];
  const char *start = buf_text(text);
  if (text->length < head + tail || memcmp(start, first_line, head) != 0) return false;
  pass->at = start + head;
  pass->end = start + text->length - tail;
  hash_bytes(start, text->length - tail, digest);
  return memcmp(pass->end, last_line, strlen(last_line)) == 0 &&
         memcmp(pass->end + strlen(last_line), digest, HASH_ROOM - 1) == 0 &&
         start[text->length - 1] == '\n';
}

/* Whether the sample of that shard can be as large as it must be in the bytes left. */
static bool has_room(const struct pass *pass, const struct sensitivity_study *study,
                     size_t shards) {
  size_t left = (size_t)(pass->end - pass->at), rows = study->base / shards;
  size_t numbers = sensitivity_points(study) * sensitivity_outputs(study);
  return numbers <= left && (rows == 0 || rows <= left / numbers);
}

static bool read_items(struct pass *pass, struct sensitivity_part *part) {
  size_t shard = 0, shards = 0;
  pass_study(pass, &part->study);
  size(pass, &shard, 1, MOST_REPLICATIONS);
  size(pass, &shards, shard, MOST_REPLICATIONS);
  if (!pass->ok || !has_room(pass, &part->study, shards)) return false;
  part->sample = sensitivity_sample_new(&part->study, shard, shards);
  pass_sample(pass, &part->study, part->sample);
  return pass->ok && pass->at == pass->end;
}

bool sensitivity_part_read(struct sensitivity_part *part, const struct buf *text,
                           const char *path, struct diags *diags) {
  *part = (struct sensitivity_part){.arena = arena_new()};
  struct pass pass = {.ok = true, .arena = part->arena};
  if (is_part(text, &pass) && read_items(&pass, part)) return true;
  diag_add(diags, (struct place){.path = path}, PART_NONE_HINT, PART_NONE);
  return false;
}

void sensitivity_part_free(struct sensitivity_part *part) {
  sensitivity_sample_free(part->sample);
  arena_free(part->arena);
}

/* --- the same study? --------------------------------------------------------------------- */

static bool same_subjects(const struct sensitivity_subject *one,
                          const struct sensitivity_subject *other, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (strcmp(one[i].id, other[i].id) != 0) return false;
  return true;
}

static bool same_named(const struct sensitivity_study *one,
                       const struct sensitivity_study *other) {
  if (one->named_count != other->named_count) return false;
  for (size_t k = 0; k < one->named_count; k++)
    if (one->named[k] != other->named[k]) return false;
  return true;
}

const char *sensitivity_study_differs(const struct sensitivity_study *one,
                                      const struct sensitivity_study *other) {
  if (strcmp(one->rules_sha256, other->rules_sha256) != 0) return "other rules";
  if (strcmp(one->data_sha256, other->data_sha256) != 0) return "other data";
  if (strcmp(one->engine, other->engine) != 0) return "another program";
  if (one->seed != other->seed) return "another --seed";
  if (one->replications != other->replications) return "other --replications";
  if (one->base != other->base) return "another --base";
  if (!same_named(one, other)) return "another --unit";
  if (one->units != other->units) return "other units";
  if (one->inputs != other->inputs || !same_subjects(one->input, other->input, one->inputs))
    return "other inputs";
  if (one->parts != other->parts || !same_subjects(one->part, other->part, one->parts))
    return "other parts";
  return NULL;
}
