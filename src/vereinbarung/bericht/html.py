"""The report as one HTML page: self-contained, printable, usable by keyboard and screen reader, without script."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from vereinbarung.bericht.ausschnitt import pieces
from vereinbarung.bericht.darstellung import visible
from vereinbarung.bericht.zusammenfassung import summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vereinbarung.befund.bericht import Bericht, Meldung
    from vereinbarung.befund.locate import Fundstelle
    from vereinbarung.bericht.darstellung import Darstellung

_SCHWERE = {"fehler": "Fehler", "warnung": "Warnung", "hinweis": "Hinweis"}
_WIDTH = 110
_STYLE = """
:root { color-scheme: light dark; --rand: #8a8a8a; --fehler: #a40000; --warnung: #7a4b00; --hinweis: #00527a; }
@media (prefers-color-scheme: dark) { :root { --fehler: #ff9a94; --warnung: #ffc46b; --hinweis: #8fd0ff; } }
body { font: 1rem/1.5 Calibri, Carlito, system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
a:focus, summary:focus { outline: 3px solid currentColor; outline-offset: 2px; }
.sprung { position: absolute; left: -100rem; } .sprung:focus { position: static; }
article { border-left: 0.3rem solid var(--rand); padding: 0 0 0 1rem; margin: 1.5rem 0; break-inside: avoid; }
article.fehler { border-color: var(--fehler); } article.warnung { border-color: var(--warnung); }
article.hinweis { border-color: var(--hinweis); }
h3 { margin: 0; font-size: 1.05rem; } h3 span { font-weight: normal; }
.fehler .art { color: var(--fehler); } .warnung .art { color: var(--warnung); } .hinweis .art { color: var(--hinweis); }
pre { overflow-x: auto; padding: 0.5rem; border: 1px solid var(--rand); }
p { margin: 0.4rem 0; } table { border-collapse: collapse; } caption { text-align: left; font-weight: bold; }
th, td { border: 1px solid var(--rand); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
@media print { body { margin: 0; max-width: none; } nav { display: none; } }
"""


def write(bericht: Bericht, darstellung: Darstellung) -> str:
    """Return the page: summary, findings by file with their source lines, what was lifted and not checked."""
    body = "".join(_body(bericht))
    return (
        '<!DOCTYPE html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Prüfung der Vereinbarungen</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )


def _body(bericht: Bericht) -> Iterator[str]:
    yield '<a class="sprung" href="#befunde">Zu den Befunden</a>\n<header>\n<h1>Prüfung der Vereinbarungen</h1>\n'
    yield f'<p>{_text(summary(bericht))}</p>\n</header>\n<main id="befunde">\n'
    for fault in bericht.betriebsfehler:
        yield f'<article class="fehler"><h2>{_text(fault.datei)}: nicht lesbar</h2>'
        yield f"<p>{_text(fault.meldung)}</p><p>{_text(fault.hilfe)}</p></article>\n"
    groups: dict[str, list[Meldung]] = {datei: [] for datei in bericht.dateien}
    for m in bericht.befunde:
        groups.setdefault(m.stelle.datei, []).append(m)
    found = {datei: findings for datei, findings in groups.items() if findings}
    if len(found) > 1:
        yield from _contents(found)
    for i, (datei, findings) in enumerate(found.items(), 1):
        yield f'<section aria-labelledby="datei-{i}">\n<h2 id="datei-{i}">{_text(datei)}</h2>\n'
        for m in findings:
            yield from _finding(m)
        yield "</section>\n"
    yield from _lifted(bericht)
    yield from _unchecked(bericht)
    yield "</main>\n"


def _contents(found: dict[str, list[Meldung]]) -> Iterator[str]:
    yield '<nav aria-label="Dateien">\n<ul>\n'
    for i, (datei, findings) in enumerate(found.items(), 1):
        yield f'<li><a href="#datei-{i}">{_text(datei)}</a> ({len(findings)})</li>\n'
    yield "</ul>\n</nav>\n"


def _finding(m: Meldung) -> Iterator[str]:
    yield f'<article class="{m.schwere}">\n<h3><span class="art">{_SCHWERE[m.schwere]}</span> {m.regel} '
    yield f"<span>{_text(m.titel)}, Zeile {m.stelle.zeile}, Spalte {m.stelle.spalte}</span></h3>\n"
    yield f"<p>{_text(m.meldung)}</p>\n"
    if m.stelle.quellzeile.strip():
        yield f"<pre>{_source(m.stelle)}</pre>\n"
    if m.hilfe:
        yield f"<p><strong>Was tun:</strong> {_text(m.hilfe)}</p>\n"
    if m.leitfaden:
        yield f"<p>Leitfaden: {_text(', '.join(m.leitfaden))}</p>\n"
    for v in m.verwandt:
        place = f"{v.stelle.datei}, Zeile {v.stelle.zeile}"
        yield f"<p>Siehe auch {_text(place)}: {_text(v.text)}</p>\n"
    yield "</article>\n"


def _source(stelle: Fundstelle) -> str:
    """Return the source line with the place marked, so that it can be told without colour too."""
    before, marked, after = map(escape, pieces(stelle, _WIDTH))
    return f"{before}<mark>{marked}</mark>{after}"


def _lifted(bericht: Bericht) -> Iterator[str]:
    if not bericht.begruendet:
        return
    yield "<section>\n<table>\n<caption>Begründete Abweichungen</caption>\n<thead><tr>"
    yield '<th scope="col">Stelle</th><th scope="col">Regel</th><th scope="col">Begründung</th></tr></thead>\n<tbody>\n'
    for b in bericht.begruendet:
        s = b.meldung.stelle
        yield f"<tr><td>{_text(s.datei)}, Zeile {s.zeile}</td><td>{b.meldung.regel} {_text(b.meldung.titel)}</td>"
        yield f"<td>{_text(b.begruendung)}</td></tr>\n"
    yield "</tbody>\n</table>\n</section>\n"


def _unchecked(bericht: Bericht) -> Iterator[str]:
    entries = [": ".join(part for part in (n.datei, n.regel, n.grund) if part) for n in bericht.nicht_geprueft]
    entries += [f"Im Ordner übergangen: {note}" for note in bericht.uebergangen]
    if entries:
        yield "<section>\n<h2>Nicht geprüft</h2>\n<ul>\n"
        yield from (f"<li>{_text(entry)}</li>\n" for entry in entries)
        yield "</ul>\n</section>\n"


def _text(text: str) -> str:
    return escape(visible(text))
