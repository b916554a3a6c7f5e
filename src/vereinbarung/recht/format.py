"""Checks that the files in `schema/recht/` keep to the form that `schema/README.md` describes.

Legal staff edit these files; every fault is a German sentence that names the entry. Used when compiling and in tests.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from typing import Any

from vereinbarung.recht.norm import NormFehler, parse

ARTEN = frozenset({"gesetz", "norm", "instrument", "begriff", "behoerde", "programm", "it-verfahren", "waehrung"})
STATUS = frozenset({"gilt", "ausser_kraft", "ueberholt", "unklar"})
KONFIDENZ = frozenset({"gesehen", "aus Kenntnis sicher", "unsicher"})
NACHFOLGER_ARTEN = frozenset({"ersatz", "umnummerierung", "neufassung"})
TAGE = frozenset(
    f"gueltig_{seite}{grenze}" for seite in ("ab", "bis") for grenze in ("", "_fruehestens", "_spaetestens")
)
_TEXTE = frozenset({"id", "art", "gesetz", "bezeichnung", "status", "konfidenz", "fundstelle", "bemerkung", "falle"})
_LISTEN = frozenset(
    {"normen", "muster", "muster_nur_mit_kontext", "unsichere_felder", "quelle", "klausel", "mehrdeutig_mit"}
)
_FELDER = TAGE | _TEXTE | _LISTEN | {"nachfolger", "grenzen"}
_PFLICHT = frozenset({"id", "art", "bezeichnung", "status", "konfidenz", "quelle"})


def faults(daten: dict[str, Any]) -> Iterator[str]:
    """Yield a German sentence for every fault in the data of `schema/recht/`, as `datafiles` reads them."""
    quellen = set(daten["quellen"]["quellen"])
    eintraege = [
        (f"{datei}.yaml", eintrag)
        for datei, inhalt in daten.items()
        if datei != "quellen"
        for eintrag in inhalt["eintraege"]
    ]
    ids = Counter(eintrag.get("id") for _datei, eintrag in eintraege)
    for datei, eintrag in eintraege:
        wo = f"{datei}, Eintrag „{eintrag.get('id', '?')}“"
        if ids[eintrag.get("id")] > 1:
            yield f"{wo}: Die Kennung kommt mehrmals vor."
        for satz in _entry_faults(eintrag, quellen, set(ids)):
            yield f"{wo}: {satz}"


def _entry_faults(eintrag: dict[str, Any], quellen: set[str], ids: set[str]) -> Iterator[str]:
    for feld in sorted(_PFLICHT - eintrag.keys()):
        yield f"Das Feld „{feld}“ fehlt."
    for feld, wert in eintrag.items():
        yield from _field_faults(feld, wert)
    for feld, erlaubt in (("art", ARTEN), ("status", STATUS), ("konfidenz", KONFIDENZ)):
        if feld in eintrag and eintrag[feld] not in erlaubt:
            yield f"„{feld}“ darf nur sein: {', '.join(sorted(erlaubt))}."
    for key in eintrag.get("quelle", ()):
        if key not in quellen:
            yield f"Die Quelle „{key}“ steht nicht in quellen.yaml."
    if not eintrag.get("quelle"):
        yield "Es fehlt eine Quelle; ohne gesehene Quelle schreiben Sie „kenntnis“."
    if eintrag.get("art") == "gesetz" and not eintrag.get("gesetz"):
        yield "Ein Eintrag der Art „gesetz“ braucht das Feld „gesetz“ mit der Abkürzung."
    if eintrag.get("art") == "norm" and not eintrag.get("normen"):
        yield "Ein Eintrag der Art „norm“ braucht „normen“ mit mindestens einer Vorschrift."
    yield from _reference_faults(eintrag, ids)
    yield from _date_faults(eintrag)
    yield from _amount_faults(eintrag)


def _field_faults(feld: str, wert: object) -> Iterator[str]:
    if feld in TAGE:
        if not _is_day(wert):
            yield f"„{feld}“ ist kein Datum wie 2004-12-31."
    elif feld in _LISTEN:
        if not isinstance(wert, list) or not all(isinstance(text, str) for text in wert):
            yield f"„{feld}“ ist keine Liste von Texten."
    elif feld in _TEXTE:
        if not isinstance(wert, str) or not wert.strip():
            yield f"„{feld}“ ist kein Text."
    elif feld not in {"nachfolger", "grenzen"}:
        yield f"Das Feld „{feld}“ gibt es nicht."


def _reference_faults(eintrag: dict[str, Any], ids: set[str]) -> Iterator[str]:
    for text in eintrag.get("normen", ()):
        try:
            parse(text)
        except NormFehler as fehler:
            yield f"„{text}“ ist keine lesbare Vorschrift: {fehler.grund}"
    for other in set(eintrag.get("mehrdeutig_mit", ())) - ids:
        yield f"„mehrdeutig_mit“ nennt „{other}“; einen solchen Eintrag gibt es nicht."
    for name in set(eintrag.get("unsichere_felder", ())) - _FELDER:
        yield f"„unsichere_felder“ nennt „{name}“; ein solches Feld gibt es nicht."
    for name in set(eintrag.get("muster_nur_mit_kontext", ())) - set(eintrag.get("muster", ())):
        yield f"„muster_nur_mit_kontext“ nennt „{name}“; das steht nicht in „muster“."
    for nach in eintrag.get("nachfolger", ()):
        yield from _successor_faults(nach, ids)


def _successor_faults(nach: dict[str, Any], ids: set[str]) -> Iterator[str]:
    art = nach.get("art", "ersatz")
    if not set(nach) <= {"id", "ab", "text", "art"}:
        yield "Ein Nachfolger kennt nur id, ab, art und text."
    if nach.get("id") and nach["id"] not in ids:
        yield f"Der Nachfolger „{nach['id']}“ fehlt in den Daten."
    if not nach.get("id") and not nach.get("text"):
        yield "Ein Nachfolger braucht eine id oder einen text."
    if art != "ersatz" and not nach.get("id"):
        yield "Eine Umnummerierung oder Neufassung braucht die id des Eintrags, der folgt."
    if art not in NACHFOLGER_ARTEN:
        yield f"Die Art eines Nachfolgers darf nur sein: {', '.join(sorted(NACHFOLGER_ARTEN))}."
    if nach.get("ab") and not _is_day(nach["ab"]):
        yield "„ab“ eines Nachfolgers ist kein Datum wie 2004-12-31."


def _date_faults(eintrag: dict[str, Any]) -> Iterator[str]:
    days = [eintrag[feld] for feld in ("gueltig_ab", "gueltig_bis") if _is_day(eintrag.get(feld))]
    if days != sorted(days):
        yield "„gueltig_bis“ liegt vor „gueltig_ab“."
    for seite in ("ab", "bis"):
        bounds = [eintrag.get(f"gueltig_{seite}_fruehestens"), eintrag.get(f"gueltig_{seite}_spaetestens")]
        if all(map(_is_day, bounds)) and bounds != sorted(bounds, key=str):
            yield f"„gueltig_{seite}_spaetestens“ liegt vor „gueltig_{seite}_fruehestens“."
        if eintrag.get(f"gueltig_{seite}") and any(bounds):
            yield f"„gueltig_{seite}“ und seine Grenzen schließen einander aus."
    if eintrag.get("gueltig_bis") and eintrag.get("status") == "gilt":
        yield "Wer ein Ende hat, kann nicht den Status „gilt“ tragen."


def _amount_faults(eintrag: dict[str, Any]) -> Iterator[str]:
    for grenze in eintrag.get("grenzen", ()):
        if not isinstance(grenze, dict) or not set(grenze) <= {"betrag", "waehrung", "ab", "bis"}:
            yield "Eine Grenze kennt nur betrag, waehrung, ab und bis."
        elif type(grenze.get("betrag")) is not int or grenze.get("waehrung") not in {"DM", "EUR"}:
            yield "Eine Grenze braucht einen ganzen „betrag“ und als „waehrung“ DM oder EUR."
        elif not all(_is_day(grenze[feld]) for feld in ("ab", "bis") if feld in grenze):
            yield "„ab“ oder „bis“ einer Grenze ist kein Datum wie 2004-12-31."


def _is_day(wert: object) -> bool:
    try:
        return isinstance(wert, str) and dt.date.fromisoformat(wert).isoformat() == wert
    except ValueError:
        return False
