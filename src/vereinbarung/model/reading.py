"""From plain data to a Subject: validate, cut out what is broken, validate again, so that the rest can be judged.

A silent gap is Pydantic's own "missing"; here it gets the guide's id (`G2-00`) and its question as remedy.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from vereinbarung.befund import Befund, Path, Regel, Schwere, YamlOrt
from vereinbarung.leitfaden.leitfaden import Abschnitt, leitfaden
from vereinbarung.model import messages
from vereinbarung.model.base import Fehlt
from vereinbarung.model.known_keys import known_keys
from vereinbarung.model.rahmenvereinbarung import FORMAT, Rahmenvereinbarung
from vereinbarung.model.subject import Subject, as_written

SECTIONS = ("ziele", "kooperationsfelder", "organisation", "oeffentlichkeitsarbeit", "geltung")
_STAND_INS: dict[str, object] = {
    "art": "rahmenvereinbarung",
    "format": FORMAT,
    "kennung": "unbekannt",
    "titel": "ohne Titel",
    "status": "entwurf",
}
_ROUNDS = 6
"""Cutting only removes data; validators that had to wait speak up in the next round, and none waits for two."""


@cache
def punkte() -> dict[Path, Abschnitt]:
    """Return the guide's items by their path in the YAML."""
    return {tuple(a.schluessel.split(".")): a for a in leitfaden().values() if a.schluessel}


def guide_ids(pfad: Path) -> tuple[str, ...]:
    """Return the guide item a path lies in, as a tuple of none or one id."""
    for length in (2, 1):
        abschnitt = punkte().get(pfad[:length])
        if abschnitt:
            return (abschnitt.id,)
    return ()


@cache
def missing_regel(kennung: str) -> Regel:
    """Return the rule `…-00` of a guide item: neither regulated nor said to be left out."""
    a = leitfaden()[kennung]
    return Regel(
        id=kennung.replace(".", "") + "-00",
        titel=f"{a.titel}: nicht geregelt",
        schwere=Schwere.FEHLER,
        meldung=f"Der Punkt {a.id} „{a.titel}“ ist nicht geregelt.",
        hilfe=f"{a.frage} Bitte regeln Sie den Punkt unter „{a.schluessel}“, oder schreiben Sie dort "
        "„nicht_geregelt:“ mit dem Grund.",
        leitfaden=(a.id,),
        abweichung_zulaessig=False,
    )


def read(data: Mapping[str, Any]) -> Subject:
    """Return the document with every finding of shape and completeness. Never raises for any data the loader yields."""
    subject = Subject(data=data, vereinbarung=None)
    refused = _refuse(data)
    if refused:
        subject.befunde.append(refused)
        return subject
    work: Any = without_empty(data) if _has_empty(data) else data
    seen: set[tuple[str, Path]] = set()
    for _ in range(_ROUNDS):
        try:
            subject.vereinbarung = Rahmenvereinbarung.model_validate(work)
        except ValidationError as error:
            work = dict(work)
            places = _one_per_place(error.errors(include_url=False), work)
            meant = _misspelt(places)
            for pfad, detail in places:
                if detail["type"] != "missing" or pfad not in meant:
                    _note(subject, detail, pfad, seen)
                _cut(work, pfad, detail["type"], subject.kaputt)
        else:
            break
    return subject


def _refuse(data: Mapping[str, Any]) -> Befund | None:
    art, version = data.get("art"), data.get("format", FORMAT)
    if isinstance(version, int) and not isinstance(version, bool) and version > FORMAT:
        return messages.FORMAT_NEU.befund(("format",), format=version, bekannt=FORMAT)
    if art != "rahmenvereinbarung":
        satz = (
            "Die Art des Dokuments fehlt." if art is None else f"Die Art „{messages.shorten(art)}“ ist nicht bekannt."
        )
        return messages.ART.befund(("art",), satz=satz)
    return None


def without_empty(value: object, pfad: Path = ()) -> object:
    """Return the data without keys that have no value: `laufzeit:` says nothing, so it counts as missing.

    What nobody knows and `nicht_geregelt:` without a reason stay, as an empty text: the one must be called unknown, the
    other must not turn into the default clause.
    """
    if isinstance(value, dict):
        return {
            k: "" if v is None else without_empty(v, (*pfad, k))
            for k, v in value.items()
            if v is not None or k == "nicht_geregelt" or k not in known_keys(pfad)
        }
    if isinstance(value, list):
        return [without_empty(v, pfad) for v in value]
    return value


def _has_empty(value: Mapping[str, Any] | list[Any]) -> bool:
    """Whether there is anything to leave out; most files have nothing, and a copy of all data is dear."""
    for inner in value.values() if isinstance(value, dict) else value:
        if inner is None or (isinstance(inner, (dict, list)) and _has_empty(inner)):
            return True
    return False


def _one_per_place(details: list[ErrorDetails], data: object) -> list[tuple[Path, ErrorDetails]]:
    """Unions report every branch; keep the sentence that helps most (our own before Pydantic's)."""
    best: dict[Path, ErrorDetails] = {}
    for detail in details:
        pfad = as_written(detail["loc"], data)
        old = best.get(pfad)
        if old is None or (detail["type"].startswith("vereinbarung_") and not old["type"].startswith("vereinbarung_")):
            best[pfad] = detail
    return list(best.items())


def _misspelt(places: list[tuple[Path, ErrorDetails]]) -> set[Path]:
    """Return the paths that unknown keys were probably meant for: a misspelt key is one fault, not two."""
    return {
        (*pfad[:-1], guess)
        for pfad, detail in places
        if detail["type"] == "extra_forbidden" and (guess := messages.suggestion(str(pfad[-1]), known_keys(pfad[:-1])))
    }


def _note(subject: Subject, detail: ErrorDetails, pfad: Path, seen: set[tuple[str, Path]]) -> None:
    key = (detail["type"], pfad)
    if key in seen:
        return
    seen.add(key)
    if detail["type"] == "missing":
        missing = [
            a
            for p, a in punkte().items()
            if p[: len(pfad)] == pfad and a.zustand == "muss" and not a.id.startswith("N")
        ]
        if missing:
            subject.befunde += [missing_regel(a.id).befund(YamlOrt(tuple(a.schluessel.split(".")))) for a in missing]
            return
    subject.befunde.append(messages.befund(detail, pfad, known_keys(pfad[:-1])))


def _cut(work: dict[str, Any], pfad: Path, kind: str, kaputt: set[str]) -> None:
    """Replace the smallest part that rules can do without by its stand-in and note its name."""
    if not pfad:
        return
    top = str(pfad[0])
    if top in _STAND_INS:
        work[top] = _STAND_INS[top]
        kaputt.add(top)
    elif kind == "extra_forbidden" and top == "parteien" and isinstance(work[top], list):
        # Nearly every rule needs the parties; a key nobody knows does not make them unreadable.
        work[top] = _without(work[top], pfad[1:])
    elif top not in (*SECTIONS, "weitere"):
        _cut_item(work, top, pfad[:1], kind if len(pfad) == 1 else "", kaputt)
    elif len(pfad) == 1 or not isinstance(work.get(top), Mapping):
        _cut_section(work, top, kind, kaputt)
    else:
        # A copy: `without_empty` is the caller's and may be shown again.
        work[top] = section = dict(work[top])
        _cut_item(section, str(pfad[1]), pfad[:2], kind if pfad == pfad[:2] else "", kaputt)


def _without(value: Any, pfad: Path) -> Any:  # noqa: ANN401 -- YAML data of any shape
    """Return a copy of the data without what lies at `pfad`."""
    head, rest = pfad[0], pfad[1:]
    if isinstance(value, Mapping):
        return {k: _without(v, rest) if k == head else v for k, v in value.items() if rest or k != head}
    return [_without(v, rest) if i == head else v for i, v in enumerate(value)]


def _cut_section(work: dict[str, Any], top: str, kind: str, kaputt: set[str]) -> None:
    items = {p[1]: a for p, a in punkte().items() if p[0] == top and p[1:]}
    must = {key: a for key, a in items.items() if a.zustand == "muss"}
    work[top] = {key: _stand_in(kind) for key in must}
    kaputt.update(a.id for a in items.values())


def _cut_item(mapping: dict[str, Any], key: str, pfad: Path, kind: str, kaputt: set[str]) -> None:
    abschnitt = punkte().get(pfad)
    if key == "parteien" or (abschnitt and abschnitt.zustand == "muss"):
        mapping[key] = _stand_in(kind)
    else:
        mapping.pop(key, None)
    kaputt.add(abschnitt.id if abschnitt else key)


def _stand_in(kind: str) -> Fehlt:
    return Fehlt("fehlt" if kind == "missing" else "fehlerhaft")
