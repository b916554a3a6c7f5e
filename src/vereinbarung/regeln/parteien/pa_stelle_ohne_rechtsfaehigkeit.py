"""Parties: an office without legal capacity stands as a party (concept 8.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.parteien import Partei
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-05",
    titel="Dienststelle als Partei",
    schwere=Schwere.FEHLER,
    meldung="„{name}“ ist eine Dienststelle und kann selbst keinen Vertrag schließen.",
    hilfe="Bitte nennen Sie den Landkreis oder die Stadt als Partei (art: landkreis oder stadt) und die Dienststelle "
    "unter „vertreten_durch“.",
    needs=("parteien",),
    abweichung_zulaessig=False,
    quelle="§ 53 SGB X",
)
_ARTEN = ("dienststelle", "eigenbetrieb")
_BY_NAME = ("landkreis", "stadt", "gemeinde", "land", "sonstige")
_STELLE = re.compile(
    r"\b(?:\w*sozialamt|\w*jugendamt|\w*sozialverwaltung|geschäftsstelle|leitstelle|koordinierungsstelle|eigenbetrieb"
    r"|\w*dezernat|fachbereich|fachdienst|sachgebiet|abteilung|amt für)\b",
    re.IGNORECASE,
)
_TRAEGER = re.compile(r"\b(?:\w*kreis|\w*stadt|\w*gemeinde|land|magistrat|kreisausschuss)\b", re.IGNORECASE)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for p in v.alle_parteien:
        if p.art in _ARTEN:
            yield REGEL.befund(p, "art", name=p.name)
        elif p.art in _BY_NAME and _is_stelle(p):
            yield REGEL.befund(p, "name", name=p.name)


def _is_stelle(p: Partei) -> bool:
    """Whether the name begins with an office: „Landkreis Gießen, Kreissozialamt“ names the Landkreis first."""
    stelle = _STELLE.search(p.name)
    if stelle is None:
        return False
    traeger = _TRAEGER.search(p.name)
    return traeger is None or traeger.start() > stelle.start()
