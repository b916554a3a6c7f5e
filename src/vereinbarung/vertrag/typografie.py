"""Typographic work on wording: German quotes and non-breaking spaces. The drafter's own text is never touched."""

from __future__ import annotations

import re

NBSP = "\u00a0"

_MONATE = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_NACH = re.compile(r"(?<!\w)(§§?|Abs\.|Art\.|Nr\.|Satz(?= \d)|Buchst\.|Anlage(?= \d)) (?=\S|$)")
_GESETZ = re.compile(r"\b(SGB) (?=[IVX]+\b)")
_TAG = re.compile(rf"\b(\d{{1,2}}\.) (?=(?:{_MONATE})\b)")
_EINHEIT = re.compile(r"(?<=\d) (?=(?:DM|Euro|EUR|€|%|Prozent|ff\.|f\.)(?!\w))")
_KURZ = re.compile(r"\b(z\.|d\.|u\.|i\.|a\.|V\.) ?(?=(?:B\.|h\.|a\.|V\.|m\.|U\.))")
_GERADE = re.compile(r'"')


def schutz(text: str) -> str:
    """Return `text` with non-breaking spaces in „§ 5“, „Abs. 2“, „SGB III“, „1. Januar“, „6.000 DM“, „z. B.“."""
    if not any(c.isdigit() or c in "§." for c in text) and "SGB " not in text:
        return text
    text = _NACH.sub(rf"\1{NBSP}", text)
    text = _GESETZ.sub(rf"\1{NBSP}", text)
    text = _TAG.sub(rf"\1{NBSP}", text)
    text = _EINHEIT.sub(NBSP, text)
    return _KURZ.sub(rf"\1{NBSP}", text)


def anfuehrung(text: str, *, anfang_oeffnet: bool = True) -> str:
    """Return `text` with straight double quotes turned into „…“.

    A quote opens after white space, a bracket, a dash or a line mark; at the very beginning it opens unless a printed
    value stands before it (`anfang_oeffnet=False`).
    """

    def quote(m: re.Match[str]) -> str:
        before = text[m.start() - 1] if m.start() else ""
        opens = anfang_oeffnet if not before else before.isspace() or before in "([–-/\ue004"
        return "„" if opens else "“"

    return _GERADE.sub(quote, text) if '"' in text else text


def wortlaut(text: str, *, anfang_oeffnet: bool = True) -> str:
    """Return template text with all typographic work done."""
    return schutz(anfuehrung(text, anfang_oeffnet=anfang_oeffnet))
