"""Reads rule pages and completes their fragments to whole agreements, line for line."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vereinbarung import pipeline, regeln
from vereinbarung.befund.bericht import Bericht, Meldung
from vereinbarung.leitfaden.arten import arten
from vereinbarung.source import read

REGELN = Path(regeln.__file__).parent
MARK = re.compile(r"#\s*Befund: ([A-Z0-9]+-[0-9]{2}(?:, [A-Z0-9]+-[0-9]{2})*)\s*$")
DATEI = re.compile(r"# Datei: (\S+)\n")
NEXT = re.compile(r"#\s*Befund in der nächsten Zeile: ([A-Z0-9]+-[0-9]{2})\s*$")


SEITE = "seite.yaml"
Place = tuple[str, int, str]
"""File, line of the fragment (negative: a line that was filled in), rule id."""


@dataclass(frozen=True)
class Block:
    """One example of a page: `wrong` or right, its text, and the marked findings as (line, rule id).

    `datei` is named in the first line (`# Datei: giessen.yaml`) where an example consists of several files.
    """

    wrong: bool
    text: str
    marks: frozenset[tuple[int, str]]
    datei: str = ""


def cases(page: str) -> list[list[Block]]:
    """Return the examples of a page: a block of its own, or the files that stand together, until a name comes again."""
    found: list[list[Block]] = []
    for block in blocks(page):
        last = found[-1] if found else []
        together = block.datei and last and last[0].datei and last[0].wrong == block.wrong
        if together and block.datei not in {b.datei for b in last}:
            last.append(block)
        else:
            found.append([block])
    return found


def blocks(page: str) -> list[Block]:
    """Return the YAML blocks below `## Falsch` and `## Richtig`."""
    found = []
    wrong: bool | None = None
    for part in re.split(r"^(## .+)$", page, flags=re.MULTILINE):
        if part.startswith("## "):
            wrong = {"## Falsch": True, "## Richtig": False}.get(part.strip())
        elif wrong is not None:
            for text in re.findall(r"^```yaml\n(.*?)^```", part, flags=re.MULTILINE | re.DOTALL):
                marks = set()
                for number, line in enumerate(text.splitlines(), 1):
                    if m := MARK.search(line):
                        marks |= {(number, rule) for rule in m[1].split(", ")}
                    if m := NEXT.search(line):
                        marks.add((number + 1, m[1]))
                name = DATEI.match(text)
                found.append(Block(wrong, text, frozenset(marks), name[1] if name else ""))
    return found


@cache
def basis(art: str = "rahmenvereinbarung") -> dict[str, Any]:
    """Return the complete agreement of a kind that fills up fragments."""
    name = "basis.yaml" if art == "rahmenvereinbarung" else f"basis-{art}.yaml"
    tree = read(Path(__file__).with_name(name)).tree
    assert tree is not None
    return dict(tree.data)


def complete(fragment: str) -> tuple[str, dict[int, int]]:
    """Return a whole agreement and the map from its lines to the fragment's lines (1-based)."""
    tree = read(fragment.encode()).tree
    data = tree.data if tree is not None and isinstance(tree.data, dict) else {}
    art = data.get("art")
    art = art if isinstance(art, str) and art in arten() else "rahmenvereinbarung"
    whole, sections = basis(art), arten()[art].pflichtgruppen
    out: list[str] = []
    lines: dict[int, int] = {}
    section = ""
    source = fragment.splitlines()
    for number, line in enumerate([*source, "ende:"], 1):
        top = re.match(r"([^\s#:\-]+):", line)
        if top:
            if section in sections and isinstance(data.get(section), dict):
                out += [
                    f"  {key}: {json.dumps(value, ensure_ascii=False)}"
                    for key, value in whole[section].items()
                    if key not in data[section]
                ]
            section = top[1]
        if number <= len(source):
            out.append(line)
            lines[len(out)] = number
    out += [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in whole.items() if key not in data]
    return "\n".join(out) + "\n", lines


def check(fragment: str) -> tuple[Bericht, dict[int, int]]:
    """Return the report on the completed fragment, and the map of lines."""
    text, lines = complete(fragment)
    return pipeline.check_text(text.encode(), SEITE), lines


def check_case(case: list[Block]) -> tuple[Bericht, list[tuple[Place, Meldung]], set[Place]]:
    """Return the report on an example, its findings with their places in the fragments, and the places marked."""
    if case[0].datei:
        whole = {b.datei: complete(b.text) for b in case}
        report = pipeline.check_texts({datei: text.encode() for datei, (text, _) in whole.items()})
        lines = {datei: of_fragment for datei, (_, of_fragment) in whole.items()}
    else:
        report, of_fragment = check(case[0].text)
        lines = {SEITE: of_fragment}
    found = []
    for m in report.befunde:
        line = lines[m.stelle.datei].get(m.stelle.zeile, -m.stelle.zeile)
        found.append(((m.stelle.datei, line, m.regel), m))
    return report, found, {(b.datei or SEITE, line, rule) for b in case for line, rule in b.marks}
