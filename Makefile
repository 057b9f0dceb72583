# make          build ./scirules
# make run      install what is missing, build, print the ranking of 2023
# make test     install what is missing, build, pass all tests
# make bench    time a whole run beside a bare C program
# make datasets make the reconstructed values of datasets/ again: the same bytes
# make install  PREFIX=/usr/local

BUILD  ?= build
CC     ?= gcc
PREFIX ?= /usr/local

PACKAGES = build-essential pkg-config liblua5.4-dev libcsv-dev libyajl-dev nettle-dev \
           libcmocka-dev lua-unit lua5.4 locales
LIBRARIES = lua5.4 yajl nettle

WARNINGS = -Wall -Wextra -Wconversion -Wshadow -Wstrict-prototypes -Wvla
CFLAGS  ?= -O2 -g
FLAGS   := -std=c17 -D_XOPEN_SOURCE=700 $(WARNINGS) -ffp-contract=off -Isrc \
           $(shell pkg-config --cflags $(LIBRARIES) 2>/dev/null)
LIBS    := $(shell pkg-config --libs $(LIBRARIES) 2>/dev/null) -lcsv -lm
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
        test -e /usr/share/lua/5.4/luaunit.lua && command -v lua5.4 localedef >/dev/null

INSTALL = apt-get install -y $(PACKAGES)

.PHONY: all ready setup run test test-parts bench datasets install clean
.SECONDARY:

ready:
	@{ $(READY); } 2>/dev/null || \
	  { echo "Packages are missing. Type:  sudo $(INSTALL)" >&2; exit 1; }

setup:
	@{ $(READY); } 2>/dev/null || { \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -q && DEBIAN_FRONTEND=noninteractive $(INSTALL); \
	  elif sudo -n true 2>/dev/null; then sudo apt-get update -q && sudo DEBIAN_FRONTEND=noninteractive $(INSTALL); \
	  fi; }
	@$(MAKE) --no-print-directory ready

run: setup
	@$(MAKE) --no-print-directory scirules
	./scirules run rules/2023

# --- tests --------------------------------------------------------------------------------

test: setup
	@tests/run.sh

test-parts: $(TESTS)

# --- the rest -----------------------------------------------------------------------------

bench: setup
	@$(MAKE) --no-print-directory scirules $(BUILD)/floor
	@tests/bench/bench.sh $(BUILD)/floor

$(BUILD)/floor: tests/bench/floor.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) $(FLAGS) -o $@ $< $(LIBS)

datasets: setup
	lua5.4 datasets/reconstruct/main.lua 2024 2023

install: scirules
	install -D -m 755 scirules $(DESTDIR)$(PREFIX)/bin/scirules

clean:
	rm -rf $(BUILD) scirules
