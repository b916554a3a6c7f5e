"""Reasoned departures from the guide: what they lift, and what is wrong with them (concept 2 and 8.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.befund import Regel, Schwere
from vereinbarung.model.messages import suggestion
from vereinbarung.regeln import regel_ids

if TYPE_CHECKING:
    from vereinbarung.model.subject import Subject
    from vereinbarung.model.vereinbarung import Vereinbarung
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


def lift(v: Vereinbarung, result: Ergebnis) -> None:
    """Move the findings that an entry gives a reason for to `begruendet`."""
    reasons = {a.regel: a.begruendung for a in v.abweichungen}
    kept = []
    for b in result.befunde:
        if b.regel.abweichung_zulaessig and b.regel.id in reasons:
            result.begruendet.append((b, reasons[b.regel.id]))
        else:
            kept.append(b)
    result.befunde = kept


def judge(v: Vereinbarung, subject: Subject, result: Ergebnis, run_ids: set[str]) -> None:
    """Add findings on the entries themselves; one counts as unused only if its rule ran (`run_ids`)."""
    lifted = {b.regel.id for b, _ in result.begruendet}
    not_liftable = {b.regel.id for b in result.befunde}
    known = regel_ids()
    for a in v.abweichungen:
        place = (*subject.path_of(a), "regel")
        if a.regel not in known:
            guess = suggestion(a.regel, known)
            vorschlag = f" Meinten Sie „{guess}“?" if guess else ""
            result.befunde.append(UNBEKANNT.befund(place, regel=a.regel, vorschlag=vorschlag))
        elif a.regel in not_liftable or a.regel.endswith("-00"):
            hilfe = (
                "Bitte schreiben Sie beim Punkt selbst „nicht_geregelt:“ mit dem Grund."
                if a.regel.endswith("-00")
                else "Bitte beheben Sie den Befund und entfernen Sie diesen Eintrag."
            )
            result.befunde.append(NICHT_ZULAESSIG.befund(place, regel=a.regel, hilfe=hilfe))
        elif a.regel not in lifted and a.regel in run_ids:
            result.befunde.append(UNBENUTZT.befund(place, regel=a.regel))
