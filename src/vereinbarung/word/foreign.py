"""A .docx that has been through other hands → what it says and the seal it bears. Nothing in it is trusted."""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from vereinbarung.word import seal, visible
from vereinbarung.word.opening import BROKEN_ZIP, VERTRAG, read_file
from vereinbarung.word.parts import SEAL
from vereinbarung.word.seam import NAMESPACE
from vereinbarung.word.visible import FUSS, KOPF, NOTE, TEXT, Gelesen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element

    from vereinbarung.word.seal import Siegel

_ADDED = {"footnotes": NOTE, "endnotes": NOTE}
_FRAMES = {"headerReference": KOPF, "footerReference": FUSS}

MAX_XML = 20_000_000
"""Bytes of one part; the body of a contract of 40 pages has a fortieth of it."""


@dataclass(slots=True)
class Papier:
    """A contract as a file has it. `siegel` are all seals that its properties and custom parts name."""

    gelesen: Gelesen = field(default_factory=Gelesen)
    siegel: list[Siegel] = field(default_factory=list)
    kennung: str = ""


def read(pfad: Path) -> Papier:
    """Read a Word file. Raises UnreadableSource with a German sentence for what is no whole Word file."""
    try:
        return _Package(read_file(pfad, VERTRAG)).papier()
    except (_BrokenError, etree.XMLSyntaxError, *BROKEN_ZIP) as e:
        raise VERTRAG.broken("ist beschädigt oder keine Word-Datei (.docx)", pfad) from e


class _BrokenError(Exception):
    """A part is missing, stands twice or is not what it is called."""


class _Package:
    def __init__(self, data: bytes) -> None:
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        self._names: dict[str, str] = {}
        for name in self._zip.namelist():
            # Word finds parts whatever the case of their names; of two it might show the one that was not read.
            if self._names.setdefault(name.casefold(), name) != name or self._zip.namelist().count(name) > 1:
                raise _BrokenError(name)

    def papier(self) -> Papier:
        papier = Papier()
        body = self._related("", "officeDocument")
        if len(body) != 1:
            raise _BrokenError("officeDocument")
        main, root = body[0]
        visible.read(root, TEXT, papier.gelesen)
        targets = self._targets(main)
        for kind, bereich in _ADDED.items():
            for _, part in self._related(main, kind):
                visible.read(part, bereich, papier.gelesen)
        for name, bereich in self._frames(root, targets):
            visible.read(self._parse(name), bereich, papier.gelesen)
        self._seals(main, papier)
        return papier

    def _frames(self, root: _Element, targets: dict[str, tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Yield the headers and footers that sections use."""
        for element in root.iter():
            if bereich := _FRAMES.get(visible.local(element)):
                rid = next((v for k, v in element.items() if k.endswith("}id")), "")
                if rid in targets:
                    yield targets[rid][1], bereich

    def _seals(self, main: str, papier: Papier) -> None:
        for _, root in self._related(main, "customXml"):
            if root.tag == f"{{{NAMESPACE}}}vertrag":
                papier.kennung = root.get("kennung", "")
                if (found := seal.parse(root)) is not None:
                    papier.siegel.append(found)
        for _, root in self._related("", "custom-properties"):
            for element in root:
                if isinstance(element.tag, str) and element.get("name") == SEAL:
                    papier.siegel.append(seal.Siegel("".join(element.itertext()).strip()))

    def _related(self, source: str, kind: str) -> list[tuple[str, _Element]]:
        """Return the parts that a part (the package, if empty) has a relation of this kind to."""
        return [(name, self._parse(name)) for found, name in self._targets(source).values() if found == kind]

    def _targets(self, source: str) -> dict[str, tuple[str, str]]:
        """Return (kind, part) of every relation by its id."""
        folder, name = posixpath.split(source)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if rels.casefold() not in self._names:
            return {}
        return {
            rel.get("Id", ""): (
                rel.get("Type", "").rpartition("/")[2],
                posixpath.normpath(posixpath.join("/", folder, rel.get("Target", ""))).lstrip("/"),
            )
            for rel in self._parse(rels)
            if isinstance(rel.tag, str) and rel.get("TargetMode") != "External"
        }

    def _parse(self, name: str) -> _Element:
        known = self._names.get(name.casefold())
        if known is None:
            raise _BrokenError(name)
        if self._zip.getinfo(known).file_size > MAX_XML:
            raise _BrokenError(name)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        root = etree.fromstring(self._zip.read(known), parser)
        if root.getroottree().docinfo.doctype:
            raise _BrokenError(name)  # no Word file declares entities; Word refuses it as well
        return root
