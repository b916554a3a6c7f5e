"""Order, numbers and targets without rendering anything."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.vertrag.muster import agreement, data
from vereinbarung.model.reading import read as read_model
from vereinbarung.vertrag.gliederung import gliedere, ist_bekannt, verweise

NBSP = "\u00a0"


def ids(daten):
    return [p.id for p in gliedere(agreement(daten)).punkte]


def test_guide_order_and_numbers():
    g = gliedere(agreement())
    assert [p.id for p in g.punkte] == [
        "A",
        "B.1",
        "B.2",
        "B.3",
        "C.1",
        "C.2",
        "C.3",
        "C.4",
        "C.5",
        "D",
        "E.1",
        "E.2",
        "E.3",
        "E.4",
        "E.5",
        "F.1",
        "F.2",
        "G.1",
        "G.2",
    ]
    assert [p.nummer for p in g.punkte] == ["", *(f"§{NBSP}{n}" for n in range(1, 19))]
    assert g.punkt("G.2").nummer == f"§{NBSP}18"
    assert g.punkt("G.3") is None


def test_drafters_order_goes_first_and_the_rest_follows():
    daten = data()
    daten["reihenfolge"] = ["E.3", "D", "B"]
    assert ids(daten)[:7] == ["A", "E.3", "D", "B.1", "B.2", "B.3", "C.1"]


def test_left_out_items_have_no_section():
    daten = data()
    daten["kooperationsfelder"]["foerderung"] = {"nicht_geregelt": "Es gibt keine gemeinsamen Leistungen."}
    del daten["kooperationsfelder"]["vermittlungseinrichtung"]
    assert not {"C.2", "C.3"} & set(ids(daten))


def test_own_sections_stand_where_they_say():
    daten = data()
    own = {"titel": "T", "absaetze": ["x"]}
    daten["eigene_paragraphen"] = [
        {"id": "a", "stelle": "nach C.3", **own},
        {"id": "b", "stelle": "nach C.3", **own},
        {"id": "c", "stelle": "vor B", **own},
        {"id": "d", **own},
        {"id": "e", "stelle": "nach a", **own},
    ]
    order = ids(daten)
    assert order[:2] == ["A", "c"]
    at = order.index("C.3")
    assert order[at : at + 4] == ["C.3", "a", "e", "b"]
    assert order[-1] == "d"


def test_preparation_has_a_section_only_on_request():
    daten = data()
    daten["geltung"]["nachbarbezirke"]["in_vertrag"] = "ja"
    assert ids(daten)[-1] == "G.3"


def test_missing_item_is_open():
    daten = data()
    del daten["zielgruppe"]
    v = read_model(daten).vereinbarung
    assert gliedere(v).punkt("D").zustand == "offen"


def test_targets():
    g = gliedere(agreement(name="voll"))
    assert g.ziele["anlage:vordruck"] == f"Anlage{NBSP}1"
    assert g.ziele["ort"] == g.ziele["C.1"] == f"§{NBSP}5"
    assert g.ziele["sprachkurse"] == f"§{NBSP}8"
    assert ist_bekannt("C.1#turnus", g.ziele)
    assert not ist_bekannt("C.9", g.ziele)
    assert [(s.ziel, s.von, s.bis) for s in verweise("siehe [[C.2]], [[ anlage:x ]] und [[]]")] == [
        ("C.2", 6, 13),
        ("anlage:x", 15, 29),
    ]


def test_order_needs_neither_templates_nor_dates(root):
    code = (
        "import sys, vereinbarung.vertrag, vereinbarung.vertrag.gliederung;"
        "print([m for m in ('jinja2', 'babel', 'docx', 'holidays') if m in sys.modules])"
    )
    env = {**os.environ, "PYTHONPATH": str(root / "src")}
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env)
    assert result.stdout.strip() == "[]"
