"""Form: a public body signs with fewer persons than the law of its Land wants (concept chapter 6 and 8.4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.form._formregel import regel_for

REGEL = Regel(
    id="FO-01",
    titel="Zweite Unterschrift fehlt",
    schwere=Schwere.FEHLER,
    meldung="Für „{partei}“ unterschreibt nur eine Person; vorgeschrieben sind {anzahl} Unterschriften ({norm}).",
    hilfe="Bitte ergänzen Sie unter „unterzeichner“: {zweite}. Ist es ein Geschäft der laufenden Verwaltung, "
    "nennen Sie den Grund unter „laufende_verwaltung“.",
    needs=("parteien",),
    abweichung_zulaessig=False,
    quelle="§ 45 Abs. 2 HKO, § 71 Abs. 2 HGO",
)
_ZAHLWORT = {2: "zwei", 3: "drei"}


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for p in v.alle_parteien:
        if not p.unterzeichner or p.laufende_verwaltung:
            continue
        regel = regel_for(v, p, context)
        if regel is None or len(p.unterzeichner) >= regel.anzahl:
            continue
        level = Schwere.WARNUNG if v.status == "entwurf" or not regel.sicher else Schwere.FEHLER
        missing = regel.personen[len(p.unterzeichner)]
        yield REGEL.befund(
            p,
            "unterzeichner",
            schwere=level,
            partei=p.kurz,
            norm=regel.norm,
            anzahl=_ZAHLWORT.get(regel.anzahl, regel.anzahl),
            zweite=missing.amt + (f" ({missing.zusatz})" if missing.zusatz else ""),
        )
