# The one way in: git, make and Python 3.11 or later are all it needs; everything else goes into .venv.
# `make` alone lists the targets; a line's text after `##` is its help.

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# The first of these that is 3.11 or later and can make a virtual environment; `make PYTHON=...` overrules.
PYTHON ?=
CANDIDATES := python3.13 python3.12 python3.11 python3 python
USABLE := import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))
DEMO := rulesets/hzzo/claims/demo.ndjson

.DEFAULT_GOAL := help
.PHONY: help setup demo test build browser java bench agree constraints clean

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

setup: $(READY) ## Make .venv with the pinned tools and the takst command (once, and when the pins change)

$(READY): pyproject.toml constraints.txt
	@echo "Setting up $(VENV) with the pinned packages; this takes about a minute, once ..."
	@for python in $(or $(PYTHON),$(CANDIDATES)); do \
	  if "$$python" -c '$(USABLE)' 2>/dev/null; then found=$$python; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	  echo "takst needs Python 3.11 or later with its venv module; tried: $(or $(PYTHON),$(CANDIDATES))." >&2; \
	  echo "Install one (on Debian: apt-get install python3 python3-venv), or name it: make setup PYTHON=/path/to/python3" >&2; \
	  exit 1; \
	fi; \
	"$$found" -m venv $(VENV)
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r constraints.txt
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: setup ## Check every ruleset, build validators and documentation, validate the demo claims
	@echo "Checking the rule files ..."
	@$(BIN)/takst check rulesets
	@echo "Building validators, documentation and schemas ..."
	@$(BIN)/takst build
	@echo "Validating $(DEMO) ..."
	@$(BIN)/takst validate hzzo $(DEMO) || [ $$? -eq 1 ]  # 1 means findings, and the demo claims have some
	@echo "The documentation to open in a browser:"
	@find generated/docs -maxdepth 3 -name index.html | sort | sed 's/^/  /'

test: setup ## Run every check: lint, types, layers, generated files, examples in the rule files, tests
	@echo "Linting ..."
	@$(BIN)/ruff check
	@echo "Checking types ..."
	@$(BIN)/mypy
	@echo "Checking that each stage knows only the stages before it ..."
	@$(BIN)/lint-imports
	@echo "Checking that rule files are in their standard form ..."
	@$(BIN)/takst fmt --check rulesets
	@echo "Comparing generated/ with what the rule files give now ..."
	@$(BIN)/takst build --check
	@echo "Running the examples in the rule files ..."
	@$(BIN)/takst test
	@echo "Running the tests ..."
	@$(BIN)/pytest -q

build: setup ## Write generated/: validators, documentation, schemas
	@echo "Building validators, documentation and schemas ..."
	@$(BIN)/takst build

browser: ## Install the browser that the tests of the documentation need (Debian, as root)
	@if command -v chromium >/dev/null; then echo "The browser is there already."; \
	elif command -v apt-get >/dev/null && [ "$$(id -u)" -eq 0 ]; then \
	  echo "Installing chromium ..."; \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	else \
	  echo "No chromium here, and installing it needs Debian's apt-get and root: apt-get install chromium" >&2; exit 1; \
	fi

java: ## Install the Java 17 that the tests of Spark need (Debian, as root)
	@if command -v java >/dev/null; then echo "Java is there already."; \
	elif command -v apt-get >/dev/null && [ "$$(id -u)" -eq 0 ]; then \
	  echo "Installing Java 17 ..."; \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends openjdk-17-jre-headless >/dev/null; \
	else \
	  echo "No java here, and installing it needs Debian's apt-get and root: apt-get install openjdk-17-jre-headless" >&2; exit 1; \
	fi

bench: setup ## Measure speed and memory against other ways to do the same; about ten minutes, into tests/benchmarks/REPORT.md
	@echo "Measuring; LINES=\"1000000 10000000\" takes other sizes ..."
	@$(BIN)/python tests/benchmarks $(LINES)

agree: setup ## Compare the engines on many made-up claims of all rulesets; 200,000 lines take about a quarter of an hour
	@echo "Comparing; LINES=1000000 takes another number of lines ..."
	@$(BIN)/python tests/benchmarks/agreement.py $(LINES)

constraints: setup ## Pin the dependencies of pyproject.toml anew, with hashes and without addresses
	@echo "Resolving the dependencies ..."
	@$(BIN)/python -m pip install -qq --disable-pip-version-check uv
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --extra dev --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --custom-compile-command "make constraints" \
	  pyproject.toml --output-file constraints.txt

clean: ## Remove .venv, caches and built packages (generated/ stays: it belongs to the project)
	@echo "Removing .venv, caches and built packages ..."
	@rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find compiler grammar generated tests -name __pycache__ -type d -prune -exec rm -rf {} +
