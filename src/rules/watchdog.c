/* Whoever runs a rule takes a slot. The timer ticks in steps of processor time of the
 * whole program; at a tick the handler asks the clocks of the threads whose slots are
 * taken. The first tick of a call notes its time, a later one compares. */
#include "rules/watchdog.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum {
  SLOTS = 64,                                  /* threads beyond that are not watched */
  TICK = 200,                                  /* milliseconds */
  EXIT_BUDGET = 5
};

static struct slot {
  atomic_bool taken;
  _Atomic(const char *) path;                  /* NULL: nothing runs */
  _Atomic(const char *) unit;
  clockid_t clock;                             /* of the thread */
  atomic_bool seen;                            /* since is the time of this call */
  long since;
} slots[SLOTS];

static pthread_once_t armed = PTHREAD_ONCE_INIT;

/* Milliseconds of the slot's thread. */
static long time_of(const struct slot *slot) {
  struct timespec now = {0, 0};
  clock_gettime(slot->clock, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Writes the text, up to 400 bytes of it, without control characters. */
static void put(const char *text) {
  char clean[400];
  size_t length = 0;
  for (; text[length] != '\0' && length < sizeof clean; length++) {
    bool control = (unsigned char)text[length] < ' ' || text[length] == 0x7f;
    clean[length] = control ? '?' : text[length];
  }
  ssize_t ignored = write(STDERR_FILENO, clean, length);
  (void)ignored;
}

static void stop(const char *path, const char *unit) {
  put(path);
  put(": error: ");
  if (unit != NULL) put("unit "), put(unit), put(": ");
  put("one operation of the rule takes too long; it was stopped from outside");
  ssize_t ignored = write(STDERR_FILENO, "\n1 error\n", 9);
  (void)ignored;
  _exit(EXIT_BUDGET);
}

static void tick(int number) {
  (void)number;
  for (size_t i = 0; i < SLOTS; i++) {
    struct slot *slot = &slots[i];
    const char *path = atomic_load(&slot->path), *unit = atomic_load(&slot->unit);
    if (path == NULL) continue;
    long now = time_of(slot);
    if (!atomic_exchange(&slot->seen, true)) slot->since = now;
    else if (now - slot->since > WATCHDOG_MILLISECONDS) stop(path, unit);
  }
}

static void arm(void) {
  struct sigaction action = {.sa_handler = tick, .sa_flags = SA_RESTART};
  const struct timeval step = {0, TICK * 1000};
  const struct itimerval timer = {step, step};
  sigemptyset(&action.sa_mask);
  sigaction(SIGPROF, &action, NULL);
  setitimer(ITIMER_PROF, &timer, NULL);
}

int watchdog_begin(const char *path, const char *unit) {
  pthread_once(&armed, arm);
  for (int i = 0; i < SLOTS; i++) {
    struct slot *slot = &slots[i];
    if (atomic_exchange(&slot->taken, true)) continue;
    pthread_getcpuclockid(pthread_self(), &slot->clock);
    atomic_store(&slot->seen, false);
    atomic_store(&slot->unit, unit);
    atomic_store(&slot->path, path);
    return i;
  }
  return SLOTS;
}

void watchdog_end(int watched) {
  if (watched == SLOTS) return;
  atomic_store(&slots[watched].path, NULL);
  atomic_store(&slots[watched].taken, false);
}
