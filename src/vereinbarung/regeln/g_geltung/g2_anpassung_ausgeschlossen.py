"""G.2: a clause that excludes adaptation and notice on a grave change of circumstances."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of

REGEL = Regel(
    id="G2-11",
    titel="Anpassung oder Kündigung aus wichtigem Grund ausgeschlossen",
    schwere=Schwere.WARNUNG,
    meldung="{satz} Die Anpassung und Kündigung bei wesentlicher Änderung der Verhältnisse (§ 59 SGB X) gilt in jedem "
    "Fall.",
    hilfe="Bitte streichen Sie diese Angabe; sie hat keine Wirkung und führt in die Irre.",
    leitfaden=("G.2",),
    needs=("G.2",),
    quelle="§ 59 SGB X",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    kuendigung = laufzeit_of(v).kuendigung
    if kuendigung is None:
        return
    if kuendigung.anpassung_ausgeschlossen:
        yield REGEL.befund(kuendigung, "anpassung_ausgeschlossen", satz="Die Anpassung soll ausgeschlossen sein.")
    if kuendigung.aus_wichtigem_grund and kuendigung.aus_wichtigem_grund.ausgeschlossen:
        yield REGEL.befund(
            kuendigung, "aus_wichtigem_grund", satz="Die Kündigung aus wichtigem Grund soll ausgeschlossen sein."
        )
