"""Names of parties in the German cases: the article follows from the first word, the name stays as typed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from vereinbarung.vertrag.document import Text, Umbruch, Wert
from vereinbarung.vertrag.worte import Worte, verbinde, wert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vereinbarung.befund.befund import Path

Genus = Literal["m", "f", "n", "p", ""]
"""Gender, „p“ for a plural; empty where it is not known for sure."""

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
_STELLEN: tuple[tuple[str, Genus], ...] = (
    ("leitungen", "p"),
    ("stellen", "p"),
    ("teams", "p"),
    ("ämter", "p"),
    ("träger", ""),  # one or several: the word alone does not tell
    ("leitstelle", "f"),
    ("ausschuss", "m"),
    ("beirat", "m"),
    ("kreistag", "m"),
    ("fachdienst", "m"),
    ("fachbereich", "m"),
    ("direktor", "m"),
    ("landrat", "m"),
    ("bürgermeister", "m"),
    ("dezernent", "m"),
    ("präsident", "m"),
    ("gruppe", "f"),
    ("runde", "f"),
    ("direktorin", "f"),
    ("landrätin", "f"),
    ("bürgermeisterin", "f"),
    ("dezernentin", "f"),
    ("präsidentin", "f"),
    ("team", "n"),
    ("gremium", "n"),
    ("dezernat", "n"),
    ("referat", "n"),
    ("sachgebiet", "n"),
    ("büro", "n"),
    ("rathaus", "n"),
    ("werk", "n"),
    ("wohlfahrt", "f"),
    ("center", "n"),
    ("präsidium", "n"),
    *_ENDUNGEN,
    ("ung", "f"),
    ("schaft", "f"),
)
"""Besides the names of parties the bodies that a drafter names freely: „Lenkungskreis“, „Leitungen der Parteien“."""
_STADT = re.compile(r"(?:^|-|s|hanse|haupt)stadt$")
"""„Stadt“, „Universitätsstadt“, „Landeshauptstadt“, but no „Darmstadt“, which goes without an article."""
_EIGENER = ("der", "die", "das", "ein", "eine", "beide", "alle", "jede", "jeder")
_VIELE = ("beide", "alle")
_MEHRERE = re.compile(r",|;|/|\[\[|\b(?:und|oder|sowie)\b")
_TRENNSTRICH = re.compile(r"^[A-ZÄÖÜ]\S*- und (?=[A-ZÄÖÜ])")
"""„Berufsbildungs- und Beschäftigungszentrum“ is one body."""
_KLAMMER = re.compile(r"\([^)]*\)")
_PLURAL = re.compile(r"(?:ungen|stellen|teams|ämter|häuser|städte|kreise|parteien|partner|seiten|kräfte|personen)\b")
_ARTIKEL: dict[str, dict[Genus, str]] = {
    "der": {"m": "der ", "f": "die ", "n": "das ", "p": "die ", "": ""},
    "dem": {"m": "dem ", "f": "der ", "n": "dem ", "p": "den ", "": ""},
    "den": {"m": "den ", "f": "die ", "n": "das ", "p": "die ", "": ""},
    "vom": {"m": "vom ", "f": "von der ", "n": "vom ", "p": "von den ", "": "von "},
    "beim": {"m": "beim ", "f": "bei der ", "n": "beim ", "p": "bei den ", "": "bei "},
}


def genus(name: str) -> Genus:
    """Return the gender of a name by its first word: „Arbeitsamt Gießen“ n, „Stadt Gießen“ f, „Main-Taunus-Kreis“ m.

    A name whose first word is none of the known nouns („GAB“, „Hessisches …“) gets no article: that is never wrong.
    """
    words = re.split(r"[\s/(]", name.strip().casefold(), maxsplit=1)
    return _by_ending(words[0], _ENDUNGEN)


def genus_frei(text: str) -> Genus:
    """Return the gender of what a drafter wrote where a party could stand: „Lenkungskreis“ m, „Leitungen“ p.

    Empty where an article would be a guess: several names in one, words that bring their article, adjectives but for
    „jeweils andere Leitung“, whose form is the same with and without.
    """
    words = _TRENNSTRICH.sub("", text).split()
    if not words or is_aufzaehlung(text):
        return ""
    if words[0] == "jeweils" or (words[0].islower() and words[0].endswith("e") and words[0] not in _EIGENER):
        # „kreiseigene Gesellschaft“ looks the same with its article; „kreiseigener Betrieb“ does not.
        return "f" if _noun(words) == "f" else ""
    return _ending(words[0]) if words[0][0].isupper() else ""


def is_aufzaehlung(text: str) -> bool:
    """Whether a text names several at once; what stands in brackets does not count."""
    return bool(_MEHRERE.search(_KLAMMER.sub("", _TRENNSTRICH.sub("", text))))


def _noun(words: list[str]) -> Genus:
    """Return the gender of the noun of „jeweils andere Leitungen“ (p), „jeweils andere Leitung“ (f)."""
    return _ending(next((w for w in words if w[0].isupper()), ""))


def _ending(word: str) -> Genus:
    return _by_ending(word.casefold(), _STELLEN)


def _by_ending(word: str, table: tuple[tuple[str, Genus], ...]) -> Genus:
    if word.endswith("stadt") and not _STADT.search(word):
        return ""
    return next((g for ending, g in table if word.endswith(ending)), "")


@dataclass(frozen=True, slots=True)
class Name:
    """A name that can be printed in every case. Templates use `name.der`, `.dem`, `.den`, `.vom`, `.beim`, `.blank`.

    `name.satz` tells whether „… erstellt {{ name.der }}“ is a sentence for sure, `name.mehrere` whether its verb stands
    in the plural.
    """

    text: str
    pfade: tuple[Path, ...]
    ist_partei: bool = True
    geschlecht: Genus = ""
    fertig: Worte | None = field(default=None, compare=False)
    """Words of the drafter in which references wait for their numbers."""

    @classmethod
    def of(cls, text: str, pfad: Path) -> Name:
        """Return the name of a party, with article where its gender is known."""
        return cls(text, (pfad,), geschlecht=genus(text))

    @classmethod
    def frei(cls, text: str, pfad: Path, fertig: Worte | None = None) -> Name:
        """Return words of the drafter's that stand where a party could, with article where it is beyond doubt."""
        return cls(text, (pfad,), ist_partei=False, geschlecht=genus_frei(text), fertig=fertig)

    def mit(self, pfad: Path) -> Name:
        """Return the same name with a further place it came from."""
        return replace(self, pfade=(pfad, *self.pfade))

    @property
    def blank(self) -> Worte:
        """The name alone."""
        return self.fertig or wert(self.text, *self.pfade)

    @property
    def satz(self) -> bool:
        """Whether the nominative is right and its number known, so that a clause may build a sentence on it."""
        return (
            self.ist_partei
            or bool(self.geschlecht)
            or self._jeweils_mehrere
            or (self._eigener and not is_aufzaehlung(self.text))
        )

    @property
    def mehrere(self) -> bool:
        """Whether the verb stands in the plural."""
        first = self._first
        if self.geschlecht == "p" or self._jeweils_mehrere:
            return True
        return first in _VIELE or (first == "die" and bool(_PLURAL.search(self.text)))

    @property
    def beugbar(self) -> bool:
        """Whether the other cases are right too; words with an article or adjective of their own stay as they are."""
        return self.ist_partei or not self._first[:1].islower()

    @property
    def _jeweils_mehrere(self) -> bool:
        return self._first == "jeweils" and not is_aufzaehlung(self.text) and _noun(self.text.split()) == "p"

    @property
    def _first(self) -> str:
        return (self.text.split(maxsplit=1) or [""])[0]

    @property
    def _eigener(self) -> bool:
        return not self.ist_partei and self._first in _EIGENER

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
        return len(self._namen) > 1 or any(n.mehrere for n in self._namen)

    @property
    def satz(self) -> bool:
        """Whether a clause may build a sentence on them: each nominative is right."""
        return all(n.satz for n in self._namen)

    @property
    def beugbar(self) -> bool:
        """Whether the other cases are right too."""
        return all(n.beugbar for n in self._namen)

    @property
    def blank(self) -> Worte:
        """The names alone: „Arbeitsamt und Stadt“."""
        return verbinde(n.blank for n in self._namen)

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
