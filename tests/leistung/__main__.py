"""`python -m tests.leistung`: what the program costs, as ratios to what it cannot do without and to other tools.

`--schnell` takes fewer files and rounds (for a look, not for a claim); `regeln` instead says what each rule costs.
No test asserts a time: aims are printed with what was measured.
"""

from __future__ import annotations

import argparse
import importlib.util
import platform
import sys
import tempfile
from pathlib import Path

from tests.leistung import boden, korpus, messen
from tests.leistung.messen import Ergebnis, process, ratio, rounds

PY = sys.executable
LONG_ROUNDS, START_ROUNDS = 3, 15

# As pip installs it, check-jsonschema finds no C parser: ruamel.yaml no longer brings one. Ours must not help it.
_CHECK_JSONSCHEMA = "import sys; sys.modules['_ruamel_yaml'] = None; from check_jsonschema import main; main()"


def command() -> list[str]:
    """Return the program as users call it."""
    script = Path(PY).with_name("vereinbarung")
    return [str(script)] if script.exists() else [PY, "-m", "vereinbarung"]


def start(folder: Path, count: int) -> list[Ergebnis | str]:
    """Measure what every call pays before it does anything."""
    one = min(folder.rglob("*.yaml"))
    found = rounds(
        {
            "pass": process([PY, "-c", "pass"]),
            "help": process([*command(), "--help"]),
            "one": process([*command(), "pruefen", str(one)]),
        },
        count,
    )
    return [
        ratio(found, "help", "pass", "vereinbarung --help ÷ python -c pass", 6),
        ratio(found, "one", "pass", "vereinbarung pruefen, one file ÷ python -c pass", 16),
    ]


def many(folder: Path, count: int) -> list[Ergebnis | str]:
    """Measure the check of a whole repository against the floor."""
    files = len(list(folder.rglob("*.yaml")))
    found = rounds(
        {"floor": process([PY, boden.__file__, str(folder)]), "ours": process([*command(), "pruefen", str(folder)])},
        count,
    )
    return [ratio(found, "ours", "floor", f"pruefen, {files} files, all rules ÷ read + bare C compose", 1.8)]


def foreign(folder: Path, count: int) -> list[Ergebnis | str]:
    """Measure check-jsonschema on the same files with our schema."""
    if importlib.util.find_spec("check_jsonschema") is None:
        return ["check-jsonschema is not installed (extra `test`): not measured"]
    from vereinbarung import pipeline

    schema = folder.parent / "schema.json"
    schema.write_text(pipeline.schema("rahmenvereinbarung"), encoding="utf-8")
    files = sorted(folder.rglob("*.yaml"))
    sides = {
        "other": process([PY, "-c", _CHECK_JSONSCHEMA, "--schemafile", str(schema), *map(str, files)]),
        "ours": process([*command(), "pruefen", str(folder)]),
    }
    what = f"check-jsonschema as installed ÷ pruefen, {len(files)} files"
    return [ratio(rounds(sides, count), "other", "ours", what, 15, larger=True)]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.leistung", description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument(
        "was", nargs="?", choices=("alles", "regeln", "start", "viele", "fremde", "papier"), default="alles"
    )
    parser.add_argument("--runden", type=int, default=7, help="rounds of the ratio benches (at least 7 for a claim)")
    parser.add_argument("--dateien", type=int, default=2000, help="agreements of the corpus")
    parser.add_argument("--schnell", action="store_true", help="3 rounds, 200 files")
    options = parser.parse_args()
    count, files = (3, 200) if options.schnell else (options.runden, options.dateien)
    # The parent stays small until here: a child's peak memory counts from its parent's.
    if options.was == "regeln":
        from tests.leistung import regeln

        print(regeln.table(min(files, 300)))
        return
    results: list[Ergebnis | str] = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "vereinbarungen"
        print(
            f"{files} agreements, {count} rounds, Python {platform.python_version()}, {platform.machine()}", flush=True
        )
        korpus.write(folder, files)
        wanted = options.was
        if wanted in ("alles", "start"):
            results += start(folder, count if options.schnell else max(count, START_ROUNDS))
        if wanted in ("alles", "viele"):
            results += many(folder, count)
        if wanted in ("alles", "fremde"):
            results += foreign(folder, LONG_ROUNDS)
        if wanted in ("alles", "papier"):
            from tests.leistung import papier

            results += papier.measure(max(count, messen.LEAST))
    print(messen.table(results))


if __name__ == "__main__":
    main()
