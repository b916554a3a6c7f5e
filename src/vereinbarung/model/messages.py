"""From Pydantic's error types to the six ST rules and German sentences. No English sentence gets past this table."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from vereinbarung.befund import Befund, Path, Regel, Schwere, YamlOrt
from vereinbarung.model.values import as_typed

if TYPE_CHECKING:
    from collections.abc import Collection

    from pydantic_core import ErrorDetails


def _regel(nummer: int, titel: str, meldung: str, hilfe: str) -> Regel:
    return Regel(
        id=f"ST-{nummer:02}",
        titel=titel,
        schwere=Schwere.FEHLER,
        meldung=meldung,
        hilfe=hilfe,
        abweichung_zulaessig=False,
    )


UNBEKANNT = _regel(1, "Unbekannter Schlüssel", "Den Schlüssel „{wort}“ gibt es hier nicht.{vorschlag}", "{hilfe}")
PFLICHT = _regel(2, "Pflichtangabe fehlt", "Die Angabe „{wort}“ fehlt.", "Bitte ergänzen Sie „{wort}:“.")
GESTALT = _regel(3, "Andere Gestalt erwartet", "Hier wird {erwartet} erwartet, nicht {gefunden}.", "{hilfe}")
KOMMA = _regel(
    9,
    "Komma trennt einen Text",
    "Hinter einem Komma beginnt hier eine neue Angabe „{wort}“, die keinen Wert hat.",
    "Gehört das noch zum Text davor, so setzen Sie bitte den ganzen Text in Anführungszeichen.",
)
AUSWAHL = _regel(
    4, "Wert nicht vorgesehen", "„{wert}“ ist hier nicht vorgesehen.{vorschlag}", "Möglich sind: {moeglich}."
)
WERT = _regel(5, "Wert nicht lesbar", "{satz}", "{hilfe}")
ZUSAMMEN = _regel(
    6, "Angaben passen nicht zusammen", "{satz}", "Bitte ergänzen oder ändern Sie die Angaben in diesem Punkt."
)
FORMAT_NEU = _regel(
    7,
    "Neuere Formatversion",
    "Diese Datei wurde mit einer neueren Version geschrieben (format: {format}).",
    "Bitte aktualisieren Sie vereinbarung; diese Version liest Dateien bis format: {bekannt}.",
)
ART = _regel(
    8,
    "Art des Dokuments unbekannt",
    "{satz}{vorschlag}",
    "Bitte schreiben Sie in die erste Zeile „art:“ mit einer dieser Arten: {arten}.",
)

_ERWARTET = {
    "string": "ein Text",
    "list": "eine Liste",
    "dict": "eine Gruppe von Angaben",
    "model": "eine Gruppe von Angaben",
    "int": "eine ganze Zahl",
    "bool": "ja oder nein",
    "is_instance": "eine Gruppe von Angaben",
    "tuple": "eine Liste",
    "dataclass": "eine Gruppe von Angaben",
    "decimal": "eine Zahl",
    "float": "eine Zahl",
    "date": "ein Datum",
    "set": "eine Liste",
    "none": "nichts",
    "mapping": "eine Gruppe von Angaben",
    "iterable": "eine Liste",
}
_UMLAUTE = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "ae", "Ö": "oe", "Ü": "ue"})


def kind_of(value: object) -> str:
    """Return what a YAML value is, in German with article."""
    match value:
        case None:
            return "ein leerer Wert"
        case bool():
            return "ein Wahrheitswert"
        case int():
            return "eine Zahl"
        case str():
            return "ein Text"
        case list():
            return "eine Liste"
        case _:
            return "eine Gruppe von Angaben"


def suggestion(word: str, known: Collection[str]) -> str:
    """Return the known word that was probably meant, or an empty string."""
    plain = word.casefold().translate(_UMLAUTE).replace("-", "_").replace(" ", "_")
    by_plain = {k.casefold().translate(_UMLAUTE).replace(" ", "_"): k for k in known}
    if plain in by_plain:
        return by_plain[plain]
    close = get_close_matches(plain, list(by_plain), n=1, cutoff=0.72)
    return by_plain[close[0]] if close else ""


def befund(error: ErrorDetails, pfad: Path, known_keys: Collection[str]) -> Befund:
    """Return the finding for one Pydantic error at `pfad`; `known_keys` are the keys possible beside an unknown one."""
    kind, value = error["type"], error.get("input")
    if kind == "extra_forbidden":
        return _unknown_key(pfad, value, known_keys)
    if kind == "missing":
        return PFLICHT.befund(pfad, wort=pfad[-1] if pfad else "")
    if kind.startswith("vereinbarung_"):
        return _our_own(error["msg"], pfad, value)
    if kind in ("literal_error", "enum"):
        return _not_among(str(error.get("ctx", {}).get("expected", "")), pfad, value)
    if kind.endswith("_type") or kind == "is_instance_of":
        return _other_shape(kind.removesuffix("_type").removesuffix("_of"), pfad, value)
    return _unreadable(kind, error.get("ctx", {}), pfad, value)


def _unknown_key(pfad: Path, value: object, known_keys: Collection[str]) -> Befund:
    key, ort = str(pfad[-1]), YamlOrt(pfad, schluessel=True)
    guess = suggestion(key, known_keys)
    if value in (None, "") and not guess:
        return KOMMA.befund(ort, wort=shorten(key))
    hilfe = "Bitte entfernen Sie die Zeile."
    if guess:
        hilfe = f"Bitte schreiben Sie „{guess}:“."
    elif known_keys:
        hilfe = f"Möglich sind hier: {', '.join(sorted(known_keys))}."
    return UNBEKANNT.befund(ort, wort=shorten(key), vorschlag=meant(guess), hilfe=hilfe)


def _our_own(message: str, pfad: Path, value: object) -> Befund:
    """A sentence of our own readers: about several keys of a mapping, or a value with its remedy behind „Bitte“."""
    if isinstance(value, dict):
        return ZUSAMMEN.befund(pfad, satz=message)
    satz, _, remedy = message.partition(" Bitte ")
    return WERT.befund(pfad, satz=satz, hilfe=f"Bitte {remedy}" if remedy else _SCHREIBWEISE)


def _not_among(expected: str, pfad: Path, value: object) -> Befund:
    moeglich = [w.strip().strip("'") for w in expected.replace(" or ", ", ").split(", ")]
    guess = suggestion(as_typed(value), moeglich)
    return AUSWAHL.befund(pfad, wert=shorten(value), vorschlag=meant(guess), moeglich=", ".join(moeglich))


def _other_shape(expected: str, pfad: Path, value: object) -> Befund:
    hilfe = "Bitte prüfen Sie Einrückung und Schreibweise."
    if expected == "string" and isinstance(value, (int, bool)):
        hilfe = f'Bitte setzen Sie den Wert in Anführungszeichen: "{as_typed(value)}".'
    elif expected == "list":
        hilfe = "Bitte schreiben Sie jeden Eintrag in eine eigene Zeile, die mit „- “ beginnt."
    erwartet = _ERWARTET.get(expected, "eine andere Angabe")
    return GESTALT.befund(pfad, erwartet=erwartet, gefunden=kind_of(value), hilfe=hilfe)


def _unreadable(kind: str, ctx: dict[str, Any], pfad: Path, value: object) -> Befund:
    satz = _SAETZE.get(kind, "Dieser Wert passt hier nicht.").format(wert=shorten(value), **ctx)
    is_name = kind == "string_pattern_mismatch" and str(ctx.get("pattern", "")).startswith("^[a-z]")
    return WERT.befund(pfad, satz=satz, hilfe=_NAMEN if is_name else _SCHREIBWEISE)


def meant(guess: str) -> str:
    """Return „Meinten Sie …?“ with a blank before it, empty without a guess."""
    return f" Meinten Sie „{guess}“?" if guess else ""


_SCHREIBWEISE = "Bitte prüfen Sie die Schreibweise."
_NAMEN = "Bitte verwenden Sie nur Kleinbuchstaben ohne Umlaute, Ziffern, Binde- und Unterstriche, zum Beispiel „aa“."
_SAETZE = {
    "string_too_short": "Hier fehlt der Text.",
    "string_pattern_mismatch": "„{wert}“ hat nicht die erwartete Form.",
    "too_short": "Hier wird mindestens ein Eintrag erwartet.",
    "too_long": "Hier stehen zu viele Einträge.",
    "greater_than_equal": "„{wert}“ ist zu klein; erlaubt ist ab {ge}.",
    "less_than_equal": "„{wert}“ ist zu groß; erlaubt ist bis {le}.",
    "greater_than": "„{wert}“ ist zu klein.",
    "less_than": "„{wert}“ ist zu groß.",
}


def shorten(value: object) -> str:
    """Return a value as a message shows it, on one line."""
    text = " ".join(as_typed(value).split())
    return text if len(text) <= 60 else text[:57] + "…"  # noqa: PLR2004 -- one line on a terminal
