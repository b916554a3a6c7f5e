"""The short spellings of G.2: what a bare text such as `mit Unterzeichnung` or `3 Monate vorher` stands for."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, PlainValidator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from vereinbarung.fristen.angabe import parse_kuendigungsfrist
from vereinbarung.fristen.dauer import DauerFehler
from vereinbarung.fristen.laufzeit import Kuendigungsfrist
from vereinbarung.model.values import as_typed

TEXT: JsonSchemaValue = {"type": "string", "minLength": 1, "pattern": r"\S"}
DAUER_MUSTER = r"([0-9]{1,5}|[a-zäöü]+) ?[A-Za-zäöü]+"


class Lesart:
    """Marks a mapping that may be written as a text: `read` turns the text into the mapping or raises."""

    def __init__(self, read: Callable[[str], dict[str, object]], schema: JsonSchemaValue | None = None) -> None:
        self._read = read
        self._schema = schema or TEXT

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        read = self._read

        def expand(value: object) -> object:
            return read(" ".join(value.split())) if isinstance(value, str) else value

        return core_schema.no_info_before_validator_function(expand, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"anyOf": [dict(self._schema), handler(schema)]}


def fehler(kind: str, satz: str, **werte: object) -> PydanticCustomError:
    """Return the error whose sentence up to " Bitte " is the message and the rest the remedy."""
    return PydanticCustomError("vereinbarung_" + kind, satz, dict(werte))


def _is_datum(text: str) -> bool:
    return re.match(r"[0-9]{1,2}\.|[0-9]{4}-", text) is not None


_ANLASS = (
    (r"(?:mit|am tag) (?:der )?unterzeichnung(?: durch)? (?:alle|aller)(?: .*)?", {"ab": "unterzeichnung_aller"}),
    (r"(?:mit|am tag) (?:der )?letzten unterschrift", {"ab": "unterzeichnung_aller"}),
    (r"(?:mit|am tag) (?:der )?(?:unterzeichnung|unterschrift)", {"ab": "unterzeichnung"}),
    (r"(?:mit|am tag) (?:der )?(?:bekanntmachung|veröffentlichung)", {"ab": "bekanntmachung"}),
    (r"(?:mit|am tag) (?:der )?genehmigung", {"ab": "genehmigung"}),
)
_FOLGT = (
    (r"am tag nach (?:der )?", "folgetag"),
    (r"am ersten (?:tag )?des (?:monats nach|(?:auf die )?(?:folgenden|nächsten) monats nach) (?:der )?", "folgemonat"),
)
_INKRAFTTRETEN = re.compile(r"mit (?:dem )?inkrafttreten (?:(?:von|des|der|eines|einer) )?(?=\S)(.+)", re.IGNORECASE)
_DATUM = r"[0-9]{1,2}\.[ \u00a0]?([0-9]{1,2}\.[ \u00a0]?|[A-Za-zä]+[ \u00a0])[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
BEGINN_SCHEMA: JsonSchemaValue = {
    "type": "string",
    "pattern": rf"^({_DATUM}|[Mm]it .+|[Aa]m .+)$",
    "examples": ["1.1.2001", "mit Unterzeichnung", "am Ersten des Monats nach Unterzeichnung"],
}


def read_beginn(text: str) -> dict[str, object]:
    """Return the mapping for a begin: a date, "mit Unterzeichnung", "mit Inkrafttreten von …"."""
    if _is_datum(text):
        return {"am": text}
    klein, extra = text.casefold(), {}
    for muster, folgt in _FOLGT:
        m = re.match(muster, klein)
        if m:
            klein, extra = "mit " + klein[m.end() :], {"folgt": folgt}
    for muster, anlass in _ANLASS:
        if re.fullmatch(muster, klein):
            return {**anlass, **extra}
    m = _INKRAFTTRETEN.fullmatch(text)
    if m and not extra:
        return {"ab": "inkrafttreten", "was": m[1]}
    raise fehler(
        "beginn",
        "„{wert}“ ist als Beginn nicht lesbar. Bitte schreiben Sie ein Datum wie 1.7.2001 oder einen Anlass wie "
        "„mit Unterzeichnung“, „mit Bekanntmachung“, „mit Inkrafttreten von § 371a SGB III“.",
        wert=text,
    )


ENDE_SCHEMA: JsonSchemaValue = {
    "type": "string",
    "pattern": rf"^({_DATUM}|[Mm]it (dem )?[Ii]nkrafttreten .+)$",
    "examples": ["31.12.2001"],
}


def read_ende(text: str) -> dict[str, object]:
    """Return the mapping for an end: a date, or "mit Inkrafttreten …" for a law that takes the agreement's place."""
    if _is_datum(text):
        return {"am": text}
    m = _INKRAFTTRETEN.fullmatch(text)
    if m:
        return {"mit": "nachfolgeregelung", "was": m[1]}
    raise fehler(
        "ende",
        "„{wert}“ ist als Ende nicht lesbar. Bitte schreiben Sie ein Datum wie 31.12.2001, oder nennen Sie unter "
        "„mit“ und „was“ das Ereignis, mit dem die Vereinbarung endet.",
        wert=text,
    )


def read_mindestlaufzeit(text: str) -> dict[str, object]:
    """Return the mapping for a minimum term: "31.12.2003", "bis 31.12.2003" or "3 Jahre"."""
    bis = text.removeprefix("bis ").removeprefix("zum ")
    return {"bis": bis} if _is_datum(bis) else {"dauer": text}


VERLAENGERUNG_SCHEMA: JsonSchemaValue = {
    "type": "string",
    "pattern": rf"^(keine|([Dd]urch )?(schriftliche )?Vereinbarung|(automatisch |stillschweigend )?um {DAUER_MUSTER}"
    r"|(automatisch|stillschweigend) unbefristet)$",
    "examples": ["keine", "durch Vereinbarung", "automatisch um 1 Jahr"],
}


def read_verlaengerung(text: str) -> dict[str, object]:
    """Return the mapping for a renewal: "keine", "durch Vereinbarung", "automatisch um 1 Jahr"."""
    klein = text.casefold()
    if klein == "keine":
        return {"durch": "keine"}
    if re.fullmatch(r"(?:durch )?(?:schriftliche )?vereinbarung", klein):
        return {"durch": "vereinbarung"}
    m = re.fullmatch(r"(automatisch |stillschweigend )?(?:um (.+)|(unbefristet))", klein)
    if m and m[2]:
        return {"um": m[2], "durch": "automatisch" if m[1] else "vereinbarung"}
    if m and m[1]:
        return {"durch": "automatisch", "unbefristet": True}
    raise fehler(
        "verlaengerung",
        "„{wert}“ ist als Verlängerung nicht lesbar. Bitte schreiben Sie „keine“, „durch Vereinbarung“ oder "
        "„automatisch um 1 Jahr“.",
        wert=text,
    )


def read_ueberpruefung(text: str) -> dict[str, object]:
    """Return the mapping for a review: a date, "3 Monate vorher", "3 Monate vor Ende", "jährlich"."""
    bis = text.removeprefix("bis ")
    if _is_datum(bis):
        return {"bis": bis}
    klein = text.casefold()
    rhythmus = {"jährlich": "1 Jahr", "halbjährlich": "6 Monate", "vierteljährlich": "3 Monate"}.get(klein)
    if rhythmus:
        return {"alle": rhythmus}
    if klein.startswith("alle "):
        return {"alle": text[5:]}
    m = re.fullmatch(r"(?:spätestens )?(.+?) (?:vorher|vor (?:dem )?(?:ende|ablauf)(?: der laufzeit)?)", klein)
    if m:
        return {"vorher": m[1]}
    raise fehler(
        "ueberpruefung",
        "„{wert}“ ist als Zeitpunkt der Überprüfung nicht lesbar. Bitte schreiben Sie ein Datum, "
        "„3 Monate vorher“ oder „jährlich“.",
        wert=text,
    )


def read_ordentlich(text: str) -> dict[str, object]:
    """Return the mapping for ordinary notice: "ausgeschlossen" or a notice period."""
    return {"ausgeschlossen": True} if text.casefold() in ("ausgeschlossen", "keine") else {"frist": text}


def read_wichtiger_grund(text: str) -> dict[str, object]:
    """Return the mapping for notice for good cause: "jederzeit", "ausgeschlossen" or a notice period."""
    klein = text.casefold()
    return {} if klein in ("jederzeit", "ja", "fristlos") else read_ordentlich(text)


def _read_frist(value: object) -> Kuendigungsfrist:
    if isinstance(value, Kuendigungsfrist):
        return value
    try:
        return parse_kuendigungsfrist(value if isinstance(value, str) else "?")
    except DauerFehler as error:
        raise fehler(
            "frist",
            "„{wert}“ ist keine Kündigungsfrist: {grund} Bitte schreiben Sie Frist und Termin, zum Beispiel "
            "„3 Monate zum Quartalsende“ oder „6 Monate“.",
            wert=as_typed(value),
            grund=str(error),
        ) from None


class _FristSchema:
    @classmethod
    def __get_pydantic_json_schema__(cls, _core: CoreSchema, _handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {**TEXT, "examples": ["3 Monate zum Quartalsende", "6 Monate"]}


Fristfeld = Annotated[Kuendigungsfrist, PlainValidator(_read_frist), _FristSchema]
"""A notice period with its key date, as staff write it."""
