"""Bytes to text: UTF-8 only; a wrong encoding is named, with the place and how to convert."""

from __future__ import annotations

from vereinbarung.source.lines import Lines
from vereinbarung.source.problem import Problem, Span

_BOM = b"\xef\xbb\xbf"
# What German texts contain beyond ASCII, as Windows-1252 writes it: umlauts, ß, §, €, quotes, dash, ellipsis, degree.
_WINDOWS_GERMAN = frozenset("äöüÄÖÜß§€„“”‚‘’–…é°²³".encode("cp1252"))

_NO_TEXT = {
    b"PK\x03\x04": "eine Word-Datei oder ein gepackter Ordner",
    b"%PDF": "eine PDF-Datei",
    b"\xd0\xcf\x11\xe0": "eine Word-Datei",
}
"""First bytes of what staff name by mistake."""


def decode(data: bytes) -> tuple[str, Problem | None]:
    """Return the text without its byte order mark, and the problem if the bytes are not UTF-8.

    In that case the text is a readable guess, good for showing the line but for nothing else.
    """
    for start, was in _NO_TEXT.items():
        if data.startswith(start):
            return "", Problem("QU-23", {"was": was}, Span(1, 1, 1, 1))
    if wide := _wide(data):
        return data.decode(wide, "replace"), Problem("QU-02", {}, Span(1, 1, 1, 1))
    body = data.removeprefix(_BOM)
    try:
        return body.decode(), None
    except UnicodeDecodeError as error:
        at = error.start
    guess = body.decode("cp1252", "replace")
    # Before the first wrong byte the text is UTF-8, so columns count its characters.
    before = Lines(body[:at].decode())
    zeile, spalte = before.position(len(before.text))
    character = guess[at]
    kind = f"Windows-1252 („{character}“)" if body[at] in _WINDOWS_GERMAN else "unbekannte Kodierung"
    span = Span(zeile, spalte, zeile, spalte + 1)
    return guess, Problem("QU-01", {"zeile": zeile, "spalte": spalte, "kodierung": kind}, span)


def _wide(data: bytes) -> str:
    """Return the name of the 16 or 32 bit encoding the bytes are in, or "".

    Without a byte order mark, ASCII in two bytes shows by a NUL beside each of the first two characters.
    """
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return "utf-32"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    zeros = "".join("x" if byte else "0" for byte in data[:4])
    return {"x0x0": "utf-16-le", "0x0x": "utf-16-be"}.get(zeros, "")
