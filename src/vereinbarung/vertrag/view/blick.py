"""A look at one place of the agreement: knows its path, hands out ready words, remembers what decided the wording."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import islice
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from vereinbarung.fristen.dauer import Dauer
from vereinbarung.model.base import Baustein, Fehlt
from vereinbarung.model.values import Anzahlwert, Geldbetrag, Normangabe
from vereinbarung.vertrag import deutsch
from vereinbarung.vertrag.anker import kurz, zweimal
from vereinbarung.vertrag.typografie import schutz
from vereinbarung.vertrag.verweise import mit_nummern, text_mit_verweisen
from vereinbarung.vertrag.view import zahlen
from vereinbarung.vertrag.view.namen import Name, Namen
from vereinbarung.vertrag.worte import Worte, verbinde, wert

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vereinbarung.befund.befund import Path
    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.vertrag.gliederung import Gliederung

_BEGLEITER = ("der", "die", "das", "ein", "eine", "beide", "jede", "jeder", "alle", "jeweils", "jeweilige")

_ADJEKTIV = ("e", "er", "es", "en", "em")
_PRAEPOSITION = ("außer", "gegen", "hinter", "neben", "unter", "wegen", "während", "zwischen")
_KURZ = 4

Sicht = SimpleNamespace
"""What a template sees of a mapping: attributes with ready words, lists, nested views, and bare values to compare."""


@dataclass(slots=True)
class Akte:
    """The agreement under work: its parties' names, and the places that decided wording without being printed."""

    vereinbarung: Vereinbarung
    gliederung: Gliederung
    namen: dict[str, Name] = field(default_factory=dict)
    dritte: dict[str, Name] = field(default_factory=dict)
    """Third parties of C.6 by their id; other items may name them by it."""
    entschieden: set[Path] = field(default_factory=set)

    def blick(self, *pfad: str | int) -> Blick:
        """Return the look at a place by its path from the top."""
        blick = Blick(self.vereinbarung, (), self)
        for key in pfad:
            blick = blick[key]
        return blick


class Blick:
    """A value of the agreement with its path. `blick["turnus"]` goes down; a missing value has `objekt` None."""

    __slots__ = ("akte", "objekt", "pfad")

    def __init__(self, objekt: Any, pfad: Path, akte: Akte) -> None:  # noqa: ANN401 -- any value of the model
        self.objekt = objekt
        self.pfad = pfad
        self.akte = akte

    def __getitem__(self, key: str | int) -> Blick:
        objekt = self.objekt
        if objekt is None or isinstance(objekt, Fehlt):  # below what could not be read there is nothing to read
            child = None
        elif isinstance(objekt, (list, tuple)):
            child = objekt[int(key)]
        elif isinstance(objekt, dict):
            child = objekt.get(key)
        else:
            child = getattr(objekt, str(key))
        return Blick(child, (*self.pfad, key), self.akte)

    def __bool__(self) -> bool:
        return bool(self.objekt)

    def __iter__(self) -> Iterator[Blick]:
        """Yield the items of a list or the values of a mapping."""
        if isinstance(self.objekt, dict):
            return (self[key] for key in self.objekt)
        return (self[i] for i in range(len(self.objekt or ())))

    def worte(self) -> Worte | None:
        """Return the value as the contract prints it; None if there is none.

        Text stays as typed, but for references to what the contract holds (`[[C.2]]`); dates, money, shares, numbers,
        periods and citations are set in German.
        """
        if isinstance(self.objekt, str) and "[[" in self.objekt:
            gliederung = self.akte.gliederung
            worte = mit_nummern(text_mit_verweisen(self.objekt, self.pfad, gliederung.ziele), gliederung)
            # A text that is nothing but a reference leaves no printed value to prove it by.
            self.akte.entschieden.add(self.pfad)
            return worte
        return None if self.objekt is None else wert(formatiere(self.objekt), self.pfad)

    def dativ(self) -> Worte | None:
        """Return a period as it stands after „von“: „fünf Arbeitstagen“, „einem Monat“."""
        return None if self.objekt is None else wert(zahlen.dauer(self.objekt, "dativ"), self.pfad)

    def binnen(self) -> Worte | None:
        """Return a period as it stands after „binnen“: „fünf Arbeitstagen“, „eines Monats“."""
        return None if self.objekt is None else wert(zahlen.dauer(self.objekt, "genitiv"), self.pfad)

    def anzahl(self, eins: str = "eine") -> Worte | None:
        """Return a number in words up to twelve; `eins` is what stands for one."""
        return None if self.objekt is None else wert(zahlen.anzahl(self.objekt, eins), self.pfad)

    def wahl(self) -> Any:  # noqa: ANN401 -- the bare value
        """Return the bare value for comparisons and note that this place decided wording."""
        if self.objekt is not None:
            self.akte.entschieden.add(self.pfad)
        return self.objekt

    def liste(self) -> list[Worte]:
        """Return the words of every item of a list."""
        return [w for item in self if (w := item.worte()) is not None]

    def aufzaehlung(self, letzter: str = " und ") -> Worte | None:
        """Return the items of a list as „A, B und C“; None if it is empty."""
        return verbinde(self.liste(), letzter=letzter) if self.objekt else None

    def kennung(self, vor: str = "") -> Worte:
        """Return what names a list item in its anchor (`schluessel`), after `vor` where several lists are printed."""
        return Worte(f"{vor}.{self.schluessel()}" if vor else self.schluessel())

    def schluessel(self) -> str:
        """Return the name of a list item that others before it cannot change: its `id`, else a hash of what it says.

        Equal items, and those of equal ids, are told apart by their order.
        """
        *parent, last = self.pfad
        name = getattr(self.objekt, "id", None)
        if isinstance(last, str):
            return last if name is None else str(name)
        before = [x.objekt for x in islice(self.akte.blick(*parent), last)]
        if name is not None:
            return zweimal(str(name), sum(getattr(other, "id", None) == name for other in before))
        said = inhalt(self.objekt)
        return kurz(said, sum(inhalt(other) == said for other in before))

    def partei(self) -> Name | None:
        """Return the party whose id stands here, printable in every case; None if the text is no party's id.

        The printed name then carries both paths: of this place and of the party's name.
        """
        name = self.akte.namen.get(self.objekt) if isinstance(self.objekt, str) else None
        return name.mit(self.pfad) if name else None

    def begleitet(self) -> bool:
        """Whether a text begins with its article („die Prüfung eines Modellteams“), so that „ist“ may stand before."""
        return str(self.objekt or "").startswith(tuple(f"{w} " for w in _BEGLEITER))

    def einschub(self) -> str:
        """Return the comma that closes an insertion („jährlich, beginnend mit dem Arbeitsamt,“) before the verb."""
        return "," if "," in str(self.objekt or "") else ""

    def umstand(self) -> bool:
        """Whether a text says how („abwechselnd“, „im Wechsel“) rather than who („die Geschäftsführung“)."""
        words = str(self.objekt or "").split(maxsplit=2)
        if self.partei() is not None or not words or not words[0][0].islower() or words[0] in _BEGLEITER:
            return False
        # „zuständiges Sozialamt“, „kreiseigene Gesellschaft“ name somebody; „zwischen Ostern und Pfingsten“ nobody.
        adjective = len(words[0]) > _KURZ and words[0].endswith(_ADJEKTIV) and words[0] not in _PRAEPOSITION
        return not (adjective and len(words) > 1 and words[1][0].isupper())

    def wer(self) -> Name | None:
        """Return the party or third party named here by its id, else the drafter's own words."""
        if self.objekt is None:
            return None
        dritter = self.akte.dritte.get(self.objekt) if isinstance(self.objekt, str) else None
        return self.partei() or (
            dritter.mit(self.pfad) if dritter else Name.frei(str(self.objekt), self.pfad, self.worte())
        )

    def alle(self) -> Namen | None:
        """Return the parties, third parties or free names of a list as one phrase; None if it is empty."""
        namen = [name for x in self if (name := x.wer())]
        return Namen(namen) if namen else None


def inhalt(value: object) -> str:
    """Return what a value of the model says, as one text; defaults that nobody wrote do not count."""
    match value:
        case Baustein():
            return inhalt({name: getattr(value, name) for name in sorted(value.model_fields_set)})
        case dict():
            return "{" + ", ".join(f"{key}: {inhalt(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ", ".join(inhalt(item) for item in value) + "]"
        case Fehlt():
            return ""
        case _:
            return str(value)


def formatiere(value: object) -> str:  # noqa: PLR0911 -- one case per kind of value
    """Return a value in German with non-breaking spaces where the form is ours; the drafter's text unchanged."""
    match value:
        case str():
            return value
        case bool():
            return "ja" if value else "nein"
        case date():
            return deutsch.datum(value)
        case Geldbetrag():
            return deutsch.geld(value.betrag, value.waehrung)
        case Decimal():
            return deutsch.prozent(value)
        case int():
            return deutsch.zahl(value)
        case Anzahlwert():
            return _anzahl(value)
        case Normangabe():
            return schutz(value.text.strip())
        case Dauer():
            return zahlen.dauer(value)
        case _:
            raise TypeError(type(value).__name__)


def _anzahl(value: Anzahlwert) -> str:
    text = deutsch.zahl(value.von)
    if value.bis != value.von:
        text += f" bis {deutsch.zahl(value.bis)}"
    return f"rund {text}" if value.ungefaehr else text
