# The two commands for a newcomer are `make demo` and `make test`; both set up what they need.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.PHONY: demo try test postgresql check fuzz torture mutation handbook bench bench-lock scale lock clean

demo: $(READY)
	$(BIN)/letterman demo

# A page with three mailboxes, on http://127.0.0.1:8025/ until Ctrl-C.
try: $(READY)
	$(BIN)/letterman demo --stay

test: $(READY)
	$(BIN)/python -m pytest -n 2 --dist worksteal

# What people see, once more on a PostgreSQL server; `make test` holds both stores to one contract already.
postgresql: $(READY)
	HOUSE_DATABASE=postgresql $(BIN)/python -m pytest -q -n 2 --dist worksteal \
	  tests/test_introduction.py tests/test_repetition.py tests/test_rotation.py tests/vectors

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

# Kills by the hundred, which take minutes.
torture: $(READY)
	$(BIN)/python -m pytest -q tests/torture/kills.py tests/torture/service.py tests/torture/hosts.py

# Switches each guard off in turn, in a copy, and sees that a test notices; writes the table of docs/security.md.
mutation: $(READY)
	$(BIN)/python tests/mutation/run.py

# Does what docs/operating.md says in a bare Debian, and plays a story through it; wants root, debootstrap, systemd-nspawn.
handbook: $(READY)
	$(BIN)/python tests/handbook/run.py

# Measures the ways to run the service, and ten million open introductions: half an hour and 25 GB, for docs/scaling.md.
scale: $(READY)
	$(BIN)/python tests/scale/rates.py
	$(BIN)/python tests/scale/filled.py

SECONDS ?= 60
# Gives changed mails to all that reads bytes from outside, for so many seconds.
fuzz: $(READY)
	$(BIN)/python tests/fuzz/run.py $(SECONDS)

BENCH := build/bench
PARTS ?= start,intake,stages,whole,scale
SHARE ?= 1
# Measures everything, and writes docs/performance.md: ten minutes as root, with Postfix installed (it is left out
# elsewhere). `make bench PARTS=intake SHARE=0.3` measures one part, and less of it.
bench: $(READY) $(BENCH)/.ready
	$(BIN)/python tests/bench/run.py $(PARTS) $(SHARE)

# Mailman, to compare with, and what draws the plot; neither is part of the service.
$(BENCH)/.ready: tests/bench/requirements.lock
	$(PYTHON) -m venv --without-pip $(BENCH)
	$(PYTHON) -m pip --python $(BENCH)/bin/python --disable-pip-version-check install --quiet --require-hashes -r $<
	@touch $@

bench-lock:
	uv pip compile tests/bench/requirements.in --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --no-annotate --custom-compile-command "make bench-lock" --upgrade --quiet \
	  --output-file tests/bench/requirements.lock

# pip of the machine installs into the new environment, so that Python needs no ensurepip.
$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv --without-pip $(VENV)
	$(PYTHON) -m pip --python $(BIN)/python --disable-pip-version-check install --quiet --require-hashes -r requirements.lock
	$(PYTHON) -m pip --python $(BIN)/python --disable-pip-version-check install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# Wants uv; no index address may stand in the results: for us, for a service, and for a look at TLS.
lock:
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command "make lock" \
	  --upgrade --quiet --output-file requirements.lock
	uv pip compile pyproject.toml --extra postgresql --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command "make lock" \
	  --constraint requirements.lock --quiet --output-file deploy/requirements.lock
	echo sslyze | uv pip compile - --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command "make lock" \
	  --upgrade --quiet --output-file .ci/sslyze.lock

clean:
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage*
