"""The formats: goldens on the samples, read back by independent readers; any text survives in each."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.lesefassung.seite import Seite
from tests.lesefassung.seite import text as text_of
from tests.strategies import Fall, begleitende, beschaedigte, vereinbarungen
from tests.ueberblick.muster import AM, fragment, of, ueberblick
from vereinbarung.bericht.darstellung import Darstellung, cells, visible
from vereinbarung.bericht.ueberblick import FORMATE, write
from vereinbarung.bericht.ueberblick.tabelle import BOM, SPALTEN, safe
from vereinbarung.source import collect
from vereinbarung.ueberblick.werte import Ueberblick, Unlesbar
from vereinbarung.verbund import Auszug

GOLDEN = Path(__file__).parent / "golden"
TEXT = st.text(st.characters(exclude_categories=("Cs",)), min_size=1)


@pytest.fixture(scope="module")
def samples(root) -> list[Auszug]:
    files = [Path(path) for path in collect([root / "beispiele"]).files]
    return [of(p.read_text(encoding="utf-8"), p.relative_to(root).as_posix()) for p in files]


@pytest.fixture(scope="module")
def beispiel(samples) -> Ueberblick:
    return ueberblick(*samples)


def with_text(text: str) -> Ueberblick:
    """Return an overview that shows a text in every place where one of a file can stand."""
    u = ueberblick(fragment(""), am=AM)
    stand = replace(u.vereinbarungen[0], kennung=text, titel=text, datei=text, hinweise=(text,))
    return replace(
        u,
        aemter=tuple(replace(k, name=text, hinweis=text) for k in u.aemter),
        traeger=tuple(replace(k, name=text) for k in u.traeger),
        felder=tuple(replace(f, luecke=f.luecke and text, dateien=(text,) if f.dateien else ()) for f in u.felder),
        vereinbarungen=(stand,),
        termine=tuple(replace(t, datei=text, text=text) for t in u.termine),
        nicht_lesbar=(Unlesbar(text, text),),
        uebergangen=(text,),
    )


@pytest.mark.parametrize(
    ("form", "name"), [("text", "beispiele.txt"), ("csv", "beispiele.csv.txt"), ("json", "beispiele.json")]
)
def test_samples(golden, beispiel, form, name):
    golden.check(write(form, beispiel).replace("\r\n", "\n"), GOLDEN / name)


# ---------------------------------------------------------------- HTML


def test_page_keeps_to_the_standard_and_needs_nothing_else(beispiel):
    page = Seite(write("html", beispiel).encode())
    for forbidden in ("script", "link", "img", "iframe", "object", "form"):
        assert page.all(forbidden) == []
    assert not re.search(r"url\(|@import|https?:", write("html", beispiel))
    assert page.attributes("html", "lang") == ["de"]
    assert "size: A4 landscape" in text_of(page.all("style")[0])


def test_tables_speak_to_screen_readers(beispiel):
    page = Seite(write("html", beispiel).encode())
    tables = page.all("table")
    assert len(tables) == 4
    assert len(page.all("table > caption")) == len(tables)
    assert len(page.attributes("th", "scope")) == len(page.all("th"))
    for table in tables:
        [head] = table.query("thead tr")
        width = len(list(head.query("th")))
        for row in table.query("tbody tr"):
            found = [e for e in row.children if e.name in ("th", "td")]
            assert sum(int((e.attrs or {}).get("colspan", 1)) for e in found) == width
            assert found[0].name == "th"


def test_links_lead_to_something_and_ids_are_unique(beispiel):
    page = Seite(write("html", beispiel).encode())
    ids = page.attributes("[id]", "id")
    assert len(ids) == len(set(ids))
    assert {href.removeprefix("#") for href in page.attributes("a", "href")} <= set(ids)
    labels = page.attributes("section", "aria-labelledby")
    assert set(labels) <= set(ids)
    assert page.attributes("div.breit", "tabindex") == ["0"]  # scrolls by keyboard


def test_matrix_shows_every_cell_by_a_word(beispiel):
    page = Seite(write("html", beispiel).encode())
    [matrix] = page.all("table.matrix")
    shown = [text_of(a) for a in matrix.query("td a")]
    assert sorted(shown) == sorted(f.zustand for f in beispiel.felder)
    assert shown.count("Lücke") == beispiel.luecken == 7


def test_many_districts_are_divided_into_tables_that_fit():
    names = [f"Arbeitsamt Nr. {i}" for i in range(30)]
    auszuege = [
        fragment(
            f"kennung: RV-{i}\nparteien:\n  - {{id: aa, art: arbeitsamt, name: {name}}}\n  - {{id: lk, art: landkreis, name: Kreis {i}}}\n",
            f"{i}.yaml",
        )
        for i, name in enumerate(names)
    ]
    page = Seite(write("html", ueberblick(*auszuege)).encode())
    heads = [[text_of(th) for th in t.query("thead th")][1:] for t in page.all("table.matrix")]
    assert [len(h) for h in heads] == [10, 10, 10]
    assert sorted(n for h in heads for n in h) == sorted(names)


@given(TEXT)
def test_any_text_survives_in_the_page(text):
    page = Seite(write("html", with_text(text)).encode())
    words = " ".join(visible(text).split())
    cells_ = [" ".join(text_of(e).split()) for e in page.all("td")]
    assert words in cells_
    assert len(page.all("script")) == 0


# ---------------------------------------------------------------- CSV


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith(BOM)
    return list(csv.DictReader(io.StringIO(text.removeprefix(BOM), newline=""), delimiter=";", strict=True))


def test_table_has_a_row_for_every_cell_and_day(beispiel):
    found = rows(write("csv", beispiel))
    kinds = [row["Zeile"] for row in found]
    assert kinds.count("Lücke") == beispiel.luecken
    assert kinds.count("Stand") == sum(len(f.dateien) for f in beispiel.felder)
    assert kinds.count("Termin") == len(beispiel.termine)
    assert {row["Tag"] for row in found if row["Zeile"] == "Termin"} >= {"28.9.2001", "31.12.2001"}


@given(TEXT)
def test_any_text_survives_in_the_table_and_none_is_a_formula(text):
    found = rows(write("csv", with_text(text)))
    assert all(tuple(row) == SPALTEN for row in found)
    assert safe(text) in {row["Bemerkung"] for row in found}
    assert safe(text).removeprefix("'") == visible(text).removeprefix("'")
    for row in found:
        for cell in row.values():
            assert not unicodedata.normalize("NFKC", cell.lstrip()).startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize("text", ["=1+1", "+49 641", "-5", "@SUM(A1)", " =A1", "\t=A1", "\r\n=A1", "＝A1"])
def test_formulas_are_text(text):
    assert safe(text).startswith("'")


# ---------------------------------------------------------------- text and JSON


@given(TEXT, st.integers(20, 120))
def test_text_fits_every_terminal(text, width):
    shown = write("text", with_text(text), Darstellung(breite=width))
    for line in shown.split("\n"):
        assert sum(columns for _, columns in cells(line)) <= width
        assert line.isprintable() or visible(line) == line


def test_old_consoles_can_show_the_words(beispiel):
    write("text", beispiel).encode("cp1252")


@given(TEXT)
def test_any_text_survives_as_json(text):
    u = with_text(text)
    data = json.loads(write("json", u))
    assert (data["version"], data["stichtag"]) == (1, "2001-07-01")
    assert data["vereinbarungen"][0]["titel"] == text
    assert data["nicht_lesbar"] == [{"datei": text, "grund": text}]


# ---------------------------------------------------------------- any agreements


@given(
    st.lists(st.one_of(vereinbarungen(), begleitende(), beschaedigte()), max_size=3),
    st.dates(date(1999, 1, 1), date(2030, 1, 1)),
    st.randoms(),
)
def test_order_of_files_plays_no_part_and_nothing_crashes(faelle: list[Fall], am, r):
    auszuege = [of(fall.yaml, f"{i}.yaml") for i, fall in enumerate(faelle)]
    u = ueberblick(*auszuege, am=am)
    mixed = list(auszuege)
    r.shuffle(mixed)
    assert ueberblick(*mixed, am=am) == u
    assert {d for f in u.felder for d in f.dateien} == {a.datei for a in auszuege if a.lesbar}
    for form in FORMATE:
        assert write(form, u)
    Seite(write("html", u).encode())


def test_nothing_at_all():
    u = ueberblick()
    for form in FORMATE:
        assert write(form, u)
    assert "Es ist keine Vereinbarung da." in write("html", u)
    Seite(write("html", u).encode())
