"""Staff and money as tables, for Sonder- and Zusatzvereinbarung alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.model.personal_geld import UNBEKANNT
from vereinbarung.vertrag.document import Tabelle, Text, Umbruch
from vereinbarung.vertrag.worte import Worte

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vereinbarung.vertrag.view.blick import Blick

JE = {"Jahr": " jährlich", "Monat": " monatlich", "einmalig": " einmalig"}
"""How often an amount is paid, as it stands behind it."""

_TEIL = (("rest", "verbleibender Rest"), ("ueberwiegend", "überwiegender Teil"), ("ganz", "volle Kosten"))


def personaltabelle(b: Blick) -> Tabelle | None:
    """Return one row for each employer; columns that nobody filled are left out. None without a row."""
    spalten = [("arbeitgeber", "Arbeitgeber", 34), ("anzahl", "Beschäftigte", 22)]
    spalten += [s for s in (("umfang", "Arbeitszeit", 22), ("aufgabe", "Aufgabe", 32)) if any(x[s[0]] for x in b)]
    zeilen = []
    for x in b:
        x["id"].wahl()
        zelle = {
            "arbeitgeber": _arbeitgeber(x["arbeitgeber"]),
            "anzahl": _anzahl(x),
            "umfang": x["umfang"].worte(),
            "aufgabe": x["aufgabe"].worte(),
        }
        zeilen.append(tuple((zelle[key] or Worte()).inlines for key, _, _ in spalten))
    kopf = tuple((Text(titel),) for _, titel, _ in spalten)
    breiten = tuple(breite for _, _, breite in spalten)
    names = tuple(x.schluessel() for x in b)
    return Tabelle(kopf, tuple(zeilen), breiten, "Personal nach Arbeitgeber", kennungen=names) if zeilen else None


def _arbeitgeber(b: Blick) -> Worte:
    if b.objekt == UNBEKANNT:
        b.wahl()
        return Worte("noch nicht bestimmt")
    name = b.wer()
    return name.blank if name else Worte()


def _anzahl(b: Blick) -> Worte:
    teile: list[str | Worte | Umbruch] = [b["anzahl"].worte() or ""]
    for x in b["davon"]:
        teile += [Umbruch(), "davon ", x["anzahl"].worte() or "", ": ", x["foerderung"].worte() or ""]
    return Worte(*teile)


def kostentabelle(b: Blick) -> Tabelle | None:
    """Return one row for each position: kind of cost, who bears it, how much and when. None without a position."""
    zeilen = []
    for x in b:
        x["id"].wahl()
        name = x["traegt"].wer()
        zellen = (x["kostenart"].worte() or Worte(), name.blank if name else Worte(), Worte(*_umfang(x)))
        zeilen.append(tuple(z.inlines for z in zellen))
    kopf = tuple((Text(t),) for t in ("Kostenart", "Träger der Kosten", "Umfang"))
    names = tuple(x.schluessel() for x in b)
    return Tabelle(kopf, tuple(zeilen), (30, 28, 42), "Kosten und wer sie trägt", kennungen=names) if zeilen else None


def _umfang(b: Blick) -> Iterator[str | Worte]:
    said = {key: b[key].wahl() for key, _ in _TEIL}
    if menge := b["betrag"].worte() or b["anteil"].worte():
        yield menge
    else:
        yield next((wort for key, wort in _TEIL if said[key]), "volle Kosten")
    yield JE.get(b["je"].wahl() or "", "")
    if b["hoechstens"]:
        yield Worte(", höchstens ", b["hoechstens"].worte() or "")
    if b["von"]:
        yield Worte(", vom ", b["von"].worte() or "")
    if b["bis"]:
        yield Worte(" bis zum " if b["von"] else ", bis zum ", b["bis"].worte() or "")
    if b["grundlage"]:
        yield Worte(" nach ", b["grundlage"].worte() or "")
    if b["faellig"]:
        yield Worte(", fällig ", b["faellig"].worte() or "")
    if name := b["empfaenger"].wer():
        yield Worte(", zu zahlen an: ", name.blank)
