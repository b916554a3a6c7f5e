"""The document tree: everything the paper shows, in order, with numbers, anchors and provenance; no look, no XML.

Writers (`word`, `lesefassung`) print it and know nothing else. All texts are finished German with all
typographic work done; the few words that stand around values on every paper are kept here, so that all writers agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from vereinbarung.befund.befund import Path
from vereinbarung.vertrag.nummern import Nummerierung

OFFEN = "– noch offen –"
"""What a draft shows in place of a part that is missing."""

ZWISCHEN, UND = "zwischen", "und"
"""What stands above the first party and above every other one."""

NACHFOLGEND, GEMEINSAM = ("– nachfolgend „", "“ –"), ("– gemeinsam „", "“ –")
"""What stands before and after the short name of a party, and the name of all together."""

ORT_DATUM = "Ort, Datum: "
"""What stands before the line for place and date."""

SIEGEL = "(Dienstsiegel)"
"""What marks the place of the official seal."""

EIGEN = "eigen"
"""`Herkunft.klausel` of paragraphs the drafter wrote."""


@dataclass(frozen=True, slots=True)
class Text:
    """Wording of a clause."""

    text: str
    fett: bool = False


@dataclass(frozen=True, slots=True)
class Wert:
    """A value of the agreement as it is printed, with every path it came from (several for a computed value)."""

    text: str
    pfade: tuple[Path, ...]
    fett: bool = False


@dataclass(frozen=True, slots=True)
class Verweis:
    """A cross reference. `anker` is the bookmark of the heading or annex whose number a live field repeats.

    `nummer` is the cached number ("§ 5", "Anlage 2"); `zusatz` follows it as plain text (" Abs. 2") and then points
    at the bookmark `zusatz_anker`. Where paragraphs are counted through, `anker` may be that of a paragraph ("5.2").
    """

    anker: str
    nummer: str
    zusatz: str = ""
    zusatz_anker: str = ""


@dataclass(frozen=True, slots=True)
class Umbruch:
    """A line break inside a paragraph."""


Inline = Text | Wert | Verweis | Umbruch
Inlines = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Herkunft:
    """Which clause a paragraph was printed from.

    `klausel` is empty for what the program itself sets and "eigen" for what the drafter wrote.
    """

    klausel: str = ""
    version: int = 0
    absatz: str = ""
    element: str = ""
    """The `id` of the list item for a paragraph printed in a loop."""


@dataclass(frozen=True, slots=True)
class Ueberschrift:
    """A heading. `art`: "paragraph" (numbered §), "anlage" (numbered annex), "frei" (no number: Präambel, lists)."""

    inhalt: Inlines
    anker: str
    art: str = "paragraph"
    nummer: str = ""
    herkunft: Herkunft = Herkunft()


@dataclass(frozen=True, slots=True)
class Absatz:
    """A paragraph. `ebene`: 0 text, 1 "(1)" or "5.1", 2 "a)", 3 "aa)", 4 dash. `nummer` is the printed number."""

    inhalt: Inlines
    ebene: int = 0
    nummer: str = ""
    anker: str = ""
    herkunft: Herkunft = Herkunft()
    halten: bool = False
    """Keep with the next paragraph (an introduction to a list)."""


@dataclass(frozen=True, slots=True)
class Tabelle:
    """A table with one header row. `breiten` are relative column widths; `titel` is its accessible description."""

    kopf: tuple[Inlines, ...]
    zeilen: tuple[tuple[Inlines, ...], ...]
    breiten: tuple[int, ...]
    titel: str = ""
    anker: str = ""
    kennungen: tuple[str, ...] = ()
    """What names each row, whatever stands above it."""
    zeilenanker: tuple[str, ...] = ()
    """The bookmark of each row."""


@dataclass(frozen=True, slots=True)
class ParteiBlock:
    """A party in the title block: its name, further lines (address, chain of representation) and short name."""

    name: Inlines
    zeilen: tuple[Inlines, ...] = ()
    genannt: Inlines = ()
    anker: str = ""


@dataclass(frozen=True, slots=True)
class Titelblock:
    """Title, subtitle, legal nature in brackets, "zwischen … und …", collective name ("gemeinsam …")."""

    titel: Inlines
    untertitel: Inlines = ()
    rechtsnatur: str = ""
    parteien: tuple[ParteiBlock, ...] = ()
    sammelname: Inlines = ()
    anker: str = ""


@dataclass(frozen=True, slots=True)
class Unterschriftszeile:
    """One line to sign: name (may be empty), office, and a note under it."""

    name: Inlines = ()
    funktion: Inlines = ()


@dataclass(frozen=True, slots=True)
class Unterschriftsblock:
    """All lines of one party. `organ` stands above ("Der Kreisausschuss"), `hinweis` below ("Zwei Unterschriften")."""

    partei: Inlines
    genannt: Inlines = ()
    organ: Inlines = ()
    zeilen: tuple[Unterschriftszeile, ...] = (Unterschriftszeile(),)
    hinweis: str = ""
    siegel: bool = False
    ort: Inlines = ()
    """Place and date if they are known; else the line is left blank to fill in."""
    anker: str = ""


@dataclass(frozen=True, slots=True)
class Unterschriften:
    """The block of signatures, never torn apart by a page break."""

    bloecke: tuple[Unterschriftsblock, ...]
    einleitung: str = "Für die Vertragsparteien:"


@dataclass(frozen=True, slots=True)
class Inhaltsverzeichnis:
    """Place of the table of contents; its entries are the headings of the document."""

    titel: str = "Inhalt"


@dataclass(frozen=True, slots=True)
class Anlagenliste:
    """The list of annexes: number, title, and the anchor of the annex if it is printed with the contract."""

    eintraege: tuple[tuple[str, Inlines, str], ...]
    anker: tuple[str, ...] = ()
    """The bookmark of each entry."""


@dataclass(frozen=True, slots=True)
class Seitenumbruch:
    """What follows begins on a new page."""


Block = (
    Titelblock | Inhaltsverzeichnis | Ueberschrift | Absatz | Tabelle | Unterschriften | Anlagenliste | Seitenumbruch
)


@dataclass(frozen=True, slots=True)
class Klauselnachweis:
    """A clause variant the contract was built from: id, version, validity, origin ("haus" or "standard"), hash."""

    klausel: str
    version: int
    gueltig_ab: date
    gueltig_bis: date | None
    herkunft: str
    hash: str


@dataclass(frozen=True, slots=True)
class Dokument:
    """A whole document, ready to be printed."""

    titel: str
    kurztitel: str
    bloecke: tuple[Block, ...]
    aktenzeichen: str = ""
    fassung: str = ""
    """Footer text for the version: "Entwurf, Stand 1. Januar 2001" or "Fassung vom …"."""
    statuszeile: str = ""
    """Header text for drafts ("Entwurf – noch nicht zur Unterschrift bestimmt"), empty otherwise."""
    entwurf: bool = False
    stand: date | None = None
    """Date for the file's properties; the contract never depends on the clock."""
    kennung: str = ""
    klauseln: tuple[Klauselnachweis, ...] = field(default=())
    art: str = ""
    format: int = 1
    quelle: str = ""
    """SHA-256 of the whole file the contract was made from."""
    siegel: str = ""
    """SHA-256 of the text, printed in the footer of a sealed contract; empty in all others."""
    nummerierung: Nummerierung = "paragraf"
    entschieden: frozenset[Path] = frozenset()
    """Places of the agreement that chose wording without being printed themselves; the completeness proof reads it."""

    @property
    def verzeichnis(self) -> tuple[str, ...]:
        """The headings that the table of contents lists, without their numbers; none if there is no such table."""
        if not any(isinstance(block, Inhaltsverzeichnis) for block in self.bloecke):
            return ()
        headings = (block for block in self.bloecke if isinstance(block, Ueberschrift))
        return tuple(plain(block.inhalt).replace("\n", " ") for block in headings)

    @property
    def kennzeichnung(self) -> str:
        """What marks a draft on every page; empty for what may be signed."""
        return self.statuszeile or ("Entwurf" if self.entwurf else "")

    @property
    def siegelzeile(self) -> str:
        """The line of the footer with the first half of the seal in groups, „Siegel 3f2a 9c01 …“; empty without one."""
        groups = " ".join(self.siegel[i : i + 4] for i in range(0, len(self.siegel) // 2, 4))
        return f"Siegel {groups}" if groups else ""

    @property
    def fusszeile(self) -> str:
        """Reference and version, as they stand at the foot of every page."""
        az = f"Az.\u00a0{self.aktenzeichen}" if self.aktenzeichen else ""
        return " · ".join(part for part in (az, self.fassung) if part)


def anker_von(block: Block) -> Iterator[str]:
    """Yield the anchors of a block in the order of the paper."""
    match block:
        case Ueberschrift() | Absatz():
            yield block.anker
        case Tabelle():
            yield from (block.anker, *block.zeilenanker)
        case Titelblock():
            yield from (block.anker, *(partei.anker for partei in block.parteien))
        case Unterschriften():
            yield from (b.anker for b in block.bloecke)
        case Anlagenliste():
            yield from block.anker
        case Inhaltsverzeichnis() | Seitenumbruch():
            pass


def plain(inlines: Inlines) -> str:
    """Return the printed text of inlines, line breaks as newline."""
    parts = []
    for i in inlines:
        match i:
            case Umbruch():
                parts.append("\n")
            case Verweis():
                parts.append(i.nummer + i.zusatz)
            case _:
                parts.append(i.text)
    return "".join(parts)


def all_inlines(dokument: Dokument) -> Iterator[Inlines]:  # noqa: C901 -- one case per kind of block
    """Yield every run of inlines of a document in reading order."""
    for block in dokument.bloecke:
        match block:
            case Ueberschrift() | Absatz():
                yield block.inhalt
            case Titelblock():
                yield block.titel
                yield block.untertitel
                for partei in block.parteien:
                    yield partei.name
                    yield from partei.zeilen
                    yield partei.genannt
                yield block.sammelname
            case Tabelle():
                yield from block.kopf
                for zeile in block.zeilen:
                    yield from zeile
            case Unterschriften():
                for b in block.bloecke:
                    yield from (b.partei, b.genannt, b.organ, b.ort)
                    for z in b.zeilen:
                        yield from (z.name, z.funktion)
            case Anlagenliste():
                for _, inhalt, _ in block.eintraege:
                    yield inhalt
            case Inhaltsverzeichnis() | Seitenumbruch():
                pass
