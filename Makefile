# Every target does all set-up by itself: system libraries (apt-get), virtual environment, locked dependencies.
# Another Python than 3.11:  make PYTHON=python3.12 test
SHELL := /bin/bash
PYTHON ?= python3.11
BIN := .venv/bin
READY := .venv/ready
CATALOGUES := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))
WITH_KEYRING := tests/support/with-keyring.sh
# Tests wait now and then: one more of them than there are cores.
JOBS ?= $(shell expr 1 + $$(nproc))

.PHONY: run test check tour bench outside lock translations installer installer-test run-system test-system installer-system
.DEFAULT_GOAL := run
# One apt-get at a time, and everything that is needed in one go.
.NOTPARALLEL:

run: $(READY) $(CATALOGUES)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    exec $(BIN)/python -m desktop_app --practice; \
	else \
	    echo "There is no screen here (DISPLAY and WAYLAND_DISPLAY are not set): running the tour instead."; \
	    echo "Its pictures will be in build/tour/."; \
	    exec $(MAKE) --no-print-directory tour; \
	fi

test: test-system $(READY) $(CATALOGUES)
	QT_QPA_PLATFORM=offscreen $(WITH_KEYRING) $(BIN)/python -m pytest -n $(JOBS)

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/basedpyright
	$(BIN)/lint-imports

tour: test-system $(READY) $(CATALOGUES)
	QT_QPA_PLATFORM=offscreen $(WITH_KEYRING) $(BIN)/python -m tests.tour --out build/tour

bench: test-system $(READY)
	QT_QPA_PLATFORM=offscreen $(WITH_KEYRING) $(BIN)/python -m tests.bench

# Drives the started program from outside: by keys alone, and through what a screen reader is told.
outside: installer-system $(READY) $(CATALOGUES)
	@for story in "by_keyboard en" "names en" "names de"; do \
	    set -- $$story; \
	    tests/outside/with-screen.sh /usr/bin/python3 tests/outside/$$1.py \
	        $(CURDIR)/$(BIN)/python -m desktop_app --language $$2 || exit 1; \
	done

# The .deb and the portable archive, in dist/. What the other systems need: packaging/README.md.
installer: installer-system $(READY) $(CATALOGUES)
	$(BIN)/python packaging/build.py

# Installs the .deb into a new Debian without Python and runs the practice main job in it, from outside.
installer-test: installer-system $(READY)
	@[ -n "$$(ls dist/*.deb 2>/dev/null)" ] || $(MAKE) --no-print-directory installer
	$(BIN)/python packaging/installer_test.py

# Newest versions that pyproject.toml allows, with hashes, for every system. The file names no registry.
lock:
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip --disable-pip-version-check --quiet install uv
	build/lock/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header \
	    --group dev --group build --group installer pyproject.toml --output-file requirements.lock

# Takes up new sentences; says which translations and plural forms are to be written into the catalogues by hand.
translations: $(READY)
	$(BIN)/python packaging/translations.py update

run-system:
	@packaging/setup/system-packages.sh run $(PYTHON)

test-system:
	@packaging/setup/system-packages.sh test $(PYTHON)

installer-system:
	@packaging/setup/system-packages.sh installer $(PYTHON)

resources/translations/%.qm: resources/translations/%.ts | $(READY)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

$(READY): requirements.lock packaging/setup/environment.sh | run-system
	@packaging/setup/environment.sh $(PYTHON)
	@touch $@
