"""Model → ready German words for templates: one function per guide item, no logic left over for the clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.model.c_felder import Dritte
from vereinbarung.model.values import EINRICHTUNG
from vereinbarung.vertrag.view import (
    agentur,
    agentur_arbeit,
    agentur_mittel,
    felder,
    geltung,
    nachtrag,
    organisation,
    rahmen,
    ziele,
    zusatz,
)
from vereinbarung.vertrag.view.blick import Akte, Blick, Sicht
from vereinbarung.vertrag.view.laufzeit import laufzeit
from vereinbarung.vertrag.view.namen import Name, Namen
from vereinbarung.vertrag.worte import Worte

if TYPE_CHECKING:
    from collections.abc import Callable

    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.vertrag.gliederung import Gliederung, Punkt

SICHTEN: dict[str, Callable[[Blick], Sicht]] = {
    "A": ziele.praeambel,
    "B.1": ziele.ziel,
    "B.2": ziele.ziel,
    "B.3": ziele.ziel,
    "C.1": felder.informationsaustausch,
    "C.2": felder.vermittlungseinrichtung,
    "C.3": felder.foerderung,
    "C.4": felder.lohnersatzleistungen,
    "C.5": felder.hospitation_fortbildung,
    "C.6": felder.dritte,
    "D": ziele.zielgruppe,
    "E.1": organisation.datenaustausch,
    "E.2": organisation.arbeitsplan,
    "E.3": organisation.gremium,
    "E.4": organisation.projektmanagement,
    "E.5": organisation.transparenz,
    "F.1": organisation.zustimmung,
    "F.2": organisation.leitung,
    "G.1": geltung.gebiet,
    "G.2": laufzeit,
    "G.3": geltung.nachbarbezirke,
    "H.1": geltung.finanzierung,
    "H.2": geltung.ausstattung,
    "H.3": geltung.wortlaut,
    "H.4": geltung.konfliktregelung,
    "H.5": geltung.evaluation,
    "H.6": geltung.wortlaut,
    "H.7": geltung.wortlaut,
    "H.8": geltung.beitritt_austritt,
    "H.9": geltung.gremienvorbehalt,
    "H.10": geltung.inkrafttreten,
    "H.11": geltung.ausfertigungen,
    "H.12": geltung.wortlaut,
    "VR": agentur.rahmenvereinbarung,
    "VM": agentur.einrichtung,
    "VP": agentur_arbeit.personenkreis,
    "VA": agentur_arbeit.arbeitsweise,
    "V1": agentur_mittel.personal,
    "V2": agentur_mittel.technik,
    "V3": agentur_mittel.raeumlichkeiten,
    "V4": agentur.anlaufstelle,
    "V5": agentur.anpassung,
    "V6": agentur_arbeit.foerderung,
    "V7": agentur_arbeit.sanktionen,
    "V8": agentur_arbeit.erfolgsdokumentation,
    "V9": agentur.oeffentlichkeitsarbeit,
    "V10": agentur.erfahrungsaustausch,
    "VF": agentur_mittel.finanzierung,
    "Z1": zusatz.bezug,
    "Z2": zusatz.gegenstand,
    "Z3": zusatz.personal,
    "Z4": zusatz.zeit,
    "Z5": zusatz.kosten,
    "Z6": zusatz.haushaltsvorbehalt,
    "NT1": nachtrag.bezug,
    "NT2": nachtrag.aenderungen,
    "NT3": nachtrag.fortgeltung,
    "NT4": nachtrag.inkrafttreten,
}
"""The view of each guide item. A template sees it under the last word of its place in the YAML („laufzeit“)."""


def akte(vereinbarung: Vereinbarung, gliederung: Gliederung) -> Akte:
    """Return the file under work, with the names of its parties by id."""
    result = Akte(vereinbarung, gliederung)
    for i, partei in enumerate(vereinbarung.alle_parteien):
        key = "genannt" if partei.genannt else "name"
        result.namen[partei.id] = Name.of(partei.kurz, ("parteien", i, key))
    dritte = vereinbarung.regelung("C.6", Dritte)
    for i, dritter in enumerate(dritte.beteiligte if dritte else ()):
        if dritter.id:
            place = ("kooperationsfelder", "dritte", "beteiligte", i, "name")
            result.dritte[dritter.id] = Name.frei(dritter.name, place)
    if agentur.ist_vorgesehen(vereinbarung):
        result.dritte[EINRICHTUNG] = agentur.name(vereinbarung)
    return result


def gemeinsam(a: Akte) -> dict[str, object]:
    """Return what every clause may use: `alle`, `alle_dativ`, the agreement, the sides, which items are regulated."""
    sammelname = a.vereinbarung.sammelname
    alle = a.blick("sammelname").worte() or Worte()
    seiten = {
        seite: Namen([a.namen[p.id] for p in a.vereinbarung.alle_parteien if p.ist_seite == seite])
        for seite in ("arbeitsverwaltung", "traeger", "weitere")
    }
    regulated = {p.id for p in a.gliederung.punkte}
    return {
        "alle": alle,
        **_gemeint(a.vereinbarung),
        "alle_dativ": alle if sammelname.endswith(("n", "s")) else Worte(alle, "n"),
        "parteien": list(a.namen.values()),
        "mehrere_partner": len(a.namen) > 2,  # noqa: PLR2004 -- more than the usual two
        **seiten,
        **({"agentur": a.dritte[EINRICHTUNG]} if EINRICHTUNG in a.dritte else {}),
        "geregelt": Sicht(**{abschnitt.regel_praefix: id_ in regulated for id_, abschnitt in leitfaden().items()}),
    }


def _gemeint(v: Vereinbarung) -> dict[str, object]:
    """Return the agreement whose substance a shared clause regulates: in a Nachtrag the one that it becomes part of.

    NT1 has named it „Vereinbarung“ there; „diese Vereinbarung“ would point to the Nachtrag itself.
    """
    ist_nachtrag = v.art == "nachtrag"
    return {
        "diese_vereinbarung": Worte("die Vereinbarung" if ist_nachtrag else "diese Vereinbarung"),
        "dieser_vereinbarung": Worte("der Vereinbarung" if ist_nachtrag else "dieser Vereinbarung"),
    }


def sicht(a: Akte, punkt: Punkt, common: dict[str, object]) -> dict[str, object]:
    """Return all that the clause of one guide item may use."""
    return {**common, str(punkt.pfad[-1]): SICHTEN[punkt.id](a.blick(*punkt.pfad))}


__all__ = ["Akte", "akte", "gemeinsam", "rahmen", "sicht"]
