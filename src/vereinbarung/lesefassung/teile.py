"""Title, contents, tables, list of annexes and signatures of the web page."""

from __future__ import annotations

from vereinbarung.lesefassung.zeichen import Anker, attribute, bold, escape
from vereinbarung.vertrag.document import (
    GEMEINSAM,
    NACHFOLGEND,
    ORT_DATUM,
    SIEGEL,
    UND,
    ZWISCHEN,
    Anlagenliste,
    Dokument,
    Inhaltsverzeichnis,
    Inlines,
    ParteiBlock,
    Tabelle,
    Titelblock,
    Ueberschrift,
    Unterschriften,
    Unterschriftsblock,
    plain,
)


def title(anker: Anker, block: Titelblock) -> str:
    """Return the title block; its title is the page's only h1."""
    out = [f"<h1>{anker.inlines(block.titel)}</h1>"]
    if block.untertitel:
        out.append(f"<p>{anker.inlines(block.untertitel)}</p>")
    if block.rechtsnatur:
        text = block.rechtsnatur
        out.append(f'<p class="leise">{escape(text if text.startswith("(") else f"({text})")}</p>')
    for i, partei in enumerate(block.parteien):
        out.append(f'<p class="abstand">{UND if i else ZWISCHEN}</p>\n<p>{_party(anker, partei)}</p>')
    if block.sammelname:
        out.append(f'<p class="abstand">{_called(anker, GEMEINSAM, block.sammelname)}</p>')
    return '<header class="titel">\n' + "\n".join(out) + "\n</header>\n"


def _party(anker: Anker, partei: ParteiBlock) -> str:
    lines = [bold(anker.inlines(partei.name)), *(anker.inlines(z) for z in partei.zeilen)]
    if partei.genannt:
        lines.append(_called(anker, NACHFOLGEND, partei.genannt))
    return "<br>\n".join(lines)


def _called(anker: Anker, around: tuple[str, str], name: Inlines) -> str:
    return escape(around[0]) + bold(anker.inlines(name)) + escape(around[1])


def contents(anker: Anker, block: Inhaltsverzeichnis, dokument: Dokument) -> str:
    """Return the contents as a landmark of links."""
    headings = [b for b in dokument.bloecke if isinstance(b, Ueberschrift)]
    if not headings:
        return ""
    entries = "\n".join(
        f"<li>{anker.link(b.anker, _numbered(b.nummer, escape(_line(b.inhalt))))}</li>" for b in headings
    )
    return (
        f'<nav class="inhalt" aria-labelledby="inhalt">\n<h2 id="inhalt">{escape(block.titel)}</h2>\n'
        f"<ol>\n{entries}\n</ol>\n</nav>\n"
    )


def _line(inlines: Inlines) -> str:
    return plain(inlines).replace("\n", " ")


def _numbered(nummer: str, words: str) -> str:
    return f'<span class="nr">{escape(nummer)}</span> <span>{words}</span>' if nummer else f"<span>{words}</span>"


def heading(anker: Anker, block: Ueberschrift) -> str:
    """Return a heading; only the title stands above it."""
    return f"<h2{anker.id(block.anker)}>{_numbered(block.nummer, anker.inlines(block.inhalt))}</h2>\n"


def table(anker: Anker, block: Tabelle, klasse: str = "") -> str:
    """Return a table that can be scrolled, also by keyboard, where the screen is too narrow for it."""
    width = max(1, len(block.breiten))
    total = sum(block.breiten) or 1
    columns = "".join(f'<col style="width: {100 * b // total}%">' for b in block.breiten)
    caption = f'<caption class="verborgen">{escape(block.titel)}</caption>' if block.titel else ""
    head = "".join(f'<th scope="col">{anker.inlines(c)}</th>' for c in _filled(block.kopf, width))
    rows = "\n".join(
        "<tr>" + "".join(f"<td>{anker.inlines(c)}</td>" for c in _filled(row, width)) + "</tr>" for row in block.zeilen
    )
    classes = f"tabelle {klasse}".strip()
    named = f' role="group" aria-label="{attribute(block.titel)}"' if block.titel else ""
    return (
        f'<div class="{classes}" tabindex="0"{named}>\n'
        f"<table{anker.id(block.anker)}>{caption}<colgroup>{columns}</colgroup>\n"
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</div>\n"
    )


def _filled(row: tuple[Inlines, ...], width: int) -> tuple[Inlines, ...]:
    return (*row, *((),) * (width - len(row)))[:width]


def annexes(anker: Anker, block: Anlagenliste) -> str:
    """Return the list of annexes; the number leads to an annex that is part of the page."""
    entries = "\n".join(
        f'<li><span class="nr">{anker.link(ziel, escape(nummer))}</span> <span>{anker.inlines(titel)}</span></li>'
        for nummer, titel, ziel in block.eintraege
    )
    return f'<ul class="anlagen">\n{entries}\n</ul>\n' if entries else ""


def signatures(anker: Anker, block: Unterschriften) -> str:
    """Return the block of signatures: one list item a party."""
    entries = "\n".join(f"<li>\n{_signature(anker, b)}\n</li>" for b in block.bloecke)
    if not entries:
        return ""
    lead = f"<p>{escape(block.einleitung)}</p>\n" if block.einleitung else ""
    return f'<div class="unterschriften">\n{lead}<ul class="unterzeichner">\n{entries}\n</ul>\n</div>\n'


def _signature(anker: Anker, block: Unterschriftsblock) -> str:
    out = [f"<p>{bold(anker.inlines(block.partei))}"]
    if block.genannt:
        out.append(f"<br>– {anker.inlines(block.genannt)} –")
    if block.organ:
        out.append(f"<br>{anker.inlines(block.organ)}")
    out.append("</p>\n")
    ort = anker.inlines(block.ort)
    out.append(f'<p class="ort">{ort}</p>' if ort else f'<p class="ort leer">{escape(ORT_DATUM.rstrip())}</p>')
    for zeile in block.zeilen:
        office = anker.inlines(zeile.funktion)
        lines = [anker.inlines(zeile.name), f'<span class="klein">{office}</span>' if office else ""]
        out.append('\n<p class="linie">' + "<br>".join(line for line in lines if line) + "</p>")
    notes = [escape(note) for note in (block.hinweis, SIEGEL if block.siegel else "") if note]
    if notes:
        out.append(f'\n<p class="klein">{"<br>".join(notes)}</p>')
    return "".join(out)
