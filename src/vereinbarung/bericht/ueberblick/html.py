"""The overview as one HTML page: self-contained, A4 landscape, usable by keyboard and screen reader, without script."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from vereinbarung.bericht.darstellung import visible
from vereinbarung.bericht.ueberblick import worte

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vereinbarung.bericht.darstellung import Darstellung
    from vereinbarung.ueberblick.werte import Feld, Kopf, Stand, Ueberblick

SPALTEN = 14
"""So many columns of the matrix fit an A4 page; with more it is divided into several tables."""

_KLASSEN = {"Lücke": "luecke", "unterzeichnet": "gut", "beendet": "aus"}
_STYLE = """
@page { size: A4 landscape; margin: 12mm; }
:root { color-scheme: light dark; --rand: #767676; --luecke: #a40000; --gut: #1e5c1e; --aus: #595959; }
@media (prefers-color-scheme: dark) { :root { --luecke: #ff9a94; --gut: #9ddc9d; --aus: #b4b4b4; } }
body { font: 1rem/1.4 Calibri, Carlito, system-ui, sans-serif; margin: 1.5rem auto; padding: 0 1rem; max-width: 90rem; }
a { color: inherit; } a:focus, div:focus { outline: 3px solid currentColor; outline-offset: 2px; }
.sprung { position: absolute; left: -100rem; } .sprung:focus { position: static; }
.breit { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; }
caption { text-align: left; font-weight: bold; padding: 0.3rem 0; }
th, td { border: 1px solid var(--rand); padding: 0.2rem 0.45rem; text-align: left; vertical-align: top; }
th { font-weight: 600; } tbody th[scope=rowgroup] { border-top: 3px double var(--rand); }
td { overflow-wrap: anywhere; }
.matrix { font-size: 0.8rem; }
.matrix th, .matrix td { padding: 0.15rem 0.25rem; overflow-wrap: normal; hyphens: auto; }
.luecke { color: var(--luecke); font-weight: bold; } .gut { color: var(--gut); } .aus { color: var(--aus); }
.tag, td span { white-space: nowrap; } ul { margin: 0; padding-left: 1.1rem; } tr { break-inside: avoid; }
@media print {
  body { font-size: 9pt; margin: 0; padding: 0; max-width: none; } nav, .sprung { display: none; }
  .breit { overflow: visible; } .matrix { font-size: 7pt; } h2 { break-after: avoid; } caption { break-after: avoid; }
}
"""


def write(u: Ueberblick, darstellung: Darstellung) -> str:
    """Return the page: the matrix, its cells one by one, every agreement, the time line, what could not be read."""
    body = "".join(_Seite(u).body())
    return (
        '<!DOCTYPE html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{worte.TITEL}, {worte.tag(u.stichtag)}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n{body}</body>\n</html>\n"
    )


class _Seite:
    """The parts of the page; places to jump to are numbered, so that no text of a file becomes an address."""

    def __init__(self, u: Ueberblick) -> None:
        self.u = u
        self.staende = {s.datei: s for s in u.vereinbarungen}
        self.nummern = {s.datei: i for i, s in enumerate(u.vereinbarungen, 1)}
        self.felder = {(f.amt, f.traeger): (i, f) for i, f in enumerate(u.felder, 1)}
        self.by_amt: dict[str, list[Feld]] = {}
        for feld in u.felder:
            self.by_amt.setdefault(feld.amt, []).append(feld)
        self.traeger = {k.id: k for k in u.traeger}

    def body(self) -> Iterator[str]:
        yield '<a class="sprung" href="#inhalt">Zum Inhalt</a>\n<header>\n'
        yield f"<h1>{worte.TITEL}</h1>\n<p>{_text(worte.zahlen(self.u))}</p>\n<p>{worte.ERLAEUTERUNG}</p>\n</header>\n"
        parts = {
            "matrix": ("Auf einen Blick", self._matrix),
            "felder": ("Arbeitsämter und Träger", self._felder),
            "vereinbarungen": ("Vereinbarungen", self._vereinbarungen),
            "termine": ("Termine", self._termine),
            "rest": ("Nicht gelesen", self._rest),
        }
        if not (self.u.nicht_lesbar or self.u.uebergangen):
            del parts["rest"]
        yield '<nav aria-label="Inhalt">\n<ul>\n'
        yield from (f'<li><a href="#{id_}">{titel}</a></li>\n' for id_, (titel, _) in parts.items())
        yield '</ul>\n</nav>\n<main id="inhalt">\n'
        for id_, (titel, write_part) in parts.items():
            yield f'<section aria-labelledby="{id_}">\n<h2 id="{id_}">{titel}</h2>\n'
            yield from write_part()
            yield "</section>\n"
        yield "</main>\n"

    def _matrix(self) -> Iterator[str]:
        count = -(-len(self.u.aemter) // SPALTEN)
        size = -(-len(self.u.aemter) // count) if count else 1
        for start in range(0, len(self.u.aemter), size):
            block = self.u.aemter[start : start + size]
            rows = {f.traeger for amt in block for f in self.by_amt.get(amt.id, ())}
            yield from self._block(block, [k for k in self.u.traeger if k.id in rows])
        if not self.u.aemter:
            yield "<p>Es ist keine Vereinbarung da.</p>\n"

    def _block(self, aemter: Sequence[Kopf], traeger: Sequence[Kopf]) -> Iterator[str]:
        name = f"Stand am {worte.tag(self.u.stichtag)}: Träger in Zeilen, {worte.AMT} in Spalten"
        label = f"Matrix ab {aemter[0].name}"
        yield f'<div class="breit" role="region" tabindex="0" aria-label="{_text(label)}">\n'
        yield f'<table class="matrix">\n<caption>{name}</caption>\n<thead><tr><th scope="col">Träger</th>'
        yield "".join(f'<th scope="col">{_text(amt.name)}</th>' for amt in aemter) + "</tr></thead>\n<tbody>\n"
        for k in traeger:
            yield f'<tr><th scope="row">{_text(k.name)}</th>'
            for amt in aemter:
                number, feld = self.felder.get((amt.id, k.id), (0, None))
                yield f'<td><a href="#f-{number}">{_zustand(feld)}</a></td>' if feld else "<td></td>"
            yield "</tr>\n"
        yield "</tbody>\n</table>\n</div>\n"

    def _felder(self) -> Iterator[str]:
        if not self.u.felder:
            yield "<p>Keine.</p>\n"
            return
        yield f"<table>\n<caption>Vereinbarungen und Lücken am {worte.tag(self.u.stichtag)}</caption>\n<thead><tr>"
        yield '<th scope="col">Träger</th><th scope="col">Stand</th><th scope="col">Vereinbarungen</th></tr></thead>\n'
        for amt in self.u.aemter:
            hinweis = f" {_text(amt.hinweis)}" if amt.hinweis else ""
            yield f'<tbody>\n<tr><th scope="rowgroup" colspan="3">{_text(amt.name)}{hinweis}</th></tr>\n'
            for feld in self.by_amt.get(amt.id, ()):
                yield from self._feld(feld)
            yield "</tbody>\n"
        yield "</table>\n"

    def _feld(self, feld: Feld) -> Iterator[str]:
        number, _ = self.felder[feld.amt, feld.traeger]
        yield f'<tr id="f-{number}"><th scope="row">{_text(self.traeger[feld.traeger].name + worte.teil(feld))}</th>'
        yield f"<td>{_zustand(feld)}</td><td>{_text(feld.luecke)}"
        if feld.dateien:
            yield "<ul>"
            for s in (self.staende[datei] for datei in feld.dateien):
                yield f"<li>{self._link(s)}: {_text(f'{worte.art(s)}, {worte.lage(s)}')}</li>"
            yield "</ul>"
        yield "</td></tr>\n"

    def _vereinbarungen(self) -> Iterator[str]:
        if not self.u.vereinbarungen:
            yield "<p>Keine.</p>\n"
            return
        heads = ("Kennung", "Art und Titel", "Status", "Laufzeit", "Hinweise", "Datei")
        yield f"<table>\n<caption>Alle Vereinbarungen am {worte.tag(self.u.stichtag)}</caption>\n"
        yield from _head(heads)
        for s in self.u.vereinbarungen:
            yield f'<tr id="v-{self.nummern[s.datei]}"><th scope="row">{_text(s.name)}</th>'
            titel = s.titel if s.titel.startswith(worte.art(s)) else f"{worte.art(s)}: {s.titel}"
            yield f"<td>{_text(titel)}</td><td><span>{_text(worte.status(s))}</span></td>"
            yield "".join(f"<td>{_text(cell)}</td>" for cell in (s.lauf, " ".join(s.hinweise), s.datei)) + "</tr>\n"
        yield "</tbody>\n</table>\n"

    def _termine(self) -> Iterator[str]:
        if not self.u.termine:
            yield f"<p>Bis zum {worte.tag(self.u.bis)} keine.</p>\n"
            return
        span = f"{worte.tag(self.u.stichtag)} bis {worte.tag(self.u.bis)}"
        yield f"<table>\n<caption>Termine vom {span}</caption>\n"
        yield from _head(("Tag", "Vereinbarung", "Art", "Was geschieht", "Anmerkung"))
        for t in self.u.termine:
            yield f'<tr><th scope="row" class="tag"><time datetime="{t.tag.isoformat()}">{worte.tag(t.tag)}</time></th>'
            yield f"<td>{self._link(self.staende[t.datei])}</td><td>{worte.TERMINE[t.art]}</td><td>{_text(t.text)}</td>"
            yield f"<td>{worte.GEPLANT if t.geplant else ''}</td></tr>\n"
        yield "</tbody>\n</table>\n"

    def _rest(self) -> Iterator[str]:
        yield "<ul>\n"
        yield from (f"<li>{_text(f'{one.datei}: {one.grund}')}</li>\n" for one in self.u.nicht_lesbar)
        yield from (f"<li>{_text(f'Im Ordner übergangen: {note}')}</li>\n" for note in self.u.uebergangen)
        yield "</ul>\n"

    def _link(self, s: Stand) -> str:
        return f'<a href="#v-{self.nummern[s.datei]}">{_text(s.name)}</a>'


def _head(names: Sequence[str]) -> Iterator[str]:
    yield "<thead><tr>" + "".join(f'<th scope="col">{name}</th>' for name in names) + "</tr></thead>\n<tbody>\n"


def _zustand(feld: Feld) -> str:
    return f'<span class="{_KLASSEN.get(feld.zustand, "offen")}">{_text(feld.zustand)}</span>'


def _text(text: str) -> str:
    return escape(visible(text))
