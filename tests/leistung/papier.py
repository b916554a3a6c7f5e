"""Printing, measured inside one process: document tree and model to bytes, against a bare zip and against docxtpl."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from random import Random

from tests.agreements import agreement
from tests.agreements.words import SAETZE
from tests.leistung.messen import Ergebnis, call, ratio, rounds
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.model.reading import read as read_model
from vereinbarung.vertrag import build
from vereinbarung.vertrag.document import Absatz, Dokument, Ueberschrift, Umbruch, Verweis, Wert
from vereinbarung.word.writer import write

ABSAETZE = 300


def contract() -> Rahmenvereinbarung:
    """Return an agreement whose contract has about 300 paragraphs: all clauses, the rest in the drafter's words."""
    r = Random(1)
    data = agreement(r, luecke=0.0, voll=1.0)
    vereinbarung = _model(data)
    more = ABSAETZE - _paragraphs(build(vereinbarung))
    data["eigene_paragraphen"] = [
        {"id": f"mehr-{i}", "titel": "Weiteres", "absaetze": [r.choice(SAETZE) for _ in range(min(8, more - i))]}
        for i in range(0, more, 8)
    ]
    return _model(data)


def _model(data: dict[str, object]) -> Rahmenvereinbarung:
    subject = read_model(data)
    assert subject.vereinbarung is not None
    assert not subject.befunde
    assert isinstance(subject.vereinbarung, Rahmenvereinbarung)
    return subject.vereinbarung


def _paragraphs(dokument: Dokument) -> int:
    return sum(isinstance(block, Absatz) for block in dokument.bloecke)


def measure(count: int) -> list[Ergebnis | str]:
    """Return the lines on printing."""
    vereinbarung = contract()
    dokument = build(vereinbarung)
    parts = _parts(write(dokument))
    sides: dict[str, Callable[[], object]] = {
        "zip": lambda: _zip(parts),
        "tree": lambda: write(dokument),
        "model": lambda: write(build(vereinbarung)),
    }
    foreign = _docxtpl(dokument)
    if foreign:
        sides["docxtpl"] = foreign
    found = rounds({name: call(side) for name, side in sides.items()}, count)
    shown = f"{_paragraphs(dokument)} paragraphs"
    lines: list[Ergebnis | str] = [
        ratio(found, "tree", "zip", f"document tree to bytes ÷ zip of the same parts, {shown}", 4),
        ratio(found, "model", "zip", "model to bytes, warm templates ÷ zip of the same parts", 10),
    ]
    if foreign:
        lines.append(ratio(found, "docxtpl", "model", "docxtpl, equal contract ÷ model to bytes", 3, larger=True))
    else:
        lines.append("docxtpl is not installed (extra `bench`): not measured")
    return lines


def _parts(docx: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return [(name, package.read(name)) for name in package.namelist()]


def _zip(parts: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts:
            package.writestr(name, data)
    return out.getvalue()


def _docxtpl(dokument: Dokument) -> Callable[[], object] | None:
    """Return what prints a contract of the same texts by a Word template: wording fixed, each value a tag."""
    try:
        from docxtpl import DocxTemplate
    except ImportError:
        return None
    import docx

    template = docx.Document()
    values: list[str] = []
    for block in dokument.bloecke:
        if not isinstance(block, (Absatz, Ueberschrift)):
            continue
        paragraph = template.add_paragraph(style="Heading 1" if isinstance(block, Ueberschrift) else None)
        paragraph.add_run(block.nummer + " ")
        for inline in block.inhalt:
            match inline:
                case Wert():
                    paragraph.add_run(f"{{{{ werte[{len(values)}] }}}}")
                    values.append(inline.text)
                case Verweis():
                    paragraph.add_run(inline.nummer + inline.zusatz)
                case Umbruch():
                    paragraph.add_run().add_break()
                case _:
                    paragraph.add_run(inline.text)
    stored = io.BytesIO()
    template.save(stored)
    data = stored.getvalue()

    def run() -> bytes:
        document = DocxTemplate(io.BytesIO(data))
        document.render({"werte": values}, autoescape=True)
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()

    return run
