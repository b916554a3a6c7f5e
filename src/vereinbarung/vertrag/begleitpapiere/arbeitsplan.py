"""Joint work plan (E.2) as a working paper: measures with side and date, and boxes for where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.model.base import Fehlt, NichtGeregelt, geregelt
from vereinbarung.vertrag.begleitpapiere.papier import AUS, LINIE, Entfaellt, Pruefung, leer, tabelle
from vereinbarung.vertrag.document import Umbruch
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.view.organisation import anlage
from vereinbarung.vertrag.worte import Worte

if TYPE_CHECKING:
    from vereinbarung.vertrag.document import Tabelle
    from vereinbarung.vertrag.view.blick import Akte, Blick

PUNKT, GREMIUM = "E.2", "E.3"
_FREI, _FREI_OHNE_MASSNAHMEN = 3, 10
"""Empty rows to fill by hand: with measures in the agreement and without."""


def sicht(akte: Akte, _pruefung: Pruefung | None) -> Sicht | Entfaellt:
    """Return what the clause shows, or why there is no plan."""
    punkt = akte.vereinbarung.punkt(PUNKT)
    if punkt is None:
        return Entfaellt("Zu dieser Art von Vereinbarung gehört kein gemeinsamer Arbeitsplan.")
    if isinstance(punkt, NichtGeregelt):
        return Entfaellt("Ein gemeinsamer Arbeitsplan ist in dieser Vereinbarung nicht geregelt.")
    if isinstance(punkt, Fehlt):
        return Entfaellt("Der gemeinsame Arbeitsplan (Punkt E.2) ist in dieser Vereinbarung noch offen.")
    b = akte.blick(*leitfaden()[PUNKT].path)
    return Sicht(
        fortschreibung=b["fortschreibung"].worte(),
        im_gremium=b["beschluss_im_gremium"].wahl(),
        schriftlich=b["schriftlich"].wahl(),
        gremium=_gremium(akte),
        anlage=anlage(b),
        tabelle=_massnahmen(b["massnahmen"]),
        massnahmen=bool(b["massnahmen"]),
        stand=_stand(akte),
        linie=Worte(LINIE),
    )


def _gremium(akte: Akte) -> Sicht | None:
    if not geregelt(akte.vereinbarung.punkt(GREMIUM)):
        return None
    b = akte.blick(*leitfaden()[GREMIUM].path)
    return Sicht(name=b["name"].worte(), turnus=b["turnus"].worte())


def _massnahmen(b: Blick) -> Tabelle:
    zeilen = []
    for i, x in enumerate(b, 1):
        wer = x["verantwortlich"].wer()
        alle = "alle " if wer and wer.text == "gemeinsam" else ""
        zeilen.append(
            (
                Worte(str(i)),
                x["massnahme"].worte() or Worte(),
                Worte(alle, wer.blank) if wer else leer(),
                x["bis"].worte() or leer(),
                _kaestchen(),
            )
        )
    frei = _FREI if zeilen else _FREI_OHNE_MASSNAHMEN
    zeilen += [(Worte(str(len(zeilen) + i + 1)), leer(), leer(), leer(), _kaestchen()) for i in range(frei)]
    return tabelle(
        "Maßnahmen des Arbeitsplans", ("Nr.", "Maßnahme", "Verantwortlich", "Bis", "Stand"), (6, 37, 20, 21, 16), zeilen
    )


def _kaestchen() -> Worte:
    return Worte(f"{AUS} offen", Umbruch(), f"{AUS} läuft", Umbruch(), f"{AUS} erledigt")


def _stand(akte: Akte) -> Tabelle:
    gremium = _gremium(akte)
    namen = Worte(gremium.name) if gremium and gremium.name else leer()
    zeilen = [
        (Worte(f"{AUS} Entwurf"), leer(), leer()),
        (Worte(f"{AUS} beraten und beschlossen"), leer(), namen),
        (Worte(f"{AUS} fortgeschrieben"), leer(), namen),
    ]
    return tabelle("Stand des Arbeitsplans", ("Stand dieser Fassung", "Am", "In"), (36, 22, 42), zeilen)
