"""One value or one group at a time: the German sentences that the whole document would get for it."""

from __future__ import annotations

from dataclasses import is_dataclass
from functools import cache
from typing import Annotated, Any

from pydantic import ConfigDict, TypeAdapter, ValidationError

from vereinbarung.befund import Befund, Path
from vereinbarung.model import messages
from vereinbarung.model.base import Baustein
from vereinbarung.model.known_keys import known_keys
from vereinbarung.model.subject import as_written

_CONFIG = ConfigDict(strict=True, regex_engine="rust-regex", arbitrary_types_allowed=True)


def check_value(klasse: type[Baustein], name: str, value: object) -> str:
    """Return what is wrong with `value` as field `name` of a model, with the remedy; empty if nothing is."""
    try:
        _adapter(klasse, name).validate_python(value)
    except ValidationError as error:
        return _sentence(error, value, klasse, (name,))
    return ""


def check_group(klasse: type[Baustein], value: object) -> str:
    """Return what is wrong with a whole mapping, with the remedy; empty if nothing is."""
    try:
        klasse.model_validate(value)
    except ValidationError as error:
        return _sentence(error, value, klasse, ())
    return ""


def _sentence(error: ValidationError, value: object, klasse: type[Baustein], before: Path) -> str:
    details = error.errors(include_url=False)
    # Unions report every branch; our own sentences help most.
    first = next((d for d in details if d["type"].startswith("vereinbarung_")), details[0])
    pfad = as_written(first["loc"], value)
    befund: Befund = messages.befund(first, (*before, *pfad), known_keys(klasse, (*before, *pfad[:-1])))
    return f"{befund.meldung} {befund.hilfe}".strip()


@cache
def _adapter(klasse: type[Baustein], name: str) -> TypeAdapter[Any]:
    info = klasse.model_fields[name]
    inner: Any = info.annotation
    for mark in info.metadata:
        inner = Annotated[inner, mark]
    # Models and dataclasses bring their own configuration, and Pydantic refuses another one.
    bare = info.annotation
    has_own = isinstance(bare, type) and (issubclass(bare, Baustein) or is_dataclass(bare))
    return TypeAdapter(inner, config=None if has_own else _CONFIG)
