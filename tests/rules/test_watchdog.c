#include "rules/watchdog.h"

#include <sys/wait.h>
#include <time.h>

#include "folder_sample.h"
#include "rules/sandbox.h"

/* What no hook of Lua can interrupt. */
static int spin(lua_State *L) {
  static volatile unsigned turns;
  while (L != NULL) turns++;
  return 0;
}

/* Never called: the call that it would tell of does not return. */
static void no_detail(const void *context, struct buf *out) {
  (void)context;
  (void)out;
}

static void run_for_ever(int out, const struct sandbox_detail *detail) {
  dup2(out, STDERR_FILENO);
  struct sandbox *sandbox = sandbox_new("rules/x/laden.lua");
  lua_pushcfunction(sandbox_state(sandbox), spin);
  sandbox_call(sandbox, 0, 0, detail, (struct place){0}, diags_new());
  _exit(1);
}

/* Runs the child; what it wrote to standard error stands in text. Its status. */
static int child_that_runs_for_ever(const struct sandbox_detail *detail, char *text,
                                    size_t room) {
  int ends[2], status;
  assert_int_equal(pipe(ends), 0);
  pid_t child = fork();
  assert_true(child >= 0);
  if (child == 0) run_for_ever(ends[1], detail);
  close(ends[1]);
  size_t length = 0;
  for (ssize_t n; (n = read(ends[0], text + length, room - 1 - length)) > 0;)
    length += (size_t)n;
  text[length] = '\0';
  close(ends[0]);
  waitpid(child, &status, 0);
  return status;
}

/* An operation without end is stopped from outside: exit code 5, the rule named, and the unit
 * where there is one, whose name cannot write to the terminal. */
static void stops_and_names(void **state) {
  (void)state;
  static const struct sandbox_detail at_unit = {no_detail, NULL, "Bad\033[31m Aal"};
  char text[500];
  int status = child_that_runs_for_ever(NULL, text, sizeof text);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), 5);
  assert_string_equal(text, "rules/x/laden.lua: error: one operation of the rule takes too "
                            "long; it was stopped from outside\n1 error\n");
  status = child_that_runs_for_ever(&at_unit, text, sizeof text);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), 5);
  assert_string_equal(text, "rules/x/laden.lua: error: unit Bad?[31m Aal: one operation of "
                            "the rule takes too long; it was stopped from outside\n1 error\n");
}

static double processor_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void work_for(double seconds) {
  for (double end = processor_seconds() + seconds; processor_seconds() < end;) continue;
}

/* Time counts from the beginning of each call, and only within calls. */
static void counts_one_call(void **state) {
  (void)state;
  const double seconds = WATCHDOG_MILLISECONDS / 1000.0;
  for (int i = 0; i < 2; i++) {
    int watched = watchdog_begin("rules/x/laden.lua", NULL);
    work_for(seconds * 0.6);
    watchdog_end(watched);
    work_for(seconds * 0.3);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
    cmocka_unit_test(stops_and_names),
    cmocka_unit_test(counts_one_call),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
