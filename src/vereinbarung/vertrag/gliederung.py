"""Order, §-numbers, annex numbers and reference targets of a contract, from model and guide alone.

`pruefen` uses this for dead references and gaps; so neither jinja2 nor babel is imported here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.base import Fehlt, NichtGeregelt
from vereinbarung.vertrag.nummern import NUMMERNARTEN, Nummernart
from vereinbarung.vertrag.typografie import NBSP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from vereinbarung.befund.befund import Path
    from vereinbarung.leitfaden.arten import Art
    from vereinbarung.leitfaden.leitfaden import Abschnitt
    from vereinbarung.model.h_weitere import Anlage, EigenerParagraph
    from vereinbarung.model.vereinbarung import Vereinbarung

OHNE_NUMMER = "A"
"""The Präambel stands first and without a number."""

_VERWEIS = re.compile(r"\[\[([^\[\]\n]{1,80})\]\]")
_STELLE = re.compile(r"(vor|nach) (\S+)")


@dataclass(frozen=True, slots=True)
class Punkt:
    """A section. `id`: guide id, or the id of the drafter's own §; `nummer`: „§ 5“, „5“, „Artikel 5“, or empty.

    `zustand` "offen" = missing or broken: only a draft shows it.
    """

    id: str
    titel: str
    nummer: str
    zustand: Literal["geregelt", "offen"]
    pfad: Path
    objekt: object
    eigen: bool = False


@dataclass(frozen=True, slots=True)
class Anlagenpunkt:
    """An annex with its number „Anlage 2“; `gedruckt` if its text is part of the document."""

    id: str
    nummer: str
    pfad: Path
    objekt: Anlage
    gedruckt: bool


@dataclass(frozen=True, slots=True)
class Gliederung:
    """What stands where. `ziele` maps every target that `[[…]]` may name to its printed number."""

    punkte: tuple[Punkt, ...]
    anlagen: tuple[Anlagenpunkt, ...]
    ziele: dict[str, str] = field(default_factory=dict)
    nummernart: Nummernart = NUMMERNARTEN["paragraf"]

    def punkt(self, id: str) -> Punkt | None:  # noqa: A002 -- the guide's own word
        """Return the section of a guide item or own §, None if the contract has none."""
        return next((p for p in self.punkte if p.id == id), None)


@dataclass(frozen=True, slots=True)
class Verweisstelle:
    """A `[[ziel]]` inside a text of the drafter's: characters `von` to `bis` (exclusive) including the brackets."""

    ziel: str
    von: int
    bis: int


def verweise(text: str) -> Iterator[Verweisstelle]:
    """Yield the references of a text in order; what they lead to is not asked here."""
    for m in _VERWEIS.finditer(text):
        yield Verweisstelle(m[1].strip(), m.start(), m.end())


def ist_bekannt(ziel: str, ziele: Mapping[str, str]) -> bool:
    """Whether a reference leads somewhere; `C.1#turnus` is judged by its section, its paragraph by the clause."""
    return ziel in ziele or ("#" in ziel and ziel.partition("#")[0] in ziele)


def gliedere(vereinbarung: Vereinbarung) -> Gliederung:
    """Return sections in the contract's order with their numbers.

    The order is the guide's; `reihenfolge` (guide ids or letters) goes before, what it does not name follows in the
    guide's order. The Präambel is always first. Own §§ stand where they say, else at the end. Items that are
    `nicht_geregelt`, optional items left out, and facts of the preparation (G.3 without `in_vertrag`) have no section.
    """
    kind = arten()[vereinbarung.art]
    order = _order(kind, vereinbarung.reihenfolge)
    eigene = {p.id: (("eigene_paragraphen", i), p) for i, p in enumerate(vereinbarung.eigene_paragraphen)}
    slots = _place([e[1] for e in eigene.values()], order)
    punkte: list[Punkt] = []
    count = 0
    nummernart = NUMMERNARTEN[vereinbarung.nummerierung]
    for name in slots:
        raw = _eigen(*eigene[name]) if name in eigene else _item(vereinbarung, kind.punkte[name])
        if raw is None:
            continue
        nummer = ""
        if name != OHNE_NUMMER:
            count += 1
            nummer = nummernart.ueberschrift(count)
        punkte.append(Punkt(raw.id, raw.titel, nummer, raw.zustand, raw.pfad, raw.objekt, raw.eigen))
    anlagen = tuple(_anlagen(vereinbarung.anlagen))
    return Gliederung(tuple(punkte), anlagen, _ziele(punkte, anlagen), nummernart)


def _order(kind: Art, reihenfolge: Sequence[str]) -> list[str]:
    all_items = kind.paragrafen
    first: list[str] = [OHNE_NUMMER] if OHNE_NUMMER in all_items else []
    for name in reihenfolge:
        first.extend(i for i in all_items if i == name or i.startswith(f"{name}."))
    return list(dict.fromkeys([*first, *all_items]))


def _place(eigene: Sequence[EigenerParagraph], order: list[str]) -> list[str]:
    slots = list(order)
    behind: dict[str, int] = {}
    for eigener in eigene:
        m = _STELLE.fullmatch(eigener.stelle)
        indexes = [i for i, name in enumerate(slots) if m and (name == m[2] or name.startswith(f"{m[2]}."))]
        if m is None or not indexes:
            slots.append(eigener.id)
        elif m[1] == "vor":
            slots.insert(indexes[0], eigener.id)
        else:
            # Several that stand after the same item keep the drafter's order.
            offset = behind.get(m[2], 0)
            slots.insert(indexes[-1] + 1 + offset, eigener.id)
            behind[m[2]] = offset + 1
    return slots


def _eigen(pfad: Path, objekt: EigenerParagraph) -> Punkt:
    return Punkt(objekt.id, objekt.titel, "", "geregelt", pfad, objekt, eigen=True)


def _item(vereinbarung: Vereinbarung, abschnitt: Abschnitt) -> Punkt | None:
    id = abschnitt.id  # noqa: A001 -- the guide's own word
    objekt = vereinbarung.punkt(id)
    if objekt is None or isinstance(objekt, NichtGeregelt):
        return None
    if isinstance(objekt, Fehlt):
        return None if id in _NUR_AUF_WUNSCH else Punkt(id, abschnitt.titel, "", "offen", abschnitt.path, None)
    if id in _NUR_AUF_WUNSCH and not (getattr(objekt, "in_vertrag", False) or getattr(objekt, "absaetze", ())):
        return None
    return Punkt(id, abschnitt.titel, "", "geregelt", abschnitt.path, objekt)


_NUR_AUF_WUNSCH = ("G.3",)
"""Facts of the preparation: they go into the contract only with `in_vertrag: ja` (concept 8.2)."""


def _anlagen(anlagen: Sequence[Anlage]) -> Iterator[Anlagenpunkt]:
    number = 0
    for index, anlage in enumerate(anlagen):
        number = anlage.nummer if anlage.nummer is not None else number + 1
        yield Anlagenpunkt(anlage.id, f"Anlage{NBSP}{number}", ("anlagen", index), anlage, bool(anlage.text))


def _ziele(punkte: Sequence[Punkt], anlagen: Sequence[Anlagenpunkt]) -> dict[str, str]:
    ziele = {p.id: p.nummer or p.titel for p in punkte}
    for p in punkte:
        absaetze = () if p.eigen else getattr(p.objekt, "absaetze", ())
        ziele.update({a.id: p.nummer or p.titel for a in absaetze})
    ziele.update({f"anlage:{a.id}": a.nummer for a in anlagen})
    return ziele
