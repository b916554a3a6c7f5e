"""How page numbers are found and what happens when they cannot be: with a LibreOffice whose answers are laid down here."""

from __future__ import annotations

import pytest

from tests.lesefassung.muster import muster
from vereinbarung import ausgabe, pipeline
from vereinbarung.ausgabe import Auftrag, ausgeben
from vereinbarung.buero import programm
from vereinbarung.errors import OfficeFailed
from vereinbarung.vertrag.document import Dokument, Inhaltsverzeichnis

DOKUMENT = muster()
COUNT = len(DOKUMENT.verzeichnis)


class Buero:
    """Says that the headings stand on the pages `answer(shown)`, `shown` being the page the contents give them."""

    def __init__(self, answer):
        self.answer, self.runs = answer, []

    def to_pdf(self, files, *, zeitlimit):
        assert zeitlimit == 5
        if not files:
            return []
        self.runs.append(len(files))
        return [b"pdf of " + file for file in files]

    def pages(self, pdf, headings):
        for shown in (*range(1, 9), 888):
            if pdf == b"pdf of " + pipeline.docx(DOKUMENT, seiten=[shown] * COUNT):
                return [self.answer(shown)] * len(headings)
        raise AssertionError("a document that nobody ordered")


@pytest.fixture
def buero(monkeypatch, tmp_path):
    def put(answer):
        office = Buero(answer)
        monkeypatch.setattr("vereinbarung.buero.umwandeln.to_pdf", office.to_pdf)
        monkeypatch.setattr("vereinbarung.buero.seiten.heading_pages", office.pages)
        monkeypatch.setattr(programm, "find", lambda: tmp_path)
        monkeypatch.setattr(programm, "need", lambda: tmp_path)
        return office

    return put


def always_three(_):
    return 3


def one(*formate, seitenzahlen="auto"):
    [found] = ausgeben([Auftrag(DOKUMENT, formate)], seitenzahlen=seitenzahlen, zeitlimit=5)
    return found


def numbered(page):
    return pipeline.docx(DOKUMENT, seiten=[page] * COUNT)


def test_word_file_needs_one_run_if_no_number_can_shift_a_page(buero):
    office = buero(always_three)
    assert one("docx").daten == {"docx": numbered(3)}
    assert office.runs == [2]


def test_pdf_is_the_one_that_shows_its_own_pages(buero):
    office = buero(always_three)
    assert one("docx", "pdf").daten == {"docx": numbered(3), "pdf": b"pdf of " + numbered(3)}
    assert office.runs == [2, 1]


@pytest.mark.parametrize("formate", [("docx",), ("pdf",)])
def test_numbers_that_shift_pages_are_sought_again(buero, formate):
    office = buero(lambda shown: {1: 4, 4: 5, 5: 5}.get(shown, 6))
    found = one(*formate)
    assert found.daten[formate[0]].endswith(numbered(5))
    assert found.ohne_seitenzahlen == ""
    assert office.runs == [2, 1, 1]


def test_numbers_that_never_settle_are_left_out_and_said(buero):
    buero(lambda shown: shown % 7 + 1)
    found = one("docx", "pdf")
    assert found.daten == {"docx": pipeline.docx(DOKUMENT), "pdf": b"pdf of " + pipeline.docx(DOKUMENT)}
    assert "kommt nicht zur Ruhe" in found.ohne_seitenzahlen
    with pytest.raises(OfficeFailed, match="kommt nicht zur Ruhe"):
        one("docx", seitenzahlen="ja")


def test_without_numbers_only_a_pdf_takes_a_run(buero):
    office = buero(always_three)
    assert one("docx", seitenzahlen="nein").daten == {"docx": pipeline.docx(DOKUMENT)}
    assert office.runs == []
    assert one("pdf", seitenzahlen="nein").daten == {"pdf": b"pdf of " + pipeline.docx(DOKUMENT)}
    assert office.runs == [1]


def test_paper_without_contents_goes_along_in_the_first_run(buero):
    office = buero(always_three)
    letter = Dokument("t", "t", DOKUMENT.bloecke[2:])
    assert not letter.verzeichnis
    found = ausgeben([Auftrag(DOKUMENT, ("pdf",)), Auftrag(letter, ("pdf", "docx"))], seitenzahlen="ja", zeitlimit=5)
    assert office.runs == [3, 1]
    assert found[1].daten["pdf"] == b"pdf of " + found[1].daten["docx"]


def test_reading_never_starts_it(buero):
    office = buero(always_three)
    assert set(one("html", "text").daten) == {"html", "text"}
    assert office.runs == []


def test_failure_costs_a_word_file_only_its_numbers(buero, monkeypatch):
    buero(always_three)

    def fails(files, *, zeitlimit):
        raise OfficeFailed("LibreOffice ist nicht fertig geworden.")

    monkeypatch.setattr("vereinbarung.buero.umwandeln.to_pdf", fails)
    found = one("docx")
    assert found.daten == {"docx": pipeline.docx(DOKUMENT)}
    assert found.ohne_seitenzahlen == "LibreOffice ist nicht fertig geworden."
    for formate, seitenzahlen in ((("docx", "pdf"), "auto"), (("docx",), "ja")):
        with pytest.raises(OfficeFailed):
            one(*formate, seitenzahlen=seitenzahlen)


def test_missing_office_leaves_the_numbers_out_without_a_word(monkeypatch):
    monkeypatch.setattr(programm, "find", lambda: None)
    assert one("docx") == ausgabe.Ausgabe({"docx": pipeline.docx(DOKUMENT)})


def test_contents_without_headings_have_nothing_to_count(buero):
    office = buero(always_three)
    empty = Dokument("t", "t", (Inhaltsverzeichnis(),))
    ausgeben([Auftrag(empty, ("docx",))], seitenzahlen="ja", zeitlimit=5)
    assert office.runs == []
