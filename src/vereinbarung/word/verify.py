"""Whether a Word file still says what was sealed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vereinbarung.word import foreign, seal

if TYPE_CHECKING:
    from pathlib import Path

    from vereinbarung.word.seal import Abweichung


@dataclass(frozen=True, slots=True)
class Siegelbefund:
    """What became of a sealed text. `siegel` is empty if the file bears none; `jetzt` is what it would be today.

    `widerspruch`: footer, properties and custom part do not name the same seal. `abweichungen` are empty too where the
    file has lost the hashes of its paragraphs. `nachverfolgt`: there are tracked changes (read as accepted);
    `kommentare`: number of comments.
    """

    kennung: str
    siegel: str
    jetzt: str
    widerspruch: bool
    abweichungen: tuple[Abweichung, ...]
    nachverfolgt: bool
    kommentare: int

    @property
    def unveraendert(self) -> bool:
        """Whether the file bears a seal and everything agrees with it."""
        return bool(self.siegel) and self.siegel == self.jetzt and not self.widerspruch


def verify(pfad: Path) -> Siegelbefund:
    """Read a Word file and compare its text with its seal. Raises UnreadableSource for what is no Word file."""
    papier = foreign.read(pfad)
    zeilen, printed = seal.canonical(papier.gelesen.zeilen)
    now = seal.digest(zeilen)
    values = list(dict.fromkeys(s.wert for s in papier.siegel))
    # Of several the one that does not fit is shown: a file is unchanged only if all agree.
    wert = next((v for v in values if v != now), values[0] if values else "")
    saetze = next((s.saetze for s in papier.siegel if s.saetze), ())
    return Siegelbefund(
        papier.kennung,
        wert,
        now,
        len(values) > 1 or any(not wert.startswith(digits) for digits in printed),
        tuple(seal.compare(saetze, zeilen)) if saetze and wert != now else (),
        papier.gelesen.nachverfolgt,
        papier.gelesen.kommentare,
    )
