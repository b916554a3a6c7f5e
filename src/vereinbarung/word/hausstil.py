"""Makes `vorlagen/hausstil.docx` from scratch: `python -m vereinbarung.word.hausstil [ZIEL]`.

For maintainers. Staff edit the file in Word afterwards; running this again throws their changes away.
The specimen in the body shows what each style does; the writer ignores it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from vereinbarung.resources import folder
from vereinbarung.word import numbering, package
from vereinbarung.word.hausstil_theme import THEME
from vereinbarung.word.markup import DECLARATION, ROOT_ATTRIBUTES, W, paragraph, run
from vereinbarung.word.parts import content_types, relationships
from vereinbarung.word.settings import SETTINGS
from vereinbarung.word.styles import BODY_LEVELS, NUMBERED, Stil

INK = "1F2A44"
GREY = "595959"
RED = "9C2A1E"
TEXT_WIDTH = 11906 - 1418 - 1134
"""Twips between the margins: A4, 25 mm left and 20 mm right (DIN 5008)."""

IDS = {s: "".join(c for c in s.value.title() if c.isascii() and c.isalnum()) for s in Stil} | {
    Stil.STANDARD: "Standard"
}


def _style(
    stil: Stil,
    ppr: str = "",
    rpr: str = "",
    *,
    based: Stil | None = Stil.STANDARD,
    following: Stil | None = None,
    rank: int = 1,
) -> str:
    parts = [f'<w:name w:val="{stil.value}"/>']
    if based is not None:
        parts.append(f'<w:basedOn w:val="{IDS[based]}"/>')
    if following is not None:
        parts.append(f'<w:next w:val="{IDS[following]}"/>')
    parts.append(f'<w:uiPriority w:val="{rank}"/><w:qFormat/>')
    if ppr:
        parts.append(f"<w:pPr>{ppr}</w:pPr>")
    if rpr:
        parts.append(f"<w:rPr>{rpr}</w:rPr>")
    kind = ' w:default="1"' if based is None else ""
    custom = ' w:customStyle="1"' if stil.value.startswith(("Vertrag", "Überschrift")) else ""
    return f'<w:style w:type="paragraph"{kind}{custom} w:styleId="{IDS[stil]}">{"".join(parts)}</w:style>'


def _space(before: int, after: int, line: int = 0) -> str:
    rule = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{rule}/>'


def _font(*, size: float = 0, colour: str = "", bold: bool = False) -> str:
    """Return run properties in the order of the schema; size in points."""
    out = "<w:b/><w:bCs/>" if bold else ""
    out += f'<w:color w:val="{colour}"/>' if colour else ""
    half = round(size * 2)
    return out + (f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>' if size else "")


def _hang(left: int, hanging: int) -> str:
    return f'<w:ind w:left="{left}" w:hanging="{hanging}"/>'


CENTRE = '<w:jc w:val="center"/>'
RAGGED = "<w:suppressAutoHyphens/>"
KEEP = "<w:keepNext/><w:keepLines/>"


def styles() -> str:
    """Return styles.xml: German, hyphenated, ragged right, one restrained colour for headings."""
    fonts = 'w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:cstheme="minorBidi"'
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/><w:sz w:val="21"/><w:szCs w:val="21"/>'
        '<w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr><w:widowControl/>{_space(0, 120, 276)}</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    heading = _font(size=12.5, colour=INK, bold=True)
    main = [_hang(left, hanging) for left, hanging in numbering.INDENTS]
    line = '<w:pBdr><w:{side} w:val="single" w:sz="4" w:space="{space}" w:color="{colour}"/></w:pBdr>'
    paragraphs = [
        _style(Stil.STANDARD, based=None, rank=0),
        _style(
            Stil.TITEL,
            RAGGED + _space(0, 160, 252) + CENTRE,
            _font(size=21, colour=INK, bold=True),
            following=Stil.UNTERTITEL,
        ),
        _style(Stil.UNTERTITEL, RAGGED + _space(0, 120) + CENTRE, _font(size=13, colour=GREY)),
        _style(Stil.RECHTSNATUR, RAGGED + _space(0, 120) + CENTRE, _font(colour=GREY)),
        _style(Stil.PARTEI, "<w:keepLines/>" + RAGGED + _space(0, 20) + CENTRE),
        _style(Stil.ZWISCHEN, "<w:keepNext/>" + RAGGED + _space(200, 200) + CENTRE),
        _style(
            Stil.PARAGRAPH,
            f'{KEEP}<w:numPr><w:numId w:val="{numbering.MAIN}"/></w:numPr>{RAGGED}{_space(360, 120)}{main[0]}'
            '<w:outlineLvl w:val="0"/>',
            heading,
            following=Stil.ABSATZ,
        ),
        _style(
            Stil.OHNE_NUMMER,
            '<w:numPr><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/>',
            based=Stil.PARAGRAPH,
            following=Stil.TEXT,
        ),
        _style(
            Stil.ANLAGE,
            f'{KEEP}<w:pageBreakBefore/><w:numPr><w:numId w:val="{numbering.ANNEX}"/></w:numPr>{RAGGED}{_space(0, 200)}'
            f'{_hang(*numbering.ANNEX_INDENT)}<w:outlineLvl w:val="0"/>',
            heading,
            following=Stil.TEXT,
        ),
        _style(Stil.TEXT),
        *(
            _style(
                s,
                f'<w:numPr><w:ilvl w:val="{i}"/><w:numId w:val="{numbering.MAIN}"/></w:numPr>'
                f"{_space(0, after)}{main[i]}",
            )
            for i, (s, after) in enumerate(zip(NUMBERED, (0, 120, 80, 60), strict=True))
            if i
        ),
        _style(
            Stil.STRICH,
            f'<w:numPr><w:numId w:val="{numbering.DASH}"/></w:numPr>{_space(0, 60)}{_hang(*numbering.DASH_INDENTS[0])}',
        ),
        _style(Stil.VERZEICHNIS_TITEL, KEEP + RAGGED + _space(360, 160), heading, rank=39),
        _style(
            Stil.VERZEICHNIS,
            f'<w:tabs><w:tab w:val="left" w:pos="1134"/></w:tabs>{RAGGED}{_space(0, 60)}{_hang(1134, 1134)}',
            rank=39,
        ),
        _style(
            Stil.ANLAGENLISTE,
            f'<w:tabs><w:tab w:val="left" w:pos="1134"/></w:tabs>{RAGGED}{_space(0, 60)}{_hang(1134, 1134)}',
        ),
        _style(Stil.TABELLENKOPF, "<w:keepNext/>" + RAGGED + _space(50, 50, 252), _font(size=9.5, bold=True)),
        # All the space stands above: space below a line that ends a page would go over alone, as an empty row.
        _style(Stil.TABELLENTEXT, _space(60, 0, 252), _font(size=9.5)),
        _style(Stil.UNTERSCHRIFT, KEEP + RAGGED + _space(0, 20, 252)),
        _style(
            Stil.UNTERSCHRIFT_LINIE,
            line.format(side="top", space=3, colour="000000") + _space(620, 0),
            based=Stil.UNTERSCHRIFT,
        ),
        _style(Stil.UNTERSCHRIFT_HINWEIS, _space(0, 0), _font(size=8.5, colour=GREY), based=Stil.UNTERSCHRIFT),
        _style(
            Stil.KOPFZEILE,
            line.format(side="bottom", space=4, colour="A6A6A6") + RAGGED + _space(0, 0, 240),
            _font(size=8.5, colour=GREY),
        ),
        _style(Stil.STATUSZEILE, RAGGED + _space(0, 60, 240), _font(size=9, colour=RED, bold=True)),
        _style(
            Stil.FUSSZEILE,
            f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>{RAGGED}{_space(0, 0, 240)}',
            _font(size=8.5, colour=GREY),
        ),
    ]
    rule = '<w:{} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>'
    table = (
        f'<w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/>'
        '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr></w:style>"
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{IDS[Stil.TABELLE]}">'
        f'<w:name w:val="{Stil.TABELLE.value}"/>'
        '<w:basedOn w:val="NormaleTabelle"/><w:uiPriority w:val="1"/><w:qFormat/><w:tblPr><w:tblBorders>'
        f"{rule.format('top')}{rule.format('bottom')}{rule.format('insideH')}</w:tblBorders></w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        '<w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F2A44"/>'
        '</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="EEF0F4"/></w:tcPr></w:tblStylePr></w:style>'
    )
    no_list = (
        '<w:style w:type="numbering" w:default="1" w:styleId="KeineListe"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/>'
        "<w:semiHidden/><w:unhideWhenUsed/></w:style>"
    )
    return f'{DECLARATION}<w:styles xmlns:w="{W}">{defaults}{"".join(paragraphs)}{table}{no_list}</w:styles>'


def _frame(kind: str, *styled: Stil) -> str:
    inside = "".join(paragraph(f'<w:pStyle w:val="{IDS[s]}"/>', "") for s in styled)
    return f"{DECLARATION}<w:{kind} {ROOT_ATTRIBUTES}>{inside}</w:{kind}>"


def _specimen() -> str:
    lines = [
        (Stil.TITEL, "Hausstil"),
        (Stil.UNTERTITEL, "Diese Seite ist ein Muster. Ihr Text erscheint in keinem Vertrag."),
        (
            Stil.TEXT,
            "Ändern Sie Schrift, Farbe und Abstände über die Formatvorlagen. Deren Namen müssen bleiben. "
            "Ränder, Briefkopf und Logo übernimmt das Programm aus dieser Datei.",
        ),
        (Stil.OHNE_NUMMER, "Präambel"),
        (Stil.TEXT, "Formatvorlage „Vertrag Text“."),
        (Stil.PARAGRAPH, "Überschrift eines Paragraphen"),
        *((s, f"Formatvorlage „{s.value}“.") for s in BODY_LEVELS[1:]),
        (Stil.OHNE_NUMMER, "Unterschriften"),
        (Stil.UNTERSCHRIFT, "Formatvorlage „Vertrag Unterschrift“."),
        (Stil.UNTERSCHRIFT_LINIE, "Formatvorlage „Vertrag Unterschriftslinie“."),
        (Stil.UNTERSCHRIFT_HINWEIS, "Formatvorlage „Vertrag Unterschriftshinweis“."),
    ]
    body = "".join(paragraph(f'<w:pStyle w:val="{IDS[s]}"/>', run(text)) for s, text in lines)
    references = "".join(
        f'<w:{kind}Reference w:type="{use}" r:id="{rid}"/>'
        for kind, use, rid in (
            ("header", "default", "rId5"),
            ("header", "first", "rId6"),
            ("footer", "default", "rId7"),
            ("footer", "first", "rId8"),
        )
    )
    section = (
        f'<w:sectPr>{references}<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1531" w:right="1134" w:bottom="1304" w:left="1418" '
        'w:header="680" w:footer="567" w:gutter="0"/>'
        '<w:cols w:space="708"/><w:titlePg/></w:sectPr>'
    )
    return f"{DECLARATION}<w:document {ROOT_ATTRIBUTES}><w:body>{body}{section}</w:body></w:document>"


FONT_TABLE = (
    f'{DECLARATION}<w:fonts xmlns:w="{W}"><w:font w:name="Calibri"><w:panose1 w:val="020F0502020204030204"/>'
    '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)


def build() -> bytes:
    """Return the bytes of the house style; the same on every call."""
    word = {
        "styles": ("styles", styles()),
        "numbering": (
            "numbering",
            numbering.part((IDS[NUMBERED[0]], IDS[NUMBERED[1]], IDS[NUMBERED[2]], IDS[NUMBERED[3]]), IDS[Stil.ANLAGE]),
        ),
        "settings": ("settings", SETTINGS),
        "theme/theme1": ("theme", THEME),
        "header1": ("header", _frame("hdr", Stil.STATUSZEILE, Stil.KOPFZEILE)),
        "header2": ("header", _frame("hdr", Stil.STATUSZEILE)),
        "footer1": ("footer", _frame("ftr", Stil.FUSSZEILE)),
        "footer2": ("footer", _frame("ftr", Stil.FUSSZEILE)),
        "fontTable": ("fontTable", FONT_TABLE),
    }
    contents = {"word/document.xml": _specimen()} | {f"word/{name}.xml": xml for name, (_, xml) in word.items()}
    kinds = {"word/document.xml": "document"} | {f"word/{name}.xml": kind for name, (kind, _) in word.items()}
    contents["word/_rels/document.xml.rels"] = relationships(
        [(f"rId{i}", kind, f"{name}.xml") for i, (name, (kind, _)) in enumerate(word.items(), 1)]
    )
    contents["_rels/.rels"] = relationships([("rId1", "officeDocument", "word/document.xml")])
    contents["[Content_Types].xml"] = content_types(kinds)
    return package.pack([package.entry(name, xml, 9) for name, xml in contents.items()])


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else folder("vorlagen") / "hausstil.docx"
    package.save(build(), target, ueberschreiben=True)
    sys.stdout.write(f"{target}\n")
