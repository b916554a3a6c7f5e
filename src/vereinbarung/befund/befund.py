"""What a finding is: plain data. Rules make it, the runner completes it, `locate` gives it a line."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vereinbarung.befund.regel import Regel


Path = tuple[str | int, ...]
"""Keys and list indexes from the top of an agreement to a value."""


class Schwere(StrEnum):
    """Severity of a finding; `rang` is higher the worse it is."""

    FEHLER = "fehler"
    WARNUNG = "warnung"
    HINWEIS = "hinweis"

    @property
    def rang(self) -> int:
        """Return 3 for fehler, 2 for warnung, 1 for hinweis."""
        return {"fehler": 3, "warnung": 2, "hinweis": 1}[self.value]


@dataclass(frozen=True, slots=True)
class ModellOrt:
    """A place named by a model object and keys below it; the runner turns it into a `YamlOrt`.

    Rules hold model objects, not paths: the path of an object is looked up by identity, and only for findings.
    """

    objekt: object
    keys: Path = ()
    von: int | None = None
    bis: int | None = None
    schluessel: bool = False


@dataclass(frozen=True, slots=True)
class YamlOrt:
    """A place in an agreement by path; `von`/`bis` are characters inside the parsed value.

    `schluessel` points at the key instead of the value. A path that does not exist means its nearest existing ancestor.
    """

    pfad: Path
    von: int | None = None
    bis: int | None = None
    schluessel: bool = False
    datei: str = ""


@dataclass(frozen=True, slots=True)
class ZeilenOrt:
    """A place in a file by line and column (1-based, code points; the end is exclusive)."""

    zeile: int
    spalte: int
    ende_zeile: int
    ende_spalte: int
    datei: str = ""


@dataclass(frozen=True, slots=True)
class VorlageOrt:
    """A line of a clause template."""

    datei: str
    zeile: int


@dataclass(frozen=True, slots=True)
class TextOrt:
    """Characters `von`–`bis` of paragraph `absatz` (0-based) of a foreign document."""

    datei: str
    absatz: int
    von: int
    bis: int


Ort = ModellOrt | YamlOrt | ZeilenOrt | VorlageOrt | TextOrt


@dataclass(frozen=True, slots=True)
class Verwandt:
    """A second place that explains a finding, with a German sentence."""

    ort: Ort
    text: str


@dataclass(frozen=True, slots=True)
class Befund:
    """One finding. `meldung` and `hilfe` are finished German sentences, `werte` what they were made of."""

    regel: Regel
    schwere: Schwere
    meldung: str
    hilfe: str
    ort: Ort
    werte: Mapping[str, object] = field(default_factory=dict)
    verwandt: tuple[Verwandt, ...] = ()
