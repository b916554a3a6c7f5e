"""What a plain YAML scalar becomes: text, unless it can only be a truth value, nothing, or a whole number.

YAML 1.2 core schema, cut down: decimals, dates and numbers with a leading zero stay as written, because `06531`
is a district key, `3.50` an amount and `1.7.2001` a date, and the model reads each of them in its own way.
"""

from __future__ import annotations

import re

Plain = str | int | bool | None

_WORDS: dict[str, Plain] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip

# 18 digits always fit 64 bits and never meet Python's limit on converting long numbers.
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}")
_STARTS = frozenset("-0123456789")
TYPED_STARTS = _STARTS | frozenset("~nNtTfF")
"""First characters of the only plain scalars that may not be text; for callers in a hurry."""


def resolve(text: str) -> Plain:
    """Return what an unquoted scalar means; quoted and block scalars are text and never come here."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in _STARTS and _INTEGER.fullmatch(text):
        return int(text)
    return text
