"""Reads rule pages and completes their fragments to whole agreements, line for line."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vereinbarung import pipeline
from vereinbarung.befund.bericht import Bericht
from vereinbarung.leitfaden.arten import arten
from vereinbarung.source import read

REGELN = Path(pipeline.__file__).parent / "regeln"
MARK = re.compile(r"#\s*Befund: ([A-Z0-9]+-[0-9]{2}(?:, [A-Z0-9]+-[0-9]{2})*)\s*$")
NEXT = re.compile(r"#\s*Befund in der nächsten Zeile: ([A-Z0-9]+-[0-9]{2})\s*$")


@dataclass(frozen=True)
class Block:
    """One example of a page: `wrong` or right, its text, and the marked findings as (line, rule id)."""

    wrong: bool
    text: str
    marks: frozenset[tuple[int, str]]


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
                found.append(Block(wrong, text, frozenset(marks)))
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
    return pipeline.check_text(text.encode(), "seite.yaml"), lines
