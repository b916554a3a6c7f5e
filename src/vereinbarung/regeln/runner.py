"""Runs rules over one document. Level, lifting, skipping, crashes and order are decided here and nowhere else."""

from __future__ import annotations

import traceback
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.model.base import Fehlt, NichtGeregelt
from vereinbarung.regeln import abweichungen

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
    from vereinbarung.model.subject import Subject
    from vereinbarung.regeln.context import Context

ABSTURZ = Regel(
    id="IN-00", titel="Regel abgestürzt", schwere=Schwere.FEHLER,
    meldung="Die Regel {regel} ist abgestürzt: {grund}.",
    hilfe="Das ist ein Fehler des Programms, nicht Ihrer Datei. Bitte melden Sie ihn mit dieser Zeile; alle anderen Regeln wurden geprüft.",
    abweichung_zulaessig=False,
)


@dataclass(slots=True)
class Ergebnis:
    """Outcome for one document: findings, lifted ones with their reason, rules that could not run."""

    befunde: list[Befund] = field(default_factory=list)
    begruendet: list[tuple[Befund, str]] = field(default_factory=list)
    nicht_geprueft: list[tuple[Regel, str]] = field(default_factory=list)
    abgestuerzt: bool = False
    absturz_spur: str = ""


def run(subject: Subject, context: Context, module: Iterable[ModuleType]) -> Ergebnis:
    """Return what the rules (modules with `REGEL` and `check`) say of a document."""
    result = Ergebnis(befunde=list(subject.befunde))
    v = subject.vereinbarung
    if v is None:
        result.nicht_geprueft = [(m.REGEL, "Die Datei ließ sich nicht als Vereinbarung lesen") for m in module if hasattr(m, "check")]
        return result
    run_ids: set[str] = set()
    states: dict[str, str] = {}
    for m in module:
        check = getattr(m, "check", None)
        if check is None:
            continue
        regel: Regel = m.REGEL
        verdict = ""
        for need in regel.needs:
            state = states.get(need)
            if state is None:
                state = states[need] = _state(v, subject, need)
            if state == "kaputt":
                verdict = f"{_name(need)} ist noch nicht vollständig"
                break
            if state == "entfaellt":
                verdict = "entfaellt"
        if verdict == "entfaellt":
            run_ids.add(regel.id)
            continue
        if verdict:
            result.nicht_geprueft.append((regel, verdict))
            continue
        try:
            found = list(check(v, context))
        except Exception as error:  # noqa: BLE001 -- any bug of one rule must neither hide nor stop the others
            result.abgestuerzt = True
            result.absturz_spur += traceback.format_exc()
            result.befunde.append(ABSTURZ.befund((), regel=regel.id, grund=type(error).__name__))
            continue
        run_ids.add(regel.id)
        if found:
            result.befunde += [replace(b, ort=subject.resolve(b.ort), verwandt=tuple(replace(w, ort=subject.resolve(w.ort)) for w in b.verwandt)) for b in found]
    if v.abweichungen:
        abweichungen.lift(v, subject, result, run_ids)
    return result


def _state(v: Rahmenvereinbarung, subject: Subject, need: str) -> str:
    """Return "kaputt", "entfaellt" (left out on purpose or optional and absent) or "da" for a guide id or top-level key."""
    if need in subject.kaputt:
        return "kaputt"
    abschnitt = leitfaden().get(need)
    if abschnitt is None:
        return "da"
    value: object = v
    for key in abschnitt.schluessel.split("."):
        value = getattr(value, key, None)
    if value is None or isinstance(value, NichtGeregelt):
        return "entfaellt"
    return "kaputt" if isinstance(value, Fehlt) else "da"


def _name(need: str) -> str:
    abschnitt = leitfaden().get(need)
    return f"{need} „{abschnitt.titel}“" if abschnitt else f"„{need}“"


