"""V5: no clause for review and adaptation."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import Fehlt, NichtGeregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V5-01",
    titel="Keine Überprüfung vorgesehen",
    schwere=Schwere.HINWEIS,
    meldung="Die Vereinbarung sagt nicht, wann sie gemeinsam überprüft und an die Entwicklung angepasst wird.",
    hilfe="Bitte ergänzen Sie unter „anpassung“ einen Rhythmus, zum Beispiel „ueberpruefung: halbjährlich“.",
    leitfaden=("V5",),
    arten=("sondervereinbarung",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    if isinstance(v.anpassung, (NichtGeregelt, Fehlt)):
        return
    if v.anpassung is None:
        yield REGEL.befund(("anpassung",))
    elif v.anpassung.ueberpruefung is None and v.anpassung.text is None:
        yield REGEL.befund(v.anpassung, "ueberpruefung")
