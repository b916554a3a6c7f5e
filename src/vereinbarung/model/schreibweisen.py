"""Short ways of writing: other spellings of a word, a bare value for a mapping, a single item for a list.

Each says in the JSON Schema what it lets pass.
"""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema


class Wahl:
    """Marks a Literal type whose values may also be written otherwise: `Wahl(ausfuehrung=("Ausführung",))`.

    The schema lists every spelling; the model holds the canonical one.
    """

    def __init__(self, **synonyme: tuple[str, ...]) -> None:
        self._canonical = {spelling: value for value, spellings in synonyme.items() for spelling in spellings}

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        lookup = self._canonical.get

        def canonical(value: object) -> object:
            return lookup(value, value) if isinstance(value, str) else value

        return core_schema.no_info_before_validator_function(canonical, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        result = handler(schema)
        values = result.pop("enum", None) or [result.pop("const")]
        return {**result, "enum": [*values, *self._canonical]}


class Kurzform:
    """Marks a mapping that may be written short, as a bare value of one of its keys: `norm: § 42 SGB I`.

    `also`: fixed words that stand for a whole mapping; with an empty `key` only these are short forms.
    """

    def __init__(self, key: str, schema: JsonSchemaValue | None = None, **also: dict[str, object]) -> None:
        self.key = key
        self._schema = schema
        self._also = {text.replace("_", " "): mapping for text, mapping in also.items()}

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        key, also = self.key, self._also

        def expand(value: object) -> object:
            if not isinstance(value, (str, int)):
                return value
            if isinstance(value, str) and value in also:
                return dict(also[value])
            return {key: value} if key else value

        return core_schema.no_info_before_validator_function(expand, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        # Without a schema of its own the short form is that of the key; `json_schema` looks it up when all are there.
        return {"anyOf": [self._schema or {"x-kurzform": self.key}, handler(schema)]}


class AlsListe:
    """Marks a list that may also be written as its single item."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        def as_list(value: object) -> object:
            return value if isinstance(value, list) else [value]

        return core_schema.no_info_before_validator_function(as_list, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        result = handler(schema)
        resolved = handler.resolve_ref_schema(result)
        return {"anyOf": [resolved["items"], resolved]}


NORM_SCHEMA: JsonSchemaValue = {"type": "string", "pattern": r"^ *(§|Art)"}

T = TypeVar("T")

EinsOderMehr = Annotated[list[T], AlsListe()]
"""A single value or a list of values; positions follow what was written."""
