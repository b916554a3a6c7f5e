"""VM: the data do not say whether the experimental clause is in force."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.recht.eintrag import Lage
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import fundstelle, is_erprobung, klausel
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="VM-03",
    titel="Erprobungsklausel nicht gesichert",
    schwere=Schwere.WARNUNG,
    meldung="Ob {norm} nach dem Rechtsstand {am} schon gilt, ist nach den hinterlegten Daten nicht sicher.",
    hilfe="Bitte schlagen Sie im Bundesgesetzblatt nach ({fundstelle}), bevor Sie das Modell {modell} vereinbaren.",
    leitfaden=("VM", "M2a", "M2b", "M2c", "M2d"),
    needs=("VM",),
    quelle="Leitfaden, Ausblick; Erprobungsklausel",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    einrichtung = geregelt(v.einrichtung)
    am = context.rechtsstand
    if einrichtung is None or am is None or not is_erprobung(v):
        return
    lagen = dict(klausel(am))
    if set(lagen.values()) - {Lage.UNKLAR, Lage.DARIN}:
        return  # VM-02 says that one of them is not in force
    for norm, lage in lagen.items():
        if lage is Lage.UNKLAR:
            yield REGEL.befund(
                einrichtung,
                "modell",
                norm=norm,
                am=tag(am),
                fundstelle=fundstelle(norm),
                modell=einrichtung.modell,
            )
            return
