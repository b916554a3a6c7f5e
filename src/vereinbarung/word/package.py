"""Parts → bytes of a .docx, and bytes → file. Same parts, same bytes: fixed times, sorted names, no clock."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import struct
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from vereinbarung.errors import UnwritableTarget

_DOS_DATE = (0 << 9) | (1 << 5) | 1  # 1980-01-01, the earliest the format knows
_UTF8_NAME = 0x800
_FIRST = ("[Content_Types].xml", "_rels/.rels", "word/document.xml")


@dataclass(frozen=True, slots=True)
class Entry:
    """A part of the package, already compressed."""

    name: str
    crc: int
    size: int
    data: bytes


def entry(name: str, content: bytes | str, level: int = 6) -> Entry:
    """Compress one part. Parts that never change are compressed once, at level 9, and kept."""
    raw = content.encode() if isinstance(content, str) else content
    squeeze = zlib.compressobj(level, zlib.DEFLATED, -15)
    return Entry(name, zlib.crc32(raw), len(raw), squeeze.compress(raw) + squeeze.flush())


def pack(entries: list[Entry]) -> bytes:
    """Return the zip file: content types, package relations and body first, the rest by name."""

    def rank(e: Entry) -> tuple[int, str]:
        return (_FIRST.index(e.name) if e.name in _FIRST else len(_FIRST), e.name)

    out: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for e in sorted(entries, key=rank):
        name = e.name.encode()
        flags = 0 if e.name.isascii() else _UTF8_NAME
        common = struct.pack(
            "<HHHHHIIIHH", 20, flags, zlib.DEFLATED, 0, _DOS_DATE, e.crc, len(e.data), e.size, len(name), 0
        )
        local = b"PK\x03\x04" + common + name
        directory.append(
            b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, offset) + name
        )
        out += (local, e.data)
        offset += len(local) + len(e.data)
    index = b"".join(directory)
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, len(directory), len(directory), len(index), offset, 0)
    return b"".join([*out, index, end])


def save(data: bytes, ziel: Path, *, ueberschreiben: bool = False) -> None:
    """Write the bytes beside the target and rename: the target is either the old file or the whole new one.

    Raises UnwritableTarget (German sentence and remedy) if the target exists and may not be replaced, is open in
    another program, is a folder, or the system refuses; nothing is left behind then.
    """
    ziel = Path(os.path.realpath(ziel))  # a link keeps pointing at its file, the file is replaced
    refuse_early(ziel, ueberschreiben=ueberschreiben)
    beside: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=ziel.parent, prefix=".vereinbarung-", suffix=".tmp")
        beside = Path(name)
        with os.fdopen(handle, "wb") as f:
            f.write(data)
            f.flush()
            os.fsync(f.fileno())
        beside.chmod(_mode(ziel))
        _rename(beside, ziel, ueberschreiben=ueberschreiben)
    except FileExistsError:
        raise _exists(ziel) from None
    except OSError as e:
        raise _refusal(e, ziel) from e
    finally:
        if beside is not None:
            with contextlib.suppress(OSError):
                beside.unlink()


def refuse_early(ziel: Path, *, ueberschreiben: bool = False) -> None:
    """Raise UnwritableTarget if what is there now stands in the way; `save` asks first, so may others before work."""
    try:
        if ziel.parent.exists() and not ziel.parent.is_dir():
            raise UnwritableTarget(
                f"„{ziel.parent}“ ist eine Datei, kein Ordner.", "Bitte nennen Sie mit -o einen anderen Ort.", str(ziel)
            )
        if not ziel.parent.is_dir():
            raise UnwritableTarget(
                f"Den Ordner „{ziel.parent}“ gibt es nicht.",
                "Bitte legen Sie ihn an oder nennen Sie mit -o einen anderen Ort.",
                str(ziel),
            )
        if ziel.is_dir():
            raise UnwritableTarget(
                f"„{ziel}“ ist ein Ordner, keine Datei.", "Bitte nennen Sie mit -o einen Dateinamen.", str(ziel)
            )
        if not ziel.exists():
            return
        if not ueberschreiben:
            raise _exists(ziel)
        if not ziel.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            raise UnwritableTarget(
                f"Die Datei „{ziel}“ ist schreibgeschützt.",
                "Bitte heben Sie den Schreibschutz auf oder nennen Sie mit -o einen anderen Namen.",
                str(ziel),
            )
        locks = (f"~${ziel.name[2:]}", f"~${ziel.name}", f".~lock.{ziel.name}#")
        lock = next((lock for lock in locks if ziel.with_name(lock).exists()), "")
    except OSError as e:
        raise _refusal(e, ziel) from e
    if lock:
        raise UnwritableTarget(
            f"Die Datei „{ziel}“ ist gerade in Word oder LibreOffice geöffnet.",
            f"Bitte schließen Sie sie dort und versuchen Sie es noch einmal. Ist sie nirgends geöffnet, "
            f"löschen Sie die übrig gebliebene Sperrdatei „{lock}“.",
            str(ziel),
        )


def _mode(ziel: Path) -> int:
    """Rights of the old file, else what the system gives a new one (mkstemp gives less)."""
    try:
        return stat.S_IMODE(ziel.stat().st_mode)
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _rename(beside: Path, ziel: Path, *, ueberschreiben: bool) -> None:
    if not ueberschreiben:
        try:
            os.link(beside, ziel)  # unlike replace, this fails if somebody made the file in the meantime
        except FileExistsError:
            raise
        except (OSError, NotImplementedError):  # file systems without hard links
            pass
        else:
            return
    beside.replace(ziel)


def _exists(ziel: Path) -> UnwritableTarget:
    return UnwritableTarget(
        f"Die Datei „{ziel}“ gibt es schon.",
        "Mit --ueberschreiben wird sie ersetzt; mit -o nennen Sie einen anderen Namen.",
        str(ziel),
    )


def _refusal(e: OSError, ziel: Path) -> UnwritableTarget:
    if e.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return UnwritableTarget(
            f"Für „{ziel}“ ist auf dem Datenträger kein Platz mehr.",
            "Bitte schaffen Sie Platz oder nennen Sie mit -o einen anderen Ort.",
            str(ziel),
        )
    if e.errno == errno.EROFS:
        return UnwritableTarget(
            f"Der Datenträger von „{ziel}“ lässt sich nur lesen.",
            "Bitte nennen Sie mit -o einen anderen Ort.",
            str(ziel),
        )
    if e.errno == errno.ENAMETOOLONG:
        return UnwritableTarget(
            f"Der Name „{ziel.name[:40]}…“ ist für das Dateisystem zu lang.",
            "Bitte nennen Sie mit -o einen kürzeren Namen.",
            str(ziel),
        )
    if isinstance(e, PermissionError):
        return UnwritableTarget(
            f"„{ziel}“ darf nicht geschrieben werden: Die Rechte fehlen, oder die Datei ist in Word geöffnet.",
            "Bitte schließen Sie die Datei in Word oder nennen Sie mit -o einen Ort, an dem Sie schreiben dürfen.",
            str(ziel),
        )
    return UnwritableTarget(
        f"„{ziel}“ ließ sich nicht schreiben (Fehler {e.errno or 'ohne Nummer'} des Betriebssystems).",
        "Bitte versuchen Sie es mit -o an einem anderen Ort.",
        str(ziel),
    )
