PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
.DEFAULT_GOAL := help

help: ## Show what there is
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(BIN)/lotse: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: $(BIN)/lotse
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group dev
	@touch $@

$(VENV)/.bench: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group bench
	@touch $@

run: $(BIN)/lotse ## Start Lotse: web chat on http://127.0.0.1:8080, Telegram when a token is set
	$(BIN)/lotse run

test: $(VENV)/.dev ## Run all tests but the slow ones
	$(BIN)/python -m pytest -m "not slow and not measured"

check: $(VENV)/.dev ## Format, lint, types, import contract, content, how well answers are found
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/lotse check --complete
	$(BIN)/lotse content --check docs/content.md
	$(BIN)/lotse train --check
	$(BIN)/python -m pytest -m measured --quiet

train: $(VENV)/.dev ## Teach the matcher new phrasings (minutes)
	$(BIN)/lotse train

measure: $(VENV)/.dev ## How well questions find their answers
	$(BIN)/python -m tests.answers.measuring

faults: $(VENV)/.dev ## The long fault runs
	$(BIN)/python -m pytest -m slow

bench: $(VENV)/.bench ## Speed, side by side with stock libraries
	$(BIN)/python -m benchmarks

clean: ## Remove the virtual environment and caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis

.PHONY: help run test check train measure faults bench clean
