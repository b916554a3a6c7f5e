"""Z2: a supplement that fixes neither staff nor time nor money."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import NichtGeregelt
from vereinbarung.model.zusatzvereinbarung import Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z2-01",
    titel="Weder Personal noch Zeit noch Geld",
    schwere=Schwere.FEHLER,
    meldung="Diese Zusatzvereinbarung regelt weder Personal noch Zeitaufwand noch Kosten.",
    hilfe="Bitte regeln Sie mindestens eines davon; sonst genügt die ergänzte Vereinbarung.",
    leitfaden=("Z2", "Z3", "Z4", "Z5"),
    arten=("zusatzvereinbarung",),
    quelle="Checkliste K.3",
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    if all(isinstance(punkt, NichtGeregelt) for punkt in (v.personal, v.zeit, v.kosten)):
        yield REGEL.befund(("personal",))
