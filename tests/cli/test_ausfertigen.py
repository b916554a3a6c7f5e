from __future__ import annotations

import os
from datetime import date

import pytest

from vereinbarung.cli.ziele import VERTRAG, formats, targets


def is_word(path):
    return path.read_bytes()[:2] == b"PK"


def places(found):
    return [ziel.pfad.as_posix() for ziel in found]


def test_word_file_stands_beside_the_agreement(rufe, vereinbarung):
    lauf = rufe("ausfertigen", vereinbarung.name)
    assert (lauf.code, lauf.out, lauf.err) == (0, "Ausgefertigt: rahmen.docx\n", "")
    assert is_word(vereinbarung.with_name("rahmen.docx"))


@pytest.mark.parametrize(
    ("ziel", "file"), [("a.docx", "a.docx"), ("A.DOCX", "A.DOCX"), ("neu/tief", "neu/tief/rahmen.docx")]
)
def test_target_with_suffix_is_a_file_else_a_folder(rufe, vereinbarung, ziel, file):
    assert rufe("ausfertigen", vereinbarung.name, "-o", ziel).code == 0
    assert is_word(vereinbarung.parent / file)


def test_existing_file_is_only_replaced_on_demand(rufe, vereinbarung):
    existing = vereinbarung.with_name("rahmen.docx")
    existing.write_text("alt", encoding="utf-8")
    lauf = rufe("ausfertigen", vereinbarung.name)
    assert lauf.code == 3
    assert "--ueberschreiben" in lauf.err
    assert existing.read_text(encoding="utf-8") == "alt"
    assert rufe("ausfertigen", vereinbarung.name, "--überschreiben").code == 0
    assert is_word(existing)


def test_errors_are_shown_and_nothing_is_written(rufe, unfertig):
    lauf = rufe("ausfertigen", unfertig.name)
    assert lauf.code == 1
    assert "Fehler ST-01" in lauf.out
    assert "Nicht ausgefertigt: unfertig.yaml." in lauf.out
    assert not list(unfertig.parent.glob("*.docx"))


def test_draft_in_spite_of_errors(rufe, unfertig):
    lauf = rufe("ausfertigen", unfertig.name, "--entwurf")
    assert lauf.code == 0
    assert lauf.out.startswith("Entwurf geschrieben: unfertig-entwurf.docx\n")
    assert is_word(unfertig.with_name("unfertig-entwurf.docx"))


def test_one_bad_agreement_does_not_hold_up_the_others(rufe, vereinbarung, unfertig):
    lauf = rufe("ausfertigen", unfertig.name, vereinbarung.name, "-o", "aus")
    assert lauf.code == 1
    assert [p.name for p in (vereinbarung.parent / "aus").iterdir()] == ["rahmen.docx"]


def test_unreadable_input(rufe, vereinbarung):
    lauf = rufe("ausfertigen", "nirgends.yaml")
    assert lauf.code == 3
    assert "nirgends.yaml" in lauf.out


def test_several_inputs_need_a_folder(rufe, vereinbarung, unfertig):
    lauf = rufe("ausfertigen", vereinbarung.name, unfertig.name, "-o", "a.docx")
    assert lauf.code == 2
    assert "Ordner" in lauf.err


def test_folders_tell_equal_names_apart():
    found = targets(["hanau/rahmen.yaml", "fulda/rahmen.yaml"], "aus", ["docx"], entwurf=False)
    assert places(found) == ["aus/hanau-rahmen.docx", "aus/fulda-rahmen.docx"]


def test_names_that_stay_equal_are_refused(rufe, tmp_path):
    lauf = rufe("ausfertigen", tmp_path / "x/a/r.yaml", tmp_path / "y/a/r.yaml", "-o", tmp_path)
    assert lauf.code == 2
    assert "dieselbe Word-Datei" in lauf.err


def test_names_that_differ_in_case_only_are_refused(rufe, tmp_path):
    lauf = rufe("ausfertigen", tmp_path / "a/Rahmen.yaml", tmp_path / "a/rahmen.yaml")
    assert lauf.code == 2
    assert "dieselbe Word-Datei" in lauf.err


def test_an_agreement_is_never_replaced_by_its_contract(rufe, vereinbarung):
    mine = vereinbarung.rename(vereinbarung.with_suffix(".docx"))
    before = mine.read_bytes()
    lauf = rufe("ausfertigen", mine.name, "--ueberschreiben")
    assert lauf.code == 2
    assert "würde die Vereinbarung" in lauf.err
    assert mine.read_bytes() == before


def test_same_input_gives_the_same_bytes(rufe, vereinbarung):
    rufe("ausfertigen", vereinbarung.name, "-o", "a.docx")
    rufe("ausfertigen", vereinbarung.name, "-o", "b.docx")
    assert vereinbarung.with_name("a.docx").read_bytes() == vereinbarung.with_name("b.docx").read_bytes()


def test_folder_that_cannot_be_made(rufe, vereinbarung):
    lauf = rufe("ausfertigen", vereinbarung.name, "-o", os.path.join(vereinbarung.name, "unter"))  # noqa: PTH118
    assert lauf.code == 3
    assert "lässt sich nicht anlegen" in lauf.err


@pytest.mark.parametrize(
    ("asked", "ziel", "found"),
    [
        ([], None, ["docx"]),
        ([], "ordner", ["docx"]),
        ([], "a.pdf", ["pdf"]),
        ([], "A.HTM", ["html"]),
        (["text"], "a.txt", ["text"]),
        (["html"], "vertraege.2026", ["html"]),
        (["pdf", "docx", "pdf"], None, ["pdf", "docx"]),
    ],
)
def test_format_is_asked_for_or_read_from_the_name(asked, ziel, found):
    assert list(formats(asked, ziel)) == found


def test_several_formats_of_several_agreements():
    found = targets(["a/r.yaml", "a/s.yaml"], None, ["docx", "text"], entwurf=True)
    assert places(found) == ["a/r-entwurf.docx", "a/r-entwurf.txt", "a/s-entwurf.docx", "a/s-entwurf.txt"]


def test_papers_of_an_agreement_have_names_of_their_own():
    found = targets(["a/r.yaml"], "aus", ["pdf"], entwurf=True, papiere=(VERTRAG, "einwilligung"))
    assert places(found) == ["aus/r-entwurf.pdf", "aus/r-einwilligung-entwurf.pdf"]


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["--format", "html", "--format", "text", "-o", "a.html"], "einen Ordner"),
        (["--format", "text", "-o", "a.docx"], "verlangt das Format docx"),
        (["-o", "a.doc"], "wird nicht geschrieben"),
        (["--format", "rtf"], "rtf"),
        (["--zeitlimit", "0"], "0"),
    ],
)
def test_formats_that_do_not_fit_are_refused(rufe, vereinbarung, argv, says):
    lauf = rufe("ausfertigen", vereinbarung.name, *argv)
    assert lauf.code == 2
    assert says in lauf.err
    assert [p.name for p in vereinbarung.parent.iterdir()] == [vereinbarung.name]


def test_every_file_is_named(rufe, vereinbarung):
    lauf = rufe("ausfertigen", vereinbarung.name, "--format", "docx", "--format", "html", "--format", "text")
    assert (lauf.code, lauf.err) == (0, "")
    assert lauf.out.splitlines() == [
        "Ausgefertigt: rahmen.docx",
        "Zum Lesen geschrieben: rahmen.html",
        "Zum Lesen geschrieben: rahmen.txt",
    ]
    assert is_word(vereinbarung.with_name("rahmen.docx"))
    assert vereinbarung.with_name("rahmen.html").read_bytes().startswith(b"<!DOCTYPE html>")
    assert "§\u00a01" in vereinbarung.with_name("rahmen.txt").read_text(encoding="utf-8")


def test_one_file_in_the_way_holds_up_all(rufe, vereinbarung):
    vereinbarung.with_name("rahmen.txt").write_text("alt", encoding="utf-8")
    lauf = rufe("ausfertigen", vereinbarung.name, "--format", "html", "--format", "text")
    assert lauf.code == 3
    assert "rahmen.txt" in lauf.err
    assert not vereinbarung.with_name("rahmen.html").exists()


@pytest.mark.parametrize("argv", [["--format", "pdf"], ["--seitenzahlen", "ja"]])
def test_missing_office_is_one_sentence_with_a_remedy(rufe, vereinbarung, argv):
    lauf = rufe("ausfertigen", vereinbarung.name, *argv)
    assert lauf.code == 3
    assert "VEREINBARUNG_SOFFICE" in lauf.err
    assert "Was tun" in lauf.err
    assert [p.name for p in vereinbarung.parent.iterdir()] == [vereinbarung.name]


@pytest.mark.skipif(os.name != "posix", reason="control characters in file names")
def test_file_names_do_not_act_on_the_terminal(rufe, vereinbarung):
    lauf = rufe("ausfertigen", vereinbarung.name, "-o", "a\x1b[31m\u202e.docx")
    assert lauf.code == 0
    assert lauf.out == "Ausgefertigt: a<U+001B>[31m<U+202E>.docx\n"


# ------------------------------------------------------------------------------------------------ companion papers

PAPIERE = ["einwilligung", "arbeitsplan", "checkliste", "pruefvermerk"]


def test_all_companions_stand_beside_the_contract(rufe, vereinbarung):
    lauf = rufe("ausfertigen", vereinbarung.name, "--mit", "begleitpapiere")
    assert lauf.code == 0
    names = ["rahmen.docx", *(f"rahmen-{p}.docx" for p in PAPIERE)]
    assert [line.removeprefix("Ausgefertigt: ") for line in lauf.out.splitlines()] == names
    assert all(is_word(vereinbarung.with_name(name)) for name in names)


def test_one_companion_by_name_in_every_format(rufe, vereinbarung):
    lauf = rufe(
        "ausfertigen", vereinbarung.name, "--mit", "checkliste", "--format", "html", "--format", "text", "-o", "aus"
    )
    assert lauf.code == 0
    found = {p.name: p.read_text(encoding="utf-8") for p in (vereinbarung.parent / "aus").iterdir()}
    assert sorted(found) == ["rahmen-checkliste.html", "rahmen-checkliste.txt", "rahmen.html", "rahmen.txt"]
    assert "☐" in found["rahmen-checkliste.txt"]
    assert "<h1>Checkliste</h1>" in found["rahmen-checkliste.html"]


def test_a_companion_named_twice_is_printed_once(rufe, vereinbarung):
    lauf = rufe("ausfertigen", vereinbarung.name, "--mit", "begleitpapiere", "--mit", "arbeitsplan")
    assert lauf.out.count("rahmen-arbeitsplan.docx") == 1


def test_the_day_of_the_check_comes_from_the_call_else_from_the_calendar(rufe, vereinbarung, monkeypatch):
    note = vereinbarung.with_name("rahmen-pruefvermerk.txt")
    call = ("ausfertigen", vereinbarung.name, "--mit", "pruefvermerk", "--format", "text", "--ueberschreiben")
    assert rufe(*call, "--stichtag", "2.3.2001").code == 0
    assert "2. März 2001" in note.read_text(encoding="utf-8").replace("\u00a0", " ")
    monkeypatch.setattr("vereinbarung.cli.ausfertigen.heute", lambda: date(2002, 5, 4))
    assert rufe(*call).code == 0
    assert "4. Mai 2002" in note.read_text(encoding="utf-8").replace("\u00a0", " ")


def test_what_an_agreement_has_no_use_for_is_said_in_a_sentence(rufe, vereinbarung):
    text = vereinbarung.read_text(encoding="utf-8")
    strom = "zweck: Vermittlung"
    assert text.count(strom) >= 1
    lines = [
        "      - {von: lk, an: aa, daten: [Beruf], zweck: Vermittlung, rechtsgrundlage: § 69 Abs. 1 Nr. 1 SGB X}"
        if "von: " in line and "daten:" in line else line
        for line in text.splitlines()
    ]  # fmt: skip
    vereinbarung.write_text("\n".join(lines), encoding="utf-8")
    lauf = rufe("ausfertigen", vereinbarung.name, "--mit", "einwilligung")
    assert lauf.code == 0
    assert (
        "Einwilligungserklärung entfällt: Keine Übermittlung nach dieser Vereinbarung beruht auf einer Einwilligung."
        in lauf.out
    )
    assert not vereinbarung.with_name("rahmen-einwilligung.docx").exists()


def test_drafts_of_companions_are_named_as_such(rufe, unfertig):
    lauf = rufe("ausfertigen", unfertig.name, "--entwurf", "--mit", "checkliste")
    assert lauf.code == 0
    assert is_word(unfertig.with_name("unfertig-checkliste-entwurf.docx"))


def test_companions_and_contract_do_not_fit_into_one_file(rufe, vereinbarung):
    lauf = rufe("ausfertigen", vereinbarung.name, "--mit", "checkliste", "-o", "a.docx")
    assert lauf.code == 2
    assert "Ordner" in lauf.err


def test_an_unknown_companion_is_answered_with_the_known_ones(rufe, vereinbarung):
    lauf = rufe("ausfertigen", vereinbarung.name, "--mit", "vermerk")
    assert lauf.code == 2
    assert all(p in lauf.err for p in PAPIERE)


def test_a_day_that_does_not_exist_is_a_wrong_call(rufe, vereinbarung):
    lauf = rufe("ausfertigen", vereinbarung.name, "--mit", "pruefvermerk", "--stichtag", "31.2.2001")
    assert lauf.code == 2
    assert "gibt es nicht im Kalender" in lauf.err


def test_an_existing_companion_is_not_replaced_and_nothing_is_written(rufe, vereinbarung):
    vereinbarung.with_name("rahmen-checkliste.docx").write_text("alt", encoding="utf-8")
    lauf = rufe("ausfertigen", vereinbarung.name, "--mit", "checkliste")
    assert lauf.code == 3
    assert not vereinbarung.with_name("rahmen.docx").exists()
