"""N2: a Träger of the district is neither party nor known to have been approached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.gebiete import register
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln import raum
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="N2-01",
    titel="Träger des Bezirks nicht angesprochen",
    schwere=Schwere.WARNUNG,
    meldung="Im Bezirk {bezirk} ist nicht gesagt, was mit {traeger} vereinbart oder besprochen ist.",
    hilfe="Bitte tragen Sie die fehlenden Träger unter „weitere_traeger“ mit Datum und Ergebnis ein; der "
    "Eintrag steht nicht im Vertrag.",
    leitfaden=("G.1", "N2"),
    needs=("parteien", "N2"),
    quelle="Leitfaden, Anmerkung 2",
)


def _find(name: str, am: date) -> str | None:
    kreis = register.find_kreis(name, am)
    stadt = register.stadt(name) if kreis is None else None
    return kreis.ags if kreis else stadt.ags if stadt else None


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    am = raum.stichtag(context)
    named = [(p.ags, p.name) for p in v.alle_parteien if p.ist_seite == "traeger"]
    if not named:
        return
    named += [(t.ags, t.name) for t in v.geltung.weitere_traeger]
    known = {ags or _find(name, am) for ags, name in named} | {name.casefold() for _, name in named}
    for bezirk in raum.eigene_bezirke(v).values():
        missing = [
            t.name
            for t in register.traeger(bezirk.id, am)
            if t.sicher and t.ags not in known and t.name.casefold() not in known
        ]
        if missing:
            names = ", ".join(missing[:-1]) + " und " + missing[-1] if missing[1:] else missing[0]
            yield REGEL.befund(("geltung", "weitere_traeger"), schluessel=True, bezirk=bezirk.ort, traeger=names)
