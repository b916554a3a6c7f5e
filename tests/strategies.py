"""Hypothesis strategies: whole agreements with their YAML text, and agreements somebody broke."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import strategies as st

from tests.agreements import agreement, sondervereinbarung
from tests.agreements.words import SAETZE
from tests.agreements.zusatz import Zusatz
from tests.yaml_text import Emitter
from vereinbarung.source import read

BASIS = Path(__file__).parent / "regeln" / "basis.yaml"

HEIKEL = [
    "Ein {{ platz }} und {% if x %} bleiben, wie sie sind.",
    "**Fett**, __so__ und ~~das~~ sind keine Auszeichnung.",
    "[x] oder [[C.3 ohne Ende, (1) und a) sowie § 3.",
    "# keine Überschrift",
    "- kein Strich\n(2) keine Nummer\n\n[#anker] und Schluss.",
    "<b>fett</b> &amp; <w:p/> ]]> <!-- --> 5 < 6 > 4",
    "Müller & Söhne, „Haus Sonne“, \"gerade\" und 'einfach'",
    "Zeile eins\nZeile zwei\n\nZeile vier",
    "\tTab am Anfang und\tin der Mitte",
    "  Blanks vorn und hinten  ",
    "Donaudampfschifffahrtsgesellschaftskapitänsmütze" * 20,
    "🙂 👩‍👩‍👧 𝄞 é Ä ß €",
    "Doppelpunkt: Raute # Stern * Anker & Ausruf ! Prozent % Klammeraffe @ Gravis `",
    "- [ ] { } , ? : | > ' \" \\ \\n {0} %s $1 ${x}",
    "null",
    "true",
    "0815",
    "1.7.2001",
    "~",
    "geschütztes Leerzeichen und weiches\u00adTrennzeichen",
    "Schluss mit Rückstrich \\",
]

# What any file may hold (`source.characters`); Cc, Cs and the rest are refused with a message of their own.
_ZEICHEN = st.characters(
    codec="utf-8",
    exclude_categories=("Cc", "Cs", "Cn", "Co", "Cf", "Zl", "Zp"),
    max_codepoint=0x1FFFF,
)


def texte() -> st.SearchStrategy[str]:
    """Return sentences of a drafter, nasty ones among them; none is blank."""
    beliebig = st.text(_ZEICHEN, min_size=1, max_size=40).filter(lambda text: text.strip() != "")
    return st.one_of(st.sampled_from(SAETZE), st.sampled_from(HEIKEL), beliebig)


@dataclass(frozen=True)
class Fall:
    """An agreement: its data, its text, and the sentences of the drafter that must reach the contract."""

    data: dict[str, Any]
    yaml: str
    saetze: list[str] = field(default_factory=list)

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:
        # Hypothesis prints what fails; the text is what one wants to read.
        printer.text(f"Fall(\n{self.yaml})")

    def __repr__(self) -> str:
        return f"Fall(\n{self.yaml})"


@st.composite
def vereinbarungen(draw: st.DrawFn, *, luecke: float = 0.15, fleck: float = 0.3) -> Fall:
    """Return agreements without errors: of each kind, two to five parties, any guide item regulated or left out."""
    saetze: list[str] = []

    def satz() -> str:
        saetze.append(draw(texte()))
        return saetze[-1]

    r = draw(st.randoms(use_true_random=False))
    voll = draw(st.sampled_from([0.2, 0.5, 0.9]))
    build = draw(st.sampled_from([agreement, sondervereinbarung]))
    data = build(r, satz, luecke=luecke, voll=voll, fleck=fleck)
    # The spelling is not worth shrinking choice by choice.
    spelling = Random(draw(st.integers(0, 2**16)))
    flow = draw(st.sampled_from([0.0, 0.5, 1.0]))
    return Fall(data, Emitter(spelling, flow=flow).document(data), saetze)


@st.composite
def begleitende(draw: st.DrawFn) -> Fall:
    """Return Zusatzvereinbarungen and Nachträge without errors."""
    saetze: list[str] = []

    def satz() -> str:
        saetze.append(draw(texte()))
        return saetze[-1]

    r = draw(st.randoms(use_true_random=False))
    builder = Zusatz(r, satz, luecke=0.15, voll=draw(st.sampled_from([0.2, 0.5, 0.9])), fleck=0.3)
    data = draw(st.sampled_from([builder.zusatzvereinbarung, builder.nachtrag]))()
    spelling = Random(draw(st.integers(0, 2**16)))
    return Fall(data, Emitter(spelling, flow=draw(st.sampled_from([0.0, 0.5, 1.0]))).document(data), saetze)


ERSATZ: list[Any] = [
    None, "", " ", "x", "ja", "nein", True, False, 0, 1, -3, 6531, 10**17, "1.7.2001", "31.4.2001", "2001-07-01", "1.7.01",
    "50 %", "101 %", "6.000 DM", "1 Jahr", "0 Tage", "99999 Jahre", "06531", "06531000", "§ 42 SGB I", "§ irgendwas", "aa",
    "lk", "unbekannt", "nach:x", "G2-01", "rund 1.600", "10 bis 8", "ä" * 200, "präambel", "mit Unterzeichnung",
    "[[C.3]]", "[[nirgends]]", "§ 99 dieser Vereinbarung", "TODO", "Fehler! Textmarke nicht definiert.", "\u202e",
    [], ["x"], [1, None], {}, {"x": 1}, {"nicht_geregelt": "Grund"}, {"nicht_geregelt": None}, {"id": "x", "text": "y"},
]  # fmt: skip
"""Wrong and right values of every kind; no braces or English words, so that messages that quote them stay clean."""


def paths(node: Any, pfad: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path of every value below a node."""
    found = [pfad] if pfad else []
    steps = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for step, inner in steps:
        found += paths(inner, (*pfad, step))
    return found


def at(data: Any, pfad: tuple[Any, ...]) -> Any:
    """Return what stands at a path."""
    for step in pfad:
        data = data[step]
    return data


def basis() -> dict[str, Any]:
    """Return the data of the short sample, to be changed."""
    tree = read(BASIS).tree
    assert tree is not None
    return copy.deepcopy(dict(tree.data))


def _whole(seed: int) -> dict[str, Any]:
    """Return an agreement of each kind in turn, with nearly everything in it."""
    r = Random(seed)
    builder = Zusatz(r, lambda: r.choice(SAETZE), luecke=0.1, voll=0.9, fleck=0.3)
    kinds: list[Callable[[], dict[str, Any]]] = [
        lambda: sondervereinbarung(r, voll=0.9),
        lambda: agreement(r, voll=0.9),
        builder.zusatzvereinbarung,
        builder.nachtrag,
    ]
    return kinds[seed % len(kinds)]()


@st.composite
def beschaedigte(draw: st.DrawFn) -> Fall:
    """Return agreements with one to four values deleted, replaced, doubled, renamed or moved to another place."""
    seed = draw(st.integers(0, 40))
    data = basis() if seed == 0 else copy.deepcopy(_whole(seed))
    for _ in range(draw(st.integers(1, 4))):
        known = paths(data)
        if not known:
            break
        pfad = draw(st.sampled_from(known))
        holder, last = at(data, pfad[:-1]), pfad[-1]
        match draw(st.sampled_from(["delete", "replace", "double", "rename", "move"])):
            case "delete":
                del holder[last]
            case "replace":
                holder[last] = copy.deepcopy(draw(st.sampled_from(ERSATZ)))
            case "double" if isinstance(holder, list):
                holder.insert(last, copy.deepcopy(holder[last]))
            case "double":
                holder[last] = [copy.deepcopy(holder[last]), holder[last]]
            case "rename" if isinstance(holder, dict):
                holder[last[:-1] + "x"] = holder.pop(last)
            case _:
                value = copy.deepcopy(at(data, draw(st.sampled_from(known))))
                holder[last] = value
    return Fall(data, Emitter(Random(draw(st.integers(0, 99))), flow=0.5).document(data))
