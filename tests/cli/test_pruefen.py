from __future__ import annotations

import json
import os

import pytest


def test_clean_agreement(rufe, vereinbarung):
    lauf = rufe("pruefen", vereinbarung.name)
    assert (lauf.code, lauf.err) == (0, "")
    assert lauf.out.endswith("Keine Befunde in 1 Datei.\n")
    assert "DO-01, DO-02: Der fertige Wortlaut" in lauf.out


def test_finding_has_place_source_and_remedy(rufe, unfertig):
    lauf = rufe("pruefen", unfertig.name)
    lines = lauf.out.splitlines()
    assert lauf.code == 1
    source = unfertig.read_text(encoding="utf-8").splitlines()
    number = next(i for i, line in enumerate(source, 1) if line.startswith("geltuung:"))
    first = lines.index(f"unfertig.yaml:{number}:1: Fehler ST-01")
    assert lines[first + 3].strip() == "| ^^^^^^^^"
    assert "Was tun: Bitte schreiben Sie „geltung:“." in lauf.out
    assert "nicht geprüft" in lines[-1]
    assert "\x1b" not in lauf.out


def test_folder_with_two_agreements(rufe, unfertig):
    lauf = rufe("pruefen", unfertig.parent)
    assert lauf.code == 1
    assert " in 2 Dateien" in lauf.out.splitlines()[-1]


def test_json(rufe, unfertig):
    lauf = rufe("pruefen", "--format", "json", unfertig.name)
    data = json.loads(lauf.out)
    assert lauf.code == 1
    assert "ST-01" in [b["regel"] for b in data["befunde"]]
    assert data["zusammenfassung"]["fehler"] == 1


def test_json_is_utf8_on_every_console(prozess, unfertig):
    lauf = prozess("pruefen", "--format", "json", unfertig.name, env={"PYTHONIOENCODING": "ascii"}, cwd=unfertig.parent)
    assert any("Den Schlüssel „geltuung“" in b["meldung"] for b in json.loads(lauf.out)["befunde"])


def test_report_into_a_file(rufe, unfertig):
    lauf = rufe("pruefen", unfertig.name, "--ausgabe", "bericht.txt")
    written = unfertig.with_name("bericht.txt").read_text(encoding="utf-8")
    assert (lauf.code, written) == (1, lauf.out)


def test_several_reports_at_once(rufe, unfertig):
    reports = ("befunde.sarif", "junit.xml", "gitlab:quality.json", "seite.html", "notiz.md")
    argv = [arg for report in reports for arg in ("--ausgabe", report)]
    assert rufe("pruefen", unfertig.name, "--format", "knapp", *argv).out.startswith(f"{unfertig.name}:")
    folder = unfertig.parent
    assert json.loads((folder / "befunde.sarif").read_bytes())["version"] == "2.1.0"
    assert (folder / "junit.xml").read_bytes().startswith(b"<?xml")
    assert json.loads((folder / "quality.json").read_bytes())[-1]["check_name"]
    assert (folder / "seite.html").read_bytes().startswith(b"<!DOCTYPE html>")
    assert (folder / "notiz.md").read_text(encoding="utf-8").startswith("## ")


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["--ausgabe", "bericht.odt"], "nicht zu erkennen"),
        (["--ausgabe", "sarif:"], "fehlt bei --ausgabe"),
        (["--ausgabe", "a.json", "--ausgabe", "gitlab:A.JSON"], "dieselbe Datei"),
    ],
)
def test_reports_that_have_no_place(rufe, unfertig, argv, sentence):
    lauf = rufe("pruefen", unfertig.name, *argv)
    assert lauf.code == 2
    assert sentence in lauf.err


@pytest.mark.parametrize("folder", [False, True])
def test_a_report_never_replaces_an_agreement(rufe, unfertig, folder):
    before = unfertig.read_bytes()
    lauf = rufe("pruefen", "." if folder else unfertig.name, "--ausgabe", f"json:{unfertig.name}")
    assert lauf.code == 2
    assert unfertig.read_bytes() == before


def test_colour_on_demand(rufe, unfertig):
    assert "\x1b[1;31mFehler" in rufe("pruefen", unfertig.name, "--farbe", "immer").out


def test_named_files_that_are_no_agreements_can_be_passed_over(rufe, unfertig):
    unfertig.with_name("ablauf.yml").write_text("on: push\n", encoding="utf-8")
    argv = ("pruefen", "--format", "knapp", "ablauf.yml")
    assert "ablauf.yml:1:1" in rufe(*argv).out
    assert rufe(*argv, "--nur-vereinbarungen").code == 0
    both = rufe(*argv, unfertig.name, "--nur-vereinbarungen")
    assert both.code == 1
    assert "ablauf.yml" not in both.out


def test_missing_file(rufe, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    lauf = rufe("pruefen", "nirgends.yaml")
    assert lauf.code == 3
    assert "Was tun:" in lauf.out


def test_folder_without_agreement(rufe, tmp_path):
    lauf = rufe("pruefen", tmp_path)
    assert (lauf.code, lauf.out) == (0, "Keine Vereinbarung geprüft.\n")


def test_content_that_cannot_be_read_is_a_finding(rufe, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_bytes("art: rahmenvereinbarung\ntitel: Übergänge".encode("cp1252"))
    lauf = rufe("pruefen", "a.yaml")
    assert lauf.code == 1
    assert "a.yaml:2:8: Fehler QU-01" in lauf.out


@pytest.mark.parametrize("target", ["nirgends/bericht.txt", "text:."])
def test_report_that_cannot_be_written(rufe, vereinbarung, target):
    lauf = rufe("pruefen", vereinbarung.name, "--ausgabe", target)
    assert lauf.code == 3
    assert "Was tun:" in lauf.err


def test_strict_mode_counts_warnings(rufe, vereinbarung):
    text = vereinbarung.read_text(encoding="utf-8")
    warned = vereinbarung.with_name("warnung.yaml")
    warned.write_text(text.replace("\ntitel: ", "\ntitel: \u2067", 1), encoding="utf-8")
    if "\u2067" not in warned.read_text(encoding="utf-8"):
        warned.write_text(text + "# \u2067\n", encoding="utf-8")
    relaxed, strict = rufe("pruefen", warned.name), rufe("pruefen", "--streng", warned.name)
    assert "Warnung" in relaxed.out
    assert (relaxed.code, strict.code) == (0, 1)


@pytest.mark.skipif(os.name != "posix", reason="file names of arbitrary bytes")
def test_file_name_that_is_not_text(prozess, tmp_path):
    name = os.fsdecode(b"\xff\x1b.yaml")
    (tmp_path / name).write_bytes(b"art: x\n")
    lauf = prozess("pruefen", ".", cwd=tmp_path)
    assert lauf.code == 1
    assert "\x1b" not in lauf.out
    assert "Traceback" not in lauf.err
