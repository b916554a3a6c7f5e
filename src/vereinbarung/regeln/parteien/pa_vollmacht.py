"""Parties: a proxy that is no party, or none at all."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-12",
    titel="Bevollmächtigte Partei unklar",
    schwere=Schwere.FEHLER,
    meldung="{satz}",
    hilfe="Bitte nennen Sie unter „vertreten_von“ das Kürzel einer Partei, die selbst unterschreibt.",
    needs=("parteien",),
    abweichung_zulaessig=False,
    quelle="§ 14 SGB X; § 164 BGB",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for p in v.alle_parteien:
        if p.vertreten_von is None:
            continue
        proxy = v.partei(p.vertreten_von)
        satz = ""
        if proxy is None:
            satz = f"Eine Partei mit dem Kürzel „{p.vertreten_von}“ gibt es nicht."
        elif proxy.id == p.id:
            satz = f"„{p.kurz}“ kann sich nicht selbst bevollmächtigen."
        elif proxy.vertreten_von is not None:
            satz = f"„{proxy.kurz}“ unterschreibt nicht selbst, sondern hat eine andere Partei bevollmächtigt."
        if satz:
            yield REGEL.befund(p, "vertreten_von", satz=satz)
