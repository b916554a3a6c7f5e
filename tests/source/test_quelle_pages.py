"""Every page of the rules on readability: wrong examples give exactly the marked findings, right ones none.

What Markdown cannot carry stands in blocks `yaml-escaped`: `\\xNN` is one byte, `\\uNNNN` one character (in UTF-8),
`\\t` a tab, `\\\\` a backslash, `\\*N(x)` means N times x. In these blocks a line "Befund in der nächsten Zeile" is no
part of the file: it is taken out first, and the marked line is the one that follows it.
"""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

import vereinbarung.regeln.quelle as package
from vereinbarung.befund import Regel, Schwere, ZeilenOrt
from vereinbarung.source import read

FOLDER = Path(str(package.__file__)).parent
MODULES = [import_module(f"vereinbarung.regeln.quelle.{path.stem}") for path in sorted(FOLDER.glob("qu_*.py"))]
RULES: dict[str, Regel] = {module.REGEL.id: module.REGEL for module in MODULES}

SAME_LINE = re.compile(r"# Befund: (QU-\d\d)$")
NEXT_LINE = re.compile(r"# Befund in der nächsten Zeile: (QU-\d\d)$")
BLOCK = re.compile(r"^```(yaml|yaml-escaped)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ESCAPE = re.compile(r"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|\*(\d+)\((.)\)|(t)|(\\))")


def unescape(text: str) -> bytes:
    out, at = b"", 0
    for match in ESCAPE.finditer(text):
        byte, character, count, repeated, tab, _ = match.groups()
        out += text[at : match.start()].encode()
        if byte:
            out += bytes([int(byte, 16)])
        elif character:
            out += chr(int(character, 16)).encode()
        elif count:
            out += int(count) * repeated.encode()
        else:
            out += b"\t" if tab else b"\\"
        at = match.end()
    return out + text[at:].encode()


def cases(heading: str) -> list[tuple[str, bytes, list[tuple[str, int]]]]:
    found = []
    for module in MODULES:
        page = Path(str(module.__file__)).with_suffix(".md").read_text(encoding="utf-8")
        part = page.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
        for kind, text in BLOCK.findall(part):
            lines, marks = [], []
            for line in text.splitlines():
                if match := NEXT_LINE.search(line):
                    if kind == "yaml":
                        lines.append(line)
                    marks.append((match[1], len(lines) + 1))
                    continue
                if match := SAME_LINE.search(line):
                    marks.append((match[1], len(lines) + 1))
                lines.append(line)
            whole = "\n".join(lines) + "\n"
            found.append((module.REGEL.id, unescape(whole) if kind == "yaml-escaped" else whole.encode(), marks))
    return found


def test_every_rule_has_its_page_and_an_own_id() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == {path.stem for path in FOLDER.glob("qu_*.py")}
    assert len(RULES) == len(MODULES)
    assert {rule for rule, _, _ in cases("Falsch")} == {rule for rule, _, _ in cases("Richtig")} == set(RULES)


@pytest.mark.parametrize(("rule", "data", "marks"), cases("Falsch"))
def test_wrong_example_gives_exactly_the_marked_findings(rule: str, data: bytes, marks: list[tuple[str, int]]) -> None:
    assert [(problem.regel_id, problem.span.zeile) for problem in read(data).problems] == marks
    assert rule in {mark for mark, _ in marks}


@pytest.mark.parametrize(("rule", "data", "marks"), cases("Richtig"))
def test_right_example_is_read_without_findings(rule: str, data: bytes, marks: list[tuple[str, int]]) -> None:
    loaded = read(data)
    assert loaded.problems == ()
    assert not marks
    assert loaded.tree is not None, rule
    assert loaded.tree.data


@pytest.mark.parametrize(("rule", "data", "marks"), cases("Falsch"))
def test_values_fill_the_sentences_of_the_rule(rule: str, data: bytes, marks: list[tuple[str, int]]) -> None:
    for problem in read(data).problems:
        span = problem.span
        ort = ZeilenOrt(span.zeile, span.spalte, span.ende_zeile, span.ende_spalte)
        befund = RULES[problem.regel_id].befund(ort, **dict(problem.werte))
        assert befund.ort == ort
        for sentence in (befund.meldung, befund.hilfe):
            assert sentence.endswith((".", ")."))
            assert "{" not in sentence.replace("{name}", "")
            assert sentence.isprintable()


def test_only_invisible_characters_are_a_mere_warning() -> None:
    assert [rule for rule in RULES.values() if rule.schwere is not Schwere.FEHLER] == [RULES["QU-08"]]
    assert not any(rule.abweichung_zulaessig for rule in RULES.values())
