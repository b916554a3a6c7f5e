from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.bericht.muster import bericht, meldung, stelle
from vereinbarung.befund.bericht import Bericht
from vereinbarung.bericht import write

GOLDEN = Path(__file__).parent / "golden"
KEYS = [
    "regel",
    "schwere",
    "meldung",
    "hilfe",
    "leitfaden",
    "datei",
    "pfad",
    "zeile",
    "spalte",
    "ende_zeile",
    "ende_spalte",
    "verwandt",
    "fingerabdruck",
]


def test_whole_report_as_json(golden):
    golden.check(write("json", bericht()), GOLDEN / "bericht.json")


def test_shape_of_version_1_is_kept():
    data = json.loads(write("json", bericht()))
    assert list(data) == ["version", "befunde", "nicht_geprueft", "begruendet", "zusammenfassung"]
    assert data["version"] == 1
    assert all(list(b) == KEYS for b in data["befunde"])
    assert all(list(b) == [*KEYS, "begruendung"] for b in data["begruendet"])
    assert data["nicht_geprueft"][-1] == {
        "datei": "kaputt.yaml",
        "regel": None,
        "grund": "Der Inhalt wurde nicht geprüft, weil die Datei nicht lesbar ist",
    }


@given(st.text(st.characters()))
def test_every_text_arrives_and_none_acts_on_a_terminal(text):
    written = write("json", Bericht(befunde=[meldung(meldung=text, wo=stelle(datei=text))]))
    assert json.loads(written)["befunde"][0]["meldung"] == text
    assert written.replace("\n", "").isprintable()
    written.encode()
