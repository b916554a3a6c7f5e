"""The outcome of a check: located findings, lifted ones, what could not be checked, and the exit level."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vereinbarung.befund.befund import Schwere

if TYPE_CHECKING:
    from vereinbarung.befund.locate import Fundstelle


@dataclass(frozen=True, slots=True)
class NebenStelle:
    """A related place of a finding, located."""

    stelle: Fundstelle
    text: str


@dataclass(frozen=True, slots=True)
class Meldung:
    """A located finding as every report format shows it."""

    regel: str
    titel: str
    schwere: Schwere
    meldung: str
    hilfe: str
    leitfaden: tuple[str, ...]
    pfad: str
    stelle: Fundstelle
    verwandt: tuple[NebenStelle, ...]
    fingerabdruck: str


@dataclass(frozen=True, slots=True)
class Begruendet:
    """A finding lifted by an `abweichungen` entry with its reason."""

    meldung: Meldung
    begruendung: str


@dataclass(frozen=True, slots=True)
class NichtGeprueft:
    """A rule (or a whole file: `regel` is empty) that could not run, and why; without `datei` it ran for none."""

    datei: str
    regel: str
    grund: str


@dataclass(frozen=True, slots=True)
class Betriebsfehler:
    """The system refused a file (exit 3)."""

    datei: str
    meldung: str
    hilfe: str


@dataclass(slots=True)
class Bericht:
    """Everything one run of `pruefen` found."""

    befunde: list[Meldung] = field(default_factory=list)
    begruendet: list[Begruendet] = field(default_factory=list)
    nicht_geprueft: list[NichtGeprueft] = field(default_factory=list)
    betriebsfehler: list[Betriebsfehler] = field(default_factory=list)
    dateien: list[str] = field(default_factory=list)
    uebergangen: list[str] = field(default_factory=list)
    """Files met in a folder that are not ours but could not be decoded."""
    abgestuerzt: bool = False

    def add(self, other: Bericht) -> None:
        """Append another report (of another file)."""
        self.befunde += other.befunde
        self.begruendet += other.begruendet
        self.nicht_geprueft += other.nicht_geprueft
        self.betriebsfehler += other.betriebsfehler
        self.dateien += other.dateien
        self.uebergangen += other.uebergangen
        self.abgestuerzt = self.abgestuerzt or other.abgestuerzt

    def count(self, schwere: Schwere) -> int:
        """Return how many findings have this severity."""
        return sum(1 for b in self.befunde if b.schwere is schwere)

    def exit_code(self, *, streng: bool = False) -> int:
        """Return 0 clean, 1 findings, 3 a file could not be read, 4 a rule crashed (4 > 3 > 1)."""
        if self.abgestuerzt:
            return 4
        if self.betriebsfehler:
            return 3
        limit = Schwere.WARNUNG if streng else Schwere.FEHLER
        return 1 if any(b.schwere.rang >= limit.rang for b in self.befunde) else 0
