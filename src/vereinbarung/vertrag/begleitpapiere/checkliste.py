"""The guide's checklists K, I, S, F and T with the state of every point (concept chapters 4 and 8.7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vereinbarung.leitfaden.checklisten import checklisten
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.model.base import Fehlt, NichtGeregelt
from vereinbarung.vertrag.begleitpapiere.papier import AN, AUS, Entfaellt, Pruefung, tabelle
from vereinbarung.vertrag.deutsch import zahlwort
from vereinbarung.vertrag.typografie import NBSP
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.worte import Worte

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from vereinbarung.leitfaden.checklisten import Checkliste, Merkposten
    from vereinbarung.vertrag.document import Tabelle
    from vereinbarung.vertrag.view.blick import Akte, Blick

_STAND = {"offen": "offen", "vereinbart": "vereinbart", "entfaellt": "entfällt"}
_ELEMENTE = {"jede": all, "eine": any}
NIE = "keine"
GEREGELT = "geregelt"
"""State of a point of which the file says nothing, but which the agreement itself settles."""


@dataclass(frozen=True, slots=True)
class Zeile:
    """A point of a checklist: its state (offen, vereinbart, entfaellt, geregelt) and what is printed on it."""

    posten: Merkposten
    stand: str
    text: Worte
    wer: Worte
    bis: Worte


def sicht(akte: Akte, _pruefung: Pruefung | None) -> Sicht | Entfaellt:
    """Return what the clause shows; only the framework agreement has checklists."""
    if not hasattr(akte.vereinbarung, "checklisten"):
        return Entfaellt("Zu dieser Art von Vereinbarung gehört keine Checkliste; sie gehört zur Rahmenvereinbarung.")
    listen: list[Sicht] = []
    alle: list[str] = []
    for liste in checklisten().values():
        zeilen = [_zeile(akte, posten) for posten in liste.posten]
        alle += [z.stand for z in zeilen]
        listen.append(
            Sicht(
                id=Worte(liste.id.casefold()),
                titel=Worte(liste.titel),
                zaehlung=Worte(zaehlung([z.stand for z in zeilen])),
                tabelle=_tabelle(liste, zeilen),
            )
        )
    return Sicht(listen=listen, zaehlung=Worte(zaehlung(alle)), an=Worte(AN), aus=Worte(AUS))


def _tabelle(liste: Checkliste, zeilen: Iterable[Zeile]) -> Tabelle:
    return tabelle(
        f"Checkliste {liste.titel}",
        ("Nr.", "Punkt", "Stand", "Wer", "Bis"),
        (10, 42, 22, 13, 13),
        [
            (
                Worte(f"{AUS if z.stand == 'offen' else AN}{NBSP}{z.posten.id}"),
                Worte(z.posten.text),
                z.text,
                z.wer,
                z.bis,
            )
            for z in zeilen
        ],
    )


def _zeile(akte: Akte, posten: Merkposten) -> Zeile:
    b = akte.blick("checklisten", posten.id)
    if not b:
        stand, text = _aus_der_vereinbarung(akte, posten)
        return Zeile(posten, stand, text, Worte(), Worte())
    stand = b["stand"].wahl()
    grund = (": ", b["grund"].worte() or "") if b["grund"] else ()
    wer = b["wer"].wer()
    return Zeile(
        posten, stand, Worte(_STAND[stand], *grund), wer.blank if wer else Worte(), b["bis"].worte() or Worte()
    )


def _aus_der_vereinbarung(akte: Akte, posten: Merkposten) -> tuple[str, Worte]:
    """Return what the agreement itself says of a point: settled in a §, left out for a reason, or nothing."""
    if not posten.abschnitt:
        return "offen", Worte("offen")
    ort = leitfaden()[posten.abschnitt].path
    punkt = akte.vereinbarung.punkt(posten.abschnitt)
    if isinstance(punkt, NichtGeregelt):
        return "offen", Worte("nicht geregelt: ", akte.blick(*ort)["nicht_geregelt"].worte() or "")
    if punkt is None or isinstance(punkt, Fehlt):
        return "offen", Worte("offen")
    gefunden = akte.gliederung.punkt(posten.abschnitt)
    nummer = gefunden.nummer if gefunden else ""
    if posten.angabe and not _gesagt(akte.blick(*ort), posten.angabe):
        return "offen", Worte(f"offen (siehe {nummer})" if nummer else "offen")
    return GEREGELT, Worte(f"geregelt in {nummer}" if nummer else "geregelt")


def _gesagt(b: Blick, angabe: str) -> bool:
    """Whether the file says what `angabe` asks for; its forms are explained in `schema/leitfaden/checklisten.yaml`."""
    if angabe == NIE:
        return False
    pfad, _, wert = angabe.partition("=")
    return _steht_da(b, pfad.split("."), wert)


def _steht_da(b: Blick, schritte: list[str], wert: str) -> bool:
    if not schritte:
        return b.objekt == wert if wert else b.objekt is not None and b.objekt is not False and b.objekt != []
    kopf, rest = schritte[0], schritte[1:]
    if kopf in _ELEMENTE:
        return bool(b.objekt) and _ELEMENTE[kopf](_steht_da(x, rest, wert) for x in b)
    return b.objekt is not None and _steht_da(b[kopf], rest, wert)


_ZAEHLUNG = {
    "vereinbart": "vereinbart",
    GEREGELT: "in der Vereinbarung geregelt",
    "entfaellt": "entfallen",
    "offen": "offen",
}


def zaehlung(staende: Sequence[str]) -> str:
    """Return „Von sieben Punkten sind sechs in der Vereinbarung geregelt und einer offen.“ for the states of a list."""
    zahl = {stand: staende.count(stand) for stand in _ZAEHLUNG if stand in staende}
    if len(zahl) == 1:
        return f"Alle {zahlwort(len(staende))} Punkte sind {_ZAEHLUNG[next(iter(zahl))]}."
    teile = [f"{'einer' if n == 1 else zahlwort(n)} {_ZAEHLUNG[stand]}" for stand, n in zahl.items()]
    verb = "ist" if next(iter(zahl.values())) == 1 else "sind"
    return f"Von {zahlwort(len(staende))} Punkten {verb} {', '.join(teile[:-1])} und {teile[-1]}."
