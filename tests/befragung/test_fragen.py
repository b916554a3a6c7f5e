"""The lines of fragen.yaml fit items, fields and values; what is proposed holds."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.befragung.rolle import GIESSEN, Neugierig, interview, shown
from vereinbarung.befragung.felder import names
from vereinbarung.befragung.recht import offered
from vereinbarung.leitfaden import fragen as daten
from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.arten import klasse
from vereinbarung.model.base import Baustein
from vereinbarung.model.einzelwert import check_value
from vereinbarung.model.feldart import felder

KINDS = list(arten())
ALLES = {k: GIESSEN[k] for k in ("Ab welchem Tag", "Welches Amt", "Mit welchen dieser Partner")} | {
    "Welche weiteren Regelungen": "alle", "Regeln?": "ja", "Unterschrift": "1", "Kurzname": "",
}  # fmt: skip


def model_of(kind, item):
    owner: type[Baustein] = klasse(kind)
    for key in item.path[:-1]:
        owner = felder(owner)[key].art.klasse or owner
    art = felder(owner)[item.path[-1]].art
    return (art.inhalt or art).klasse


def walk(model, zeilen):
    """Yield every model with the lines that ask for its fields."""
    yield model, zeilen
    for zeile in zeilen:
        if isinstance(zeile, str) or "besonders" in zeile:
            continue
        inner = [z for way in zeile.get("faelle", ()) for z in way.get("felder", ())]
        yield from walk(model, inner) if inner else ()
        if "felder" in zeile:
            art = felder(model)[zeile["feld"]].art
            yield from walk((art.inhalt or art).klasse, zeile["felder"])


SCRIPTS = [(kind, item) for kind in KINDS for item in arten()[kind].punkte.values() if item.id in daten.fragen()]


@pytest.mark.parametrize(("kind", "item"), SCRIPTS, ids=lambda v: getattr(v, "id", v))
def test_lines_name_fields_and_values_that_exist(kind, item):
    for model, zeilen in walk(model_of(kind, item), daten.fragen()[item.id]):
        assert names(zeilen) <= set(felder(model))
        for zeile in zeilen:
            for key, values in ({} if isinstance(zeile, str) else zeile.get("wenn", {})).items():
                assert [check_value(model, key, value) for value in values] == [""] * len(values)


@pytest.mark.parametrize(("kind", "item"), SCRIPTS, ids=lambda v: getattr(v, "id", v))
def test_proposals_are_taken_by_the_model(kind, item):
    for model, zeilen in walk(model_of(kind, item), daten.fragen()[item.id]):
        for zeile in zeilen:
            if (
                isinstance(zeile, str)
                or "feld" not in zeile
                or felder(model)[zeile["feld"]].art.form in ("je", "gruppe")
            ):
                continue
            proposals = zeile.get("vorschlag", [])
            for value in proposals if isinstance(proposals, list) else [proposals]:
                if not value.startswith("@") and felder(model)[zeile["feld"]].art.form != "liste":
                    number = int(value) if value.isdecimal() else value
                    assert check_value(model, zeile["feld"], number) == "", (item.id, zeile)


def test_every_script_belongs_to_an_item_or_a_kind():
    known = {id_ for kind in arten().values() for id_ in kind.punkte} | set(arten())
    assert set(daten.fragen()) <= known
    assert daten.meist() <= known


@pytest.mark.parametrize("kind", KINDS)
def test_for_every_item_there_is_a_question_that_can_be_answered(kind):
    port = Neugierig(ALLES)
    _, g = interview(kind, port)
    assert g.offen == []
    talk = shown(port)
    for item in arten()[kind].punkte.values():
        assert f"── {item.id} {item.titel}" in talk
        assert item.frage in talk
        assert any(isinstance(k, tuple) and k[:2] == ("punkt", item.id) for k in g.memo), item.id


@pytest.mark.parametrize(("day", "name", "norm"), [
    (dt.date(2001, 1, 1), "Hilfe zur Arbeit", "§ 19 BSHG"),
    (dt.date(2001, 1, 1), "Eingliederungszuschuss", "§§ 217 ff. SGB III"),
    (dt.date(2026, 7, 1), "Eingliederungszuschuss", "§§ 88 ff. SGB III"),
])  # fmt: skip
def test_instruments_are_offered_under_the_number_of_their_day(day, name, norm):
    assert [n for i, n in offered(day) if i == name] == [norm]
