"""C.6: a third party without the legal basis of its task."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C6-02",
    titel="Dritter ohne Rechtsgrundlage",
    schwere=Schwere.HINWEIS,
    meldung="Zur Aufgabe von „{name}“ ist keine Rechtsgrundlage genannt.",
    hilfe="Bitte ergänzen Sie „rechtsgrundlage“ mit der Vorschrift, nach der die Aufgabe übertragen oder gefördert "
    "wird.",
    leitfaden=("C.6",),
    needs=("C.6",),
    quelle="Leitfaden C.6",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    dritte = geregelt(v.kooperationsfelder.dritte)
    for dritter in dritte.beteiligte if dritte else ():
        if dritter.rechtsgrundlage is None:
            yield REGEL.befund(dritter, "rechtsgrundlage", name=dritter.name)
