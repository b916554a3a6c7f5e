"""Names of parties in the German cases: the article follows from the first word, the name stays as typed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from vereinbarung.vertrag.document import Text, Umbruch, Wert
from vereinbarung.vertrag.worte import Worte, verbinde, wert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vereinbarung.befund.befund import Path

Genus = Literal["m", "f", "n", ""]

_ENDUNGEN: tuple[tuple[str, Genus], ...] = (
    ("arbeitsamt", "n"),
    ("sozialamt", "n"),
    ("jugendamt", "n"),
    ("schulamt", "n"),
    ("amt", "n"),
    ("jobcenter", "n"),
    ("zentrum", "n"),
    ("land", "n"),
    ("kreis", "m"),
    ("verband", "m"),
    ("verein", "m"),
    ("träger", "m"),
    ("magistrat", "m"),
    ("bezirk", "m"),
    ("betrieb", "m"),
    ("stadt", "f"),
    ("gemeinde", "f"),
    ("agentur", "f"),
    ("gesellschaft", "f"),
    ("werkstatt", "f"),
    ("stiftung", "f"),
    ("gmbh", "f"),
    ("kammer", "f"),
    ("arbeitsgemeinschaft", "f"),
    ("anstalt", "f"),
    ("kommune", "f"),
    ("körperschaft", "f"),
    ("stelle", "f"),
)
_ARTIKEL: dict[str, dict[Genus, str]] = {
    "der": {"m": "der ", "f": "die ", "n": "das ", "": ""},
    "dem": {"m": "dem ", "f": "der ", "n": "dem ", "": ""},
    "den": {"m": "den ", "f": "die ", "n": "das ", "": ""},
    "vom": {"m": "vom ", "f": "von der ", "n": "vom ", "": "von "},
    "beim": {"m": "beim ", "f": "bei der ", "n": "beim ", "": "bei "},
}


def genus(name: str) -> Genus:
    """Return the gender of a name by its first word: „Arbeitsamt Gießen“ n, „Stadt Gießen“ f, „Main-Taunus-Kreis“ m.

    A name whose first word is none of the known nouns („GAB“, „Hessisches …“) gets no article: that is never wrong.
    """
    words = re.split(r"[\s/(]", name.strip().casefold(), maxsplit=1)
    return next((g for ending, g in _ENDUNGEN if words[0].endswith(ending)), "")


@dataclass(frozen=True, slots=True)
class Name:
    """A name that can be printed in every case. Templates use `name.der`, `.dem`, `.den`, `.vom`, `.beim`, `.blank`."""

    text: str
    pfade: tuple[Path, ...]
    ist_partei: bool = True
    geschlecht: Genus = ""

    @classmethod
    def of(cls, text: str, pfad: Path) -> Name:
        """Return the name of a party, with article where its gender is known."""
        return cls(text, (pfad,), geschlecht=genus(text))

    @classmethod
    def frei(cls, text: str, pfad: Path) -> Name:
        """Return words of the drafter's that stand where a party could; they bring their own article."""
        return cls(text, (pfad,), ist_partei=False)

    def mit(self, pfad: Path) -> Name:
        """Return the same name with a further place it came from."""
        return replace(self, pfade=(pfad, *self.pfade))

    @property
    def blank(self) -> Worte:
        """The name alone."""
        return wert(self.text, *self.pfade)

    @property
    def der(self) -> Worte:
        """Nominative: „das Arbeitsamt“."""
        return self._mit("der")

    @property
    def Der(self) -> Worte:  # noqa: N802 -- at the beginning of a sentence
        """Nominative at the beginning of a sentence: „Das Arbeitsamt“."""
        return gross(self._mit("der"))

    @property
    def dem(self) -> Worte:
        """Dative: „dem Arbeitsamt“."""
        return self._mit("dem")

    @property
    def Dem(self) -> Worte:  # noqa: N802 -- at the beginning of a sentence
        """Dative at the beginning of a sentence."""
        return gross(self._mit("dem"))

    @property
    def den(self) -> Worte:
        """Accusative: „das Arbeitsamt“, „den Landkreis“."""
        return self._mit("den")

    @property
    def vom(self) -> Worte:
        """„vom Arbeitsamt“, „von der Stadt“."""
        return self._mit("vom")

    @property
    def beim(self) -> Worte:
        """„beim Arbeitsamt“, „bei der Stadt“."""
        return self._mit("beim")

    def _mit(self, fall: str) -> Worte:
        if not self.ist_partei and fall in ("der", "dem", "den"):
            return self.blank
        return Worte(_ARTIKEL[fall][self.geschlecht], self.blank)


class Namen:
    """Several names as one phrase in every case: „das Arbeitsamt und die Stadt“; `mehrere` chooses the verb."""

    def __init__(self, namen: Sequence[Name]) -> None:
        self._namen = tuple(namen)

    def __bool__(self) -> bool:
        return bool(self._namen)

    @property
    def mehrere(self) -> bool:
        """Whether the verb stands in the plural."""
        return len(self._namen) > 1

    @property
    def der(self) -> Worte:
        """Nominative."""
        return verbinde(n.der for n in self._namen)

    @property
    def Der(self) -> Worte:  # noqa: N802 -- at the beginning of a sentence
        """Nominative at the beginning of a sentence."""
        return gross(self.der)

    @property
    def dem(self) -> Worte:
        """Dative."""
        return verbinde(n.dem for n in self._namen)

    @property
    def den(self) -> Worte:
        """Accusative."""
        return verbinde(n.den for n in self._namen)

    @property
    def vom(self) -> Worte:
        """„vom Arbeitsamt und von der Stadt“."""
        return verbinde(n.vom for n in self._namen)


def gross(worte: Worte) -> Worte:
    """Return words with a capital first letter if the first run is ours; a drafter's own first letter stays."""
    first, *rest = worte.roh or (Text(""),)
    if isinstance(first, Text) and first.text:
        return Worte(Text(first.text[0].upper() + first.text[1:], first.fett), *rest)
    return worte if not isinstance(first, (Wert, Umbruch)) else Worte(first, *rest)
