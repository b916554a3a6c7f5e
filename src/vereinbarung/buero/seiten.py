"""PDF → the page of every heading, read from the bookmarks that LibreOffice has made of the headings."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Sequence
from typing import Any

from vereinbarung.errors import OfficeFailed


def heading_pages(pdf: bytes, ueberschriften: Sequence[str]) -> list[int]:
    """Return the page, counted from 1, of every heading, in their order; the texts are as printed, without number.

    Raises OfficeFailed if the bookmarks are not these headings: then no page can be relied on.
    """
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    # What it says of a damaged file, in English and on standard error, is said below.
    logging.getLogger("pypdf").addHandler(logging.NullHandler())
    try:
        reader = PdfReader(io.BytesIO(pdf))
        found = [(str(item.title), reader.get_destination_page_number(item)) for item in _flat(reader.outline)]
    except (PyPdfError, KeyError, ValueError, TypeError, AttributeError) as fault:
        raise _strange() from fault
    if len(found) != len(ueberschriften):
        raise _strange()
    pages = []
    for (title, page), heading in zip(found, ueberschriften, strict=True):
        if page is None or not _squeezed(title).endswith(_squeezed(heading)):
            raise _strange()
        pages.append(page + 1)
    return pages


def _flat(outline: Sequence[Any]) -> Iterator[Any]:
    for item in outline:
        if isinstance(item, list):
            yield from _flat(item)
        else:
            yield item


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _strange() -> OfficeFailed:
    return OfficeFailed(
        "Die Seitenzahlen lassen sich nicht ermitteln: Die Lesezeichen der PDF-Datei sind nicht die Überschriften.",
        "Bitte prüfen Sie, ob die Überschriften im Hausstil Formatvorlagen mit Gliederungsebene sind; mit "
        "--seitenzahlen nein geht es ohne.",
    )
