"""Facts of the preparation and grounds that stay out of the contract (concept 8.2), as a table for the check note."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.model.base import Baustein, geregelt
from vereinbarung.vertrag.begleitpapiere.papier import parteien, tabelle
from vereinbarung.vertrag.view.geltung import nachbar
from vereinbarung.vertrag.worte import Worte, verbinde

if TYPE_CHECKING:
    from vereinbarung.vertrag.document import Tabelle
    from vereinbarung.vertrag.view.blick import Akte, Blick

Tatsache = tuple[str, str, Worte]
"""Guide item (or nothing), what it is, what the file says."""


def tabelle_der_tatsachen(akte: Akte) -> Tabelle | None:
    """Return all facts of the preparation, None if the file has none."""
    zeilen = [(Worte(punkt), Worte(was), worte) for punkt, was, worte in tatsachen(akte)]
    kopf = ("Punkt", "Was", "Angabe")
    return tabelle("Vorbereitung der Vereinbarung", kopf, (10, 30, 60), zeilen) if zeilen else None


def tatsachen(akte: Akte) -> Iterator[Tatsache]:
    """Yield the facts in the guide's order, then those of the parties."""
    yield from _ziele(akte)
    yield from _zielgruppe(akte)
    if b := _punkt(akte, "E.5"):
        if b["dienstbesprechung"]:
            yield "E.5", "Dienstbesprechung", b["dienstbesprechung"].worte() or Worte()
        yield "E.5", "Aushändigung an die Fachkräfte", b["aushaendigung"].worte() or Worte()
    yield from _weitere_traeger(akte)
    if (b := _punkt(akte, "G.2")) and b["ohne_laufzeit"]:
        yield "G.2", "Ohne Laufzeit, weil", b["ohne_laufzeit"].worte() or Worte()
    yield from _nachbarbezirke(akte)
    yield from _parteien(akte)


def _punkt(akte: Akte, kennung: str) -> Blick | None:
    """Return the look at a guide item that is regulated; a list of facts such as N2 counts as one."""
    punkt = geregelt(akte.vereinbarung.punkt(kennung))
    return akte.blick(*leitfaden()[kennung].path) if isinstance(punkt, (Baustein, list)) else None


def _mit(*teile: tuple[str, Worte | None], trenner: str = "; ") -> Worte:
    """Return the parts that say something, each behind its word."""
    return verbinde([Worte(wort, w) for wort, w in teile if w], trenner=trenner, letzter=trenner)


def _ziele(akte: Akte) -> Iterator[Tatsache]:
    for kennung in ("B.1", "B.2", "B.3"):
        b = _punkt(akte, kennung)
        for x in b["ziel"] if b else ():
            if wert := x["ausgangswert"]:
                yield (
                    kennung,
                    "Ausgangswert",
                    _mit(("", wert["wert"].worte()), ("am ", wert["am"].worte()), trenner=" "),
                )


def _zielgruppe(akte: Akte) -> Iterator[Tatsache]:
    if not (b := _punkt(akte, "D")):
        return
    if b["geschaetzt"]:
        yield "D", "Geschätzte Größe der Zielgruppe", b["geschaetzt"].worte() or Worte()
    for x in b["gruppen"]:
        if x["anzahl"]:
            yield "D", "Geschätzte Zahl", _mit(("", x["name"].worte()), ("", x["anzahl"].worte()), trenner=": ")


def _weitere_traeger(akte: Akte) -> Iterator[Tatsache]:
    for x in _punkt(akte, "N2") or ():
        teile = (
            ("", x["name"].worte()),
            ("Schlüssel ", x["ags"].worte()),
            ("angesprochen am ", x["angesprochen_am"].worte()),
            ("Ergebnis: ", x["ergebnis"].worte()),
        )
        yield "N2", "Angesprochener Träger", _mit(*teile)


def _nachbarbezirke(akte: Akte) -> Iterator[Tatsache]:
    if not (b := _punkt(akte, "G.3")):
        return
    if b["entbehrlich"]:
        yield "G.3", "Abstimmung entbehrlich, weil", b["entbehrlich"].worte() or Worte()
    for x in b["abstimmungen"]:
        teile = (
            ("", verbinde(nachbar(amt).blank for amt in x["arbeitsaemter"])),
            ("Träger: ", x["traeger"].aufzaehlung()),
            ("am ", x["am"].worte()),
            ("mit ", x["mit"].worte()),
            ("Ergebnis: ", x["ergebnis"].worte()),
        )
        yield "G.3", "Abstimmung mit Nachbarbezirken", _mit(*teile)


def _parteien(akte: Akte) -> Iterator[Tatsache]:
    for p in parteien(akte):
        name = akte.namen[p["id"].objekt].blank
        for x in p["beschluesse"]:
            teile = (("", name), ("", x["organ"].worte()), ("am ", x["am"].worte()), ("Nr. ", x["nummer"].worte()))
            yield "H.9", "Beschluss", _mit(*teile, trenner=", ")
        if p["laufende_verwaltung"]:
            grund = p["laufende_verwaltung"].worte()
            yield "", "Geschäft der laufenden Verwaltung", _mit(("", name), ("", grund), trenner=": ")
