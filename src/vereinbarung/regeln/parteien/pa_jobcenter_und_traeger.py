"""Parties: a zugelassener kommunaler Träger stands beside its own Jobcenter (concept 8.3)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.parteien import Partei
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-07",
    titel="Kommunales Jobcenter neben seinem Träger",
    schwere=Schwere.FEHLER,
    meldung="„{name}“ ist eine Einrichtung von „{traeger}“; beide zusammen sind nur eine Partei.",
    hilfe="Bitte führen Sie nur „{traeger}“ als Partei auf und nennen Sie das Jobcenter unter „vertreten_durch“.",
    needs=("parteien",),
    abweichung_zulaessig=False,
    quelle="§ 6a SGB II",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    parteien = v.alle_parteien
    for p in parteien:
        if p.art != "kommunales_jobcenter":
            continue
        for t in parteien:
            if t.art in ("landkreis", "stadt") and _is_same(p, t):
                place = verwandt("Hier steht der Träger.", t, "name")
                yield REGEL.befund(p, "art", name=p.name, traeger=t.name, verwandt=(place,))
                break


def _is_same(jobcenter: Partei, traeger: Partei) -> bool:
    if jobcenter.ags and traeger.ags:
        return jobcenter.ags == traeger.ags
    return traeger.name.casefold() in (jobcenter.rechtstraeger or jobcenter.name).casefold()
