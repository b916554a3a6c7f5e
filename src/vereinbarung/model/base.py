"""What every part of an agreement has in common: frozen, no unknown keys, German titles for editor and schema."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import BaseModel, ConfigDict, Discriminator, Field, GetCoreSchemaHandler, GetJsonSchemaHandler, Tag
from pydantic_core import CoreSchema, core_schema

from vereinbarung.model.values import Kennung, Satz

FEHLT: Any = ...


def feld(
    titel: str,
    hilfe: str = "",
    *beispiele: object,
    default: Any = FEHLT,  # noqa: ANN401 -- stands for a value of any field type
    default_factory: Callable[[], Any] | None = None,
    liste: bool = False,
) -> Any:  # noqa: ANN401 -- as above
    """Return a Pydantic field with German title, explanation and examples.

    Without a default the field is required; `liste` makes it an optional list.
    """
    extra: dict[str, Any] = {"title": titel}
    if hilfe:
        extra["description"] = hilfe
    if beispiele:
        extra["examples"] = list(beispiele)
    if liste or default_factory:
        return Field(default_factory=default_factory or _leer, **extra)
    return Field(default=default, **extra)


def _leer() -> list[Any]:
    # Pydantic asks each factory for its signature, and `list` can only tell it by parsing its own help text.
    return []


class Baustein(BaseModel):
    """A mapping of the YAML. Unknown keys are errors; nothing can be changed after reading."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        strict=True,
        defer_build=True,
        arbitrary_types_allowed=True,
        revalidate_instances="never",
        regex_engine="rust-regex",
    )


class FreierAbsatz(Baustein):
    """A paragraph of the drafter's own inside a guide item."""

    id: Kennung = feld("Kürzel", "Name des Absatzes für Verweise", "ausnahme")
    stelle: str = Field(
        default="danach",
        title="Stelle",
        pattern=r"^(davor|danach|nach:[a-z][a-z0-9_-]*)$",
        description="davor, danach oder nach:<Absatz>",
        examples=["danach", "nach:turnus"],
    )
    text: Satz = feld("Text", "Wortlaut des Absatzes")


class Leitpunkt(Baustein):
    """One item of the guide that is regulated."""

    leitfaden_id: ClassVar[str] = ""

    absaetze: list[FreierAbsatz] = feld("Eigene Absätze", "Weitere Absätze in Ihren Worten", liste=True)


class NichtGeregelt(Baustein):
    """An item of the guide that is left out on purpose."""

    nicht_geregelt: Satz = feld(
        "Nicht geregelt, weil", "Grund, warum dieser Punkt offen bleibt; er steht nie im Vertrag"
    )


class Fehlt:
    """Stands for an item that is missing (`grund` "fehlt") or could not be read ("fehlerhaft").

    Reading puts it in so that the rest of a document can be judged; YAML cannot produce it.
    """

    __slots__ = ("grund",)

    def __init__(self, grund: str = "fehlt") -> None:
        self.grund = grund

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.is_instance_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"not": {}}


def _punkt_art(value: object) -> str:
    if isinstance(value, (Fehlt, NichtGeregelt)):
        return "fehlt" if isinstance(value, Fehlt) else "nicht_geregelt"
    return "nicht_geregelt" if isinstance(value, dict) and "nicht_geregelt" in value else "geregelt"


def _fehlt_art(value: object) -> str:
    return "fehlt" if isinstance(value, Fehlt) else "geregelt"


T = TypeVar("T")

Punkt = Annotated[
    Annotated[T, Tag("geregelt")] | Annotated[NichtGeregelt, Tag("nicht_geregelt")] | Annotated[Fehlt, Tag("fehlt")],
    Discriminator(_punkt_art),
]
"""An item of the guide: regulated, left out with a reason, or (internally) missing."""

Teil = Annotated[Annotated[T, Tag("geregelt")] | Annotated[Fehlt, Tag("fehlt")], Discriminator(_fehlt_art)]
"""A part outside the guide's items that may be broken while the rest is judged."""


def geregelt(punkt: T | NichtGeregelt | Fehlt | None) -> T | None:
    """Return the item if it is regulated and whole, else None."""
    return None if punkt is None or isinstance(punkt, (NichtGeregelt, Fehlt)) else punkt
