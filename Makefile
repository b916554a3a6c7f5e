# make vertrag   a first contract: sets everything up, checks an example, prints it as a Word file
# make test      lint, types, import contracts and all tests
# make bench     measures against other tools; make fuzz  longer runs of the property tests
# make regel ID=G2-09 NAME=g2_was_falsch_ist   a new rule with its page
#
# Everything goes into .venv. pip is only called when what pyproject.toml asks for has changed; afterwards no network is
# needed. Another Python: make vertrag PYTHON=python3.12

PYTHON   = python3
VENV     = .venv
PY       = $(VENV)/bin/python
BEISPIEL = beispiele/hanau/rahmenvereinbarung.yaml
AUSGABE  = ausgabe
PROZESSE = 2

.PHONY: hilfe vertrag test bench fuzz generieren regel clean umgebung-laufzeit umgebung-test umgebung-bench
.DEFAULT_GOAL := hilfe

hilfe:
	@sed -n '1,/^$$/s/^# \{0,1\}//p' Makefile

vertrag: umgebung-laufzeit
	$(VENV)/bin/vereinbarung pruefen $(BEISPIEL)
	@mkdir -p $(AUSGABE)
	$(VENV)/bin/vereinbarung ausfertigen $(BEISPIEL) -o $(AUSGABE) --ueberschreiben

test: umgebung-test
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports
	$(PY) -m vereinbarung.recht.compile --pruefe
	$(PY) -m vereinbarung.regeln.katalog --pruefe
	$(PY) -m pytest -n $(PROZESSE)

bench: umgebung-bench
	$(PY) -m tests.leistung

fuzz: umgebung-test
	HYPOTHESIS_PROFILE=fuzz $(PY) -m pytest -n $(PROZESSE) -m "not buero and not wheel"

# Everything that is generated from something kept by hand; tests compare.
generieren: umgebung-test
	$(PY) -m vereinbarung.recht.compile
	$(PY) -m vereinbarung.regeln.katalog
	$(VENV)/bin/pybabel -q compile -l de -i src/vereinbarung/cli/sprache/de/LC_MESSAGES/vereinbarung.po \
	    -o src/vereinbarung/cli/sprache/de/LC_MESSAGES/vereinbarung.mo

regel: umgebung-test
	$(PY) -m vereinbarung.regeln.neu $(ID) $(NAME)

clean:
	rm -rf $(VENV) $(AUSGABE) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

# ---- The environment. A stamp is named after Python, place and what pyproject.toml asks for; file times do not matter.

PRUEFSUMME = import hashlib, json, pathlib, sys, tomllib; \
    p = tomllib.loads(pathlib.Path("pyproject.toml").read_text(encoding="utf-8")); \
    asked = [sys.version, str(pathlib.Path.cwd()), p["build-system"], p["project"], p["tool"]["hatch"]]; \
    print(hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()[:16])

EXTRAS_BENCH = test,bench
umgebung-laufzeit: ; @$(call einrichten,laufzeit,.)
umgebung-test:     ; @$(call einrichten,test,.[test])
umgebung-bench:    ; @$(call einrichten,bench,.[$(EXTRAS_BENCH)])

# hatchling first and then no build isolation: a changed pyproject.toml can be installed again without a network.
define einrichten
"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
    echo "vereinbarung braucht Python 3.11 oder neuer. Bitte nennen Sie eines: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }; \
[ -x "$(PY)" ] && "$(PY)" -c pass || "$(PYTHON)" -m venv --clear "$(VENV)" || { \
    echo "Die Umgebung $(VENV) ließ sich nicht anlegen. Unter Debian und Ubuntu hilft: apt install python3-venv" >&2; exit 1; }; \
stand="$(VENV)/stand-$(1)-$$("$(PY)" -c '$(PRUEFSUMME)')" || exit 1; \
if [ ! -e "$$stand" ]; then \
    "$(PY)" -m pip install --quiet --disable-pip-version-check "hatchling>=1.27" "editables>=0.5" && \
    "$(PY)" -m pip install --quiet --disable-pip-version-check --no-build-isolation -e "$(2)" || { \
        echo "Die Pakete ließen sich nicht installieren. Besteht eine Verbindung zum Paketverzeichnis?" >&2; exit 1; }; \
    rm -f "$(VENV)"/stand-$(1)-*; : > "$$stand"; \
fi
endef
