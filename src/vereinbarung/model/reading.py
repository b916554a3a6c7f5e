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
from vereinbarung.leitfaden.arten import Art, arten
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.model import messages
from vereinbarung.model.arten import klasse
from vereinbarung.model.base import Baustein, Fehlt
from vereinbarung.model.known_keys import known_keys
from vereinbarung.model.subject import Subject, as_written
from vereinbarung.model.vereinbarung import FORMAT

_STAND_INS: dict[str, object] = {
    "format": FORMAT,
    "kennung": "unbekannt",
    "titel": "ohne Titel",
    "status": "entwurf",
}
_ROUNDS = 6
"""Cutting only removes data; validators that had to wait speak up in the next round, and none waits for two."""


def guide_ids(art: object, pfad: Path) -> tuple[str, ...]:
    """Return the item that a path of a document of this kind lies in, as a tuple of none or one id."""
    kind = arten().get(art) if isinstance(art, str) else None
    if kind is None:
        return ()
    for length in (2, 1):
        abschnitt = kind.orte.get(tuple(map(str, pfad[:length])))
        if abschnitt:
            return (abschnitt.id,)
    return ()


@cache
def missing_regel(kennung: str) -> Regel:
    """Return the rule `…-00` of a guide item: neither regulated nor said to be left out."""
    a = leitfaden()[kennung]
    verzicht = ", oder schreiben Sie dort „nicht_geregelt:“ mit dem Grund" if a.verzichtbar else ""
    return Regel(
        id=kennung.replace(".", "") + "-00",
        titel=f"{a.titel}: nicht geregelt",
        schwere=Schwere.FEHLER,
        meldung=f"Der Punkt {a.id} „{a.titel}“ ist nicht geregelt.",
        hilfe=f"{a.frage} Bitte regeln Sie den Punkt unter „{a.schluessel}“{verzicht}.",
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
    kind = arten()[data["art"]]
    model = klasse(kind.id)
    work: Any = without_empty(data, model) if _has_empty(data) else data
    reader = _Reader(kind, model, subject)
    for _ in range(_ROUNDS):
        try:
            subject.vereinbarung = model.model_validate(work)
        except ValidationError as error:
            work = dict(work)
            places = _one_per_place(error.errors(include_url=False), work)
            meant = _misspelt(places, model)
            for pfad, detail in places:
                if detail["type"] != "missing" or pfad not in meant:
                    reader.note(detail, pfad)
                reader.cut(work, pfad, detail["type"])
        else:
            break
    return subject


def _refuse(data: Mapping[str, Any]) -> Befund | None:
    art, version = data.get("art"), data.get("format", FORMAT)
    if isinstance(version, int) and not isinstance(version, bool) and version > FORMAT:
        return messages.FORMAT_NEU.befund(("format",), format=version, bekannt=FORMAT)
    if not isinstance(art, str) or art not in arten():
        satz = (
            "Die Art des Dokuments fehlt." if art is None else f"Die Art „{messages.shorten(art)}“ ist nicht bekannt."
        )
        guess = messages.suggestion(art, arten()) if isinstance(art, str) else ""
        return messages.ART.befund(("art",), satz=satz, vorschlag=messages.meant(guess), arten=", ".join(arten()))
    return None


def without_empty(value: object, model: type[Baustein], pfad: Path = ()) -> object:
    """Return the data without keys that have no value: `laufzeit:` says nothing, so it counts as missing.

    What nobody knows and `nicht_geregelt:` without a reason stay, as an empty text: the one must be called unknown, the
    other must not turn into the default clause.
    """
    if isinstance(value, dict):
        return {
            k: "" if v is None else without_empty(v, model, (*pfad, k))
            for k, v in value.items()
            if v is not None or k == "nicht_geregelt" or k not in known_keys(model, pfad)
        }
    if isinstance(value, list):
        return [without_empty(v, model, pfad) for v in value]
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


def _misspelt(places: list[tuple[Path, ErrorDetails]], model: type[Baustein]) -> set[Path]:
    """Return the paths that unknown keys were probably meant for: a misspelt key is one fault, not two."""
    return {
        (*pfad[:-1], guess)
        for pfad, detail in places
        if detail["type"] == "extra_forbidden"
        and (guess := messages.suggestion(str(pfad[-1]), known_keys(model, pfad[:-1])))
    }


class _Reader:
    """Notes the faults of one document and cuts out what is broken."""

    def __init__(self, kind: Art, model: type[Baustein], subject: Subject) -> None:
        self._kind = kind
        self._model = model
        self._subject = subject
        self._seen: set[tuple[str, Path]] = set()

    def note(self, detail: ErrorDetails, pfad: Path) -> None:
        """Add the finding of one fault, once; a missing section becomes one for each item in it."""
        key = (detail["type"], pfad)
        if key in self._seen:
            return
        self._seen.add(key)
        found = self._subject.befunde
        if detail["type"] == "missing":
            missing = [
                a
                for p, a in self._kind.orte.items()
                if p[: len(pfad)] == pfad and a.zustand == "muss" and not a.is_anmerkung
            ]
            if missing:
                found += [missing_regel(a.id).befund(YamlOrt(a.path)) for a in missing]
                return
        found.append(messages.befund(detail, pfad, known_keys(self._model, pfad[:-1])))

    def cut(self, work: dict[str, Any], pfad: Path, kind: str) -> None:
        """Replace the smallest part that rules can do without by its stand-in and note its name."""
        if not pfad:
            return
        top = str(pfad[0])
        if top in _STAND_INS:
            work[top] = _STAND_INS[top]
            self._subject.kaputt.add(top)
        elif kind == "extra_forbidden" and top == "parteien" and isinstance(work[top], list):
            # Nearly every rule needs the parties; a key nobody knows does not make them unreadable.
            work[top] = _without(work[top], pfad[1:])
        elif top not in self._kind.gruppen:
            self._cut_item(work, top, pfad[:1], kind if len(pfad) == 1 else "")
        elif len(pfad) == 1 or not isinstance(work.get(top), Mapping):
            self._cut_section(work, top, kind)
        else:
            # A copy: `without_empty` is the caller's and may be shown again.
            work[top] = section = dict(work[top])
            self._cut_item(section, str(pfad[1]), pfad[:2], kind if pfad == pfad[:2] else "")

    def _cut_section(self, work: dict[str, Any], top: str, kind: str) -> None:
        items = {p[1]: a for p, a in self._kind.orte.items() if p[0] == top and p[1:]}
        work[top] = {key: _stand_in(kind) for key, a in items.items() if a.zustand == "muss"}
        self._subject.kaputt.update(a.id for a in items.values())

    def _cut_item(self, mapping: dict[str, Any], key: str, pfad: Path, kind: str) -> None:
        abschnitt = self._kind.orte.get(tuple(map(str, pfad)))
        if key == "parteien" or (abschnitt and abschnitt.zustand == "muss"):
            mapping[key] = _stand_in(kind)
        else:
            mapping.pop(key, None)
        self._subject.kaputt.add(abschnitt.id if abschnitt else key)


def _without(value: Any, pfad: Path) -> Any:  # noqa: ANN401 -- YAML data of any shape
    """Return a copy of the data without what lies at `pfad`."""
    head, rest = pfad[0], pfad[1:]
    if isinstance(value, Mapping):
        return {k: _without(v, rest) if k == head else v for k, v in value.items() if rest or k != head}
    return [_without(v, rest) if i == head else v for i, v in enumerate(value)]


def _stand_in(kind: str) -> Fehlt:
    return Fehlt("fehlt" if kind == "missing" else "fehlerhaft")
