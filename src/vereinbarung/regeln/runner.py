"""Runs rules over one document. Level, lifting, skipping, crashes and order are decided here and nowhere else."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from vereinbarung.befund import Befund, Regel, Schwere, Unpruefbar
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.model.base import Fehlt, NichtGeregelt
from vereinbarung.regeln import abweichungen
from vereinbarung.regeln.ergebnis import Ergebnis

if TYPE_CHECKING:
    from types import ModuleType

    from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
    from vereinbarung.model.subject import Subject
    from vereinbarung.regeln.context import Context

ABSTURZ = Regel(
    id="IN-00",
    titel="Regel abgestürzt",
    schwere=Schwere.FEHLER,
    meldung="Die Regel {regel} ist abgestürzt: {grund}.",
    hilfe="Das ist ein Fehler des Programms, nicht Ihrer Datei. Bitte melden Sie ihn mit dieser Zeile; "
    "alle anderen Regeln wurden geprüft.",
    abweichung_zulaessig=False,
)


Check = Callable[[Any, "Context"], Iterable[Befund]]


def run(subject: Subject, context: Context, module: Iterable[ModuleType]) -> Ergebnis:
    """Return what the rules (modules with `REGEL` and `check`) say of a document."""
    result = Ergebnis(befunde=list(subject.befunde))
    checks = [(m.REGEL, m.check) for m in module if hasattr(m, "check")]
    v = subject.vereinbarung
    if v is None:
        reason = "Die Datei ließ sich nicht als Vereinbarung lesen"
        result.nicht_geprueft = [(regel, reason) for regel, _ in checks]
        return result
    states = _States(v, subject)
    run_ids: set[str] = set()
    for regel, check in checks:
        state, need = states.of(regel)
        if state is Stand.KAPUTT:
            result.nicht_geprueft.append((regel, f"{_name(need)} ist noch nicht vollständig"))
            continue
        run_ids.add(regel.id)
        if state is Stand.DA:
            _apply(regel, check, subject, context, result)
    if v.abweichungen:
        abweichungen.lift(v, subject, result, run_ids)
    return result


def _apply(regel: Regel, check: Check, subject: Subject, context: Context, result: Ergebnis) -> None:
    try:
        for b in check(subject.vereinbarung, context):
            seconds = tuple(replace(w, ort=subject.resolve(w.ort)) for w in b.verwandt)
            result.befunde.append(replace(b, ort=subject.resolve(b.ort), verwandt=seconds))
    except Unpruefbar as reason:
        result.nicht_geprueft.append((regel, str(reason)))
    except Exception as error:  # noqa: BLE001 -- any bug of one rule must neither hide nor stop the others
        result.abgestuerzt = True
        result.absturz_spur += traceback.format_exc()
        result.befunde.append(ABSTURZ.befund((), regel=regel.id, grund=type(error).__name__))


class Stand(Enum):
    """Whether what a rule needs is there, left out on purpose (or optional and absent), or missing or broken."""

    DA = auto()
    ENTFAELLT = auto()
    KAPUTT = auto()


class _States:
    """Remembers per document the state of each guide id and top-level key that rules need."""

    def __init__(self, v: Rahmenvereinbarung, subject: Subject) -> None:
        self._v = v
        self._kaputt = subject.kaputt
        self._known: dict[str, Stand] = {}

    def of(self, regel: Regel) -> tuple[Stand, str]:
        """Return the worst state of what a rule needs, and the need that caused it."""
        worst, cause = Stand.DA, ""
        for need in regel.needs:
            state = self._known.get(need)
            if state is None:
                state = self._known[need] = self._look(need)
            if state is Stand.KAPUTT:
                return state, need
            if state is Stand.ENTFAELLT:
                worst, cause = state, need
        return worst, cause

    def _look(self, need: str) -> Stand:
        if need in self._kaputt:
            return Stand.KAPUTT
        abschnitt = leitfaden().get(need)
        if abschnitt is None:
            return Stand.DA
        value: object = self._v
        for key in abschnitt.path:
            value = getattr(value, key, None)
        if isinstance(value, Fehlt):
            return Stand.KAPUTT
        return Stand.ENTFAELLT if value is None or isinstance(value, NichtGeregelt) else Stand.DA


def _name(need: str) -> str:
    abschnitt = leitfaden().get(need)
    return f"{need} „{abschnitt.titel}“" if abschnitt else f"„{need}“"
