"""Documents → bytes in every format, LibreOffice called as rarely as possible; with it come the page numbers.

Light to import, because the command line asks here which formats there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vereinbarung.errors import OfficeFailed
from vereinbarung.vertrag.begleitpapiere import PAPIERE, Entfaellt

if TYPE_CHECKING:
    from vereinbarung.vertrag.document import Dokument

FORMATE = {"docx": ".docx", "pdf": ".pdf", "html": ".html", "text": ".txt"}
"""Every format with the ending of its files; the first is the default."""

BEGLEITPAPIERE = PAPIERE
"""Every companion paper by its name in a call, with the name it is spoken of."""

OhnePapier = Entfaellt
"""Stands for a companion paper that the agreement has no use for, with the reason."""

SEITENZAHLEN = ("auto", "ja", "nein")
"""Page numbers in the table of contents: where LibreOffice is present; always; never."""

_NARROWEST, _WIDEST = 1, 888
_ROUNDS = 2
_UNSTEADY = OfficeFailed(
    "Das Inhaltsverzeichnis kommt nicht zur Ruhe: Mit jeder Seitenzahl verschieben sich die Seiten.",
    "Bitte schreiben Sie die Datei mit --seitenzahlen nein.",
)


@dataclass(frozen=True, slots=True)
class Auftrag:
    """A document and the formats it is wanted in."""

    dokument: Dokument
    formate: tuple[str, ...]

    @property
    def counted(self) -> bool:
        """Whether the document has a table of contents in which pages can stand."""
        return bool(self.dokument.verzeichnis) and not {"docx", "pdf"}.isdisjoint(self.formate)


@dataclass(frozen=True, slots=True)
class Ausgabe:
    """What came of a document: bytes by format, and why its contents have no page numbers although they should."""

    daten: dict[str, bytes]
    ohne_seitenzahlen: str = ""


@dataclass(slots=True, eq=False)
class _Satz:
    """A document on its way through LibreOffice.

    `seiten`: the pages its contents show (none: no numbers). `sicher`: they have been seen to be right. `grund`: why
    there are none although there should be.
    """

    auftrag: Auftrag
    seiten: list[int] = field(default_factory=list)
    sicher: bool = False
    pdf: bytes = b""
    grund: str = ""

    @property
    def wants_pdf(self) -> bool:
        return "pdf" in self.auftrag.formate

    def all_on(self, page: int) -> list[int]:
        return [page] * len(self.auftrag.dokument.verzeichnis)

    def pages(self, pdf: bytes) -> list[int]:
        from vereinbarung.buero.seiten import heading_pages

        return heading_pages(pdf, self.auftrag.dokument.verzeichnis)


def needs_office(auftraege: Sequence[Auftrag], seitenzahlen: str) -> bool:
    """Whether LibreOffice will run. Raises MissingOffice if it must and is not there."""
    from vereinbarung.buero import programm

    counted = any(a.counted for a in auftraege)
    if any("pdf" in a.formate for a in auftraege) or (counted and seitenzahlen == "ja"):
        programm.need()
        return True
    return counted and seitenzahlen == "auto" and programm.find() is not None


def ausgeben(auftraege: Sequence[Auftrag], *, seitenzahlen: str, zeitlimit: float) -> list[Ausgabe]:
    """Return the results in the order of the orders. `zeitlimit` in seconds for one run of LibreOffice.

    Same input, same bytes: on one machine also with page numbers, on all machines with `seitenzahlen` "nein". A PDF
    carries the time it was made.
    Raises OfficeFailed if LibreOffice is missing or fails and a result depends on it.
    """
    saetze = [_Satz(a) for a in auftraege]
    if needs_office(auftraege, seitenzahlen):
        try:
            _lay_out(saetze, seitenzahlen, zeitlimit)
        except OfficeFailed as fault:
            if seitenzahlen == "ja" or any(s.wants_pdf for s in saetze):
                raise
            for satz in saetze:
                satz.seiten, satz.grund = [], str(fault)
    return [Ausgabe(dict(_results(satz)), satz.grund if satz.auftrag.counted else "") for satz in saetze]


def _results(satz: _Satz) -> Iterator[tuple[str, bytes]]:
    from vereinbarung import pipeline

    for name in satz.auftrag.formate:
        match name:
            case "docx":
                yield name, pipeline.docx(satz.auftrag.dokument, seiten=satz.seiten)
            case "pdf":
                yield name, satz.pdf
            case "html":
                yield name, pipeline.html(satz.auftrag.dokument)
            case _:
                yield name, pipeline.text(satz.auftrag.dokument)


def _lay_out(saetze: list[_Satz], seitenzahlen: str, limit: float) -> None:
    """Find the pages of all headings and make all PDFs, in as few runs as possible.

    The pages are sought with the narrowest and with the widest numbers in the contents: if both lead to the same
    pages, so do all between. A PDF is read once more in the end, and must show the pages it has.
    """
    counted = [s for s in saetze if s.auftrag.counted and seitenzahlen != "nein"]
    without = [s for s in saetze if s.wants_pdf and s not in counted]
    narrow = [(s, s.all_on(_NARROWEST)) for s in counted]
    wide = [(s, s.all_on(_WIDEST)) for s in counted]
    made = _convert([*narrow, *wide, *((s, []) for s in without)], limit)
    for satz, first, second in zip(counted, made, made[len(counted) :], strict=False):
        _take(satz, first, seitenzahlen)
        satz.sicher = bool(satz.seiten) and satz.pages(second) == satz.seiten
    for satz, pdf in zip(without, made[2 * len(counted) :], strict=True):
        satz.pdf = pdf
    for _ in range(_ROUNDS):
        waiting = [s for s in counted if s.seiten and (not s.sicher or (s.wants_pdf and not s.pdf))]
        for satz, pdf in zip(waiting, _convert([(s, s.seiten) for s in waiting], limit), strict=True):
            shown = satz.seiten
            _take(satz, pdf, seitenzahlen)
            satz.sicher = satz.seiten == shown
            satz.pdf = pdf if satz.sicher else b""
    for satz in counted:
        if not satz.sicher and not satz.grund:
            _give_up(satz, _UNSTEADY, seitenzahlen)
    rest = [s for s in counted if s.grund and s.wants_pdf]
    for satz, pdf in zip(rest, _convert([(s, []) for s in rest], limit), strict=True):
        satz.pdf = pdf


def _convert(papers: Sequence[tuple[_Satz, list[int]]], limit: float) -> list[bytes]:
    from vereinbarung import pipeline
    from vereinbarung.buero.umwandeln import to_pdf

    return to_pdf([pipeline.docx(s.auftrag.dokument, seiten=seiten) for s, seiten in papers], zeitlimit=limit)


def _take(satz: _Satz, pdf: bytes, seitenzahlen: str) -> None:
    """Read the pages from a PDF of the document."""
    try:
        satz.seiten = satz.pages(pdf)
    except OfficeFailed as fault:
        _give_up(satz, fault, seitenzahlen)


def _give_up(satz: _Satz, fault: OfficeFailed, seitenzahlen: str) -> None:
    """Leave the numbers out and remember why; where they were asked for, that is a failure."""
    if seitenzahlen == "ja":
        raise fault
    satz.seiten, satz.sicher, satz.grund = [], False, str(fault)
