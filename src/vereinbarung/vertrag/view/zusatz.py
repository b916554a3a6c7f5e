"""Items Z1 to Z6 of a Zusatzvereinbarung."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.typografie import NBSP
from vereinbarung.vertrag.view.bezug import den, ist_satzteil
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.view.namen import Namen
from vereinbarung.vertrag.view.personal_geld import kostentabelle, personaltabelle
from vereinbarung.vertrag.worte import Worte, verbinde

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Blick

_MITTEL = (("Z3", "Personal"), ("Z4", "Arbeitszeit"), ("Z5", "Geld"))
_JE = {"Jahr": " im Jahr", "Monat": " im Monat", "einmalig": " (einmalig)"}


def bezug(b: Blick) -> Sicht:
    """Z1: what is supplemented, and what happens when it ends."""
    return Sicht(
        art=b["art"].wahl(),
        bezeichnung=b["bezeichnung"].worte(),
        den=den(b["bezeichnung"]),
        satz=ist_satzteil(b["bezeichnung"]),
        vom=b["vom"].worte(),
        bei_ende=b["bei_ende"].wahl() or "",
    )


def gegenstand(b: Blick) -> Sicht:
    """Z2: what the means are for; `mittel` names those that this supplement fixes."""
    mittel = [Worte(wort) for id_, wort in _MITTEL if b.akte.gliederung.punkt(id_)]
    return Sicht(
        text=b["text"].worte(),
        mittel=verbinde(mittel) if mittel else Worte("eigene Mittel"),
        vorhaben=[Sicht(id=x.kennung(), text=x.worte()) for x in b["vorhaben"]],
    )


def personal(b: Blick) -> Sicht:
    """Z3: staff as a table."""
    zahl = b["insgesamt"].objekt
    is_one = zahl is not None and zahl.bis == 1
    return Sicht(
        tabelle=personaltabelle(b["stellen"]),
        insgesamt=Worte(b["insgesamt"].anzahl("eine") or "", " Person" if is_one else " Personen") if zahl else None,
        einzahl=is_one,
        davon=any(x["davon"] for x in b["stellen"]),
        anleitung=b["anleitung"].wer(),
        anleitung_umstand=b["anleitung"].umstand(),
        vertretung=b["vertretung"].worte(),
    )


def zeit(b: Blick) -> Sicht:
    """Z4: working time of each side and the stretch of time."""
    return Sicht(
        aufwand=[Sicht(id=x.kennung(), text=_aufwand(x)) for x in b["aufwand"]],
        von=b["von"].worte(),
        bis=b["bis"].worte(),
        nachweis=b["nachweis"].worte(),
    )


def _aufwand(b: Blick) -> Worte:
    b["id"].wahl()
    wer = b["wer"].wer()
    fuer: tuple[str | Worte, ...] = (" (", b["fuer"].worte() or "", ")") if b["fuer"] else ()
    return Worte(wer.blank if wer else "", ": ", b["umfang"].worte() or "", *fuer)


def kosten(b: Blick) -> Sicht:
    """Z5: cost as a table, and how it is paid and accounted for."""
    summe = b["insgesamt"].worte()
    return Sicht(
        tabelle=kostentabelle(b["positionen"]),
        insgesamt=Worte(summe, _JE.get(b["insgesamt_je"].wahl() or "", "").replace(" im ", f" im{NBSP}"))
        if summe
        else None,
        abruf=b["abruf"].worte(),
        mehrkosten=b["mehrkosten"].worte(),
        nachweis=b["nachweis"].worte(),
    )


def haushaltsvorbehalt(b: Blick) -> Sicht:
    """Z6: for whom money depends on the budget, and how early the others hear of it."""
    return Sicht(
        text=b["text"].worte(),
        fuer=Namen([name for x in b["fuer"] if (name := x.wer())]),
        mitteilung=b["mitteilung"].worte(),
    )
