"""The JSON Schema of an agreement (2020-12), projected from the models: titles, questions of the guide, examples.

What JSON Schema cannot say is listed in `UNSAGBAR`; a test holds schema and models together everywhere else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from vereinbarung.leitfaden.arten import Art, arten
from vereinbarung.model.arten import klasse
from vereinbarung.model.vereinbarung import FORMAT

ID = "https://vereinbarung.invalid/schema/{format}/{art}.schema.json"
"""Name of the schema, not an address: nothing is ever fetched."""

UNSAGBAR = (
    "ob es einen Tag im Kalender gibt (31.2.2001)",
    "ob eine Rechtsgrundlage ganz lesbar ist; das Schema sieht nur, dass sie mit „§“ oder „Art.“ beginnt",
    "ob eine Dauer oder Frist ganz lesbar ist",
    "bei Spannen, ob die zweite Zahl größer ist als die erste",
    "Bedingungen zwischen mehreren Angaben desselben Punktes (Quote braucht Bezugsgröße, Beginn vor Ende …)",
    "ob ein Kürzel auf eine Partei, Anlage oder Gruppe dieser Datei zeigt",
)
"""What JSON Schema cannot say of an agreement."""


def build(art: str, regel_ids: Iterable[str]) -> dict[str, Any]:
    """Return the schema of one kind; `regel_ids` are the values possible in `abweichungen[].regel`."""
    kind = arten()[art]
    raw = klasse(art).model_json_schema(mode="validation")
    schema: dict[str, Any] = _clean(raw)
    defs: dict[str, Any] = schema["$defs"]
    schema = _fill_short_forms(schema, defs)
    defs = schema["$defs"]
    for definition in defs.values():
        # The docstrings are English and speak to developers; German titles stand at the keys.
        definition.pop("description", None)
        definition.pop("title", None)
        _admit_empty(definition)
    _admit_empty(schema)
    _describe_items(kind, schema, defs)
    defs["Abweichung"]["properties"]["regel"]["enum"] = sorted(regel_ids)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ID.format(format=FORMAT, art=art),
        "title": kind.titel,
        "description": kind.beschreibung,
    }
    return {**head, **{k: v for k, v in schema.items() if k not in head}}


def text(art: str, regel_ids: Iterable[str]) -> str:
    """Return the schema as the file `schema/json/<art>.schema.json` holds it."""
    return json.dumps(build(art, regel_ids), ensure_ascii=False, indent=1) + "\n"


def _clean(node: Any) -> Any:  # noqa: ANN401 -- JSON of any shape
    """Drop the internal stand-in, merge nested choices, close mappings whose keys have a pattern."""
    if isinstance(node, list):
        return [_clean(n) for n in node]
    if not isinstance(node, dict):
        return node
    out = {k: _clean(v) for k, v in node.items() if k != "discriminator"}
    for choice in ("anyOf", "oneOf"):
        if choice in out:
            options = [o for o in out[choice] if o != {"not": {}}]
            flat = [inner for o in options for inner in (o["anyOf"] if set(o) == {"anyOf"} else [o])]
            if len(flat) == 1:
                del out[choice]
                out = {**flat[0], **out}
            elif len(flat) > len(options):
                # A short form inside a choice of one: both ways of writing it are ways of the choice.
                del out[choice]
                out["anyOf"] = flat
            else:
                out[choice] = flat
    if "patternProperties" in out and "properties" not in out:
        out["additionalProperties"] = False
    return out


def _fill_short_forms(node: Any, defs: dict[str, Any]) -> Any:  # noqa: ANN401 -- JSON of any shape
    """Give a short form the schema of the key that it stands for."""
    if isinstance(node, list):
        return [_fill_short_forms(n, defs) for n in node]
    if not isinstance(node, dict):
        return node
    options = node.get("anyOf", ())
    key = next((o["x-kurzform"] for o in options if "x-kurzform" in o), None)
    if key is not None:
        whole = next(o for o in options if "$ref" in o)
        prop = defs[whole["$ref"].rpartition("/")[2]]["properties"][key]
        short = {k: v for k, v in prop.items() if k not in ("title", "description", "default")}
        if {"type": "null"} in short.get("anyOf", ()):
            short = {"anyOf": [o for o in short["anyOf"] if o != {"type": "null"}]}
        node = {**node, "anyOf": [short if "x-kurzform" in o else o for o in options]}
    return {k: _fill_short_forms(v, defs) for k, v in node.items()}


def _admit_empty(definition: dict[str, Any]) -> None:
    """Let every key that may be missing also be written without a value, as the reader does."""
    required = definition.get("required", ())
    for key, prop in definition.get("properties", {}).items():
        if key in required:
            continue
        if "$ref" in prop:
            prop["anyOf"] = [{"$ref": prop.pop("$ref")}, {"type": "null"}]
        elif "enum" in prop:
            prop.pop("type", None)
            prop["enum"] = [*prop["enum"], None]
        elif "const" in prop:
            prop.pop("type", None)
            prop["enum"] = [prop.pop("const"), None]
        elif "anyOf" in prop or "oneOf" in prop:
            choice = prop["anyOf" if "anyOf" in prop else "oneOf"]
            if {"type": "null"} not in choice:
                choice.append({"type": "null"})
        elif isinstance(prop.get("type"), str):
            prop["type"] = [prop["type"], "null"]
        if prop.get("default") is None or prop.get("default") == {}:
            prop.pop("default", None)


def _describe_items(kind: Art, schema: dict[str, Any], defs: dict[str, Any]) -> None:
    """Show the guide's question and help at the key of each item."""
    for item in kind.punkte.values():
        *section, key = item.schluessel.split(".")
        holder = schema if not section else _resolve(schema["properties"][section[0]], defs)
        prop = holder.get("properties", {}).get(key)
        if prop is not None:
            prop["title"] = f"{item.id} {item.titel}"
            prop["description"] = f"{item.frage}\n\n{item.hilfe}"
            prop["x-leitfaden"] = item.id


def _resolve(prop: dict[str, Any], defs: dict[str, Any]) -> dict[str, Any]:
    ref = prop.get("$ref") or next(o["$ref"] for o in prop["anyOf"] if "$ref" in o)
    result: dict[str, Any] = defs[ref.rpartition("/")[2]]
    return result
