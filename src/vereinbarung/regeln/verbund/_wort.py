"""Names and words of two files, made comparable."""

from __future__ import annotations


def plain(text: str) -> str:
    """Return a text for comparison: capital letters, line breaks and the number of blanks do not count."""
    return " ".join(text.casefold().split())
