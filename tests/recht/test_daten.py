"""The law data keep to their form, do not contradict themselves, and are compiled from what stands in the YAML."""

from __future__ import annotations

import copy
import datetime as dt
import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from vereinbarung import datafiles
from vereinbarung.datafiles import BESTAENDE, read_sources
from vereinbarung.errors import BadConfig
from vereinbarung.recht import compile as compiling
from vereinbarung.recht import store
from vereinbarung.recht.format import faults

FAR = dt.date.max


def test_all_entries_keep_to_the_form() -> None:
    assert list(faults(read_sources("recht"))) == []


@pytest.mark.parametrize("bestand", BESTAENDE)
def test_compiled_files_are_current(bestand: str) -> None:
    assert compiling.target(bestand).read_bytes().replace(b"\r\n", b"\n") == compiling.compiled(bestand), (
        "Bitte führen Sie „python -m vereinbarung.recht.compile“ aus."
    )


def test_both_sides_and_their_sources_are_on_file() -> None:
    assert len(store.ids()) >= 180
    assert {"sgb3-371a", "bshg-18-2a", "sgb10-79", "bshg-117", "abm", "arbeitsamt", "dm"} <= set(store.ids())
    benutzt = {key for id_ in store.ids() for key in store.eintrag(id_).quelle}
    assert benutzt <= set(store.quellen())


def test_two_entries_on_one_number_never_hold_at_the_same_time() -> None:
    by_place: dict[tuple[str, str, str], list[str]] = {}
    for id_ in store.ids():
        for norm in store.eintrag(id_).normen:
            if not norm.bis:
                by_place.setdefault((norm.gesetz, norm.nummer, norm.absatz), []).append(id_)
    for place, ids in by_place.items():
        for links, rechts in combinations(map(store.eintrag, ids), 2):
            erst, dann = sorted((links, rechts), key=lambda eintrag: eintrag.earliest())
            ende = erst.gueltig_bis or erst.gueltig_bis_spaetestens or FAR
            assert ende < dann.earliest(), (place, erst.id, dann.id)


def test_a_paragraph_does_not_outlive_its_law() -> None:
    for id_ in store.ids():
        eintrag = store.eintrag(id_)
        for norm in eintrag.normen:
            laws = store.for_gesetz(norm.gesetz)
            if laws and eintrag.gueltig_bis is None and eintrag.status == "gilt":
                assert any(law.gueltig_bis is None and law.status == "gilt" for law in laws), id_


def test_a_renumbered_norm_goes_on_the_next_day() -> None:
    seen = 0
    for id_ in store.ids():
        eintrag = store.eintrag(id_)
        for nach in eintrag.nachfolger:
            if nach.art == "ersatz":
                continue
            assert eintrag.gueltig_bis is not None, id_
            assert nach.ab == eintrag.gueltig_bis + dt.timedelta(days=1), id_
            assert store.eintrag(nach.id).gueltig_ab == nach.ab, id_
            seen += 1
    assert seen >= 6


def test_texts_are_plain_german_with_german_quotes() -> None:
    for id_ in store.ids():
        eintrag = store.eintrag(id_)
        text = f"{eintrag.bezeichnung} {eintrag.bemerkung} {eintrag.falle}"
        assert '"' not in text, id_
        assert "Seed" not in text, id_


@pytest.mark.parametrize(
    ("aenderung", "satz"),
    [
        ({"quelle": ["gibtsnicht"]}, "steht nicht in quellen.yaml"),
        ({"quelle": []}, "fehlt eine Quelle"),
        ({"gueltig_bis": "31.12.2004"}, "kein Datum"),
        ({"gueltig_bis": "1990-01-01"}, "liegt vor"),
        ({"status": "vielleicht"}, "„status“ darf nur sein"),
        ({"konfidenz": "naja"}, "„konfidenz“ darf nur sein"),
        ({"normen": ["Paragraph 3"]}, "keine lesbare Vorschrift"),
        ({"normen": "§ 3 SGB X"}, "keine Liste"),
        ({"nachfolger": [{"id": "fehlt"}]}, "fehlt in den Daten"),
        ({"nachfolger": [{"text": "anders", "art": "umnummerierung"}]}, "braucht die id"),
        ({"nachfolger": [{}]}, "braucht eine id oder einen text"),
        ({"id": "sgb3-371a"}, "kommt mehrmals vor"),
        ({"farbe": "rot"}, "gibt es nicht"),
        ({"unsichere_felder": ["gueltig"]}, "ein solches Feld gibt es nicht"),
        ({"bezeichnung": ""}, "ist kein Text"),
        ({"grenzen": [{"betrag": "50", "waehrung": "DM"}]}, "ganzen „betrag“"),
        ({"grenzen": [{"betrag": 50, "waehrung": "EUR", "ab": "1.1.2002"}]}, "einer Grenze ist kein Datum"),
        ({"grenzen": [{"hoehe": 50}]}, "kennt nur betrag"),
    ],
)
def test_a_slip_in_the_data_is_named_with_its_entry(aenderung: dict[str, object], satz: str) -> None:
    daten = copy.deepcopy(read_sources("recht"))
    next(eintrag for eintrag in daten["bshg"]["eintraege"] if eintrag["id"] == "bshg-25").update(
        {"gueltig_ab": "1999-01-01"} | aenderung
    )
    gefunden = list(faults(daten))
    assert gefunden
    assert all(fehler.startswith(("bshg.yaml, Eintrag „", "sgb3.yaml, Eintrag „")) for fehler in gefunden)
    assert any(satz in fehler for fehler in gefunden)


@pytest.fixture
def schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    root = tmp_path / "schema"
    for name in (*BESTAENDE, "json"):
        (root / name).mkdir(parents=True)
    (root / "leitfaden" / "probe.yaml").write_text("wert: 1\ntag: 2001-01-01\n", encoding="utf-8")
    monkeypatch.setattr(datafiles, "folder", lambda _name: root)
    monkeypatch.setattr(compiling, "folder", lambda _name: root)
    monkeypatch.setattr(compiling, "faults", lambda _daten: [])
    datafiles.load.cache_clear()
    yield root
    datafiles.load.cache_clear()


def test_an_edited_source_counts_at_once_and_line_ends_do_not(schema: Path) -> None:
    assert compiling.main(["--pruefe"]) == 1
    assert compiling.main([]) == 0
    assert compiling.main(["--pruefe"]) == 0
    probe = schema / "leitfaden" / "probe.yaml"
    probe.write_bytes(b"wert: 1\r\ntag: 2001-01-01\r\n")
    assert datafiles.digest("leitfaden") == json.loads((schema / "json" / "leitfaden.json").read_bytes())["hash"]
    assert datafiles.load("leitfaden") == {"probe": {"wert": 1, "tag": "2001-01-01"}}
    probe.write_text("wert: 2\n", encoding="utf-8")
    datafiles.load.cache_clear()
    assert datafiles.load("leitfaden") == {"probe": {"wert": 2}}
    assert compiling.stale() == ["leitfaden"]


def test_damaged_data_are_named_in_german(schema: Path) -> None:
    (schema / "leitfaden" / "probe.yaml").write_text("a: [", encoding="utf-8")
    with pytest.raises(BadConfig, match="nicht lesbar") as fehler:
        datafiles.load("leitfaden")
    assert fehler.value.hilfe
    with pytest.raises(BadConfig, match="fehlen oder sind beschädigt"):
        datafiles.load("gebiete")
