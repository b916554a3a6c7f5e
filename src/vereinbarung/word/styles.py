"""The styles a contract uses, by the name staff see in Word, and the check that a house style has them.

Style ids are never used directly: Word in German and LibreOffice rename them, the name (w:name) survives.
"""

from __future__ import annotations

import difflib
from enum import StrEnum
from typing import TYPE_CHECKING

from vereinbarung.errors import BrokenVorlage
from vereinbarung.word import numbering
from vereinbarung.word.markup import W

if TYPE_CHECKING:
    from lxml.etree import _Element


class Stil(StrEnum):
    """Names of the styles; those in English are Word's built-in ones, which carry this name in every language."""

    STANDARD = "Normal"
    TITEL = "Title"
    UNTERTITEL = "Subtitle"
    RECHTSNATUR = "Vertrag Rechtsnatur"
    PARTEI = "Vertrag Partei"
    ZWISCHEN = "Vertrag Zwischen"
    PARAGRAPH = "heading 1"
    OHNE_NUMMER = "Überschrift ohne Nummer"
    ANLAGE = "Vertrag Anlage"
    TEXT = "Vertrag Text"
    ABSATZ = "Vertrag Absatz"
    BUCHSTABE = "Vertrag Buchstabe"
    DOPPELBUCHSTABE = "Vertrag Doppelbuchstabe"
    STRICH = "Vertrag Strich"
    VERZEICHNIS_TITEL = "TOC Heading"
    VERZEICHNIS = "toc 1"
    ANLAGENLISTE = "Vertrag Anlagenliste"
    TABELLENKOPF = "Vertrag Tabellenkopf"
    TABELLENTEXT = "Vertrag Tabellentext"
    UNTERSCHRIFT = "Vertrag Unterschrift"
    UNTERSCHRIFT_LINIE = "Vertrag Unterschriftslinie"
    UNTERSCHRIFT_HINWEIS = "Vertrag Unterschriftshinweis"
    KOPFZEILE = "Vertrag Kopfzeile"
    STATUSZEILE = "Vertrag Statuszeile"
    FUSSZEILE = "Vertrag Fußzeile"
    TABELLE = "Vertrag Tabelle"


BODY_LEVELS = (Stil.TEXT, Stil.ABSATZ, Stil.BUCHSTABE, Stil.DOPPELBUCHSTABE, Stil.STRICH)
NUMBERED = (Stil.PARAGRAPH, Stil.ABSATZ, Stil.BUCHSTABE, Stil.DOPPELBUCHSTABE)
"""The styles of the four levels of the main list."""

_AS_SHOWN = {
    Stil.STANDARD: "Standard",
    Stil.TITEL: "Titel",
    Stil.UNTERTITEL: "Untertitel",
    Stil.PARAGRAPH: "Überschrift 1",
    Stil.VERZEICHNIS_TITEL: "Inhaltsverzeichnisüberschrift",
    Stil.VERZEICHNIS: "Verzeichnis 1",
}


def _w(tag: str) -> str:
    return f"{{{W}}}{tag}"


def resolve(styles: _Element, datei: str) -> dict[Stil, str]:
    """Return the style id of every `Stil`.

    Raises BrokenVorlage naming all missing styles, and for each the one it was probably renamed to.
    """
    found: dict[str, str] = {}
    others: list[str] = []
    kinds = {"table": {Stil.TABELLE.casefold()}}
    for style in styles.iter(_w("style")):
        name_element = style.find(_w("name"))
        identity = style.get(_w("styleId"))
        if name_element is None or identity is None:
            continue
        name = name_element.get(_w("val"), "")
        key = name.casefold()
        is_table = style.get(_w("type")) == "table"
        if style.get(_w("type")) in ("paragraph", "table") and is_table == (key in kinds["table"]):
            found[key] = identity
        if name not in set(Stil):
            others.append(name)
    missing = [s for s in Stil if s.casefold() not in found]
    if missing:
        raise _missing(missing, others, datei)
    return {s: found[s.casefold()] for s in Stil}


def _missing(missing: list[Stil], others: list[str], datei: str) -> BrokenVorlage:
    shown = [f"„{_AS_SHOWN.get(s, s.value)}“" for s in missing]
    which = (
        f"In der Hausstil-Datei fehlt die Formatvorlage {shown[0]}."
        if len(shown) == 1
        else f"In der Hausstil-Datei fehlen die Formatvorlagen {', '.join(shown[:-1])} und {shown[-1]}."
    )
    renamed = [
        f"„{near[0]}“ sollte vielleicht {name} heißen."
        for s, name in zip(missing, shown, strict=True)
        if (near := difflib.get_close_matches(s.value, others, n=1, cutoff=0.75))
    ]
    remedy = (
        "Bitte geben Sie ihr in Word wieder genau diesen Namen"
        if len(shown) == 1
        else "Bitte geben Sie ihnen in Word wieder genau diese Namen"
    )
    return BrokenVorlage(
        which, " ".join([*renamed, f"{remedy} oder nehmen Sie die mitgelieferte Datei hausstil.docx."]), datei
    )


def tie_numbering(
    styles: _Element, ids: dict[Stil, str], nummerierung: str = "paragraf"
) -> tuple[tuple[int, int], ...]:
    """Point the numbered styles at our lists again, whatever an editor made of it; return the indents per level.

    Heading and list paragraphs keep the indents staff gave their styles; a style without one takes ours. Headings get
    the room that their kind of number needs („Artikel 12“).
    """
    room = numbering.HEADING_ROOM.get(nummerierung, 0)
    ties = {ids[s]: (numbering.MAIN, level) for level, s in enumerate(NUMBERED)}
    ties |= {ids[Stil.ANLAGE]: (numbering.ANNEX, 0), ids[Stil.STRICH]: (numbering.DASH, 0)}
    ties |= {ids[Stil.OHNE_NUMMER]: (0, 0)}
    indents = list(numbering.INDENTS)
    for style in styles.iter(_w("style")):
        tie = ties.get(style.get(_w("styleId"), ""))
        if tie is None or style.get(_w("type")) != "paragraph":
            continue
        num, level = tie
        properties = style.find(_w("pPr"))
        if properties is None:
            properties = style.makeelement(_w("pPr"))
            anchor = style.find(_w("rPr"))
            if anchor is None:
                style.append(properties)
            else:
                anchor.addprevious(properties)
        _set_num(properties, num, level)
        if num == numbering.MAIN:
            indents[level] = _indent(properties, indents[level])
            if level == 0 and indents[0][1] < room:
                indents[0] = (max(indents[0][0], room), room)
                _set_indent(properties, *indents[0])
    return tuple(indents)


_BEFORE_NUM = {"pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"}

_AFTER_IND = {
    "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
    "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
}  # fmt: skip


def _set_num(properties: _Element, num: int, level: int) -> None:
    old = properties.find(_w("numPr"))
    if old is not None:
        properties.remove(old)
    new = properties.makeelement(_w("numPr"))
    if level:
        new.append(new.makeelement(_w("ilvl"), {_w("val"): str(level)}))
    new.append(new.makeelement(_w("numId"), {_w("val"): str(num)}))
    position = sum(1 for child in properties if child.tag in {_w(t) for t in _BEFORE_NUM})
    properties.insert(position, new)


def _set_indent(properties: _Element, left: int, hanging: int) -> None:
    element = properties.find(_w("ind"))
    if element is None:
        element = properties.makeelement(_w("ind"))
        behind = next((c for c in properties if c.tag in {_w(t) for t in _AFTER_IND}), None)
        if behind is None:
            properties.append(element)
        else:
            behind.addprevious(element)
    element.attrib.pop(_w("start"), None)
    element.attrib.pop(_w("firstLine"), None)
    element.set(_w("left"), str(left))
    element.set(_w("hanging"), str(hanging))


def _indent(properties: _Element, otherwise: tuple[int, int]) -> tuple[int, int]:
    element = properties.find(_w("ind"))
    if element is None:
        return otherwise
    try:
        left = int(element.get(_w("left"), element.get(_w("start"), otherwise[0])))
        hanging = int(element.get(_w("hanging"), otherwise[1]))
    except ValueError:
        return otherwise
    return left, hanging
