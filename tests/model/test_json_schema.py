"""Schema and models accept the same documents wherever JSON Schema can say it."""

from __future__ import annotations

import copy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import regress
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import ValidationError as SchemaError
from pydantic import ValidationError

from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.arten import klasse
from vereinbarung.model.json_schema import UNSAGBAR, build
from vereinbarung.model.reading import read as read_model
from vereinbarung.model.reading import without_empty
from vereinbarung.regeln import regel_ids
from vereinbarung.source import read

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    ROOT / "tests/regeln/basis.yaml",
    *sorted(ROOT.glob("tests/regeln/basis-*.yaml")),
    *sorted(ROOT.glob("beispiele/*/*.yaml")),
]

# Sentences of our own readers; only they may know more than the schema (UNSAGBAR).
OURS = "vereinbarung_"

POOL: list[Any] = [
    None,
    True,
    False,
    0,
    1,
    7,
    -3,
    6531,
    200,
    "",
    " ",
    "x",
    "ja",
    "nein",
    "Ja",
    "1.7.2001",
    "01.07.2001",
    "2001-07-01",
    "1. Juli 2001",
    "31.4.2001",
    "1.7.01",
    "2001-7-1",
    "50 %",
    "50%",
    "101 %",
    "33,3 Prozent",
    "6.000 DM",
    "6000 Euro",
    "6,5 DM",
    "1 Jahr",
    "14 Monate",
    "viel",
    "06531",
    "6531",
    "06531000",
    "§ 42 SGB I",
    "42 SGB I",
    "rund 1.600",
    "8 bis 10",
    "10 bis 8",
    "1.60",
    "Einwilligung",
    "ausführung",
    "ausfuehrung",
    "höchstens",
    "schriftlich",
    "mündlich",
    "aa",
    "Ab",
    "a b",
    "nach:x",
    "danach",
    "unbekannt",
    "entwurf",
    "G2-01",
    [],
    ["x"],
    [1],
    {},
    {"x": 1},
    {"nicht_geregelt": "Grund"},
    {"nicht_geregelt": ""},
    {"nicht_geregelt": None},
    {"nicht_geregelt": "x", "turnus": "y"},
    "x\n",
    "1.7.2001\n",
    "ä" * 50,
]
KEYS = ["nicht_geregelt", "absaetze", "text", "id", "name", "präambel", "xyz", "anzahl", "in_vertrag", "norm", "bis"]


def _ecma_pattern(_validator: Any, pattern: str, instance: Any, _schema: Any) -> Any:
    if isinstance(instance, str) and not regress.Regex(pattern, "u").find(instance):
        yield SchemaError(f"{instance!r} does not match {pattern!r}")


@cache
def validator(art: str = "rahmenvereinbarung") -> Any:
    schema = build(art, regel_ids())
    Draft202012Validator.check_schema(schema)
    return validators.extend(Draft202012Validator, {"pattern": _ecma_pattern})(schema)


@cache
def document(path: Path) -> dict[str, Any]:
    tree = read(path).tree
    assert tree is not None
    return dict(tree.data)


def paths(node: Any, pfad: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [pfad] if pfad else []
    steps = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for step, inner in steps:
        found += paths(inner, (*pfad, step))
    return found


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    data = copy.deepcopy(document(draw(st.sampled_from(DOCUMENTS))))
    for _ in range(draw(st.integers(1, 3))):
        pfad = draw(st.sampled_from(paths(data)))
        holder = data
        for step in pfad[:-1]:
            holder = holder[step]
        match draw(st.sampled_from(["set", "delete", "add"])):
            case "set":
                holder[pfad[-1]] = copy.deepcopy(draw(st.sampled_from(POOL)))
            case "delete":
                del holder[pfad[-1]]
            case "add" if isinstance(holder[pfad[-1]], dict):
                holder[pfad[-1]][draw(st.sampled_from(KEYS))] = copy.deepcopy(draw(st.sampled_from(POOL)))
    return data


def kind(data: dict[str, Any]) -> str:
    """Return the kind a document says it is; what says nothing known is judged as a Rahmenvereinbarung."""
    art = data.get("art")
    return art if isinstance(art, str) and art in arten() else "rahmenvereinbarung"


def error_types(data: dict[str, Any]) -> set[str]:
    model = klasse(kind(data))
    try:
        model.model_validate(without_empty(data, model))
    except ValidationError as error:
        return {e["type"] for e in error.errors(include_url=False)}
    return set()


@settings(max_examples=400, deadline=None)
@given(mutated())
def test_schema_and_model_agree(data: dict[str, Any]) -> None:
    found = error_types(data)
    assert bool(found) == bool(read_model(data).befunde)
    errors = [f"{list(e.absolute_path)}: {e.message[:160]}" for e in validator(kind(data)).iter_errors(data)]
    if errors:
        assert found, errors
    else:
        assert all(kind.startswith(OURS) for kind in found), found


@pytest.mark.parametrize("path", DOCUMENTS, ids=[str(p.relative_to(ROOT)) for p in DOCUMENTS])
def test_documents_fit_the_schema(path: Path) -> None:
    assert [e.message for e in validator(kind(document(path))).iter_errors(document(path))] == []


@pytest.mark.parametrize(
    ("change", "note"),
    [
        ({"stand": "31.4.2001"}, UNSAGBAR[0]),
        ({"praeambel": {"rechtsgrundlagen": {"aa": "§ irgendwas", "lk": "§ 18 BSHG"}}}, UNSAGBAR[1]),
    ],
)
def test_what_the_schema_cannot_say_is_found_by_the_model(change: dict[str, Any], note: str) -> None:
    data = {**document(DOCUMENTS[0]), **change}
    assert list(validator().iter_errors(data)) == [], note
    assert error_types(data)
    assert all(kind.startswith(OURS) for kind in error_types(data))


def test_every_key_of_the_guide_shows_its_question() -> None:
    schema = build("rahmenvereinbarung", regel_ids())
    assert "Überprüf" in str(schema) or "prüf" in str(schema)
    shown = [node["x-leitfaden"] for node in _nodes(schema) if "x-leitfaden" in node]
    assert {"A", "B.1", "C.3", "D", "E.1", "F.2", "G.2", "H.7"} <= set(shown)


def test_no_english_reaches_the_editor() -> None:
    for node in _nodes(build("rahmenvereinbarung", regel_ids())):
        for key in ("title", "description"):
            if isinstance(node.get(key), str):
                assert not {"the", "of", "and", "who"} & set(node[key].split()), node[key]


def _nodes(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, dict):
        return [node, *(n for v in node.values() for n in _nodes(v))]
    return [n for v in node for n in _nodes(v)] if isinstance(node, list) else []
