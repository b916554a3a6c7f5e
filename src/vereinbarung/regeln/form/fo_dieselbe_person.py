"""Form: one person fills both signature lines of a party."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.parteien import Unterzeichner
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.parteien._person import person

REGEL = Regel(
    id="FO-02",
    titel="Eine Person unterschreibt zweimal",
    schwere=Schwere.FEHLER,
    meldung="Für „{partei}“ ist „{wer}“ zweimal als unterzeichnend genannt; es müssen verschiedene Personen sein.",
    hilfe="Bitte nennen Sie für die zweite Unterschrift eine andere Person.",
    needs=("parteien",),
    abweichung_zulaessig=False,
    quelle="§ 45 Abs. 2 HKO, § 71 Abs. 2 HGO",
)
_EINMALIG = ("landrat", "landrätin", "oberbürgermeister", "bürgermeister", "direktor", "erste", "vorsitzend")


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for p in v.alle_parteien:
        if len(p.unterzeichner) > 1:
            first: dict[str, Unterzeichner] = {}
            for u in p.unterzeichner:
                other = first.setdefault(_identity(u), u)
                if other is not u:
                    place = verwandt("Hier ist die Person schon genannt.", other)
                    yield REGEL.befund(u, partei=p.kurz, wer=u.name or u.funktion, verwandt=(place,))


def _identity(u: Unterzeichner) -> str:
    """Return the name; without one the office, if only one person can hold it."""
    name = person(u.name)
    office = u.funktion.casefold()
    return name or (office if office.startswith(_EINMALIG) else f"{id(u)}")
