"""What kind of value a field takes, seen from the outside: for those who ask for it or write an empty form."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic_core import PydanticUndefined

from vereinbarung.model.base import Baustein, Fehlt, NichtGeregelt
from vereinbarung.model.laufzeitworte import Lesart
from vereinbarung.model.schreibweisen import AlsListe, Kurzform
from vereinbarung.model.values import Anzahlwert, Bezug


@dataclass(frozen=True, slots=True)
class Feldart:
    """The shape of a field's value.

    `form`: "text", "zahl" (whole numbers are written as such), "ja_nein", "wahl" (one of `werte`), "gruppe" (a mapping
    read by `klasse`), "liste" or "je" (a mapping with free keys); the last two of entries like `inhalt`.
    `kurz`: a group that may also be written as one text, or a list as its single entry; `werte` and `bezug` are then
    those of the text. `bezug`: what a short name refers to; of "je" its keys.
    """

    form: Literal["text", "zahl", "ja_nein", "wahl", "gruppe", "liste", "je"]
    werte: tuple[str, ...] = ()
    klasse: type[Baustein] | None = None
    kurz: bool = False
    inhalt: Feldart | None = None
    bezug: Bezug | None = None


@dataclass(frozen=True, slots=True)
class Feld:
    """A field of a model: its key, German title, explanation, examples, shape, and whether it must be given."""

    name: str
    titel: str
    hilfe: str
    beispiele: tuple[object, ...]
    art: Feldart
    noetig: bool
    default: object = None


_INTERN = (NoneType, NichtGeregelt, Fehlt)


@cache
def felder(klasse: type[Baustein]) -> dict[str, Feld]:
    """Return the fields of a model by key, in their order."""
    found = {}
    for name, info in klasse.model_fields.items():
        default = info.get_default(call_default_factory=False)
        found[name] = Feld(
            name=name,
            titel=info.title or name,
            hilfe=info.description or "",
            beispiele=tuple(info.examples or ()),
            art=_feldart(info.annotation, tuple(info.metadata)),
            noetig=info.is_required(),
            default=None if default is PydanticUndefined else default,
        )
    return found


def _feldart(annotation: Any, metadata: tuple[object, ...] = ()) -> Feldart:  # noqa: ANN401 -- any type there is
    bezug = next((m for m in metadata if isinstance(m, Bezug)), None)
    kurz = any(isinstance(m, (Kurzform, Lesart)) for m in metadata)
    found = _plain(annotation)
    if bezug and found.bezug is None:
        found = replace(found, bezug=bezug)
    single = found.form == "liste" and any(isinstance(m, AlsListe) for m in metadata)
    if kurz and found.form == "gruppe" and found.klasse:
        return _short(found, found.klasse, next((m.key for m in metadata if isinstance(m, Kurzform)), ""))
    return replace(found, kurz=True) if single else found


def _short(found: Feldart, klasse: type[Baustein], name: str) -> Feldart:
    """A group written as one text takes what its short field takes: the same words, names of the same bodies."""
    info = klasse.model_fields.get(name)
    inner = _feldart(info.annotation, tuple(info.metadata)) if info else Feldart("text")
    inner = inner.inhalt or inner
    return replace(found, kurz=True, werte=inner.werte, bezug=found.bezug or inner.bezug)


def _plain(annotation: Any) -> Feldart:  # noqa: ANN401, PLR0911 -- any type there is; one line for each
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _feldart(arguments[0], tuple(annotation.__metadata__))
    if origin in (Union, UnionType):
        return _choice([a for a in arguments if a not in _INTERN and _bare(a) not in _INTERN])
    if origin is Literal:
        return Feldart("wahl", werte=tuple(str(a) for a in arguments))
    if origin is list:
        return Feldart("liste", inhalt=_feldart(arguments[0]))
    if origin is dict:
        return Feldart("je", inhalt=_feldart(arguments[1]), bezug=_feldart(arguments[0]).bezug)
    if isinstance(annotation, type) and issubclass(annotation, Baustein):
        return Feldart("gruppe", klasse=annotation)
    if annotation is bool:
        return Feldart("ja_nein")
    return Feldart("zahl" if annotation in (int, Anzahlwert) else "text")


def _bare(annotation: Any) -> Any:  # noqa: ANN401 -- any type there is
    return _bare(get_args(annotation)[0]) if get_origin(annotation) is Annotated else annotation


def _choice(options: list[Any]) -> Feldart:
    """Of several types that a value may have the first counts; one word beside them („unbekannt“) is just text."""
    found = [_feldart(option) for option in options]
    if len(found) == 1:
        return found[0]
    forms = [one.form for one in found if one.form != "wahl"]
    return Feldart("zahl" if "zahl" in forms else "text")
