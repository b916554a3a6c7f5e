"""Where an anchor stands, in words of the paper: „§ 5 Abs. 2“, „Unterschrift Landkreis Gießen“."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import (
    Absatz,
    Anlagenliste,
    Dokument,
    Tabelle,
    Titelblock,
    Ueberschrift,
    Unterschriften,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_ABSATZ = re.compile(r"\((\d+)\)")
_BUCHSTABE = re.compile(r"([a-z]+)\)")
_POINT = 2
"""Level from which a paragraph is a point of the one above."""


def orte(dokument: Dokument) -> dict[str, str]:
    """Return the place of every anchor of a document."""
    return {anker: ort for anker, ort in _orte(dokument) if anker}


def _orte(dokument: Dokument) -> Iterator[tuple[str, str]]:  # noqa: C901, PLR0912 -- one case per kind of block
    section = ""
    above = [""] * 5
    for block in dokument.bloecke:
        match block:
            case Ueberschrift():
                section = block.nummer or plain(block.inhalt)
                above[1:] = [section] * 4
                yield block.anker, f"{section}, Überschrift" if block.nummer else section
            case Absatz():
                if block.ebene == 0:
                    above[1:] = [section] * 4
                parent = above[block.ebene - 1] if block.ebene >= _POINT else section
                whole = block.nummer[:1].isdigit()  # „5.2“ says the section, too
                here = f"Ziffer {block.nummer}" if whole else f"{parent} {_number(block.nummer)}".strip()
                above[block.ebene :] = [here] * (5 - block.ebene)
                yield block.anker, here
            case Tabelle():
                yield block.anker, f"{section}, Kopf der Tabelle"
                for i, anker in enumerate(block.zeilenanker, 1):
                    yield anker, f"{section}, Zeile {i} der Tabelle"
            case Titelblock():
                yield block.anker, "Titel"
                for partei in block.parteien:
                    yield partei.anker, f"Partei {plain(partei.name)}"
            case Unterschriften():
                for b in block.bloecke:
                    yield b.anker, f"Unterschrift {plain(b.partei)}"
            case Anlagenliste():
                for (nummer, _, _), anker in zip(block.eintraege, block.anker, strict=False):
                    yield anker, f"Liste der Anlagen, {nummer}"
            case _:
                pass


def _number(nummer: str) -> str:
    if m := _ABSATZ.fullmatch(nummer):
        return f"Abs. {m[1]}"
    if m := _BUCHSTABE.fullmatch(nummer):
        return f"Buchst. {m[1]}"
    return nummer
