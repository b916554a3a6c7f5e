"""Items NT1 to NT4 of a Nachtrag: what is amended, the Synopse, what stays, from when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import OFFEN, Tabelle, Text, Umbruch
from vereinbarung.vertrag.view.bezug import den, ist_satzteil
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.view.laufzeit import beginn
from vereinbarung.vertrag.worte import Worte, wert

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Blick

_SPALTEN = ("Stelle", "Bisher", "Neu")
_BREITEN = (20, 40, 40)


def bezug(b: Blick) -> Sicht:
    """NT1: the amended agreement with its one date, and the number of this Nachtrag."""
    letzter = b["zuletzt_geaendert"]
    b["art"].wahl()
    return Sicht(
        nummer=_nummer(b.akte.blick("nummer")),
        bezeichnung=b["bezeichnung"].worte(),
        den=den(b["bezeichnung"]),
        satz=ist_satzteil(b["bezeichnung"]),
        vom=b["vom"].worte(),
        letzter=Sicht(nummer=_nummer(letzter["nummer"]), vom=letzter["vom"].worte()) if letzter else None,
    )


def _nummer(b: Blick) -> Worte | None:
    return wert(f"{b.objekt}.", b.pfad) if b else None


def aenderungen(b: Blick) -> Sicht:
    """NT2: old beside new, one row for each place."""
    kopf = tuple((Text(t),) for t in _SPALTEN)
    zeilen = tuple(tuple(z.inlines for z in (_stelle(x), _bisher(x), _neu(x))) for x in b)
    titel = "Gegenüberstellung des bisherigen und des neuen Wortlauts"
    names = tuple(x.schluessel() for x in b)
    tabelle = Tabelle(kopf, zeilen, _BREITEN, titel, kennungen=names) if zeilen else None
    return Sicht(tabelle=tabelle, einzahl=len(zeilen) == 1)


def _stelle(b: Blick) -> Worte:
    """Return the place as written; for an item of the guide or a place in the file its title."""
    for key in ("id", "art"):
        b[key].wahl()
    abschnitt = b.objekt.abschnitt(b.akte.blick("bezug", "art").objekt)
    return wert(f"„{abschnitt.titel}“", b["stelle"].pfad) if abschnitt else b["stelle"].worte() or Worte()


def _bisher(b: Blick) -> Worte:
    if b["art"].objekt == "neu" and not b["bisher"]:
        return Worte("– bisher nicht geregelt –")
    return _absaetze(b["bisher"])


def _neu(b: Blick) -> Worte:
    if b["art"].objekt == "gestrichen" and not b["neu"]:
        return Worte("– entfällt –")
    return _absaetze(b["neu"])


def _absaetze(b: Blick) -> Worte:
    """Return the paragraphs of a cell with an empty line between them."""
    if not b:
        return Worte(Text(OFFEN, fett=True))
    teile: list[Worte | Umbruch] = []
    for x in b:
        if teile:
            teile += [Umbruch(), Umbruch()]
        teile.append(x.worte() or Worte())
    return Worte(*teile)


def fortgeltung(b: Blick) -> Sicht:
    """NT3: everything else stays; who writes the consolidated text."""
    return Sicht(
        text=b["text"].worte(),
        lesefassung=b["lesefassung"].wer(),
        lesefassung_umstand=b["lesefassung"].umstand(),
    )


def inkrafttreten(b: Blick) -> Sicht:
    """NT4: first day, and last if the changes hold only for a time."""
    return Sicht(
        beginn=beginn(b["beginn"], "seiner"),
        rueckwirkend=bool(b["beginn"]["rueckwirkend"].wahl()),
        vorbehalt=b["beginn"]["vorbehalt"].worte(),
        bis=b["bis"].worte(),
    )
