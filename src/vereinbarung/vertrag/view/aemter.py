"""Offices and organs with their article: „den Vorsitzenden der Geschäftsführung“, „die Erste Kreisbeigeordnete“.

Unlike the names of parties, offices are often adjectives turned nouns, or led by one; German then changes the word
together with the article. Only words that are known for sure are touched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from vereinbarung.vertrag.worte import Worte, wert

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Blick

Fall = Literal["der", "den"]
"""Nominative or accusative, called by their masculine article."""

_MAENNLICH = (
    "direktor",
    "landrat",
    "stadtrat",
    "kreisrat",
    "beirat",
    "verwaltungsrat",
    "aufsichtsrat",
    "bürgermeister",
    "kreisausschuss",
    "magistrat",
    "vorstand",
    "geschäftsführer",
    "leiter",
    "kreistag",
    "präsident",
    "dezernent",
    "referent",
)
_SCHWACH = ("präsident", "dezernent", "referent")
"""„den Präsidenten“, „den Sozialdezernenten“."""
_WEIBLICH = ("orin", "erin", "arin", "ätin", "entin", "ung", "schaft")
_HAUPTWORT = ("vorsitzend", "beigeordnet", "beauftragt", "bevollmächtigt", "verordnet", "abgeordnet")
"""Adjectives and participles that serve as nouns, without their ending."""
_BEIWORT = (
    "erst",
    "zweit",
    "dritt",
    "stellvertretend",
    "geschäftsführend",
    "leitend",
    "hauptamtlich",
    "ehrenamtlich",
)
"""What may stand before an office, without its ending."""


def mit_artikel(b: Blick, fall: Fall) -> Worte | None:
    """Return the office at this place with its article in this case; None where the article is not certain."""
    gebeugt = beuge(str(b.objekt), fall)
    if gebeugt is None:
        return None
    artikel, text = gebeugt
    unveraendert = text == str(b.objekt)
    return Worte(artikel, " ", (b.worte() or "") if unveraendert else wert(text, b.pfad))


def beuge(text: str, fall: Fall) -> tuple[str, str] | None:
    """Return article and text: („den“, „Ersten Kreisbeigeordneten“); None for words that are not known for sure."""
    woerter = text.split(" ")
    davor = 0
    while davor < len(woerter) - 1 and _stamm(woerter[davor], _BEIWORT):
        davor += 1
    amt = woerter[davor]
    geschlecht = _geschlecht(amt)
    if not geschlecht or any(_stamm(w, _BEIWORT) != geschlecht for w in woerter[:davor]):
        return None
    if geschlecht == "f":
        return "die", text
    kopf = [_schwach(w, fall) for w in woerter[:davor]]
    if _stamm(amt, _HAUPTWORT):
        amt = _schwach(amt, fall)
    elif fall == "den" and amt.casefold().endswith(_SCHWACH):
        amt += "en"
    return fall, " ".join([*kopf, amt, *woerter[davor + 1 :]])


def _geschlecht(wort: str) -> str:
    if "/" in wort:  # „Landrat/Landrätin“: the person is not yet known, and neither is the article
        return ""
    if stamm := _stamm(wort, _HAUPTWORT):
        return stamm
    klein = wort.casefold()
    if klein.endswith(_MAENNLICH):
        return "m"
    return "f" if klein.endswith(_WEIBLICH) else ""


def _stamm(wort: str, staemme: tuple[str, ...]) -> str:
    """Return m for „Vorsitzender“, f for „Vorsitzende“, nothing for words of other stems."""
    klein = wort.casefold()
    if klein.endswith("er") and klein[:-2].endswith(staemme):
        return "m"
    return "f" if klein.endswith("e") and klein[:-1].endswith(staemme) else ""


def _schwach(wort: str, fall: Fall) -> str:
    """Return „Vorsitzender“ as it stands after the article: der „Vorsitzende“, den „Vorsitzenden“."""
    return wort[:-1] if fall == "der" else f"{wort[:-1]}n"
