"""No English sentence and no foreign address gets from Pydantic to a user."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from pydantic_core import PydanticKnownError
from pydantic_core._pydantic_core import list_all_errors
from pydantic_core.core_schema import ErrorType

from vereinbarung.befund import YamlOrt
from vereinbarung.model import messages

ALL = list_all_errors()
RULES = {f"ST-{n:02}" for n in range(1, 10)}
ENGLISH = ("should", "must", "value", "input", "valid", "error", "http", "pydantic", "Extra", "Field", "expected")
VALUES: list[Any] = [None, True, 7, "Text", ["a"], {"a": 1}, "{wert} {0} %s", "ä" * 500, "Zeile\nZeile"]


def error(kind: str, context: Any, value: object) -> Any:
    if kind == "custom_error":
        return {"type": "value_error", "loc": (), "msg": "Value error, wrong", "input": value}
    known = PydanticKnownError(kind, context)
    return {"type": kind, "loc": (), "msg": known.message(), "input": value, "ctx": context or {}}


def test_pydantic_lists_what_it_types() -> None:
    assert {e["type"] for e in ALL} == set(get_args(ErrorType))


@pytest.mark.parametrize("listed", ALL, ids=[e["type"] for e in ALL])
def test_every_kind_of_error_is_told_in_german(listed: Any) -> None:
    for value in VALUES:
        found = messages.befund(
            error(listed["type"], listed.get("example_context"), value), ("ziele", "x"), ("text", "ziel")
        )
        assert found.regel.id in RULES
        assert isinstance(found.ort, YamlOrt)
        for sentence in (found.meldung, found.hilfe):
            told = sentence.replace("Text", "").replace("„{wert} {0} %s“", "")
            assert sentence.strip()
            assert not any(word in told for word in ENGLISH if word not in str(listed.get("example_context", "")))
            assert "\n" not in sentence
            assert len(sentence) < 400


@pytest.mark.parametrize(
    ("word", "known", "expected"),
    [
        ("präambel", ["praeambel", "ziele"], "praeambel"),
        ("Laufzeit", ["laufzeit"], "laufzeit"),
        ("nicht geregelt", ["nicht_geregelt"], "nicht_geregelt"),
        ("einladnug", ["einladung", "turnus"], "einladung"),
        ("xyz", ["einladung", "turnus"], ""),
        ("", ["einladung"], ""),
    ],
)
def test_the_word_that_was_meant(word: str, known: list[str], expected: str) -> None:
    assert messages.suggestion(word, known) == expected
