"""How the parties share one kind of cost of an instrument, phase by phase (concept 8.4 C.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from vereinbarung.model.base import geregelt
from vereinbarung.model.c_felder import Instrument, Phase, Traegt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context


@dataclass(frozen=True, slots=True)
class Kostenteilung:
    """Who bears what of one `kostenart` of an instrument in one phase; `abschnitt` names the phase, or is ""."""

    instrument: Instrument
    kostenart: str
    abschnitt: str
    anteile: tuple[Traegt, ...]

    @property
    def summe(self) -> Decimal:
        """Return the sum of the shares in per cent; a quota of cases never counts."""
        return sum((t.anteil for t in self.anteile if t.anteil is not None), Decimal(0))

    @property
    def mit_anteil(self) -> bool:
        """Whether any share is given in per cent."""
        return any(t.anteil is not None for t in self.anteile)

    @property
    def is_aufgefuellt(self) -> bool:
        """Whether somebody bears what the shares leave, by rest, by topping up or as the whole."""
        return any(t.rest or t.aufstockung_auf is not None or t.is_alles for t in self.anteile)

    @property
    def im_abschnitt(self) -> str:
        """Return " im Abschnitt „…“", or ""."""
        return f" im Abschnitt „{self.abschnitt}“" if self.abschnitt else ""


def kostenteilungen(v: Rahmenvereinbarung, context: Context) -> list[Kostenteilung]:
    """Return the divisions of cost that say more than that one party bears it all."""
    return context.once("kostenteilungen", lambda: list(_all(v)))


def _all(v: Rahmenvereinbarung) -> Iterator[Kostenteilung]:
    foerderung = geregelt(v.kooperationsfelder.foerderung)
    for instrument in foerderung.instrumente if foerderung else ():
        if len(instrument.traegt) > 1 or any(not t.is_alles for t in instrument.traegt):
            yield from _of(instrument)


def _of(instrument: Instrument) -> Iterator[Kostenteilung]:
    by_art: dict[str, list[Traegt]] = {}
    for t in instrument.traegt:
        by_art.setdefault(" ".join(t.kostenart.split()).casefold(), []).append(t)
    for group in by_art.values():
        phases = {_phase(t.phase): None for t in group if t.phase}
        # What is borne without a phase is borne in each of them.
        for phase in phases or ("",):
            anteile = tuple(t for t in group if t.phase is None or _phase(t.phase) == phase)
            yield Kostenteilung(instrument, group[0].kostenart, phase, anteile)


def _phase(phase: Phase | None) -> str:
    """Return the name by which a phase is told from others: its words, else its order, else its dates."""
    if phase is None:
        return ""
    if phase.folge is not None:
        return str(phase.folge)
    if phase.bezeichnung is not None:
        return " ".join(phase.bezeichnung.split())
    return f"{phase.von or ''} bis {phase.bis or ''}" if phase.von or phase.bis else str(phase.dauer or "")
