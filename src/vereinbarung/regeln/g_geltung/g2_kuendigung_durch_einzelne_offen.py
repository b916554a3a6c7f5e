"""G.2: more than two parties, and nobody says what the notice of one of them does."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of

REGEL = Regel(
    id="G2-19",
    titel="Kündigung durch eine von mehreren Parteien offen",
    schwere=Schwere.HINWEIS,
    meldung="Die Vereinbarung hat {anzahl} Parteien, sagt aber nicht, was gilt, wenn nur eine von ihnen kündigt.",
    hilfe="Bitte ergänzen Sie unter „kuendigung“ zum Beispiel „durch_einzelne: fortsetzung“; möglich sind auch "
    "anschlusskuendigung und ende.",
    leitfaden=("G.2",),
    needs=("G.2", "parteien"),
    quelle="Leitfaden G.2",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    kuendigung = laufzeit_of(v).kuendigung
    anzahl = len(v.alle_parteien)
    if kuendigung and anzahl > 2 and kuendigung.is_moeglich and kuendigung.durch_einzelne is None:  # noqa: PLR2004
        yield REGEL.befund(kuendigung, "durch_einzelne", anzahl=anzahl)
