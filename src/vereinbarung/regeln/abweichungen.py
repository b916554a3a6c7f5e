"""Reasoned departures from the guide: what they lift, and what is wrong with them (concept 2 and 8.1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from vereinbarung.befund import Path, Regel, Schwere
from vereinbarung.model.messages import suggestion
from vereinbarung.regeln import regel_ids

if TYPE_CHECKING:
    from vereinbarung.regeln.ergebnis import Ergebnis

UNBEKANNT = Regel(
    id="AB-01",
    titel="Abweichung von einer unbekannten Regel",
    schwere=Schwere.FEHLER,
    meldung="Eine Regel „{regel}“ gibt es nicht.{vorschlag}",
    hilfe="Bitte übernehmen Sie die Nummer aus der Meldung, von der Sie abweichen wollen.",
    abweichung_zulaessig=False,
)
NICHT_ZULAESSIG = Regel(
    id="AB-02",
    titel="Von dieser Regel kann nicht abgewichen werden",
    schwere=Schwere.FEHLER,
    meldung="Von der Regel {regel} kann nicht mit einer Begründung abgewichen werden.",
    hilfe="{hilfe}",
    abweichung_zulaessig=False,
)
UNBENUTZT = Regel(
    id="AB-03",
    titel="Abweichung ohne Anlass",
    schwere=Schwere.WARNUNG,
    meldung="Zur Abweichung von {regel} gibt es keinen Befund.",
    hilfe="Bitte entfernen Sie den Eintrag; er wird nicht gebraucht.",
    abweichung_zulaessig=False,
)


def lift(reasons: Mapping[str, str], result: Ergebnis) -> None:
    """Move the findings that an entry gives a reason for (by rule id) to `begruendet`."""
    kept = []
    for b in result.befunde:
        if b.regel.abweichung_zulaessig and b.regel.id in reasons:
            result.begruendet.append((b, reasons[b.regel.id]))
        else:
            kept.append(b)
    result.befunde = kept


def judge(entries: Iterable[tuple[str, Path]], result: Ergebnis, run_ids: set[str]) -> None:
    """Add findings on the entries (rule id and its place) themselves; unused is only one whose rule ran."""
    lifted = {b.regel.id for b, _ in result.begruendet}
    not_liftable = {b.regel.id for b in result.befunde}
    known = regel_ids()
    for regel, place in entries:
        if regel not in known:
            guess = suggestion(regel, known)
            vorschlag = f" Meinten Sie „{guess}“?" if guess else ""
            result.befunde.append(UNBEKANNT.befund(place, regel=regel, vorschlag=vorschlag))
        elif regel in not_liftable or regel.endswith("-00"):
            hilfe = (
                "Bitte schreiben Sie beim Punkt selbst „nicht_geregelt:“ mit dem Grund."
                if regel.endswith("-00")
                else "Bitte beheben Sie den Befund und entfernen Sie diesen Eintrag."
            )
            result.befunde.append(NICHT_ZULAESSIG.befund(place, regel=regel, hilfe=hilfe))
        elif regel not in lifted and regel in run_ids:
            result.befunde.append(UNBENUTZT.befund(place, regel=regel))
