"""Document tree → one accessible web page: no script, nothing fetched, every text escaped. Same tree, same page."""

from __future__ import annotations

from vereinbarung.lesefassung import teile
from vereinbarung.lesefassung.aussehen import CSS
from vereinbarung.lesefassung.listen import Listen
from vereinbarung.lesefassung.zeichen import Anker, escape
from vereinbarung.vertrag.document import (
    Absatz,
    Anlagenliste,
    Block,
    Dokument,
    Inhaltsverzeichnis,
    Seitenumbruch,
    Tabelle,
    Titelblock,
    Ueberschrift,
    Unterschriften,
)

# Even if a text of the drafter's ever got through the escaping, a browser would neither run nor fetch anything.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def write(dokument: Dokument) -> str:
    """Return the page as text, to be written as UTF-8."""
    marked = ' class="entwurf"' if dokument.entwurf else ""
    status = dokument.kennzeichnung
    foot = "".join(f"<p>{escape(line)}</p>" for line in (dokument.fusszeile, dokument.siegelzeile) if line)
    return (
        '<!DOCTYPE html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(' '.join(dokument.titel.split()))}</title>\n<style>{CSS}</style>\n</head>\n<body{marked}>\n"
        '<a class="sprung" href="#vertrag">Zum Text springen</a>\n'
        + (f'<header class="status"><p>{escape(status)}</p></header>\n' if status else "")
        + f'<main id="vertrag" tabindex="-1">\n{_main(dokument)}</main>\n'
        + (f"<footer>{foot}</footer>\n" if foot else "")
        + "</body>\n</html>\n"
    )


def _main(dokument: Dokument) -> str:
    """Return the blocks in order; a heading opens a section, the next one closes it."""
    anker = Anker(dokument)
    listen = Listen(anker)
    out: list[str] = []
    if not any(isinstance(b, Titelblock) for b in dokument.bloecke):
        # Papers without a title block have their title on the paper's head; the page still needs its first heading.
        out.append(f'<h1 class="verborgen">{escape(dokument.titel)}</h1>\n')
    section = page = ""
    for block in dokument.bloecke:
        if isinstance(block, Absatz):
            out.append(listen.paragraph(block, page))
        else:
            out.append(listen.close())
        if isinstance(block, Ueberschrift):
            out += [section, f'<section class="{page}">\n' if page else "<section>\n"]
            section = "</section>\n"
        out.append(_block(anker, block, dokument, page))
        page = "neue-seite" if isinstance(block, Seitenumbruch) else ""
    return "".join([*out, listen.close(), section])


def _block(anker: Anker, block: Block, dokument: Dokument, klasse: str) -> str:  # noqa: PLR0911 -- one case per kind
    match block:
        case Titelblock():
            return teile.title(anker, block)
        case Inhaltsverzeichnis():
            return teile.contents(anker, block, dokument)
        case Ueberschrift():
            return teile.heading(anker, block)
        case Tabelle():
            return teile.table(anker, block, klasse)
        case Unterschriften():
            return teile.signatures(anker, block)
        case Anlagenliste():
            return teile.annexes(anker, block)
        case Absatz() | Seitenumbruch():
            return ""
