"""What a citation means at a date: the known cases, and never a „gilt“ that the data do not prove."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest

from vereinbarung.recht import store
from vereinbarung.recht.norm import parse
from vereinbarung.recht.rechtsstand import Zustand, Zustandsauskunft, benennung, instrument, zustand

TAG = dt.timedelta(days=1)


def answer(text: str, am: str, geschrieben_am: str | None = None) -> Zustandsauskunft:
    geschrieben = dt.date.fromisoformat(geschrieben_am) if geschrieben_am else None
    return zustand(parse(text)[0], dt.date.fromisoformat(am), geschrieben_am=geschrieben)


@pytest.mark.parametrize(
    ("text", "am", "erwartet"),
    [
        ("§ 371a SGB III", "2000-09-27", "noch_nicht_in_kraft"),
        ("§ 371a SGB III", "2000-12-05", "unklar"),
        ("§ 371a SGB III", "2001-06-01", "gilt"),
        ("§ 371a SGB III", "2003-12-31", "unklar"),
        ("§ 371a SGB III", "2004-06-01", "umnummeriert"),
        ("§ 371a SGB III", "2006-06-01", "aufgehoben"),
        ("§ 10 SGB III", "2001-01-01", "gilt"),
        ("§ 10 SGB III", "2009-12-31", "gilt"),
        ("§ 10 SGB III", "2010-01-01", "aufgehoben"),
        ("§ 10 SGB III", "2026-06-30", "aufgehoben"),
        ("§ 10 SGB III", "2026-08-01", "gilt"),
        ("§ 18 Abs. 2a BSHG", "2000-09-27", "noch_nicht_in_kraft"),
        ("§ 18 Abs. 2a BSHG", "2001-06-01", "gilt"),
        ("§ 18 Abs. 2a BSHG", "2005-01-01", "aufgehoben"),
        ("§ 18 BSHG", "2000-09-27", "gilt"),
        ("§ 421d Abs. 3 SGB III", "2001-06-01", "gilt"),
        ("§ 421d Abs. 3 SGB III", "2006-06-01", "aufgehoben"),
        ("§ 421d Abs. 3 SGB III", "2023-06-01", "gilt"),
        ("§ 69 Abs. 1 Nr. 1 SGB X", "2000-10-01", "gilt"),
        ("§ 79 SGB X", "2000-10-01", "gilt"),
        ("§ 117 BSHG", "2000-10-01", "gilt"),
        ("§ 117 BSHG", "2005-01-01", "aufgehoben"),
        ("§ 45 SGB III", "2001-01-01", "gilt"),
        ("§ 45 SGB III", "2010-01-01", "gilt"),
        ("§§ 217 ff. SGB III", "2001-01-01", "gilt"),
        ("§§ 217 ff. SGB III", "2013-01-01", "umnummeriert"),
        ("§ 16 Abs. 3 SGB II", "2007-01-01", "gilt"),
        ("§ 16 Abs. 3 SGB II", "2026-01-01", "unklar"),
        ("§ 82 SGB X", "2001-01-01", "gilt"),
        ("§ 368 SGB III", "2001-01-01", "unklar"),
        ("§ 18 SGB II", "2001-01-01", "noch_nicht_in_kraft"),
        ("Art. 6 Abs. 1 Buchst. e DSGVO", "2018-05-24", "noch_nicht_in_kraft"),
        ("Art. 6 Abs. 1 Buchst. e DSGVO", "2018-05-25", "gilt"),
        ("§ 193 BGB", "2001-01-01", "gilt"),
        ("§ 59 SGG", "2001-01-01", "gilt"),
        ("§ 71 HGO", "2001-01-01", "gilt"),
        ("§ 45 Abs. 2 HKO", "2001-01-01", "gilt"),
    ],
)
def test_known_cases(text: str, am: str, erwartet: str) -> None:
    assert answer(text, am).zustand == erwartet


def test_a_norm_within_a_range_on_file_is_found() -> None:
    assert answer("§ 105 SGB X", "2001-01-01").eintrag is store.eintrag("sgb10-102-114")
    assert answer("§ 104 SGB X", "2001-01-01").eintrag is store.eintrag("sgb10-104")
    assert answer("§§ 102 bis 114 SGB X", "2001-01-01").zustand is Zustand.GILT
    assert answer("§ 115 SGB X", "2001-01-01").zustand is Zustand.UNKLAR


def test_the_day_of_writing_decides_what_a_number_means() -> None:
    neu = answer("§ 10 SGB III", "2026-08-01", "2001-01-01")
    assert neu.zustand is Zustand.NEU_BELEGT
    assert neu.seit == dt.date(2026, 7, 1)
    assert neu.eintrag is store.eintrag("sgb3-10-alt")
    assert "Jugendberufsagentur" in neu.hinweis
    assert "sgb2-16f" in {ersatz.id for ersatz in neu.nachfolger}
    assert answer("§ 421d SGB III", "2023-06-01", "2001-06-01").zustand is Zustand.NEU_BELEGT
    assert answer("§ 10 SGB III", "2005-01-01", "2001-01-01").zustand is Zustand.GILT
    assert answer("§ 371a SGB III", "2001-06-01", "2000-09-27").zustand is Zustand.GILT


def test_a_norm_worded_anew_under_its_number_still_holds_and_says_so() -> None:
    auskunft = answer("§ 67b SGB X", "2019-01-01", "2001-01-01")
    assert auskunft.zustand is Zustand.GILT
    assert "neu gefasst" in auskunft.hinweis


def test_successors_are_followed_to_what_holds_on_the_day() -> None:
    assert [ersatz.id for ersatz in answer("§ 371a SGB III", "2004-06-01").nachfolger] == ["sgb3-368a-alt"]
    spaeter = {ersatz.id for ersatz in answer("§ 371a SGB III", "2006-06-01").nachfolger}
    assert {"sgb2-18", "sgb12-4"} <= spaeter
    assert "sgb3-368a-alt" not in spaeter


def test_what_is_not_on_file_is_never_silently_in_force() -> None:
    unbekannt = answer("§ 5 XYZ", "2001-01-01")
    assert unbekannt.zustand is Zustand.UNKLAR
    assert "keine Daten hinterlegt" in unbekannt.hinweis
    assert not unbekannt.gesetz_bekannt
    nur_gesetz = answer("§ 99 BSHG", "2001-01-01")
    assert nur_gesetz.zustand is Zustand.UNKLAR
    assert nur_gesetz.gesetz_bekannt
    assert "BSHG" in nur_gesetz.hinweis
    assert answer("§ 99 BSHG", "2007-01-01").zustand is Zustand.AUFGEHOBEN
    assert answer("§ 71 Abs. 1 HGO", "2001-01-01").zustand is Zustand.UNKLAR


def test_after_the_day_of_the_data_the_answer_says_so() -> None:
    assert "Stand" in answer("§ 86 SGB X", "2030-01-01").hinweis
    assert not answer("§ 86 SGB X", "2001-01-01").hinweis


@pytest.mark.parametrize(
    ("name", "am", "erwartet"),
    [
        ("ABM", "2001-01-01", "gilt"),
        ("abm", "2013-01-01", "aufgehoben"),
        ("Arbeitsbeschaffungsmaßnahmen (ABM)", "2001-01-01", "gilt"),
        ("SAM", "2005-01-01", "aufgehoben"),
        ("EGZ", "2020-01-01", "gilt"),
        ("Trainingsmassnahmen", "2001-01-01", "gilt"),
        ("Vermittlungsbudget", "2001-01-01", "noch_nicht_in_kraft"),
        ("BHI", "2003-06-01", "aufgehoben"),
        ("HARA", "2001-01-01", "unklar"),
        ("Freie Förderung", "2001-01-01", "gilt"),
        ("Wünschelrute", "2001-01-01", "unklar"),
        ("Arbeitsgelegenheiten", "2001-01-01", "gilt"),
        ("Hilfe zur Arbeit", "2001-01-01", "gilt"),
        ("Hilfe zur Arbeit", "2005-06-01", "aufgehoben"),
        ("Arbeitsamt", "2001-01-01", "unklar"),
    ],
)
def test_instruments_are_found_by_name(name: str, am: str, erwartet: str) -> None:
    assert instrument(name, dt.date.fromisoformat(am)).zustand == erwartet


def test_other_names_are_found_too() -> None:
    assert benennung("Arbeitsamt", dt.date(2001, 1, 1)).zustand is Zustand.GILT
    weg = benennung("Arbeitsamt", dt.date(2005, 1, 1))
    assert weg.zustand is Zustand.AUFGEHOBEN
    assert [ersatz.id for ersatz in weg.nachfolger] == ["agentur"]
    assert benennung("DM", dt.date(2002, 6, 1)).zustand is Zustand.AUFGEHOBEN


def _days() -> list[dt.date]:
    named = {day for id_ in store.ids() for day in store.eintrag(id_).days_of_change()}
    return sorted({day + shift for day in named for shift in (-TAG, dt.timedelta(), TAG)})


def test_no_entry_on_any_day_of_change_crashes_or_contradicts_its_dates() -> None:
    for id_ in store.ids():
        eintrag = store.eintrag(id_)
        for am in _days():
            for norm in eintrag.normen:
                auskunft = zustand(norm, am)
                if auskunft.zustand is Zustand.GILT:
                    grund = auskunft.eintrag
                    assert grund is not None
                    assert grund.quelle
                    assert grund.konfidenz != "unsicher", (norm, am)
                    assert grund.gueltig_bis is None or am <= grund.gueltig_bis, (norm, am)
                    assert grund.earliest() <= am, (norm, am)
                elif auskunft.zustand is Zustand.NOCH_NICHT_IN_KRAFT:
                    assert auskunft.seit is not None
                    assert auskunft.seit > am, (norm, am)


def test_an_unproven_day_is_never_answered_with_gilt_from_that_entry() -> None:
    checked = 0
    for id_ in store.ids():
        eintrag = store.eintrag(id_)
        for feld in ("gueltig_ab", "gueltig_bis"):
            am = getattr(eintrag, feld)
            if am is None or feld not in eintrag.unsichere_felder:
                continue
            for norm in eintrag.normen:
                auskunft = zustand(norm, am)
                assert not (auskunft.zustand is Zustand.GILT and auskunft.eintrag is eintrag), (norm, am)
                checked += 1
    assert checked > 50


def test_looking_back_at_every_citation_never_crashes() -> None:
    jahre = [dt.date(jahr, 3, 1) for jahr in (1999, 2001, 2004, 2006, 2010, 2013, 2019, 2026)]
    for id_ in store.ids():
        for norm in store.eintrag(id_).normen:
            for geschrieben_am in jahre:
                for am in jahre:
                    auskunft = zustand(norm, am, geschrieben_am=geschrieben_am)
                    assert isinstance(auskunft.zustand, Zustand)
                    if auskunft.zustand is Zustand.NEU_BELEGT:
                        assert geschrieben_am < am


def test_asking_for_a_state_needs_no_heavy_library() -> None:
    program = (
        "import sys, datetime\n"
        "from vereinbarung.recht.norm import parse\n"
        "from vereinbarung.recht.rechtsstand import zustand\n"
        "zustand(parse('§ 86 SGB X')[0], datetime.date(2001, 1, 1))\n"
        "print(*sorted({'ruamel', 'pydantic', 'jinja2', 'docx', 'holidays', 'babel'} & set(sys.modules)))\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8", check=True)
    assert run.stdout.strip() == ""


def test_written_in_the_weeks_in_which_it_came_the_paragraph_itself_is_meant():
    norm = parse("§ 18 Abs. 2a BSHG")[0]
    written = dt.date(2000, 12, 4)
    assert zustand(norm, dt.date(2001, 6, 1), geschrieben_am=written).zustand is Zustand.GILT
    assert zustand(norm, dt.date(2006, 1, 1), geschrieben_am=written).zustand is Zustand.AUFGEHOBEN
    early = zustand(norm, dt.date(2000, 12, 15), geschrieben_am=written)
    assert early.zustand is Zustand.UNKLAR
