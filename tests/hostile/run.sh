#!/bin/sh
# The hostile cases, a file on each processor: run.sh PROGRAM [CASES.case ...]. Shows what
# failed and ends with one line "N passed, N failed"; exit 0 where nothing failed.
here=$(dirname "$0")
program=$1
shift
[ $# -gt 0 ] || set -- "$here"/*.case
printf '%s\n' "$@" |
  xargs -d '\n' -P "$(nproc 2>/dev/null || echo 2)" -n 1 \
    sh -c 'lua5.4 "$0" "$1" "$2" 2>&1 | sed "\$!s/^/  /"' "$here/../cli/run.lua" "$program" |
  awk '/^[0-9]+ passed, [0-9]+ failed$/ { passed += $1; failed += $3; files++; next }
       { print }
       END {
         printf "%d passed, %d failed\n", passed, failed + (files < '$#' ? 1 : 0)
         exit failed > 0 || files < '$#'
       }'
