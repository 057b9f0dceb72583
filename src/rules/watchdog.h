/* Stops from outside what a rule cannot be stopped at from within.
 *
 * The hook of a sandbox does not fire inside of one operation of Lua. An operation that
 * takes too long ends the program with exit code 5, after a message on standard error that
 * names the rule's file and the unit; nothing is half written then, because files are
 * written after all rules have run. Time is processor time of the thread that runs the
 * rule, so that a busy machine does not change the outcome.
 *
 * A signal handler can see nothing but what is global: this is the one place of the
 * program that holds a state of its own. The timer (SIGPROF) is set by the first call and
 * runs on; a call costs no system call.
 */
#ifndef SCIRULES_RULES_WATCHDOG_H
#define SCIRULES_RULES_WATCHDOG_H

enum { WATCHDOG_MILLISECONDS = 1500 };         /* of one call; a sandbox has less */

/* The calling thread begins to run a rule: the file's path as it is shown, and the unit
 * (NULL: none). Both are borrowed. Gives what watchdog_end needs. */
int watchdog_begin(const char *path, const char *unit);
void watchdog_end(int watched);

#endif
