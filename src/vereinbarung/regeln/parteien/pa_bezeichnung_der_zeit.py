"""Parties: an authority bears a name that did not exist on the Rechtsstand day, or no more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.recht.rechtsstand import Zustand, benennung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="PA-14",
    titel="Name der Behörde passt nicht zum Rechtsstand",
    schwere=Schwere.HINWEIS,
    meldung="Beim Rechtsstand {am} passt der Name „{wort}“ nicht: {grund}",
    hilfe="Bitte passen Sie Namen und Art der Partei an, oder prüfen Sie den Rechtsstand.",
    needs=("parteien",),
    quelle="§ 367, § 368 SGB III; Drittes Gesetz für moderne Dienstleistungen am Arbeitsmarkt",
)
_ARTEN = ("arbeitsamt", "agentur", "jobcenter", "kommunales_jobcenter")
_NAMEN = (
    "Arbeitsamt",
    "Agentur für Arbeit",
    "Arbeitsagentur",
    "Jobcenter",
    "Bundesanstalt für Arbeit",
    "Bundesagentur für Arbeit",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if context.rechtsstand is None:
        return
    for p in v.alle_parteien:
        if p.art not in _ARTEN:
            continue
        for key, text in (("name", p.name), ("rechtstraeger", p.rechtstraeger or "")):
            for wort in _NAMEN:
                grund = _problem(wort, context.rechtsstand) if wort in text else ""
                if grund:
                    von = text.index(wort)
                    yield REGEL.befund(
                        p, key, von=von, bis=von + len(wort), am=tag(context.rechtsstand), wort=wort, grund=grund
                    )


@cache
def _problem(wort: str, am: date) -> str:
    """Return what is wrong with a name on a day, as the rest of a sentence; empty if nothing is or nothing is known."""
    auskunft = benennung(wort, am)
    if auskunft.zustand is Zustand.AUFGEHOBEN:
        heute = " oder ".join(ersatz.bezeichnung.partition(" (")[0] for ersatz in auskunft.nachfolger)
        return f"An seine Stelle ist „{heute}“ getreten." if heute else "Er ist nicht mehr in Gebrauch."
    if auskunft.zustand is Zustand.NOCH_NICHT_IN_KRAFT:
        return f"Es gibt ihn erst seit dem {tag(auskunft.seit)}." if auskunft.seit else "Es gab ihn noch nicht."
    return ""
