#!/bin/sh
# All tests: as built, under ASan and UBSan, and under a German locale, on two cores where
# there are two. Ends with one line "N passed, N failed"; exit 0 where nothing failed.
set -u
cd "$(dirname "$0")/.." || exit 70
jobs=$(nproc 2>/dev/null || echo 2)
work=$(mktemp -d)
counts=$work/counts
trap 'rm -rf "$work"' EXIT

count() { # notes passed and failed tests, says which part it was
  echo "$2 $3" >>"$counts"
  printf '%-58s %5d passed, %d failed\n' "$1" "$2" "$3"
}

build() { # build folder, compiler flags
  make --no-print-directory -s -j "$jobs" BUILD="$1" CFLAGS="$2" "$1/scirules" test-parts >"$log" 2>&1 && return
  cat "$log"
  count "build in $1" 0 1
}

cmocka() { # name, build folder
  for program in "$2"/tests/*/test_*; do
    [ -x "$program" ] && [ ! -d "$program" ] || continue
    case $program in *.d) continue ;; esac
    "$program" >"$log" 2>&1
    code=$?
    ok=$(grep -c '^\[       OK \]' "$log")
    bad=$(grep '^\[  FAILED  \] [a-z_0-9]*$' "$log" | sort -u | wc -l)
    [ "$code" != 0 ] && [ "$bad" = 0 ] && bad=1
    [ "$bad" = 0 ] || cat "$log"
    count "$1: ${program#"$2"/tests/}" "$ok" "$bad"
  done
}

lines() { # name, command whose last line is "N passed, N failed"
  name=$1
  shift
  "$@" >"$log" 2>&1
  code=$?
  last=$(grep -E '^[0-9]+ passed, [0-9]+ failed$' "$log" | tail -n 1)
  ok=${last%% *}
  bad=${last#*, }
  bad=${bad%% *}
  [ -n "$last" ] || { ok=0; bad=1; }
  [ "$code" = 0 ] || [ "$bad" != 0 ] || bad=1
  [ "$bad" = 0 ] || cat "$log"
  count "$name" "$ok" "$bad"
}

editions=$(find rules -name edition.lua | sort | sed 's,/edition.lua$,,')

verified() { # name, build folder: every edition that has a lock
  for edition in $editions; do
    [ -e "$edition/edition.lock" ] || continue
    ok=0
    "$2/scirules" verify "$edition" >"$log" 2>&1 && ok=1 || cat "$log"
    count "$1: $edition as locked" "$ok" $((1 - ok))
  done
}

suite() { # name, build folder
  cmocka "$1" "$2"
  verified "$1" "$2"
  for edition in $editions; do
    lines "$1: $edition" "$2/scirules" test "$edition" --threshold 100
  done
  lines "$1: command line" lua5.4 tests/cli/run.lua "$2/scirules"
}

build_all() {
  log=$work/build
  build build "-O2 -g -Werror"
  cp build/scirules scirules 2>/dev/null
  build build/sanitized "-O1 -g -Werror -fsanitize=address,undefined -fno-sanitize-recover=all"
}

plain() {
  log=$work/plain
  suite plain build
  lines "reasons of all changes" lua5.4 tests/reasons.lua build/scirules
  lines "indices that others published" lua5.4 tests/published.lua build/scirules
  cp "$log" "$work/published"
  lines "ASEM as COINr calculates it" lua5.4 tests/asem.lua build/scirules
  lines "README and docs" lua5.4 tests/readme.lua build/scirules
  lines "editions in PostgreSQL" lua5.4 tests/sql.lua build/scirules
  lines "datasets made again" tests/datasets.sh
  make --no-print-directory -s BUILD=build build/tests/faults/shim.so
  lines "faults of the machine" lua5.4 tests/faults/run.lua build/scirules \
    build/tests/faults/shim.so
}

sanitized() {
  log=$work/sanitized
  suite sanitized build/sanitized
  lines "sanitized: hostile" tests/hostile/run.sh build/sanitized/scirules
}

german() {
  log=$work/german
  locale=$PWD/build/locale
  [ -d "$locale/de_DE.UTF-8" ] || { mkdir -p "$locale" && localedef -i de_DE -f UTF-8 "$locale/de_DE.UTF-8"; }
  export LOCPATH="$locale" LC_ALL=de_DE.UTF-8
  suite German build
}

fuzz() {
  log=$work/fuzz
  if make -s fuzz-ready 2>/dev/null; then
    lines "fuzzing, ${FUZZ_SECONDS:=5} s each" env SEED=1 \
      make -s -j "$jobs" fuzz SECONDS="$FUZZ_SECONDS"
  else
    echo "fuzzing: LEFT OUT, clang and its runtime are missing; make setup-fuzz installs them"
  fi
}

build_all
(sanitized; fuzz; german; : >"$work/one") &
(plain; : >"$work/other")
wait
[ -e "$work/one" ] && [ -e "$work/other" ] || count "every part came to its end" 0 1

grep -v '^[0-9]* passed, ' "$work/published"
awk '{ passed += $1; failed += $2 }
     END { print passed " passed, " failed " failed"; exit failed > 0 }' "$counts"
