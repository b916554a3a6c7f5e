"""G.2: notice without a word on its form."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of

REGEL = Regel(
    id="G2-12",
    titel="Form der Kündigung offen",
    schwere=Schwere.HINWEIS,
    meldung="Zur Form der Kündigung ist nichts gesagt.",
    hilfe="Bitte ergänzen Sie unter „kuendigung“ die Angabe „form: schriftlich“; so lässt sich auch der Zugang "
    "belegen.",
    leitfaden=("G.2",),
    needs=("G.2",),
    quelle="§ 59 Abs. 2 SGB X; § 130 Abs. 1 BGB",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    kuendigung = laufzeit_of(v).kuendigung
    if kuendigung and kuendigung.form is None and kuendigung.is_moeglich:
        yield REGEL.befund(kuendigung, "form")
