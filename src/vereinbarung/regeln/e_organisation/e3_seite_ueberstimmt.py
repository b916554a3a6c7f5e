"""E.3: one side can always be outvoted (concept 8.4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E3-07",
    titel="Eine Seite kann immer überstimmt werden",
    schwere=Schwere.WARNUNG,
    meldung="{stark} hat {mehr} von {alle} Stimmen und kann die andere Seite immer überstimmen.",
    hilfe="Bitte geben Sie beiden Seiten gleich viele Stimmen, zum Beispiel mit „stimmen_je_partei“, oder "
    "beschließen Sie einvernehmlich.",
    leitfaden=("E.3",),
    needs=("E.3", "parteien"),
    quelle="Fachliche Vorgabe zu E.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    gremium = geregelt(v.organisation.gremium)
    if gremium is None or gremium.beschluss not in ("mehrheit", "zweidrittelmehrheit") or gremium.bei_gleichstand:
        return
    alle = gremium.stimmen
    for seite, name in (("arbeitsverwaltung", "Die Arbeitsverwaltung"), ("traeger", "Die Seite der Träger")):
        mehr = gremium.stimmen_von({p.id for p in v.alle_parteien if p.ist_seite == seite})
        needed = alle // 2 + 1 if gremium.beschluss == "mehrheit" else -(-2 * alle // 3)
        if needed <= mehr < alle:
            yield REGEL.befund(gremium, "beschluss", stark=name, mehr=mehr, alle=alle)
