#!/bin/sh
# A whole run of rules/2024, reports written, beside a bare C program that opens one Lua
# state per rule file and loads it. The two run in turn; medians and the ratio are printed.
# usage: tests/bench/bench.sh FLOOR [PAIRS]
set -eu
floor=$1
pairs=${2:-41}
files=$(find rules/2024 -name '*.lua' | LC_ALL=C sort)
times=$(mktemp)
trap 'rm -f "$times"' EXIT

micros() { # prints the microseconds that a command takes
  begin=$(date +%s%N)
  "$@" >/dev/null 2>&1
  end=$(date +%s%N)
  echo $(((end - begin) / 1000))
}

i=0
while [ "$i" -le "$pairs" ]; do # the first pair warms up and is dropped
  # shellcheck disable=SC2086
  b=$(micros "$floor" $files)
  a=$(micros ./scirules run rules/2024)
  [ "$i" = 0 ] || echo "$a $b" >>"$times"
  i=$((i + 1))
done

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
run=$(awk '{ print $1 }' "$times" | median)
bare=$(awk '{ print $2 }' "$times" | median)
ratio=$(awk '{ print $1 / $2 }' "$times" | median)
LC_ALL=C awk -v n="$(echo "$files" | wc -l)" -v p="$pairs" -v a="$run" -v b="$bare" -v r="$ratio" '
  BEGIN {
    printf "%-52s %8.2f ms\n", "scirules run rules/2024, reports written", a / 1000
    printf "%-52s %8.2f ms\n", "bare program, " n " Lua states and files", b / 1000
    printf "%-52s %8.2f    (bound 3)\n", "ratio, median of " p " pairs", r
  }'
