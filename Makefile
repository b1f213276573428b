# Everything runs from .venv, which holds exactly what the lock files say.
PYTHON ?= python3
PORT ?= 8765
VENV := .venv
BIN := $(VENV)/bin
RUN_STAMP := $(VENV)/.run
DEV_STAMP := $(VENV)/.dev
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-annotate --no-header

.PHONY: sandbox run test soak bench lint format types locales lock clean

sandbox: $(RUN_STAMP) ## the bot on its embedded Telegram, with the example plan
	$(BIN)/python -m bot.sandbox --port $(PORT)

run: $(RUN_STAMP) ## the bot on Telegram
	@$(BIN)/python -m bot run

test: $(DEV_STAMP) lint types
	$(BIN)/python -m pytest -n auto --dist worksteal

soak: $(DEV_STAMP) ## three simulated years with everything that goes wrong, some minutes; DAYS=200 SEED=3 for less
	PYTHONPATH=.:tests $(BIN)/python -m soak $(DAYS) $(SEED)

bench: $(DEV_STAMP) ## measure and print; TOPIC=language for one topic
	PYTHONPATH=.:tests $(BIN)/python -m bench $(TOPIC)

lint: $(DEV_STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(DEV_STAMP)
	$(BIN)/mypy

format: $(DEV_STAMP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

locales: $(DEV_STAMP) ## collect the sentences of the code into the catalogues
	$(BIN)/pybabel extract -F locales/babel.cfg -o locales/messages.pot --omit-header --no-location --sort-output --no-wrap .
	for l in zh_Hans pt; do $(BIN)/pybabel update -i locales/messages.pot -d locales -l $$l --no-wrap \
		--no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date; done

lock: ## needs uv
	$(LOCK) pyproject.toml -o requirements.lock
	$(LOCK) pyproject.toml --group dev -o requirements-dev.lock
	$(LOCK) pyproject.toml --group dev --group browser -o requirements-browser.lock

$(VENV)/.made:
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(RUN_STAMP): $(VENV)/.made requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(DEV_STAMP): $(VENV)/.made requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@ $(RUN_STAMP)

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis
