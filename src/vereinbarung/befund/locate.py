"""From a symbolic place to line and column: the only module where a finding gets its position."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from vereinbarung.befund.befund import Path, YamlOrt, ZeilenOrt

if TYPE_CHECKING:
    from vereinbarung.befund.befund import Ort


class SpanLike(Protocol):
    """A stretch of text: 1-based lines and columns in code points, the end exclusive."""

    @property
    def zeile(self) -> int:
        """First line."""

    @property
    def spalte(self) -> int:
        """First column."""

    @property
    def ende_zeile(self) -> int:
        """Last line."""

    @property
    def ende_spalte(self) -> int:
        """Column after the last character."""


class TreeLike(Protocol):
    """What `locate` needs of a positioned tree."""

    def span(self, pfad: Path, *, schluessel: bool = False) -> SpanLike:
        """Return the stretch of a value or key; a missing path gives its nearest existing ancestor's key."""

    def value_span(self, pfad: Path, von: int, bis: int) -> SpanLike:
        """Return the stretch of the characters `von`–`bis` of a parsed scalar."""

    def line(self, zeile: int) -> str:
        """Return a source line without its line break."""


@dataclass(frozen=True, slots=True)
class Fundstelle:
    """A place one can jump to, with the source line for display."""

    datei: str
    zeile: int
    spalte: int
    ende_zeile: int
    ende_spalte: int
    quellzeile: str = ""


def locate(ort: Ort, tree: TreeLike | None, datei: str) -> Fundstelle:
    """Return the position of `ort` in `datei`; without a tree (nothing could be read) line 1, column 1."""
    if isinstance(ort, ZeilenOrt):
        line = tree.line(ort.zeile) if tree else ""
        return Fundstelle(ort.datei or datei, ort.zeile, ort.spalte, ort.ende_zeile, ort.ende_spalte, line)
    if isinstance(ort, YamlOrt) and tree is not None:
        if ort.von is not None and ort.bis is not None:
            span = tree.value_span(ort.pfad, ort.von, ort.bis)
        else:
            span = tree.span(ort.pfad, schluessel=ort.schluessel)
        return Fundstelle(
            ort.datei or datei, span.zeile, span.spalte, span.ende_zeile, span.ende_spalte, tree.line(span.zeile)
        )
    return Fundstelle(getattr(ort, "datei", "") or datei, 1, 1, 1, 1)


def pointer(pfad: Path) -> str:
    """Return the JSON pointer (RFC 6901) of a path; the whole document is the empty string."""
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in pfad)
