"""The command: files that come out, drafts that go on, what is refused. Standard input is a pipe here."""

from __future__ import annotations

import io
import sys

import pytest

from vereinbarung import pipeline
from vereinbarung.cli import neu
from vereinbarung.errors import UnwritableTarget
from vereinbarung.leitfaden.arten import arten


@pytest.fixture
def eingabe(monkeypatch, tmp_path):
    """Give the next call these lines as standard input, in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def give(*lines):
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(line + "\n" for line in lines)))

    give()
    return give


@pytest.mark.parametrize("kind", list(arten()))
def test_form_without_questions(rufe, eingabe, tmp_path, kind):
    lauf = rufe("neu", kind, "akte/Gießen 1", "--ohne-fragen")
    path = tmp_path / "akte/Gießen 1.yaml"
    assert (lauf.code, lauf.err) == (0, "")
    assert "Formular geschrieben: " in lauf.out
    text = path.read_text(encoding="utf-8")
    assert f"art: {kind}\n" in text
    assert "kennung: Giessen-1\n" in text
    assert pipeline.check_file(path).subject is not None


def test_kind_may_be_shortened_and_is_named_where_it_is_unknown(rufe, eingabe):
    assert rufe("neu", "Rahmen", "a", "--ohne-fragen").code == 0
    lauf = rufe("neu", "vertrag", "b", "--ohne-fragen")
    assert lauf.code == 2
    assert "Möglich sind: rahmenvereinbarung, " in lauf.err


def test_folder_gets_a_file_of_the_kind(rufe, eingabe, tmp_path):
    assert rufe("neu", "rahmen", tmp_path, "--ohne-fragen").code == 0
    assert (tmp_path / "rahmenvereinbarung.yaml").exists()


@pytest.mark.parametrize("more", [[], ["--ohne-fragen"]])
def test_a_file_of_somebody_else_is_never_touched(rufe, eingabe, tmp_path, more):
    foreign = tmp_path / "fremd.yaml"
    foreign.write_text("art: rahmenvereinbarung\n", encoding="utf-8")
    lauf = rufe("neu", "rahmen", foreign, *more)
    assert lauf.code == 3
    assert "gibt es schon" in lauf.err
    assert "--ueberschreiben" in lauf.err
    assert foreign.read_text(encoding="utf-8") == "art: rahmenvereinbarung\n"
    assert rufe("neu", "rahmen", foreign, "--ohne-fragen", "--überschreiben").code == 0
    assert "parteien:" in foreign.read_text(encoding="utf-8")


def test_replacing_begins_with_the_first_answer(rufe, eingabe, tmp_path):
    foreign = tmp_path / "fremd.yaml"
    foreign.write_text("art: rahmenvereinbarung\n", encoding="utf-8")
    assert rufe("neu", "rahmen", foreign, "--ueberschreiben").code == 130
    assert foreign.read_text(encoding="utf-8") == "art: rahmenvereinbarung\n"
    eingabe("1.1.2001")
    assert rufe("neu", "rahmen", foreign, "--ueberschreiben").code == 130
    assert "rechtsstand: 1.1.2001" in foreign.read_text(encoding="utf-8")


def test_without_input_there_is_a_sentence_and_no_file(rufe, eingabe, tmp_path):
    lauf = rufe("neu", "rahmen", "a.yaml")
    assert lauf.code == 130
    assert "--ohne-fragen" in lauf.err
    assert list(tmp_path.iterdir()) == []


def test_without_any_standard_input(rufe, eingabe, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    assert rufe("neu", "rahmen", "a.yaml").code == 130


def test_a_draft_goes_on_line_by_line(rufe, eingabe, tmp_path):
    eingabe("1.1.2001", "Arbeitsamt Gießen")
    lauf = rufe("neu", "rahmen", "a.yaml")
    assert lauf.code == 130
    assert "weiter geht es mit\n  vereinbarung neu rahmenvereinbarung a.yaml" in lauf.err
    eingabe("Landkreis Gießen", "nein")
    lauf = rufe("neu", "rahmen", "a.yaml")
    assert "wird fortgesetzt" in lauf.out
    assert "Ab welchem Tag" not in lauf.out
    text = (tmp_path / "a.yaml").read_text(encoding="utf-8")
    assert 'name: Landkreis Gießen\n    ags: "06531"' in text
    assert "# Weiter fragt: vereinbarung neu rahmenvereinbarung a.yaml" in text
    assert [p.name for p in tmp_path.iterdir()] == ["a.yaml"]


def test_comments_of_ones_own_are_kept_beside(rufe, eingabe, tmp_path):
    eingabe("1.1.2001")
    rufe("neu", "rahmen", "a.yaml")
    path = tmp_path / "a.yaml"
    mine = path.read_text(encoding="utf-8").replace(
        "rechtsstand: 1.1.2001", "rechtsstand: 1.7.2001  # lieber zur Jahresmitte"
    )
    path.write_text(mine, encoding="utf-8")
    eingabe("Arbeitsamt Gießen")
    rufe("neu", "rahmen", "a.yaml")
    assert "rechtsstand: 1.7.2001\n" in path.read_text(encoding="utf-8")
    assert (tmp_path / "a.yaml.bak").read_text(encoding="utf-8") == mine
    path.write_text(path.read_text(encoding="utf-8") + "# noch etwas\n", encoding="utf-8")
    eingabe("Landkreis Gießen")
    rufe("neu", "rahmen", "a.yaml")
    assert (tmp_path / "a.yaml.bak").read_text(encoding="utf-8") == mine
    assert (tmp_path / "a.yaml.bak2").read_text(encoding="utf-8").endswith("# noch etwas\n")


def test_draft_of_another_kind_or_damaged_or_finished(rufe, eingabe, tmp_path):
    eingabe("1.1.2001")
    rufe("neu", "rahmen", "a.yaml")
    lauf = rufe("neu", "zusatz", "a.yaml")
    assert lauf.code == 2
    assert "vereinbarung neu rahmenvereinbarung a.yaml" in lauf.err
    path = tmp_path / "a.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + "  - [\n", encoding="utf-8")
    lauf = rufe("neu", "rahmen", "a.yaml")
    assert lauf.code == 3
    assert "lässt sich nicht lesen" in lauf.err
    path.write_text("\n".join(line for line in text.split("\n") if "Noch offen" not in line), encoding="utf-8")
    lauf = rufe("neu", "rahmen", "a.yaml")
    assert lauf.code == 3
    assert "keine Frage mehr offen" in lauf.err


def test_a_disk_that_refuses_does_not_stop_the_interview(rufe, eingabe, monkeypatch):
    real, calls = pipeline.save, []

    def save(data, ziel, **options):
        calls.append(ziel)
        if len(calls) == 1:
            raise UnwritableTarget("Für „a.yaml“ ist kein Platz mehr.", "", "a.yaml")
        real(data, ziel, **options)

    monkeypatch.setattr(pipeline, "save", save)
    eingabe("1.1.2001", "Arbeitsamt Gießen")
    lauf = rufe("neu", "rahmen", "a.yaml")
    assert "kein Platz mehr" in lauf.out
    assert "Ihre Antworten stehen in a.yaml" in lauf.err


def test_schema_near_by_is_pointed_at(rufe, eingabe, tmp_path):
    assert rufe("schema", "--ablegen", tmp_path).code == 0
    rufe("neu", "rahmen", tmp_path / "sub/a", "--ohne-fragen")
    first = (tmp_path / "sub/a.yaml").read_text(encoding="utf-8").split("\n")[0]
    assert first == "# yaml-language-server: $schema=../schema/rahmenvereinbarung.schema.json"


def test_names_become_ids(tmp_path):
    assert neu._kennung(tmp_path / "Über uns (2).yaml") == "Ueber-uns-2"
    assert neu._kennung(tmp_path / "….yaml") == "NEU"


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "ascii"])
def test_old_consoles(prozess, tmp_path, encoding):
    lauf = prozess("neu", "rahmen", "a.yaml", env={"PYTHONIOENCODING": encoding}, cwd=tmp_path)
    assert lauf.code == 130
    assert "Rechtsstand (1 von" in lauf.out
    assert "Traceback" not in lauf.err
