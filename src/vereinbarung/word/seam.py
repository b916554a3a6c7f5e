"""The seam between paper and YAML: a custom XML part that names what the contract shows and where it came from.

It repeats only what the paper shows, and adds identity, versions and hashes. What stays in the file (reasons,
deviations, preparation) is no part of the document tree and so cannot get in here.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import EIGEN, Absatz, Ueberschrift, Wert, all_inlines
from vereinbarung.word.markup import Keys, attribute, escape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vereinbarung.vertrag.document import Dokument, Klauselnachweis

NAMESPACE = "urn:vereinbarung:vertrag:1"
"""The number is the version of this part's form."""

ITEM = "customXml/item1.xml"
ITEM_PROPERTIES = "customXml/itemProps1.xml"
ITEM_RELATIONS = "customXml/_rels/item1.xml.rels"
_ITEM_ID = "{6E4B7A52-3C1D-4F0A-9B8E-5D2A7C60F314}"
"""Fixed, as the same input gives the same bytes; a document has one such part."""

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
"""As LibreOffice writes it, so that a file it has saved holds the very same bytes."""

_TAG_LIMIT = 64
"""Word refuses a longer tag."""


def pointer(pfad: Keys) -> str:
    """Return the JSON pointer (RFC 6901) of a path in the agreement."""
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in pfad)


def tag_of(pfad: Keys) -> str:
    """Return the tag of a value's content control: `v:` and the JSON pointer of its path, hashed if too long."""
    full = pointer(pfad)
    if len(full) + 2 <= _TAG_LIMIT:
        return f"v:{full}"
    return "v:#" + hashlib.sha256(full.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def part(dokument: Dokument, bookmarks: dict[str, str], seal: str = "") -> str:
    """Return the part; `bookmarks` maps anchors to names in Word, `seal` is the XML of a seal."""
    values = {"art": dokument.art, "kennung": dokument.kennung, "quelle": dokument.quelle}
    shown = "".join(f' {name}="{attribute(value)}"' for name, value in values.items() if value)
    return (
        f'{_DECLARATION}<vertrag xmlns="{NAMESPACE}" format="{dokument.format}"{shown}>'
        f"{_clauses(dokument, bookmarks)}<angaben>{''.join(_facts(dokument))}</angaben>{seal}</vertrag>"
    )


def _clauses(dokument: Dokument, bookmarks: dict[str, str]) -> str:
    """Return every clause with its paragraphs; what the drafter wrote is found by the controls in it."""
    paragraphs: dict[str, list[str]] = {}
    for block in dokument.bloecke:
        if isinstance(block, (Absatz, Ueberschrift)) and block.anker and block.herkunft.klausel != EIGEN:
            name = block.herkunft.absatz
            shown = f' name="{attribute(name)}"' if name else ""
            paragraphs.setdefault(block.herkunft.klausel, []).append(
                f'<absatz anker="{bookmarks[block.anker]}"{shown}/>'
            )
    clauses = "".join(
        f"<klausel {_described(k)}>{''.join(paragraphs.get(k.klausel, ()))}</klausel>" for k in dokument.klauseln
    )
    return f"<klauseln>{clauses}</klauseln>"


def _described(k: Klauselnachweis) -> str:
    end = f' gueltig_bis="{k.gueltig_bis.isoformat()}"' if k.gueltig_bis else ""
    return (
        f'name="{attribute(k.klausel)}" version="{k.version}" gueltig_ab="{k.gueltig_ab.isoformat()}"{end} '
        f'herkunft="{attribute(k.herkunft)}" hash="{attribute(k.hash)}"'
    )


def _facts(dokument: Dokument) -> Iterable[str]:
    """Yield each place of the agreement with its words on paper: once per wording, lines of a text one by one.

    A computed value stands under all places it came from. `marke` is the tag of the content control where that is too
    long to be the place itself.
    """
    facts: dict[tuple[Keys, ...], dict[str, None]] = {}
    for inlines in all_inlines(dokument):
        for inline in inlines:
            if isinstance(inline, Wert) and inline.pfade and inline.text:
                facts.setdefault(inline.pfade, {})[inline.text] = None
    for pfade, texts in facts.items():
        tag = tag_of(pfade[0])
        mark = f' marke="{tag}"' if tag.startswith("v:#") else ""
        places = "".join(f"<pfad>{escape(pointer(pfad))}</pfad>" for pfad in pfade)
        words = "".join(f'<wert xml:space="preserve">{escape(text)}</wert>' for text in texts)
        yield f"<angabe{mark}>{places}{words}</angabe>"


def item_properties() -> str:
    """Return the part that gives the custom XML its fixed id, by which Word tells such parts apart."""
    return (
        f'{_DECLARATION}<ds:datastoreItem ds:itemID="{_ITEM_ID}" '
        'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )
