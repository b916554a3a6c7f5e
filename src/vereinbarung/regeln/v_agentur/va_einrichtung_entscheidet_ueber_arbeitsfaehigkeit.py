"""VA: the agency decides who is able to work."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import is_erprobung

REGEL = Regel(
    id="VA-01",
    titel="Die Einrichtung entscheidet über die Arbeitsfähigkeit",
    schwere=Schwere.WARNUNG,
    meldung="Über die Arbeitsfähigkeit soll die gemeinsame Einrichtung entscheiden; das ist Sache der zuständigen "
    "Seite.",
    hilfe="Bitte lassen Sie die Einrichtung die Arbeitsfähigkeit einschätzen („einschaetzung“) und die zuständige "
    "Seite entscheiden.",
    leitfaden=("VA", "V7"),
    needs=("VA", "VM"),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    arbeitsweise = geregelt(v.arbeitsweise)
    faehigkeit = arbeitsweise.arbeitsfaehigkeit if arbeitsweise else None
    if faehigkeit and not is_erprobung(v) and v.ist_einrichtung(faehigkeit.entscheidung):
        yield REGEL.befund(faehigkeit, "entscheidung")
