"""Values as staff write them: dates, money, shares, numbers, keys. Text in, exact values out; errors are German.

The loader leaves everything but whole numbers and true/false as text, so nothing is guessed before it arrives here.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, auto
from typing import Annotated, Any

from pydantic import Field, GetJsonSchemaHandler, PlainValidator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from vereinbarung.fristen.angabe import MONATE
from vereinbarung.fristen.dauer import Dauer, DauerFehler, parse_dauer
from vereinbarung.recht.norm import Norm, NormFehler, parse

_DEUTSCH = re.compile(r"([0-9]{1,2})\.[ \u00a0]?([0-9]{1,2})\.[ \u00a0]?([0-9]{4})")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_WORT = re.compile(r"([0-9]{1,2})\.[ \u00a0]([A-Za-zä]+)[ \u00a0]([0-9]{4})")


def as_typed(value: object) -> str:
    """Return a value as the drafter may have typed it, for messages: `true`, `[1, null]`."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def _fehler(kind: str, text: str, **werte: object) -> PydanticCustomError:
    return PydanticCustomError("vereinbarung_" + kind, text, dict(werte))


def parse_datum(value: object) -> date:
    """Return the date written as `1.7.2001`, `01.07.2001`, `1. Juli 2001` or `2001-07-01`."""
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        raise _fehler(
            "datum",
            "„{wert}“ ist kein Datum. Bitte schreiben Sie Tag, Monat und Jahr, zum Beispiel 1.7.2001.",
            wert=as_typed(value),
        )
    if m := _DEUTSCH.fullmatch(value):
        tag, monat, jahr = (int(g) for g in m.groups())
    elif m := _ISO.fullmatch(value):
        jahr, monat, tag = (int(g) for g in m.groups())
    elif (m := _WORT.fullmatch(value)) and m[2].casefold() in MONATE:
        tag, monat, jahr = int(m[1]), MONATE[m[2].casefold()], int(m[3])
    else:
        raise _fehler(
            "datum",
            "„{wert}“ ist kein Datum. Bitte schreiben Sie Tag, Monat und Jahr, zum Beispiel 1.7.2001.",
            wert=value,
        )
    if not 1800 <= jahr <= 2999:  # noqa: PLR2004 -- outside lies a typing error, never an agreement
        raise _fehler("datum", "Das Jahr {jahr} kann nicht stimmen. Bitte prüfen Sie das Datum.", jahr=jahr)
    try:
        return date(jahr, monat, tag)
    except ValueError:
        raise _fehler(
            "datum", "Den Tag „{wert}“ gibt es nicht im Kalender. Bitte prüfen Sie Tag und Monat.", wert=value
        ) from None


def _schema(**schema: Any) -> Any:  # noqa: ANN401 -- a JSON Schema
    class Marker:
        @classmethod
        def __get_pydantic_json_schema__(cls, _core: CoreSchema, _handler: GetJsonSchemaHandler) -> JsonSchemaValue:
            return dict(schema)

    return Marker()


_TAG = r"(0?[1-9]|[12][0-9]|3[01])"
_MONAT = r"(0?[1-9]|1[0-2])"
_JAHR = r"(1[89][0-9]{2}|2[0-9]{3})"
DATUM_MUSTER = (
    rf"^({_TAG}\.[ \u00a0]?{_MONAT}\.[ \u00a0]?{_JAHR}"
    rf"|{_JAHR}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    rf"|{_TAG}\.[ \u00a0]([Jj]anuar|[Ff]ebruar|[Mm]ärz|[Aa]pril|[Mm]ai|[Jj]uni|[Jj]uli|[Aa]ugust|[Ss]eptember"
    rf"|[Oo]ktober|[Nn]ovember|[Dd]ezember)[ \u00a0]{_JAHR})$"
)

Datum = Annotated[
    date,
    PlainValidator(parse_datum),
    _schema(type="string", pattern=DATUM_MUSTER, examples=["1.7.2001", "2001-07-01"]),
]
"""A day, written the German or the ISO way."""

Satz = Annotated[str, Field(min_length=1, pattern=r"\S")]
"""Text that says something."""

Kennung = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
"""A short name for references inside a document."""

Dokumentkennung = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$")]
"""The name of a document for references between files."""


class Bezug(Enum):
    """What a short name refers to; a mark on the type of a field, so that rules find every such place by themselves."""

    PARTEI = auto()
    """The id of a party and nothing else."""
    STELLE = auto()
    """The id of a party or of a third party, or a name written out."""
    WORTE = auto()
    """The id of a party or any words („abwechselnd“, „gemeinsam“)."""
    ANLAGE = auto()
    """The id of an annex."""


EINRICHTUNG = "einrichtung"
"""The id of the joint agency itself, wherever a Sondervereinbarung could name a party: „entscheidet: einrichtung“."""

Parteikuerzel = Annotated[Kennung, Bezug.PARTEI]
Stelle = Annotated[Satz, Bezug.STELLE]
Wer = Annotated[Satz, Bezug.WORTE]
Anlagenkuerzel = Annotated[Kennung, Bezug.ANLAGE]


def _parse_ags(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        raise _fehler(
            "ags",
            "Der amtliche Gemeindeschlüssel {wert} hat ohne Anführungszeichen seine führende Null verloren. "
            'Bitte schreiben Sie ihn in Anführungszeichen, zum Beispiel "06531".',
            wert=value,
        )
    if not isinstance(value, str) or not re.fullmatch(r"(0[1-9]|1[0-6])[0-9]{3}([0-9]{3})?", value):
        raise _fehler(
            "ags",
            "„{wert}“ ist kein amtlicher Gemeindeschlüssel. Bitte schreiben Sie für Kreise fünf, für Gemeinden acht "
            "Ziffern, in Hessen beginnend mit 06.",
            wert=as_typed(value),
        )
    return value


AGS = Annotated[
    str,
    PlainValidator(_parse_ags),
    _schema(type="string", pattern=r"^(0[1-9]|1[0-6])[0-9]{3}([0-9]{3})?$", examples=["06531"]),
]
"""Amtlicher Gemeindeschlüssel: five digits for a Kreis, eight for a Gemeinde, always with the leading zero."""


def _parse_ja_nein(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("ja", "nein"):
        return value == "ja"
    raise _fehler("ja_nein", "Hier wird „ja“ oder „nein“ erwartet, nicht „{wert}“.", wert=as_typed(value))


JaNein = Annotated[bool, PlainValidator(_parse_ja_nein), _schema(enum=["ja", "nein", True, False])]


@dataclass(frozen=True, slots=True)
class Geldbetrag:
    """An amount of money, exact to the penny."""

    betrag: Decimal
    waehrung: str
    """"DM" or "EUR"."""

    def __str__(self) -> str:
        """Return the amount as staff write it: „5.250,50 DM“, whole amounts without decimals."""
        whole, _, cents = f"{self.betrag:,.2f}".partition(".")
        return f"{whole.replace(',', '.')}{'' if cents == '00' else ',' + cents} {self.waehrung}"


_GELD = re.compile(r"([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,([0-9]{2}|-|--|–))?[ \u00a0]?(DM|Euro|EUR|€)")


def _parse_geld(value: object) -> Geldbetrag:
    """Return the amount written as „6.000 DM“ or „3.067,75 EUR“; raises ValueError with a German sentence."""
    if isinstance(value, Geldbetrag):
        return value
    m = _GELD.fullmatch(value) if isinstance(value, str) else None
    if m is None:
        raise _fehler(
            "geld",
            "„{wert}“ ist kein Geldbetrag. Bitte schreiben Sie Betrag und Währung, zum Beispiel 6.000 DM oder "
            "3.067,75 EUR.",
            wert=as_typed(value),
        )
    cents = m[2] if m[2] and m[2].isdigit() else "00"
    return Geldbetrag(Decimal(m[1].replace(".", "") + "." + cents), "DM" if m[3] == "DM" else "EUR")


Geld = Annotated[
    Geldbetrag,
    PlainValidator(_parse_geld),
    _schema(
        type="string", pattern="^(" + _GELD.pattern.replace("(?:", "(") + ")$", examples=["6.000 DM", "3.067,75 EUR"]
    ),
]

_ANTEIL = re.compile(r"([0-9]{1,3})(?:,([0-9]{1,2}))?[ \u00a0]?(?:%|Prozent|v\. ?H\.)")


def _parse_anteil(value: object) -> Decimal:
    """Return the share written as „50 %“ or „33,3 Prozent“; raises ValueError with a German sentence."""
    if isinstance(value, Decimal):
        return value
    m = _ANTEIL.fullmatch(value) if isinstance(value, str) else None
    if m is None:
        raise _fehler(
            "anteil",
            "„{wert}“ ist kein Anteil. Bitte schreiben Sie ihn mit Prozentzeichen, zum Beispiel 50 %.",
            wert=as_typed(value),
        )
    anteil = Decimal(f"{m[1]}.{m[2] or 0}").normalize()
    if anteil > 100:  # noqa: PLR2004 -- per cent
        raise _fehler("anteil", "Ein Anteil kann nicht über 100 % liegen; hier steht „{wert}“.", wert=as_typed(value))
    return anteil


Anteil = Annotated[
    Decimal,
    PlainValidator(_parse_anteil),
    _schema(
        type="string",
        pattern=r"^((0{0,2}[0-9]|0?[1-9][0-9])(,[0-9]{1,2})?|100(,0{1,2})?)[ \u00a0]?(%|Prozent|v\. ?H\.)$",
        examples=["50 %", "33,3 %"],
    ),
]
"""A share in per cent, 0 to 100."""


@dataclass(frozen=True, slots=True)
class Anzahlwert:
    """A number of persons, places or cases: exact, about, or from–to."""

    von: int
    bis: int
    ungefaehr: bool = False

    @property
    def is_genau(self) -> bool:
        """Whether sums may use it."""
        return self.von == self.bis and not self.ungefaehr


_GANZ = r"([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,9})"
_ANZAHL = re.compile(rf"(?:(rund|etwa|ca\.|circa)[ \u00a0])?{_GANZ}(?:[ \u00a0]?(?:bis|-|–)[ \u00a0]?{_GANZ})?")


def _parse_anzahl(value: object) -> Anzahlwert:
    if isinstance(value, Anzahlwert):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9:
        return Anzahlwert(value, value)
    m = _ANZAHL.fullmatch(value) if isinstance(value, str) else None
    if m is None:
        raise _fehler(
            "anzahl",
            "„{wert}“ ist keine Anzahl. Bitte schreiben Sie eine Zahl, auch „rund 1.600“ oder „8 bis 10“.",
            wert=as_typed(value),
        )
    von = int(m[2].replace(".", ""))
    bis = int(m[3].replace(".", "")) if m[3] else von
    if bis < von:
        raise _fehler(
            "anzahl",
            "Bei „{wert}“ ist die zweite Zahl kleiner als die erste. Bitte tauschen Sie die Zahlen.",
            wert=as_typed(value),
        )
    return Anzahlwert(von, bis, m[1] is not None)


Anzahl = Annotated[
    Anzahlwert,
    PlainValidator(_parse_anzahl),
    _schema(
        anyOf=[
            {"type": "integer", "minimum": 0, "maximum": 999999999},
            {"type": "string", "pattern": "^(" + _ANZAHL.pattern.replace("(?:", "(") + ")$"},
        ],
        examples=[200, "rund 1.600", "8 bis 10"],
    ),
]


@dataclass(frozen=True, slots=True)
class Normangabe:
    """A citation as it was written, and the norms it names."""

    text: str
    normen: tuple[Norm, ...]


def _parse_norm(value: object) -> Normangabe:
    if isinstance(value, Normangabe):
        return value
    if not isinstance(value, str):
        raise _fehler(
            "norm",
            "„{wert}“ ist keine Rechtsgrundlage. Bitte schreiben Sie sie mit § und Gesetz, zum Beispiel "
            "§ 371a SGB III.",
            wert=as_typed(value),
        )
    try:
        return Normangabe(value, parse(value))
    except NormFehler as error:
        raise _fehler(
            "norm",
            "„{wert}“ ist als Rechtsgrundlage nicht lesbar: {grund} Beispiel: § 18 Abs. 2a BSHG.",
            wert=value,
            grund=str(error),
        ) from None


Normfeld = Annotated[
    Normangabe, PlainValidator(_parse_norm), _schema(type="string", pattern=r"^ *(§|Art)", examples=["§ 371a SGB III"])
]
"""A citation in a field made for it."""


def _parse_dauer(value: object) -> Dauer:
    if isinstance(value, Dauer):
        return value
    if not isinstance(value, str):
        raise _fehler(
            "dauer",
            "„{wert}“ ist keine Dauer. Bitte schreiben Sie Zahl und Einheit, zum Beispiel 14 Monate.",
            wert=as_typed(value),
        )
    try:
        return parse_dauer(value)
    except DauerFehler as error:
        raise _fehler(
            "dauer", "„{wert}“ ist keine Dauer: {grund} Beispiel: 14 Monate.", wert=value, grund=str(error)
        ) from None


Dauerfeld = Annotated[
    Dauer, PlainValidator(_parse_dauer), _schema(type="string", minLength=1, examples=["1 Jahr", "14 Monate"])
]
