from __future__ import annotations

import json


def test_samples_on_a_day(rufe, root, monkeypatch):
    monkeypatch.chdir(root)
    lauf = rufe("ueberblick", "beispiele", "--stichtag", "1.7.2001")
    assert (lauf.code, lauf.err) == (0, "")
    assert lauf.out == (root / "tests/ueberblick/golden/beispiele.txt").read_text(encoding="utf-8")


def test_without_a_path_the_current_folder(rufe, vereinbarung):
    lauf = rufe("ueberblick", "--stichtag", "1.7.2001")
    assert lauf.code == 0
    assert "Stichtag 1.7.2001: 1 Vereinbarung, " in lauf.out


def test_today_is_the_default(rufe, vereinbarung, monkeypatch):
    from datetime import date

    monkeypatch.setattr("vereinbarung.cli.ueberblick.heute", lambda: date(2002, 3, 4))
    assert "Stichtag 4.3.2002" in rufe("ueberblick").out


def test_ending_names_the_format(rufe, vereinbarung):
    folder = vereinbarung.parent
    for name, begin in {
        "u.html": b"<!DOCTYPE html>",
        "u.csv": b"\xef\xbb\xbfZeile;",
        "u.json": b"{",
        "u.txt": b"Stichtag",
    }.items():
        lauf = rufe("ueberblick", "--ausgabe", name, "--stichtag", "1.7.2001")
        assert (lauf.code, lauf.out) == (0, f"Überblick geschrieben: {name}\n")
        assert (folder / name).read_bytes().startswith(begin)
    assert rufe("ueberblick", "--ausgabe", "u.html", "--format", "json").code == 0
    assert json.loads((folder / "u.html").read_bytes())["version"] == 1
    assert b"\r\r\n" not in (folder / "u.csv").read_bytes()


def test_what_cannot_be_read_is_listed(rufe, vereinbarung):
    (vereinbarung.parent / "kaputt.yaml").write_text("art: [\n", encoding="utf-8")
    lauf = rufe("ueberblick")
    assert lauf.code == 1
    assert "1 Datei nicht lesbar" in lauf.out
    assert "kaputt.yaml: Die Datei ließ sich nicht als Vereinbarung lesen." in lauf.out


def test_a_file_that_is_not_there(rufe, vereinbarung):
    lauf = rufe("ueberblick", "fehlt.yaml", vereinbarung.name)
    assert lauf.code == 3
    assert "fehlt.yaml: " in lauf.out
    assert "1 Vereinbarung" in lauf.out


def test_wrong_calls(rufe, vereinbarung):
    for argv, sentence in [
        (["--ausgabe", "u.xlsx"], "nicht zu erkennen"),
        (["--ausgabe", vereinbarung.name, "--format", "text"], "ersetzen"),
        (["--stichtag", "31.2.2001"], "31.2.2001"),
        (["--stichtag", "1.1.9999"], "Das Jahr 9999 kann nicht stimmen."),
        (["--format", "xlsx"], "xlsx"),
    ]:
        lauf = rufe("ueberblick", *argv)
        assert lauf.code == 2, argv
        assert sentence in lauf.err
    assert vereinbarung.read_bytes().startswith(b"art:") or b"\nart:" in vereinbarung.read_bytes()


def test_old_consoles(prozess, vereinbarung):
    lauf = prozess("ueberblick", "--stichtag", "1.7.2001", env={"PYTHONIOENCODING": "ascii"}, cwd=vereinbarung.parent)
    assert lauf.code == 0
    assert "Luecke" in lauf.out
    assert "?" not in lauf.out


def test_programs_get_utf8_on_every_console(prozess, vereinbarung):
    lauf = prozess("ueberblick", "--format", "json", env={"PYTHONIOENCODING": "ascii"}, cwd=vereinbarung.parent)
    assert "Gießen" in lauf.out
    assert json.loads(lauf.out)["version"] == 1
