"""Runs rules over one document. Level, lifting, skipping, crashes and order are decided here and nowhere else."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, Protocol

from vereinbarung.befund import Befund, Regel, Schwere, Unpruefbar
from vereinbarung.leitfaden.arten import arten
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.model.base import Fehlt, NichtGeregelt
from vereinbarung.regeln import abweichungen
from vereinbarung.regeln.ergebnis import Ergebnis

if TYPE_CHECKING:
    from types import ModuleType

    from vereinbarung.model.subject import Subject
    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.regeln.context import Context
    from vereinbarung.vertrag.document import Dokument

ABSTURZ = Regel(
    id="IN-00",
    titel="Regel abgestürzt",
    schwere=Schwere.FEHLER,
    meldung="Die Regel {regel} ist abgestürzt: {grund}.",
    hilfe="Das ist ein Fehler des Programms, nicht Ihrer Datei. Bitte melden Sie ihn mit dieser Zeile; "
    "alle anderen Regeln wurden geprüft.",
    abweichung_zulaessig=False,
)


Check = Callable[..., Iterable[Befund]]


class Bauen(Protocol):
    """Makes the contract of an agreement; `entwurf`: also of an unfinished one."""

    @property
    def entwurf(self) -> bool:
        """Whether a draft is wanted."""

    def __call__(self, v: Vereinbarung) -> Dokument:
        """Return the document tree."""


def run(subject: Subject, context: Context, module: Iterable[ModuleType], bauen: Bauen | None = None) -> Ergebnis:
    """Return what the rules (modules with `REGEL` and `check` or `check_dokument`) say of a document.

    `bauen` makes the contract if one is wanted: a draft in any case, else only without findings at `fehler`. Rules on
    the contract run only then.
    """
    result = Ergebnis(befunde=list(subject.befunde))
    checks, on_document = _checks(tuple(module))
    v = subject.vereinbarung
    if v is None:
        reason = "Die Datei ließ sich nicht als Vereinbarung lesen"
        result.nicht_geprueft = [(regel, reason) for regel, _ in (*checks, *on_document)]
        return result
    states = _States(v, subject)
    run_ids: set[str] = set()
    for regel, check in checks:
        if regel.arten and v.art not in regel.arten:
            continue
        state, need = states[regel.needs]
        if state is Stand.KAPUTT:
            result.nicht_geprueft.append((regel, f"{label(need)} ist noch nicht vollständig"))
            continue
        run_ids.add(regel.id)
        if state is Stand.DA:
            _apply(regel, check, (v, context), subject, result)
        elif _is_of_kind(regel, v):
            result.entfallen += 1
    if v.abweichungen:
        abweichungen.lift({a.regel: a.begruendung for a in v.abweichungen}, result)
        places = [(a.regel, (*subject.path_of(a), "regel")) for a in v.abweichungen]
        abweichungen.judge(places, result, run_ids)
    _on_document(subject, v, on_document, bauen, result)
    return result


def _is_of_kind(regel: Regel, v: Vereinbarung) -> bool:
    """Whether a kind of agreement has all items that a rule needs, though this agreement may leave them out."""
    items = arten()[v.art].punkte
    return all(need in items or need not in leitfaden() for need in regel.needs)


@cache
def _checks(modules: tuple[ModuleType, ...]) -> tuple[list[tuple[Regel, Check]], list[tuple[Regel, Check]]]:
    """Return what runs on the agreement and what on the contract; asked once for all files of a run."""
    return (
        [(m.REGEL, m.check) for m in modules if hasattr(m, "check")],
        [(m.REGEL, m.check_dokument) for m in modules if hasattr(m, "check_dokument")],
    )


def _on_document(
    subject: Subject,
    v: Vereinbarung,
    checks: list[tuple[Regel, Check]],
    bauen: Bauen | None,
    result: Ergebnis,
) -> None:
    if bauen is None:
        return
    if not bauen.entwurf and any(b.schwere is Schwere.FEHLER for b in result.befunde):
        reason = "Der Vertrag wurde nicht gebaut, weil noch Fehler offen sind"
        result.nicht_geprueft += [(regel, reason) for regel, _ in checks]
        return
    result.dokument = bauen(v)
    for regel, check in checks:
        _apply(regel, check, (v, result.dokument), subject, result)
    abweichungen.lift({a.regel: a.begruendung for a in v.abweichungen}, result)


def _apply(regel: Regel, check: Check, seen: tuple[object, ...], subject: Subject, result: Ergebnis) -> None:
    try:
        for b in check(*seen):
            seconds = tuple(replace(w, ort=subject.resolve(w.ort)) for w in b.verwandt)
            result.befunde.append(replace(b, ort=subject.resolve(b.ort), verwandt=seconds))
        result.geprueft += 1
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


class _States(dict[tuple[str, ...], tuple[Stand, str]]):
    """By what rules need: the worst state of these guide ids and top-level keys in one document, and which causes it.

    A mapping that fills itself, since hundreds of rules share a few dozen needs.
    """

    def __init__(self, v: Vereinbarung, subject: Subject) -> None:
        super().__init__()
        self._v = v
        self._kaputt = subject.kaputt
        self._known: dict[str, Stand] = {}

    def __missing__(self, needs: tuple[str, ...]) -> tuple[Stand, str]:
        found = self[needs] = self._worst_of(needs)
        return found

    def _worst_of(self, needs: tuple[str, ...]) -> tuple[Stand, str]:
        worst, cause = Stand.DA, ""
        for need in needs:
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
        if need not in leitfaden():
            return Stand.DA
        value = self._v.punkt(need)
        if isinstance(value, Fehlt):
            return Stand.KAPUTT
        return Stand.ENTFAELLT if value is None or isinstance(value, NichtGeregelt) else Stand.DA


def label(need: str) -> str:
    """Return what a rule needs as reports name it."""
    abschnitt = leitfaden().get(need)
    return f"{need} „{abschnitt.titel}“" if abschnitt else f"„{need}“"
