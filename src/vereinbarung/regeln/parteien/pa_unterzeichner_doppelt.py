"""Parties: one person signs for two of them."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.parteien import Partei, Unterzeichner
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.parteien._person import person

REGEL = Regel(
    id="PA-08",
    titel="Eine Person unterschreibt für zwei Parteien",
    schwere=Schwere.FEHLER,
    meldung="„{name}“ unterschreibt für „{partei}“ und für „{andere}“.",
    hilfe="Bitte nennen Sie für jede Partei eine eigene Person. Unterschreibt eine Partei mit Vollmacht für eine "
    "andere, schreiben Sie bei dieser „vertreten_von“ mit dem Kürzel der bevollmächtigten Partei.",
    needs=("parteien",),
    abweichung_zulaessig=False,
    quelle="Rechtsgedanke des § 181 BGB",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    first: dict[str, tuple[Partei, Unterzeichner]] = {}
    for p in v.alle_parteien:
        for u in p.unterzeichner:
            key = person(u.name)
            if not key:
                continue
            other, line = first.setdefault(key, (p, u))
            if other is not p:
                yield REGEL.befund(
                    u,
                    "name",
                    name=u.name,
                    partei=p.kurz,
                    andere=other.kurz,
                    verwandt=(verwandt("Hier unterschreibt die Person zuerst.", line, "name"),),
                )
