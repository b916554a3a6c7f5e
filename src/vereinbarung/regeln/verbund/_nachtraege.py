"""The Nachträge of one agreement, and what a place of it says before one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from vereinbarung.befund import Path, Unpruefbar
from vereinbarung.fristen.angabe import MONATE
from vereinbarung.verbund import FEHLT, Auszug, Verbund

UNGEWISS: Any = object()
"""What `stand` returns where an earlier Nachtrag has put the surroundings of a place, or a part of it, anew."""


def geaendert(a: Auszug, verbund: Verbund) -> Iterator[tuple[Auszug, Mapping[str, Any], Any]]:
    """Yield the amended agreement, each change of `a` that names a place in its file, and what the place said before.

    Raises Unpruefbar, after all others, if of some change nobody can tell.
    """
    verweis = a.verweis("NT1")
    parent = verbund.ziel(verweis) if verweis else None
    if parent is None:
        return
    ungewiss = ""
    for one in (c for c in a.auskunft.get("aenderungen", ()) if c["ort"]):
        dort = stand(a, parent, verbund, tuple(one["ort"]))
        if dort is UNGEWISS:
            ungewiss = ungewiss or one["pfad"]
        else:
            yield parent, one, dort
    if ungewiss:
        raise Unpruefbar(
            f"Ein früherer Nachtrag hat „{ungewiss}“ zusammen mit anderem neu gefasst; der Wortlaut davor steht so in "
            "keiner Datei"
        )


def nachgefuehrt(a: Auszug, parent: Auszug, verbund: Verbund, one: Mapping[str, Any]) -> bool:
    """Whether the amended file was brought up to date: it says what this Nachtrag or a later one puts there."""
    ort = list(one["ort"])
    aktuell = verbund.wert(parent, tuple(ort))
    nummer = a.auskunft.get("nummer") or 0
    later = [b for b in andere(a, verbund) if b.auskunft["nummer"] > nummer]
    words = [o["neu"] for b in later for o in b.auskunft.get("aenderungen", ()) if list(o["ort"]) == ort]
    if aktuell is FEHLT:
        # What this one deletes itself may as well never have stood there.
        return not all(words)
    return is_einzeln(aktuell) and any(gleich(aktuell, neu) for neu in (one["neu"], *words) if neu)


def andere(a: Auszug, verbund: Verbund) -> list[Auszug]:
    """Return the other Nachträge of the agreement that `a` amends, by number; those without one are left out."""
    verweis = a.verweis("NT1")
    pairs = verbund.verweise_auf(verweis.ziel) if verweis else ()
    found = [b for b, v in pairs if v.punkt == "NT1" and b.datei != a.datei and b.auskunft.get("nummer")]
    return sorted(found, key=lambda b: (b.auskunft["nummer"], b.datei))


def vorige(a: Auszug, verbund: Verbund) -> list[Auszug]:
    """Return those with a smaller number, the last first."""
    nummer = a.auskunft.get("nummer") or 0
    return [b for b in reversed(andere(a, verbund)) if b.auskunft["nummer"] < nummer]


def stand(a: Auszug, parent: Auszug, verbund: Verbund, ort: Path) -> Any:  # noqa: ANN401 -- YAML data of any shape
    """Return what a place says before Nachtrag `a`: as the last earlier Nachtrag left it, else as the file has it.

    FEHLT if nothing stands there, UNGEWISS if an earlier Nachtrag changed the place together with others.
    """
    for earlier in vorige(a, verbund):
        changed = [(tuple(one["ort"]), one["neu"]) for one in earlier.auskunft.get("aenderungen", ()) if one["ort"]]
        if ort in dict(changed):
            neu = dict(changed)[ort]
            return list(neu) if neu else FEHLT
        if any(ort[: len(other)] == other or other[: len(ort)] == ort for other, _ in changed):
            return UNGEWISS
    return verbund.wert(parent, ort)


def is_einzeln(wert: object) -> bool:
    """Whether a value can be compared with words: a text, a number, or a list of such."""
    if isinstance(wert, list):
        return all(isinstance(w, (str, int)) for w in wert)
    return isinstance(wert, (str, int))


def gleich(wert: object, worte: Sequence[str]) -> bool:
    """Whether a value of a file says what the words say; line breaks, blanks and the spelling of a day do not count."""
    werte = [_text(w) for w in wert] if isinstance(wert, list) else [_text(wert)]
    said = [_text(w) for w in worte]
    return werte == said or [_text(", ".join(werte))] == said or [_text(_und(werte))] == said


def _und(werte: list[str]) -> str:
    return " und ".join((", ".join(werte[:-1]), werte[-1])) if len(werte) > 1 else "".join(werte)


def _text(wert: object) -> str:
    if isinstance(wert, bool):
        return "ja" if wert else "nein"
    return _TAG.sub(_tag, " ".join(str(wert).split()))


_TAG = re.compile(r"\b(\d{1,2})\. ?(?:(\d{1,2})\.|([A-Za-zä]+)) ?(\d{4})\b|\b(\d{4})-(\d{2})-(\d{2})\b")


def _tag(m: re.Match[str]) -> str:
    """Return a day in one spelling; what only looks like one stays as it is."""
    if m[5]:
        return f"{int(m[7])}.{int(m[6])}.{m[5]}"
    monat = int(m[2]) if m[2] else MONATE.get(m[3].casefold(), 0)
    return f"{int(m[1])}.{monat}.{m[4]}" if monat else m[0]
