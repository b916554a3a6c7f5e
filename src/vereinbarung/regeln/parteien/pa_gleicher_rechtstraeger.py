"""Parties: two of them are the same legal entity (concept chapters 7 and 8.3)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.parteien import KOMMUNEN, Partei
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-06",
    titel="Zwei Parteien desselben Rechtsträgers",
    schwere=Schwere.FEHLER,
    meldung="„{name}“ und „{andere}“ sind dieselbe juristische Person; niemand kann mit sich selbst einen Vertrag "
    "schließen.",
    hilfe="Bitte führen Sie nur eine der beiden als Partei auf und nennen Sie die andere Stelle unter "
    "„vertreten_durch“ oder „beteiligte“.",
    needs=("parteien",),
    abweichung_zulaessig=False,
    quelle="§ 53 SGB X",
)
_AUSGENOMMEN = ("arbeitsamt", "agentur", "jobcenter", "kommunales_jobcenter")


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    first: dict[str, Partei] = {}
    for p in v.alle_parteien:
        for key, value in _identities(p):
            other = first.setdefault(value, p)
            if other is not p:
                yield REGEL.befund(
                    p,
                    key,
                    name=p.name,
                    andere=other.name,
                    verwandt=(verwandt("Hier steht die andere Partei.", other, "name"),),
                )
                break


def _identities(p: Partei) -> list[tuple[str, str]]:
    """Return key and value of what an entity is known by. Arbeitsämter share one by law: only their name counts."""
    found = [("name", " ".join(p.name.casefold().split()))]
    if p.art in _AUSGENOMMEN:
        return found
    if p.ags and p.art in KOMMUNEN:
        found.append(("ags", p.ags))
    if p.rechtstraeger:
        found.append(("rechtstraeger", " ".join(p.rechtstraeger.casefold().split())))
    return found
