"""Opens a .docx that people have edited: limits before anything is unpacked, German sentences for what is broken."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vereinbarung.errors import BrokenVorlage, UnreadableSource, VereinbarungError

if TYPE_CHECKING:
    from pathlib import Path

    from docx.parts.document import DocumentPart

MAX_FILE = 20_000_000
"""Bytes of the file; a letterhead with a photograph has a tenth of it."""
MAX_UNPACKED = 100_000_000
MAX_PARTS = 2_000
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How a Word file may pack its parts (ECMA-376 part 2); other programs would not unpack anything else."""

BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, struct.error, ValueError, EOFError, NotImplementedError)
"""What reading a part of a damaged zip file raises."""


@dataclass(frozen=True, slots=True)
class Rolle:
    """What a Word file is here, so that complaints name it and say what to do about it."""

    name: str
    heilung: str
    zu_gross: str
    fehler: type[VereinbarungError]

    def broken(self, what: str, pfad: Path, remedy: str = "") -> VereinbarungError:
        """Return the complaint „Die Hausstil-Datei „x.docx“ ist beschädigt“ with its remedy."""
        return self.fehler(f"Die {self.name} „{pfad.name}“ {what}.", remedy or self.heilung, str(pfad))


HAUSSTIL = Rolle(
    "Hausstil-Datei",
    "Bitte nehmen Sie die mitgelieferte Datei hausstil.docx "
    "oder speichern Sie die Ihre in Word neu als „Word-Dokument (*.docx)“.",
    "Bitte verkleinern Sie die Bilder im Briefkopf.",
    BrokenVorlage,
)
VERTRAG = Rolle(
    "Word-Datei",
    "Bitte öffnen Sie sie in Word und speichern Sie sie neu als „Word-Dokument (*.docx)“, "
    "oder lassen Sie sich die Datei noch einmal geben.",
    "So groß ist kein Vertrag; bitte prüfen Sie, ob es die richtige Datei ist.",
    UnreadableSource,
)


def open_word(pfad: Path) -> DocumentPart:
    """Return the main part of a Word file.

    Raises UnreadableSource if the system refuses it, BrokenVorlage if it is no whole, unencrypted Word file or
    larger than a house style can be.
    """
    data = read_file(pfad, HAUSSTIL)
    # Late: python-docx is needed only when a paper is made.
    from docx.opc.exceptions import PackageNotFoundError
    from docx.package import Package
    from docx.parts.document import DocumentPart
    from lxml.etree import XMLSyntaxError

    try:
        package = Package.open(io.BytesIO(data))
        main = package.main_document_part
    except (XMLSyntaxError, *BROKEN_ZIP, PackageNotFoundError, KeyError, AttributeError, TypeError, RuntimeError) as e:
        # The last ones: what the library stumbles over when parts are missing or are not what they say.
        raise HAUSSTIL.broken("ist keine Word-Datei oder ist beschädigt", pfad) from e
    if not isinstance(main, DocumentPart):
        raise HAUSSTIL.broken("ist keine Word-Datei (.docx)", pfad)
    for part in package.iter_parts():
        element = getattr(part, "element", None)
        if element is not None and element.getroottree().docinfo.internalDTD is not None:
            raise HAUSSTIL.broken("ist beschädigt", pfad)  # no Word file declares entities; Word refuses it as well
    return main


def read_file(pfad: Path, rolle: Rolle) -> bytes:
    """Return the bytes of a zip file that may be unpacked; raises the role's error or UnreadableSource."""
    try:
        with pfad.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except FileNotFoundError as e:
        raise UnreadableSource(
            f"Die {rolle.name} „{pfad}“ gibt es nicht.", "Bitte prüfen Sie den Namen.", str(pfad)
        ) from e
    except OSError as e:
        raise UnreadableSource(
            f"Die {rolle.name} „{pfad}“ lässt sich nicht lesen.",
            "Bitte prüfen Sie, ob Sie sie öffnen dürfen und ob es eine Datei ist.",
            str(pfad),
        ) from e
    if len(data) > MAX_FILE:
        raise rolle.broken("ist zu groß", pfad, rolle.zu_gross)
    _guard(data, pfad, rolle)
    return data


def _guard(data: bytes, pfad: Path, rolle: Rolle) -> None:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise rolle.broken("ist im alten Word-Format (.doc) oder mit einem Kennwort verschlüsselt", pfad)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            infos = z.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as e:
        raise rolle.broken("ist keine Word-Datei (.docx) oder ist unvollständig", pfad) from e
    if any(i.compress_type not in _METHODS for i in infos):
        raise rolle.broken("ist keine Word-Datei (.docx)", pfad)
    # The declared sizes can be trusted as a limit: reading stops there and a wrong one fails its checksum.
    if len(infos) > MAX_PARTS or sum(i.file_size for i in infos) > MAX_UNPACKED:
        raise rolle.broken("ist ausgepackt zu groß", pfad, rolle.zu_gross)
    if any(i.flag_bits & 1 for i in infos):
        raise rolle.broken("ist mit einem Kennwort verschlüsselt", pfad)
