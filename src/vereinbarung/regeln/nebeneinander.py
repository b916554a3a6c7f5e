"""Runs the rules across files (`check_verbund`) for one agreement; they see extracts and nothing else.

What `runner` is for one document this is for several: lifting, skipping and crashes are decided the same way.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING

from vereinbarung.befund import Befund, Regel, Unpruefbar
from vereinbarung.regeln import abweichungen
from vereinbarung.regeln.ergebnis import Ergebnis
from vereinbarung.regeln.runner import ABSTURZ, label

if TYPE_CHECKING:
    from types import ModuleType

    from vereinbarung.verbund import Auszug, Verbund

Check = Callable[["Auszug", "Verbund"], Iterable[Befund]]


def run(a: Auszug, verbund: Verbund, module: Iterable[ModuleType]) -> Ergebnis:
    """Return what the rules with `check_verbund` say of one agreement beside the others.

    Findings on reasons given in the file (`abweichungen`) for such rules are made here, since only now they have run.
    """
    result = Ergebnis()
    if not a.lesbar:
        return result
    run_ids: set[str] = set()
    ids: set[str] = set()
    for regel, check in _checks(tuple(module)):
        ids.add(regel.id)
        if regel.arten and a.art not in regel.arten:
            continue
        broken = next((need for need in regel.needs if need in a.kaputt), None)
        if broken is not None:
            result.nicht_geprueft.append((regel, f"{label(broken)} ist noch nicht vollständig"))
        elif _apply(regel, check, a, verbund, result):
            run_ids.add(regel.id)
    if a.abweichungen:
        abweichungen.lift(dict(a.abweichungen), result)
        places = [(regel, ("abweichungen", i, "regel")) for i, (regel, _) in enumerate(a.abweichungen) if regel in ids]
        abweichungen.judge(places, result, run_ids)
    return result


@cache
def _checks(modules: tuple[ModuleType, ...]) -> list[tuple[Regel, Check]]:
    return [(m.REGEL, m.check_verbund) for m in modules if hasattr(m, "check_verbund")]


def _apply(regel: Regel, check: Check, a: Auszug, verbund: Verbund, result: Ergebnis) -> bool:
    """Add what a rule finds; return whether it could judge."""
    try:
        for b in check(a, verbund):  # one by one: what came before an exception stays
            result.befunde.append(b)
    except Unpruefbar as reason:
        result.nicht_geprueft.append((regel, str(reason)))
        return False
    except Exception as error:  # noqa: BLE001 -- any bug of one rule must neither hide nor stop the others
        result.abgestuerzt = True
        result.absturz_spur += traceback.format_exc()
        result.befunde.append(ABSTURZ.befund((), regel=regel.id, grund=type(error).__name__))
    return True
