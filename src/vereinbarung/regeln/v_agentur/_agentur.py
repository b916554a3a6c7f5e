"""What several rules on a joint agency ask: its model, who grants benefits, the experimental clause, its cost."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from vereinbarung.fristen.dauer import Dauer, Einheit
from vereinbarung.fristen.rechnen import laufzeitende
from vereinbarung.leitfaden.modelle import erprobung, modelle
from vereinbarung.model.base import geregelt
from vereinbarung.model.personal_geld import Finanzposition, nach_kostenart
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.recht import store
from vereinbarung.recht.eintrag import Lage
from vereinbarung.recht.norm import NormFehler, parse

SEITEN = {"arbeitsverwaltung": "Die Arbeitsverwaltung", "traeger": "Die Seite der Träger"}
NAMEN = {
    "arbeitsverwaltung": "allein die Arbeitsverwaltung",
    "traeger": "allein der Träger",
    "dritte": "ein Dritter",
    "einrichtung": "die gemeinsame Einrichtung",
}
"""Who may grant benefits, as a sentence names it, the farthest from present law last."""
_AUFTRAG = "sgb10-88-93"
_ZITAT = re.compile(r"§§?[ \u00a0]?[0-9][^§;()]{0,40}?SGB[ \u00a0]X\b")


def is_erprobung(v: Sondervereinbarung) -> bool:
    """Whether the agreement names one of the models that need the experimental clause (M2a to M2d)."""
    einrichtung = geregelt(v.einrichtung)
    return einrichtung is not None and modelle()[einrichtung.modell].gewaehrt != "jede_seite"


def gewaehrende(v: Sondervereinbarung) -> set[str]:
    """Return who grants benefits: sides, „einrichtung“ or „dritte“; words that name nobody we know are left out."""
    einrichtung = geregelt(v.einrichtung)
    found = set()
    for wer in einrichtung.leistungsgewaehrung_durch if einrichtung else ():
        partei = v.partei(wer)
        if v.ist_einrichtung(wer):
            found.add("einrichtung")
        elif partei:
            found.add("dritte" if partei.ist_seite == "weitere" else partei.ist_seite)
        elif wer[:1].isupper() and " " not in wer:
            found.add("dritte")
    return found


def klausel(am: date) -> Iterator[tuple[str, Lage]]:
    """Yield the norms of the experimental clause and where `am` lies in their lives."""
    for eintrag in map(store.eintrag, erprobung().eintraege):
        yield str(eintrag.normen[0]), eintrag.lage(am, store.unschaerfe())


def fundstelle(norm: str) -> str:
    """Return the place in the law gazette of a norm that `klausel` named."""
    return next(e.fundstelle for e in map(store.eintrag, erprobung().eintraege) if str(e.normen[0]) == norm)


def laengste_dauer(ab: date | None) -> tuple[date, str]:
    """Return the last day a trial may have, and why in German; without a begin only the end of the clause counts."""
    monate = erprobung().hoechstdauer_monate
    enden = [e.gueltig_bis for e in map(store.eintrag, erprobung().eintraege) if e.gueltig_bis]
    ende = min(enden, default=date.max)
    if ab is not None:
        nach_dauer = laufzeitende(ab, Dauer(monate, Einheit.MONATE))
        if nach_dauer < ende:
            return nach_dauer, f"{monate} Monate ab Beginn"
    return ende, "Ende der Erprobungsklausel"


def kosten(v: Sondervereinbarung) -> Iterable[list[Finanzposition]]:
    """Return the lines of VF, those together that divide one kind of cost in one stretch of time."""
    finanzierung = geregelt(v.finanzierung)
    return nach_kostenart(finanzierung.positionen) if finanzierung else ()


class Treffer(NamedTuple):
    """Characters of a text: first, and behind the last."""

    von: int
    bis: int


def auftragszitate(text: str) -> Iterator[Treffer]:
    """Yield the citations of the provisions on mandates between Leistungsträger."""
    gesucht = store.eintrag(_AUFTRAG).normen[0]
    first, last = store.order(gesucht.nummer), store.order(gesucht.bis or gesucht.nummer)
    for m in _ZITAT.finditer(text):
        try:
            normen = parse(m[0])
        except NormFehler:
            continue
        if any(n.gesetz == gesucht.gesetz and first <= store.order(n.nummer) <= last for n in normen):
            yield Treffer(m.start(), m.end())
