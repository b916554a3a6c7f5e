"""V2: access to data without a legal basis in this agreement."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.e_organisation import Datenaustausch
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V2-03",
    titel="Zugang ohne geregelten Datenaustausch",
    schwere=Schwere.HINWEIS,
    meldung="Für {partei} ist ein Zugang der Art „{art}“ vorgesehen; worauf der Datenaustausch beruht, "
    "steht nicht in dieser Vereinbarung.",
    hilfe="Bitte regeln Sie „organisation.datenaustausch“, oder vergewissern Sie sich, dass die Rahmenvereinbarung "
    "diesen Zugang trägt.",
    leitfaden=("V2", "E.1", "N7"),
    needs=("V2",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def _eigene_daten(v: Sondervereinbarung, kennung: str) -> bool:
    """Whether this is the labour administration, whose own procedure nearly always is what the access leads to."""
    partei = v.partei(kennung)
    return partei is not None and partei.ist_seite == "arbeitsverwaltung"


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    technik = geregelt(v.technik)
    if technik is None or v.regelung("E.1", Datenaustausch) is not None:
        return
    for zugang in technik.zugang:
        if zugang.art in ("lesend", "online") and not _eigene_daten(v, zugang.partei):
            partei = v.partei(zugang.partei)
            kurz = partei.kurz if partei else zugang.partei
            name = "die Einrichtung" if v.ist_einrichtung(zugang.partei) else f"„{kurz}“"
            yield REGEL.befund(zugang, "art", partei=name, art=zugang.art)
