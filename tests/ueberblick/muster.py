"""Overviews to look at: of texts, as extracts in any order."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tests.regeln.seiten import complete
from vereinbarung.model.reading import read as read_model
from vereinbarung.source import read
from vereinbarung.ueberblick.erstellen import erstellen
from vereinbarung.ueberblick.werte import Feld, Termin, Ueberblick
from vereinbarung.verbund import Auszug, auszug, unlesbar

AM = date(2001, 7, 1)


def of(text: str, datei: str = "a.yaml") -> Auszug:
    tree = read(text.encode()).tree
    return auszug(read_model(tree.data), datei) if tree is not None else unlesbar(datei)


def fragment(text: str, datei: str = "a.yaml") -> Auszug:
    """Return the extract of a fragment, completed from the short sample (Arbeitsamt and Landkreis Gießen)."""
    return of(complete(text)[0], datei)


def laufzeit(text: str, status: str = "unterzeichnet") -> Auszug:
    return fragment(f"status: {status}\ngeltung:\n  laufzeit: {text}\n")


def ueberblick(*auszuege: Auszug, am: date = AM) -> Ueberblick:
    return erstellen(auszuege, am)


def feld(u: Ueberblick, amt: str, traeger: str) -> Feld:
    """Return a cell by the names of its column and row."""
    amt_id = next(k.id for k in u.aemter if k.name == amt)
    ids = {k.id for k in u.traeger if k.name == traeger}
    return next(f for f in u.felder if f.amt == amt_id and f.traeger in ids)


def tage(termine: Iterable[Termin], art: str) -> list[tuple[date, date | None]]:
    """Return day and effect of the dates of one kind."""
    return [(t.tag, t.zum) for t in termine if t.art == art]
