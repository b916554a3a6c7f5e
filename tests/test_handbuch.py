"""The handbook tells the truth: its YAML is checked, its findings are the real ones, its commands and links exist."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import click
import pytest

from tests.regeln.seiten import check
from vereinbarung import pipeline
from vereinbarung.befund import Schwere
from vereinbarung.befund.bericht import Bericht
from vereinbarung.cli.gruppe import gruppe
from vereinbarung.fristen.dauer import parse_dauer
from vereinbarung.fristen.rechnen import laufzeitende, spaetestes_ereignis
from vereinbarung.model.values import parse_datum

ROOT = Path(__file__).parents[1]
HANDBUCH = ROOT / "docs" / "handbuch"
TERM = HANDBUCH / "05-laufzeit-und-kuendigung.md"
CHAPTERS = sorted(HANDBUCH.glob("*.md"))
WITH_LINKS = sorted(
    {
        *(ROOT / "docs").rglob("*.md"),
        ROOT / "README.md",
        ROOT / "ARCHITECTURE.md",
        ROOT / "beispiele" / "README.md",
        ROOT / "beispiele" / "ci" / "README.md",
        ROOT / "vorlagen" / "README.md",
        ROOT / "schema" / "README.md",
    }
)
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FINDING = re.compile(r"^\S+?:(\d+):\d+: (Fehler|Warnung|Hinweis) ([A-Z0-9]+-\d\d)\n  (.+)$", re.MULTILINE)
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")


@dataclass(frozen=True)
class Example:
    """A YAML block: where it stands, its text, whether „Falsch“ stands in the line above, the output shown below it."""

    place: str
    text: str
    wrong: bool
    shown: str


def chapter_text(chapter: Path) -> str:
    return chapter.read_text(encoding="utf-8")


def blocks(chapter: Path) -> list[tuple[str, str, str, int]]:
    """Return kind, text, the last line of prose before it, and the line of every fenced block."""
    text, found, end = chapter_text(chapter), [], 0
    for m in BLOCK.finditer(text):
        before = text[end : m.start()].strip()
        found.append((m[1], m[2], before.rpartition("\n")[2], text.count("\n", 0, m.start()) + 1))
        end = m.end()
    return found


def examples() -> list[Example]:
    found = []
    for chapter in CHAPTERS:
        for (kind, text, above, line), after in pairwise([*blocks(chapter), ("", "", "-", 0)]):
            if kind == "yaml":
                shown = after[1] if after[0] == "text" and not after[2] else ""
                found.append(Example(f"{chapter.name}:{line}", text, "Falsch" in above, shown))
    return found


def report(text: str) -> tuple[Bericht, dict[int, int]]:
    """Return the report on an example, and the map from the lines of what was checked to the example's lines."""
    if text.startswith("art:"):
        return pipeline.check_text(text.encode(), "vereinbarung.yaml"), {n: n for n in range(1, text.count("\n") + 2)}
    return check(text)


EXAMPLES = examples()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.place)
def test_example_does_what_the_handbook_says(example: Example) -> None:
    found, lines = report(example.text)
    if example.wrong:
        assert any(m.stelle.zeile in lines for m in found.befunde), "this example is called wrong, but nothing is found"
    else:
        assert not [(m.regel, m.meldung) for m in found.befunde if m.schwere is Schwere.FEHLER]


@pytest.mark.parametrize("example", [e for e in EXAMPLES if e.shown], ids=lambda e: e.place)
def test_shown_findings_are_the_real_ones(example: Example) -> None:
    found, lines = report(example.text)
    shown = {(int(m[1]), m[2].lower(), m[3], m[4]) for m in FINDING.finditer(example.shown)}
    real = {
        (lines[m.stelle.zeile], str(m.schwere), m.regel, m.meldung) for m in found.befunde if m.stelle.zeile in lines
    }
    assert shown == real
    for m in found.befunde:
        if m.stelle.zeile in lines:
            assert f"  Was tun: {m.hilfe}" in example.shown


def test_wrong_examples_show_what_the_program_says() -> None:
    assert [e.place for e in EXAMPLES if e.wrong and not e.shown] == []


@pytest.mark.parametrize("key", ["beginn", "verlaengerung", "ueberpruefung", "mindestlaufzeit"])
def test_short_forms_of_the_term_are_read(key: str) -> None:
    forms = re.findall(rf"`({key}: [^`…]+)`", " ".join(chapter_text(TERM).split()))
    assert len(forms) >= 3
    for form in dict.fromkeys(forms):
        others = "" if key == "beginn" else "    beginn: 1.1.2001\n"
        text = f"geltung:\n  laufzeit:\n{others}    dauer: 5 Jahre\n    {form}\n    ueberpruefung: 30.9.2001\n"
        if key == "ueberpruefung":
            text = text.replace("    ueberpruefung: 30.9.2001\n", "")
        found, lines = check(text)
        errors = [m.meldung for m in found.befunde if m.schwere is Schwere.FEHLER and m.stelle.zeile in lines]
        assert errors == [], form


def rows(chapter: Path, head: str) -> list[list[str]]:
    """Return the cells of the table whose first line begins with `head`."""
    after = chapter_text(chapter).split(f"\n{head}", 1)[1].split("\n\n", 1)[0]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in after.splitlines()[2:]]


def test_notice_periods_are_read() -> None:
    for key, forms, *_ in rows(TERM, "| Schlüssel | Beispiele"):
        if key in ("`ordentlich`", "`aus_wichtigem_grund`", "`form`", "`durch_einzelne`"):
            for form in re.findall(r"`([^`]+)`", forms):
                text = f"geltung:\n  laufzeit:\n    beginn: 1.1.2001\n    dauer: 1 Jahr\n    kuendigung: {{{key[1:-1]}: {form}}}\n"
                found, lines = check(text)
                assert not [m for m in found.befunde if m.schwere is Schwere.FEHLER and m.stelle.zeile in lines], form


def test_reckoned_days_are_right() -> None:
    terms = rows(TERM, "| Beginn | Dauer")
    assert len(terms) > 4
    for begin, length, last in terms:
        assert laufzeitende(parse_datum(begin), parse_dauer(length)) == parse_datum(last)
    notices = rows(TERM, "| Kündigung zum")
    assert len(notices) > 2
    for to, length, last in notices:
        assert spaetestes_ereignis(parse_datum(to), parse_dauer(length)) == parse_datum(last)


def test_section_h_examples_are_read() -> None:
    table = rows(HANDBUCH / "04-punkte-des-leitfadens.md", "| Punkt | Schlüssel | Beispiel")
    assert [row[0] for row in table] == [f"H.{n}" for n in range(1, 13)]
    fragment = "weitere:\n" + "".join(f"  {key[1:-1]}: {example[1:-1]}\n" for _, key, example in table)
    found, lines = check(fragment)
    assert [m.meldung for m in found.befunde if m.schwere is Schwere.FEHLER and m.stelle.zeile in lines] == []


def command_lines() -> list[tuple[str, str]]:
    return [
        (chapter.name, line.strip())
        for chapter in [*CHAPTERS, ROOT / "README.md", ROOT / "beispiele" / "README.md"]
        for kind, text, _, _ in blocks(chapter)
        if kind in ("sh", "")
        for line in text.splitlines()
        if line.strip().startswith("vereinbarung ")
    ]


@pytest.mark.parametrize(("chapter", "line"), command_lines(), ids=lambda v: v[:60])
def test_commands_and_options_exist(chapter: str, line: str) -> None:
    words = shlex.split(line.split(" #", maxsplit=1)[0].replace("\\", "/"))[1:]
    top = click.Context(gruppe)
    while words and words[0].startswith("-"):
        assert words.pop(0) in options(gruppe), f"{chapter}: {line}"
    if not words:
        return
    command = gruppe.get_command(top, words[0])
    assert command is not None, f"{chapter}: {line}"
    # Parses as the program would, without running anything; with its settings, because click keeps the names of the
    # help option from the first context a command is given.
    with command.make_context(command.name, words[1:]):
        pass


def options(command: click.Command) -> set[str]:
    return {opt for p in command.params for opt in p.opts} | set(command.context_settings["help_option_names"])


def test_rules_named_in_the_handbook_exist() -> None:
    known = {regel.id for regel in pipeline.regeln()}
    named = {
        (chapter.name, rule)
        for chapter in CHAPTERS
        for rule in re.findall(r"(?<![\w.-])(?:[A-HN]\d{0,2}|[A-Z]{2})-\d\d(?![\w-])", chapter_text(chapter))
    }
    assert len(named) > 10
    assert {(place, rule) for place, rule in named if rule not in known} == set()


@cache
def anchors(page: Path) -> frozenset[str]:
    """Return the anchors that a page's headings get: lower case, words joined by hyphens, no punctuation."""
    headings = re.findall(r"^#+ (.+)$", BLOCK.sub("", chapter_text(page)), re.MULTILINE)
    return frozenset(re.sub(r"[^\w\- ]", "", h.lower()).strip().replace(" ", "-") for h in headings)


@pytest.mark.parametrize("page", WITH_LINKS, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    for target in LINK.findall(BLOCK.sub("", chapter_text(page))):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        other = (page.parent / name).resolve() if name else page
        if not other.exists() or (anchor and other.suffix == ".md" and anchor not in anchors(other)):
            broken.append(target)
    assert broken == []


def test_contents_name_every_chapter() -> None:
    named = set(LINK.findall(chapter_text(HANDBUCH / "README.md")))
    assert {c.name for c in CHAPTERS} - {"README.md"} <= named
