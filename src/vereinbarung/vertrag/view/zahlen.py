"""Small numbers in words, as a contract writes them: „drei Monate“, „eines Monats“, „acht bis zehn“, „dreimal“."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from vereinbarung.fristen.dauer import Einheit
from vereinbarung.vertrag.deutsch import zahl, zahlwort
from vereinbarung.vertrag.typografie import NBSP

if TYPE_CHECKING:
    from vereinbarung.fristen.dauer import Dauer
    from vereinbarung.model.values import Anzahlwert

Fall = Literal["akkusativ", "dativ", "genitiv"]

_IN_WORTEN_BIS = 12
_EIN: dict[str, dict[Fall, str]] = {
    "m": {"akkusativ": "einen", "dativ": "einem", "genitiv": "eines"},
    "f": {"akkusativ": "eine", "dativ": "einer", "genitiv": "einer"},
    "n": {"akkusativ": "ein", "dativ": "einem", "genitiv": "eines"},
}
_GENUS = {Einheit.WOCHEN: "f", Einheit.JAHRE: "n", Einheit.SCHULJAHRE: "n"}
_GENITIV = {Einheit.JAHRE: "Jahres", Einheit.SCHULJAHRE: "Schuljahres", Einheit.WOCHEN: "Woche"}


def dauer(value: Dauer, fall: Fall = "akkusativ") -> str:
    """Return a period in words up to twelve, in digits above: „drei Monate“, „einem Jahr“, „14 Monaten“.

    The genitive is only known for a single unit („eines Monats“); of several the dative stands in its place, as after
    „binnen“.
    """
    if value.anzahl == 1:
        ein = _EIN[_GENUS.get(value.einheit, "m")][fall]
        einzahl = value.einheit.einzahl
        return f"{ein} {_GENITIV.get(value.einheit, einzahl + 's') if fall == 'genitiv' else einzahl}"
    einheit = value.einheit.value if fall == "akkusativ" else value.einheit.dativ
    if value.anzahl <= _IN_WORTEN_BIS:
        return f"{zahlwort(value.anzahl)} {einheit}"
    return f"{zahl(value.anzahl)}{NBSP}{einheit}"


def anzahl(value: Anzahlwert | int, eins: str = "eine") -> str:
    """Return a number in words up to twelve; `eins` is what stands for one („eine“ Hospitation, „ein“ Antrag)."""
    if isinstance(value, int):
        return eins if value == 1 else zahlwort(value)
    text = anzahl(value.von, eins)
    if value.bis != value.von:
        text = f"{text} bis {anzahl(value.bis, eins)}"
        if value.bis > _IN_WORTEN_BIS:  # „10 bis 15“, not a mixture of words and digits
            text = f"{zahl(value.von)} bis {zahl(value.bis)}"
    return f"rund {text}" if value.ungefaehr else text


def mal(n: int) -> str:
    """Return „dreimal“, „15-mal“."""
    return "einmal" if n == 1 else f"{zahlwort(n)}mal" if n <= _IN_WORTEN_BIS else f"{zahl(n)}-mal"
