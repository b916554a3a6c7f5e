"""A document tree as readable text, for golden files and for eyes: one block a line or more."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import (
    Absatz,
    Anlagenliste,
    Block,
    Dokument,
    Inhaltsverzeichnis,
    Inlines,
    Seitenumbruch,
    Tabelle,
    Titelblock,
    Ueberschrift,
    Unterschriften,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH = 110


def dump(dokument: Dokument) -> str:
    """Return what the paper shows, in order; non-breaking spaces appear as „~“, so that a diff shows them."""
    head = [
        f"Titel: {dokument.titel}",
        f"Aktenzeichen: {dokument.aktenzeichen}",
        f"Fassung: {dokument.fassung}",
        f"Status: {dokument.statuszeile}",
        "",
    ]
    body = [line for block in dokument.bloecke for line in _block(block)]
    tail = ["", "Klauseln:"]
    tail += [f"  {k.klausel} {k.version} ab {k.gueltig_ab} ({k.herkunft})" for k in dokument.klauseln]
    return "\n".join(line.rstrip() for line in [*head, *body, *tail]).replace("\u00a0", "~") + "\n"


def _block(block: Block) -> Iterator[str]:  # noqa: C901 -- one case per kind of block
    match block:
        case Titelblock():
            yield from _title(block)
        case Ueberschrift():
            yield ""
            yield f"## {block.nummer} {plain(block.inhalt)}" if block.nummer else f"## {plain(block.inhalt)}"
        case Absatz():
            yield from _paragraph(block)
        case Tabelle():
            yield "    | " + " | ".join(_cell(c) for c in block.kopf)
            for zeile in block.zeilen:
                yield "    | " + " | ".join(_cell(c) for c in zeile)
        case Unterschriften():
            yield from _signatures(block)
        case Anlagenliste():
            for nummer, inhalt, _ in block.eintraege:
                yield f"{nummer}: {plain(inhalt)}"
        case Inhaltsverzeichnis():
            yield "[Inhaltsverzeichnis]"
        case Seitenumbruch():
            yield "[neue Seite]"


def _cell(inlines: Inlines) -> str:
    return plain(inlines).replace("\n", " / ")


def _paragraph(block: Absatz) -> Iterator[str]:
    mark = "–" if block.ebene == 4 else block.nummer  # noqa: PLR2004 -- the level of dashes
    indent = "    " * max(block.ebene - 1, 0) if block.ebene < 4 else "        "  # noqa: PLR2004
    first = f"{indent}{mark} " if mark else indent
    for i, line in enumerate(plain(block.inhalt).split("\n")):
        lead = first if i == 0 else " " * len(first)
        yield from textwrap.wrap(
            line,
            WIDTH,
            initial_indent=lead,
            subsequent_indent=" " * len(first),
            break_long_words=False,
            break_on_hyphens=False,
        ) or [lead]


def _title(block: Titelblock) -> Iterator[str]:
    yield f"# {plain(block.titel)}"
    if block.untertitel:
        yield plain(block.untertitel)
    if block.rechtsnatur:
        yield f"({block.rechtsnatur})"
    for i, partei in enumerate(block.parteien):
        yield "  und" if i else "  zwischen"
        yield f"    {plain(partei.name)}"
        yield from (f"    {plain(z)}" for z in partei.zeilen)
        yield f"    – nachfolgend „{plain(partei.genannt)}“ –"
    if block.sammelname:
        yield f"  – gemeinsam „{plain(block.sammelname)}“ –"


def _signatures(block: Unterschriften) -> Iterator[str]:
    if block.einleitung:
        yield block.einleitung
    for b in block.bloecke:
        yield f"  [{plain(b.partei)}] {plain(b.organ)}".rstrip()
        yield f"    Ort, Datum: {plain(b.ort) or '________'}" + ("   (Dienstsiegel)" if b.siegel else "")
        for z in b.zeilen:
            yield f"    ________ {plain(z.name)} {plain(z.funktion)}".rstrip()
        if b.hinweis:
            yield f"    ({b.hinweis})"
