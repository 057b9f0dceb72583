#!/bin/sh
# Runs every fuzz harness for some seconds: from the corpus in the tree and from what earlier
# runs added in the build folder. A line for each, and "N passed, N failed" at the end; exit 0
# where nothing failed. An input that breaks something is kept under BUILD/found; to see it
# again: BUILD/fuzz_NAME "$PWD/BUILD/found/NAME-…".
#
# usage: tests/fuzz/run.sh BUILD SECONDS [NAME ...]; with SEED=N in the environment the random
# choices are the same every time.
set -u
cd "$(dirname "$0")/../.." || exit 70
build=$PWD/$1
seconds=$2
shift 2
[ $# -gt 0 ] || set -- csv formula rule command
below=${TMPDIR:-/tmp}
[ -d /dev/shm ] && [ -w /dev/shm ] && below=/dev/shm
TMPDIR=$(mktemp -d "$below/scirules-XXXXXX") || exit 70
export TMPDIR UBSAN_OPTIONS=print_stacktrace=1
export ASAN_OPTIONS=quarantine_size_mb=8:malloc_context_size=8
trap 'rm -rf "$TMPDIR"' EXIT
passed=0
failed=0

fuzz() { # name: its log goes to standard output
  dictionary=tests/fuzz/$1.dict
  name=$1
  set -- "$build/corpus/$name" "$PWD/tests/fuzz/corpus/$name"
  [ -f "$dictionary" ] && set -- "$@" "-dict=$PWD/$dictionary"
  nice -n 15 "$build/fuzz_$name" "-max_total_time=$seconds" "-seed=${SEED:-0}" -max_len=4096 \
    -timeout=10 -rss_limit_mb=1024 -malloc_limit_mb=256 -print_final_stats=1 \
    "-artifact_prefix=$build/found/$name-" "$@"
}

for name; do
  log=$build/$name.log
  mkdir -p "$build/corpus/$name" "$build/found"
  if fuzz "$name" >"$log" 2>&1; then
    passed=$((passed + 1))
    how=passed
  else
    failed=$((failed + 1))
    how=FAILED
    tail -n 60 "$log"
  fi
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  printf 'fuzz %-10s %9s inputs, %s\n' "$name" "${runs:-0}" "$how"
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
