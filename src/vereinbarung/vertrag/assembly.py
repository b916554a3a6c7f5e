"""Raw blocks of all sections → numbered blocks with anchors and resolved cross references."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from vereinbarung.errors import VereinbarungError
from vereinbarung.vertrag import markup
from vereinbarung.vertrag.anker import anker, anker_ziel, kurz
from vereinbarung.vertrag.document import (
    EIGEN,
    OFFEN,
    Absatz,
    Block,
    Herkunft,
    Inline,
    Inlines,
    Tabelle,
    Text,
    Ueberschrift,
    Unterschriften,
    Verweis,
    Wert,
    plain,
)
from vereinbarung.vertrag.markup import Roh
from vereinbarung.vertrag.typografie import NBSP
from vereinbarung.vertrag.verweise import text_mit_verweisen
from vereinbarung.vertrag.vorlage import refuse
from vereinbarung.vertrag.worte import Ziel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from vereinbarung.befund.befund import Path
    from vereinbarung.vertrag.gliederung import Gliederung, Punkt
    from vereinbarung.vertrag.nummern import Nummernart

@dataclass(frozen=True, slots=True)
class Eigener:
    """A paragraph of the drafter's own: id, place („davor“, „danach“, „nach:<absatz>“), text, path of the text."""

    id: str
    stelle: str
    text: str
    pfad: Path


@dataclass(slots=True)
class Satzteil:
    """A section ready for numbering. `datei` is the template complaints name; `klausel` and `version` its origin."""

    punkt: Punkt
    roh: list[Roh]
    klausel: str = ""
    version: int = 0
    datei: str = ""


def insert(roh: list[Roh], eigene: Sequence[Eigener], bekannt: Mapping[str, str], ebene: int = 1) -> list[Roh]:
    """Return a section's blocks with the drafter's paragraphs at their places.

    „davor“ is before the first paragraph, „danach“ after the last, „nach:x“ after paragraph x and all that hangs on it.
    `[[ziel]]` in the text becomes a reference if the target is known; anything else stays as typed.
    `ebene` is 1, or 0 in the Präambel, whose paragraphs have no numbers.
    Raises VereinbarungError, naming the known paragraphs, if x does not exist in the section.
    """
    result = list(roh)
    for eigener in eigene:
        block = Roh(
            markup.ABSATZ,
            0,
            ebene,
            eigener.id,
            "",
            text_mit_verweisen(eigener.text, eigener.pfad, bekannt).roh,
            frei=True,
        )
        result.insert(_place(result, eigener), block)
    return result


def _place(roh: list[Roh], eigener: Eigener) -> int:
    if eigener.stelle == "davor":
        index = next((i for i, b in enumerate(roh) if b.art != markup.UEBERSCHRIFT), len(roh))
        while index < len(roh) and roh[index].frei:
            index += 1
        return index
    if eigener.stelle == "danach":
        return len(roh)
    name = eigener.stelle.removeprefix("nach:")
    start = next((i for i, b in enumerate(roh) if b.id == name and b.art == markup.ABSATZ), None)
    if start is None:
        known = ", ".join(dict.fromkeys(b.id for b in roh if b.art == markup.ABSATZ and "." not in b.id))
        raise VereinbarungError(
            f"Der eigene Absatz „{eigener.id}“ soll nach „{name}“ stehen; diesen Absatz gibt es hier nicht.",
            f"Bekannt sind: {known}. Möglich sind auch davor und danach.",
        )
    index = start + 1
    while index < len(roh) and (roh[index].ebene > 1 or roh[index].art != markup.ABSATZ or roh[index].frei):
        index += 1
    return index


def merge_single(roh: Sequence[Roh]) -> list[Roh]:
    """Return the blocks with a list of one point drawn into its introduction: nobody writes a) without b).

    Only where the introduction ends with a colon or comma and nothing hangs on the point.
    """
    result: list[Roh] = []
    for index, block in enumerate(roh):
        following = roh[index + 1] if index + 1 < len(roh) else None
        if result and _is_single(result[-1], block, following):
            head = result.pop()
            result.append(replace(head, inlines=(*head.inlines, Text(" "), *block.inlines)))
        else:
            result.append(block)
    return result


def _is_single(head: Roh, point: Roh, following: Roh | None) -> bool:
    if point.art != markup.ABSATZ or point.ebene < 2 or head.art != markup.ABSATZ or head.ebene > 1:  # noqa: PLR2004 -- a point below a paragraph
        return False
    last = head.inlines[-1] if head.inlines else None
    alone = following is None or following.art != markup.ABSATZ or following.ebene < 2  # noqa: PLR2004
    return alone and isinstance(last, Text) and last.text.endswith((":", ","))


def offen(titel: str, zeile: int = 0) -> list[Roh]:
    """Return what a draft shows of an item that is missing or broken: its heading and „– noch offen –“."""
    return [
        Roh(markup.UEBERSCHRIFT, zeile, inlines=(Text(titel),)),
        Roh(markup.ABSATZ, zeile, 0, "offen", "", (Text(OFFEN, fett=True),)),
    ]


def assemble(teile: Sequence[Satzteil], gliederung: Gliederung) -> tuple[Block, ...]:
    """Return the numbered blocks of all sections, references resolved.

    Raises BrokenVorlage, naming file, line and the known targets, for a reference of a clause that leads nowhere.
    """
    ziele = _targets(teile, gliederung)
    return tuple(block for teil in teile for block in _section(teil, ziele, gliederung.nummernart))


@dataclass(frozen=True, slots=True)
class _Ort:
    """Where a reference leads: anchor and number of the heading, and the paragraph inside.

    `davor` stands before the number („Ziffer “). Without `nummeriert` the number is a title, and no field repeats it.
    """

    anker: str
    nummer: str
    zusatz: str = ""
    zusatz_anker: str = ""
    davor: str = ""
    nummeriert: bool = True


def _targets(teile: Sequence[Satzteil], gliederung: Gliederung) -> dict[str, _Ort]:
    ziele: dict[str, _Ort] = {}
    for teil in teile:
        punkt = teil.punkt
        head = _Ort(
            anker_ziel(punkt.id),
            punkt.nummer or _title(teil),
            davor=gliederung.nummernart.vor(punkt.nummer),
            nummeriert=bool(punkt.nummer),
        )
        ziele[punkt.id] = head
        if teil.klausel:
            ziele[teil.klausel] = head
        for block, nummer in _numbered(teil, gliederung.nummernart):
            if block.art != markup.ABSATZ or block.ebene > 1 or block.element:
                continue
            ort = _paragraph(head, _anker(teil, block), nummer) if nummer else head
            ziele[f"{punkt.id}#{block.id}"] = ort
            if block.frei:
                ziele[block.id] = ort
    for anlage in gliederung.anlagen:
        ziele[f"anlage:{anlage.id}"] = _Ort(anker_ziel(f"anlage:{anlage.id}"), anlage.nummer)
    return ziele


def _paragraph(head: _Ort, anker: str, nummer: str) -> _Ort:
    """Return the place of a numbered paragraph: „§ 5 Abs. 2“, or „Ziffer 5.2“, which is a number of its own."""
    if not nummer.startswith("("):
        return replace(head, anker=anker, nummer=nummer)
    return replace(head, zusatz=f"{NBSP}Abs.{NBSP}{nummer.strip('()')}", zusatz_anker=anker)


def _title(teil: Satzteil) -> str:
    return "".join(i.text for i in teil.roh[0].inlines if isinstance(i, (Text, Wert))) if teil.roh else teil.punkt.id


def _anker(teil: Satzteil, block: Roh) -> str:
    return anker(EIGEN if block.frei else teil.klausel or teil.punkt.id, block.id, block.element)


def _numbered(teil: Satzteil, art: Nummernart) -> Iterable[tuple[Roh, str]]:
    """Yield the blocks with their printed number; a section's only paragraph has none, as German statutes do it."""
    einzeln = sum(1 for b in teil.roh if b.art == markup.ABSATZ and b.ebene == 1) == 1
    count = [0, 0, 0, 0, 0]
    for block in teil.roh:
        if block.art != markup.ABSATZ or block.ebene in (0, 4):
            yield block, ""
            continue
        count[block.ebene] += 1
        count[block.ebene + 1 :] = [0] * (4 - block.ebene)
        if block.ebene == 1 and einzeln:
            yield replace(block, ebene=0), ""
        else:
            n = count[block.ebene]
            yield (
                block,
                art.absatz(teil.punkt.nummer, n) if block.ebene == 1 else f"{markup.nummer(block.ebene, n)})",
            )


def _section(teil: Satzteil, ziele: Mapping[str, _Ort], art: Nummernart) -> Iterable[Block]:
    blocks = list(_numbered(teil, art))
    signed = any(isinstance(block.knoten, Unterschriften) for block, _ in blocks)
    for index, (block, nummer) in enumerate(blocks):
        following = blocks[index + 1][0] if index + 1 < len(blocks) else None
        inhalt = _resolve(block, teil, ziele)
        klausel, version = (EIGEN, 0) if block.frei else (teil.klausel, teil.version)
        herkunft = Herkunft(klausel, version, block.id, block.element)
        if block.art == markup.UEBERSCHRIFT:
            kind = "paragraph" if teil.punkt.nummer else "frei"
            yield Ueberschrift(inhalt, anker_ziel(teil.punkt.id), kind, teil.punkt.nummer, herkunft)
        elif isinstance(block.knoten, Tabelle):
            yield _anchored(block.knoten, teil)
        elif block.knoten is not None:
            yield block.knoten
        else:
            # What stands above the signatures belongs on their page.
            halten = signed or (following is not None and _introduces(block, following))
            yield Absatz(inhalt, block.ebene, nummer, _anker(teil, block), herkunft, halten=halten)


def _anchored(tabelle: Tabelle, teil: Satzteil) -> Tabelle:
    """Return a table with the anchors of its header and its rows; a row without a name is called by what it says."""
    place = (teil.klausel or teil.punkt.id, "tabelle", tabelle.titel)
    names: list[str] = list(tabelle.kennungen)
    said = ["\0".join(plain(zelle) for zelle in zeile) for zeile in tabelle.zeilen]
    names += [kurz(text, said[:i].count(text)) for i, text in enumerate(said)][len(names) :]
    return replace(tabelle, anker=anker(*place), zeilenanker=tuple(anker(*place, name) for name in names))


def _introduces(block: Roh, following: Roh) -> bool:
    """Whether a paragraph leads over to points below it or to a table."""
    points = following.art == markup.ABSATZ and following.ebene > max(block.ebene, 1)
    return points or isinstance(following.knoten, Tabelle)


def _resolve(block: Roh, teil: Satzteil, ziele: Mapping[str, _Ort]) -> Inlines:
    result: list[Inline] = []
    for inline in block.inlines:
        if not isinstance(inline, Ziel):
            result.append(inline)
            continue
        ort = ziele.get(inline.name)
        if ort is None and not inline.zeile:
            known = ", ".join(sorted(z for z in ziele if z.startswith(inline.name.partition("#")[0] + "#")))
            raise VereinbarungError(
                f"Der Verweis [[{inline.name}]] in Ihrem Text führt ins Leere.",
                f"Absätze, auf die Sie dort verweisen können: {known}."
                if known
                else "Bitte verweisen Sie auf den ganzen Paragrafen.",
            )
        if ort is None:
            known = ", ".join(sorted(ziele))
            refuse(
                teil.datei,
                inline.zeile,
                f"Der Verweis [[{inline.name}]] führt ins Leere.",
                f"Bekannt sind in diesem Vertrag: {known}. Was entfallen kann, steht in {{% if geregelt.… %}}.",
            )
        if ort.davor:
            result.append(Text(ort.davor))
        result.append(
            Verweis(ort.anker, ort.nummer, ort.zusatz, ort.zusatz_anker)
            if ort.nummeriert
            else Text(ort.nummer, inline.fett)
        )
    return tuple(result)
