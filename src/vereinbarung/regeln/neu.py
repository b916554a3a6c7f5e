"""Scaffolds a rule: `make regel ID=G2-09 NAME=g2_was_falsch_ist` writes module and page, ready to be filled in."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.regeln.katalog import FOLDER, SECTIONS
from vereinbarung.regeln.verzeichnis import REGEL_IDS

_MODULE = '''"""One line: what is wrong, and where the guide or the law says so."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="{kennung}",
    titel="…",
    schwere=Schwere.WARNUNG,
    meldung="…",
    hilfe="Bitte …",
    leitfaden=({leitfaden}),
    needs=({leitfaden}),
    quelle="…",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    raise NotImplementedError
'''
_PAGE = """Warum das wichtig ist, und wann eine Abweichung vernünftig ist.

## Falsch

```yaml
…:  # Befund: {kennung}
```

## Richtig

```yaml
…:
```
"""


def scaffold(kennung: str, name: str, folder: Path = FOLDER) -> tuple[Path, Path]:
    """Write module and page of a new rule and return their paths.

    The folder is the section of `kennung` ("G2-09" → `g_geltung`), else the part of `name` before a slash.
    Raises ValueError, in words for whoever writes rules, if the id or the name cannot be used.
    """
    section, _, stem = name.rpartition("/")
    if not re.fullmatch(r"[A-Z]+[0-9]*-[0-9]{2}", kennung):
        raise ValueError(f"{kennung!r} is no rule id; one looks like G2-09")
    if kennung in REGEL_IDS:
        raise ValueError(f"{kennung} is taken; ids are never used twice")
    if not re.fullmatch(r"[a-z][a-z0-9_]*", stem):
        raise ValueError(f"{stem!r} is no file name; one looks like g2_was_falsch_ist")
    names = [n for n, _ in SECTIONS]
    letters = kennung.partition("-")[0].rstrip("0123456789").lower()
    found = [section] if section else [n for n in names if n.startswith(f"{letters}_")]
    if len(found) != 1 or found[0] not in names:
        raise ValueError(f"name the section, e.g. parteien/{stem}; there are {', '.join(names)}")
    module = folder / found[0] / f"{stem}.py"
    page = module.with_suffix(".md")
    if module.exists() or page.exists():
        raise ValueError(f"{module.name} or its page exists already")
    item = next((f'"{a.id}",' for a in leitfaden().values() if a.regel_praefix == kennung.partition("-")[0]), "")
    module.write_text(_MODULE.format(kennung=kennung, leitfaden=item), encoding="utf-8", newline="\n")
    page.write_text(_PAGE.format(kennung=kennung), encoding="utf-8", newline="\n")
    return module, page


def main(arguments: list[str]) -> int:
    """Scaffold the rule `ID NAME`; return 0, or 2 with a sentence on stderr."""
    try:
        kennung, name = arguments
        written = scaffold(kennung, name)
    except ValueError as fault:
        sys.stderr.write(f"make regel ID=G2-09 NAME=g2_was_falsch_ist: {fault}\n")
        return 2
    sys.stdout.write("".join(f"{path}\n" for path in written))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
