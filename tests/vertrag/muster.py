"""Agreements for the tests of this folder."""

from __future__ import annotations

import copy
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.model.reading import read as read_model
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.source import read
from vereinbarung.vertrag import markup, vorlage
from vereinbarung.vertrag.klauseln import Klausel

FOLDER = Path(__file__).parent
DATEI = "C.1/probe@2000-01-01.j2"


def data(name: str = "kurz") -> dict[str, Any]:
    """Return the plain data of one of the agreements here, free to be changed."""
    loaded = read(FOLDER / f"{name}.yaml")
    assert loaded.tree is not None
    return copy.deepcopy(loaded.tree.data)


def any_agreement(daten: dict[str, Any] | None = None, *, name: str = "kurz", heil: bool = True) -> Vereinbarung:
    """Return the model of any kind; `heil` asserts that nothing in it is broken."""
    subject = read_model(daten if daten is not None else data(name))
    assert subject.vereinbarung is not None
    assert not heil or not subject.befunde, [b.meldung for b in subject.befunde]
    return subject.vereinbarung


def agreement(daten: dict[str, Any] | None = None, *, name: str = "kurz", heil: bool = True) -> Rahmenvereinbarung:
    """Return the model of a Rahmenvereinbarung."""
    found = any_agreement(daten, name=name, heil=heil)
    assert isinstance(found, Rahmenvereinbarung)
    return found


def with_value(value: object, *pfad: str | int, name: str = "kurz") -> Rahmenvereinbarung:
    """Return the agreement with one value replaced."""
    daten = data(name)
    node: Any = daten
    for key in pfad[:-1]:
        node = node[key]
    node[pfad[-1]] = value
    return agreement(daten)


def klausel(text: str) -> Klausel:
    """Return a clause of this text (without front matter)."""
    return Klausel("C.1", "probe", 1, date(2000, 1, 1), None, (), "", text, DATEI, "haus", f"hash of {text}")


def parse(text: str, **sicht: object) -> list[markup.Roh]:
    """Return the blocks of a clause text; `{{ x.y }}` reads from `x=dict(y=…)`."""
    namespaces = {k: SimpleNamespace(**v) if isinstance(v, dict) else v for k, v in sicht.items()}
    rendered, werte = vorlage.render(klausel(text), namespaces)
    return markup.parse(rendered, werte, DATEI)
