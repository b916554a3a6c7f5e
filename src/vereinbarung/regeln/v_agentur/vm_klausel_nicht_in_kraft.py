"""VM: the experimental clause is not in force on the day of the Rechtsstand."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.recht.eintrag import Lage
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import is_erprobung, klausel
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="VM-02",
    titel="Erprobungsklausel nicht in Kraft",
    schwere=Schwere.FEHLER,
    meldung="{norm} gilt nach dem Rechtsstand {am} nicht{seit}; ohne die Vorschrift ist das Modell {modell} nicht "
    "zulässig.",
    hilfe="Bitte wählen Sie M1, in dem jede Seite über ihre Leistungen entscheidet; ein künftiges Vorhaben "
    "kennzeichnen Sie mit „geplant: ja“.",
    leitfaden=("VM", "M2a", "M2b", "M2c", "M2d"),
    needs=("VM",),
    abweichung_zulaessig=False,
    quelle="Leitfaden, Ausblick; Erprobungsklausel",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    einrichtung = geregelt(v.einrichtung)
    am = context.rechtsstand
    if einrichtung is None or am is None or not is_erprobung(v):
        return
    geplant = einrichtung.modellvorhaben is not None and einrichtung.modellvorhaben.geplant
    for norm, lage in klausel(am):
        if lage is Lage.DANACH or (lage is Lage.DAVOR and not geplant):
            seit = " mehr" if lage is Lage.DANACH else "; sie ist noch nicht in Kraft"
            yield REGEL.befund(einrichtung, "modell", norm=norm, am=tag(am), seit=seit, modell=einrichtung.modell)
            return
