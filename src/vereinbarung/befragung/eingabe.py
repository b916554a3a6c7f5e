"""A line as somebody types or pastes it: cleaned, or refused with a German sentence; read forgivingly."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

LAENGSTENS = 20_000
"""Characters of one answer; a file of one megabyte must stay readable however many there are."""

ASCII = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
"""German letters as file names and short names spell them."""
_JA = frozenset(("j", "ja", "jawohl", "y", "yes"))
_NEIN = frozenset(("n", "nein", "no"))


class Abgelehnt(ValueError):
    """An answer cannot be taken; the message is a German sentence that says what to do."""


def clean(raw: str) -> str:
    """Return an answer without blanks around it; several lines become one paragraph.

    Raises Abgelehnt for characters that must not stand in an agreement.
    """
    text = " ".join(lines(raw))
    if len(text) > LAENGSTENS:
        raise Abgelehnt(
            f"Die Antwort ist länger als {LAENGSTENS} Zeichen. Bitte kürzen Sie sie, oder fügen Sie den Text später im "
            "Editor ein."
        )
    return text


def lines(raw: str) -> list[str]:
    """Return the lines of an answer that say something, each with single blanks."""
    found = []
    for line in re.split(r"[\r\n\u0085\u2028\u2029]+", raw.removeprefix("\ufeff")):
        # All kinds of blanks come along when text is pasted from Word; they look alike, so they shall be alike.
        text = " ".join("".join(" " if unicodedata.category(c) == "Zs" or c == "\t" else c for c in line).split(" "))
        _refuse_odd(text)
        if text := " ".join(text.split()):
            found.append(text)
    return found


def _refuse_odd(text: str) -> None:
    odd = next((c for c in text if not c.isprintable() or c == "\ufffd"), "")
    if not odd:
        return
    if odd == "\x1b":
        raise Abgelehnt(
            "Die Antwort enthält eine Steuertaste, zum Beispiel eine Pfeiltaste. Bitte geben Sie sie noch einmal ein."
        )
    if odd == "\ufffd" or unicodedata.category(odd) == "Cs":
        raise Abgelehnt(
            "Ein Zeichen der Antwort ist nicht lesbar. Bitte geben Sie sie noch einmal ein; kommt sie aus einer Datei, "
            "so speichern Sie diese als UTF-8."
        )
    raise Abgelehnt(
        f"Die Antwort enthält ein unsichtbares Zeichen (U+{ord(odd):04X}), das nicht in eine Vereinbarung gehört. "
        "Bitte geben Sie sie ohne dieses Zeichen noch einmal ein."
    )


def plain(text: str) -> str:
    """Return a text for comparison: small letters, umlauts spelled out, no punctuation at the end."""
    return text.casefold().translate(ASCII).rstrip(".!: ").replace("_", " ")


def ja_nein(text: str) -> bool:
    """Return a yes or no however it is typed. Raises Abgelehnt."""
    if plain(text) in _JA:
        return True
    if plain(text) in _NEIN:
        return False
    raise Abgelehnt("Bitte antworten Sie mit „ja“ oder „nein“.")


def choose(text: str, labels: Sequence[str], values: Sequence[str]) -> int:
    """Return the index meant by a number, a value, a label or words of one that fit no other. Raises Abgelehnt."""
    if text.isdecimal() and text.isascii():
        if 1 <= int(text[:9]) <= len(labels):
            return int(text[:9]) - 1
        raise Abgelehnt(f"Bitte nennen Sie eine Nummer von 1 bis {len(labels)}.")
    wanted = plain(text)
    for known in (values, labels):
        exact = [i for i, one in enumerate(known) if plain(one) == wanted]
        if exact:
            return exact[0]
    both = [(plain(label), plain(value)) for label, value in zip(labels, values, strict=True)]
    for fits in (str.startswith, lambda one, text: f" {text}" in f" {one}"):
        found = [i for i, pair in enumerate(both) if any(fits(one, wanted) for one in pair)]
        if len(found) == 1:
            return found[0]
    raise Abgelehnt("Das steht nicht in der Liste. Bitte nennen Sie die Nummer.")


def choose_many(text: str, labels: Sequence[str], values: Sequence[str]) -> list[int]:
    """Return the indices meant by „1, 3-4“, „alle“ or names, in the list's order. Raises Abgelehnt."""
    if plain(text) in ("alle", "alles"):
        return list(range(len(labels)))
    found: set[int] = set()
    for part in items(text.replace(" und ", ", ")):
        span = re.fullmatch(r"([0-9]{1,4}) ?(?:-|–|bis) ?([0-9]{1,4})", part)
        if span:
            first, last = (choose(number, labels, values) for number in span.groups())
            found.update(range(first, last + 1))
        elif re.fullmatch(r"[0-9]+(?: [0-9]+)+", part):
            found.update(choose(number, labels, values) for number in part.split())
        else:
            found.add(choose(part, labels, values))
    if not found:
        raise Abgelehnt("Bitte nennen Sie mindestens eine Nummer.")
    return sorted(found)


def items(text: str) -> list[str]:
    """Return the parts of an enumeration: separated by semicolons, or by commas if there is no semicolon."""
    parts = text.split(";") if ";" in text else re.split(r",(?:\s|(?=[0-9]))", text + " ")
    return [part.strip().rstrip(",") for part in parts if part.strip(" ,")]
