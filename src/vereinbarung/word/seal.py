"""The content seal: a SHA-256 over what a contract says, and what has become of that since.

It has no key: whoever changes a file can seal it anew. What proves a text is the seal that was noted elsewhere, in the
minutes of a council or in the file of the case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from hashlib import sha256
from typing import TYPE_CHECKING

from lxml import etree

from vereinbarung.word import visible
from vereinbarung.word.markup import attribute
from vereinbarung.word.orte import orte
from vereinbarung.word.seam import NAMESPACE
from vereinbarung.word.visible import FUSS, KOPF, Gelesen, Zeile

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.etree import _Element

    from vereinbarung.vertrag.document import Dokument

_FORM = "1"
"""Version of what is hashed and how; a change of `visible` that changes seals needs the next number."""
_LINE = re.compile(r"Siegel((?: [0-9a-f]{4}){8})")
_HASH = 16
_MAX_PAIRS = 5000 * 5000
_RECORD, _UNIT = "\x1e", "\x1f"
"""Separators that no XML file can contain, so that no two texts give the same bytes."""


@dataclass(frozen=True, slots=True)
class Satz:
    """A paragraph as it was sealed: its bookmarks, its place in words, its hash."""

    anker: tuple[str, ...]
    ort: str
    hash: str


@dataclass(frozen=True, slots=True)
class Siegel:
    """A seal: 64 hexadecimal digits, and the paragraphs it was made of (none where the file has lost them)."""

    wert: str
    saetze: tuple[Satz, ...] = ()


@dataclass(frozen=True, slots=True)
class Abweichung:
    """A paragraph that is not as it was sealed; `text` is what stands there now."""

    art: str
    """„geändert“, „eingefügt“ or „fehlt“."""
    ort: str
    text: str = ""


def of(dokument: Dokument, parts: Iterable[str]) -> Siegel:
    """Return the seal of a document whose body, headers and footers are `parts` (XML)."""
    gelesen = Gelesen()
    kinds = {"hdr": KOPF, "ftr": FUSS}
    for xml in parts:
        root = etree.fromstring(xml.encode())
        visible.read(root, kinds.get(visible.local(root), visible.TEXT), gelesen)
    zeilen, _ = canonical(gelesen.zeilen)
    places = labels(zeilen, orte(dokument))
    saetze = tuple(Satz(z.anker, ort, _hash(z)) for z, ort in zip(zeilen, places, strict=True))
    return Siegel(digest(zeilen), saetze)


def canonical(zeilen: Iterable[Zeile]) -> tuple[list[Zeile], set[str]]:
    """Return what is sealed, in order, and the seals that are printed on it.

    Headers and footers count once, however many parts repeat them and whatever they are called.
    """
    text: list[Zeile] = []
    frames: dict[tuple[str, str], Zeile] = {}
    seals: set[str] = set()
    for zeile in zeilen:
        if zeile.bereich not in (KOPF, FUSS):
            text.append(zeile)
            continue
        rest = []
        for line in zeile.text.split("\n"):
            if m := _LINE.fullmatch(line):
                seals.add(m[1].replace(" ", ""))
            else:
                rest.append(line)
        if "".join(rest).strip():
            shown = "\n".join(rest)
            frames[zeile.bereich, shown] = replace(zeile, text=shown)
    return [*text, *(frames[key] for key in sorted(frames))], seals


def digest(zeilen: Iterable[Zeile]) -> str:
    """Return the SHA-256 of canonical text."""
    text = _RECORD.join([f"Siegel{_UNIT}{_FORM}", *(f"{z.bereich}{_UNIT}{z.text}" for z in zeilen)])
    return sha256(text.encode()).hexdigest()


def _hash(zeile: Zeile) -> str:
    return sha256(f"{zeile.bereich}{_UNIT}{zeile.text}".encode()).hexdigest()[:_HASH]


def labels(zeilen: Iterable[Zeile], known: dict[str, str]) -> list[str]:
    """Return the place of each paragraph; one without a bookmark of its own belongs to the last that has one."""
    result = []
    here = "Anfang des Textes"
    for zeile in zeilen:
        here = next((known[a] for a in zeile.anker if a in known), here)
        result.append(here if zeile.bereich == visible.TEXT else zeile.bereich)
    return result


def xml(siegel: Siegel) -> str:
    """Return a seal for the custom XML part."""
    saetze = "".join(
        f'<absatz anker="{attribute(" ".join(s.anker))}" ort="{attribute(s.ort)}" hash="{s.hash}"/>'
        for s in siegel.saetze
    )
    return f'<siegel form="{_FORM}" wert="{siegel.wert}">{saetze}</siegel>'


def parse(root: _Element) -> Siegel | None:
    """Return the seal of a custom XML part, None if it has none."""
    found = root.find(f"{{{NAMESPACE}}}siegel")
    if found is None:
        return None
    return Siegel(
        found.get("wert", ""),
        tuple(
            Satz(tuple(s.get("anker", "").split()), s.get("ort", ""), s.get("hash", ""))
            for s in found.findall(f"{{{NAMESPACE}}}absatz")
        ),
    )


def compare(saetze: Sequence[Satz], zeilen: Sequence[Zeile]) -> list[Abweichung]:
    """Return every paragraph that was changed, put in or taken out, in the order of the text.

    What stands between two unchanged paragraphs is matched by bookmark, what is left over in its order. A text too long
    to be a contract is not compared.
    """
    if len(saetze) * len(zeilen) > _MAX_PAIRS:
        return []
    places = labels(zeilen, {a: s.ort for s in saetze for a in s.anker})
    matcher = SequenceMatcher(None, [s.hash for s in saetze], [_hash(z) for z in zeilen], autojunk=False)
    found: list[Abweichung] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            found += _between(saetze[a:b], list(zip(zeilen[c:d], places[c:d], strict=True)))
    return found


def _between(saetze: Sequence[Satz], zeilen: list[tuple[Zeile, str]]) -> Iterable[Abweichung]:
    at = {anker: j for j, (zeile, _) in reversed(list(enumerate(zeilen))) for anker in zeile.anker}
    back: dict[int, int] = {}
    for i, satz in enumerate(saetze):
        j = next((at[anker] for anker in satz.anker if anker in at), -1)
        if j >= 0:
            back.setdefault(j, i)
    pairs = {i: j for j, i in back.items()}
    gone = [i for i in range(len(saetze)) if i not in pairs]
    new = [j for j in range(len(zeilen)) if j not in back]
    # A paragraph that was typed anew has lost its bookmark and stands where the old one stood.
    for i, j in zip(gone, new, strict=False):
        pairs[i], back[j] = j, i
    for i, satz in enumerate(saetze):
        if i not in pairs:
            yield Abweichung("fehlt", satz.ort)
    for j, (zeile, place) in enumerate(zeilen):
        if j in back:
            yield Abweichung("geändert", saetze[back[j]].ort, zeile.text)
        else:
            yield Abweichung("eingefügt", place, zeile.text)
