# make          build ./scirules
# make run      install what is missing, build, print the ranking of 2023
# make test     install what is missing, build, pass all tests
# make mutate   change the formulas one by one: would the tests of the rules notice?
# make bench    time a whole run beside a bare C program
# make fuzz     SECONDS=60: feed the loaders random input, each so long
# make datasets make the reconstructed values of datasets/ again: the same bytes;
#               EDITIONS="2024 2022" only those
# make install  program, manual pages and completion; PREFIX=/usr/local, DESTDIR=

BUILD  ?= build
CC     ?= gcc
PREFIX ?= /usr/local

PACKAGES = build-essential pkg-config liblua5.4-dev libcsv-dev libyajl-dev nettle-dev \
           liblapack-dev libblas-dev libglpk-dev libltdl-dev libcmocka-dev lua-unit \
           lua5.4 locales
LIBRARIES = lua5.4 yajl nettle

# The reference LAPACK, as an archive: the same figures beside whatever faster one a machine
# has, and nothing to load at the start.
ARCHIVES := /usr/lib/$(shell $(CC) -print-multiarch)
LAPACK   := $(ARCHIVES)/lapack/liblapack.a $(ARCHIVES)/blas/libblas.a

WARNINGS = -Wall -Wextra -Wconversion -Wshadow -Wstrict-prototypes -Wvla
CFLAGS  ?= -O2 -g
FLAGS   := -std=c17 -D_XOPEN_SOURCE=700 $(WARNINGS) -ffp-contract=off -Isrc \
           $(shell pkg-config --cflags $(LIBRARIES) 2>/dev/null)
# GLPK and what it needs as archives: five shared libraries would be looked for at each start.
SOLVER  := $(patsubst %,-l:lib%.a,glpk ltdl z)
LIBS    := $(shell pkg-config --libs $(LIBRARIES) 2>/dev/null) -lcsv $(SOLVER) $(LAPACK) -lm -pthread
TESTLIBS := $(shell pkg-config --libs cmocka 2>/dev/null)

SOURCES := $(filter-out src/main.c,$(wildcard src/*/*.c))
OBJECTS := $(SOURCES:%.c=$(BUILD)/%.o)
TESTS   := $(patsubst tests/%.c,$(BUILD)/tests/%,$(wildcard tests/*/test_*.c))

all: ready
	@$(MAKE) --no-print-directory scirules

scirules: $(BUILD)/scirules
	@cp $< $@

$(BUILD)/scirules: $(BUILD)/src/main.o $(BUILD)/libscirules.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

$(BUILD)/libscirules.a: $(OBJECTS)
	@rm -f $@
	ar qcs $@ $^

$(BUILD)/src/%.o: src/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(FLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/tests/%: tests/%.c $(BUILD)/libscirules.a
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(FLAGS) -MMD -MP -o $@ $< $(BUILD)/libscirules.a $(LIBS) $(TESTLIBS)

-include $(OBJECTS:.o=.d) $(BUILD)/src/main.d $(TESTS:=.d)

# --- setting up ---------------------------------------------------------------------------

READY = pkg-config --exists $(LIBRARIES) cmocka && test -e /usr/include/csv.h && \
        ls $(LAPACK) >/dev/null && test -e /usr/include/glpk.h && test -e /usr/include/ltdl.h && \
        test -e /usr/share/lua/5.4/luaunit.lua && command -v lua5.4 localedef >/dev/null

INSTALL = apt-get install -y $(PACKAGES)

.PHONY: all ready setup run test test-parts mutate bench datasets install clean
.SECONDARY:

ready:
	@{ $(READY); } 2>/dev/null || \
	  { echo "Packages are missing. Type:  sudo $(INSTALL)" >&2; exit 1; }

# What $(1) installs, as root or by sudo, where that can be done without asking.
by_itself = { \
  if [ "$$(id -u)" = 0 ]; then apt-get update -q && DEBIAN_FRONTEND=noninteractive $(1); \
  elif sudo -n true 2>/dev/null; then sudo apt-get update -q && sudo DEBIAN_FRONTEND=noninteractive $(1); \
  fi; }

setup:
	@{ $(READY); } 2>/dev/null || $(call by_itself,$(INSTALL))
	@$(MAKE) --no-print-directory ready

run: setup
	@$(MAKE) --no-print-directory scirules
	./scirules run rules/2023

# --- tests --------------------------------------------------------------------------------

# What the program is tried against, and does not need itself.
TEST_PACKAGES = parallel postgresql
TEST_INSTALL = apt-get install -y --no-install-recommends $(TEST_PACKAGES)
TEST_READY = command -v parallel && ls /usr/lib/postgresql/*/bin/initdb

.PHONY: setup-test

setup-test: setup
	@{ $(TEST_READY); } >/dev/null 2>&1 || $(call by_itself,$(TEST_INSTALL))
	@{ $(TEST_READY); } >/dev/null 2>&1 || \
	  { echo "For the tests packages are missing. Type:  sudo $(TEST_INSTALL)" >&2; exit 1; }

test: setup-test
	@tests/run.sh

test-parts: $(TESTS)

# NUMBERS=1: the numbers of scales, answers and weights instead of the formulas.
mutate: setup
	@$(MAKE) --no-print-directory scirules
	@lua5.4 tests/mutate.lua $(BUILD)/scirules $(if $(NUMBERS),--numbers)

$(BUILD)/tests/faults/shim.so: tests/faults/shim.c
	@mkdir -p $(@D)
	$(CC) -O1 -g -Werror $(FLAGS) -D_GNU_SOURCE -fPIC -shared -o $@ $<

# --- fuzzing: make fuzz SECONDS=60 -------------------------------------------------------

FUZZ_PACKAGES = clang libclang-rt-14-dev
FUZZ_INSTALL = apt-get install -y $(FUZZ_PACKAGES)
FUZZ_READY = echo 'int LLVMFuzzerTestOneInput(void) { return 0; }' | \
             clang -fsanitize=fuzzer,address,undefined -x c -o /dev/null -
FUZZ_FLAGS = -O1 -g -Werror -fno-sanitize-recover=all -fsanitize=address,undefined
SECONDS ?= 60

FUZZERS := $(patsubst tests/fuzz/%.c,$(BUILD)/%,$(wildcard tests/fuzz/fuzz_*.c))

.PHONY: fuzz fuzzers fuzz-ready setup-fuzz

fuzz-ready:
	@{ $(FUZZ_READY); } 2>/dev/null || \
	  { echo "For fuzzing packages are missing. Type:  sudo $(FUZZ_INSTALL)" >&2; exit 1; }

setup-fuzz:
	@{ $(FUZZ_READY); } 2>/dev/null || $(call by_itself,$(FUZZ_INSTALL))
	@$(MAKE) --no-print-directory fuzz-ready

fuzz: setup setup-fuzz
	@$(MAKE) --no-print-directory -s BUILD=$(BUILD)/fuzz CC=clang \
	  CFLAGS="$(FUZZ_FLAGS) -fsanitize=fuzzer-no-link" fuzzers
	@tests/fuzz/run.sh $(BUILD)/fuzz $(SECONDS)

fuzzers: $(FUZZERS)

$(BUILD)/fuzz_%: tests/fuzz/fuzz_%.c $(BUILD)/fuzz.arena.o $(BUILD)/libscirules.a
	@mkdir -p $(@D)
	$(CC) $(FUZZ_FLAGS) -fsanitize=fuzzer $(FLAGS) -MMD -MP -o $@ $< \
	  $(BUILD)/fuzz.arena.o $(BUILD)/libscirules.a $(LIBS)

$(BUILD)/fuzz.arena.o: tests/fuzz/arena.c src/base/arena.h
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(FLAGS) -c -o $@ $<

-include $(FUZZERS:=.d)

# --- the rest -----------------------------------------------------------------------------

bench: setup
	@$(MAKE) --no-print-directory scirules $(BUILD)/floor
	@tests/bench/bench.sh $(BUILD)/floor

$(BUILD)/floor: tests/bench/floor.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(FLAGS) -o $@ $< $(LIBS)

datasets: setup
	lua5.4 datasets/reconstruct/main.lua $(EDITIONS)

SHARE = $(DESTDIR)$(PREFIX)/share

install: scirules
	install -D -m 755 scirules $(DESTDIR)$(PREFIX)/bin/scirules
	install -d $(SHARE)/man/man1 $(SHARE)/man/man5 $(SHARE)/bash-completion/completions \
	  $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	./scirules help --man 1 --output $(SHARE)/man/man1/scirules.1
	./scirules help --man 5 --output $(SHARE)/man/man5/scirules-rules.5
	./scirules completion bash --output $(SHARE)/bash-completion/completions/scirules
	./scirules completion zsh --output $(SHARE)/zsh/site-functions/_scirules
	./scirules completion fish --output $(SHARE)/fish/vendor_completions.d/scirules.fish

clean:
	rm -rf $(BUILD) scirules
