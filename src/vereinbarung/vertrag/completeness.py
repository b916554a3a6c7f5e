"""Proof that the contract is whole: every value that belongs in it arrived, and no blank is left."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.base import Baustein, Fehlt, NichtGeregelt
from vereinbarung.vertrag.document import OFFEN, Text, Wert, all_inlines, plain
from vereinbarung.vertrag.gliederung import gliedere

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vereinbarung.befund.befund import Path
    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.vertrag.document import Dokument

INTERN = (
    "art",
    "format",
    "kennung",
    "status",
    "rechtsstand",
    "land",
    "stand",
    "fassung",
    "aktenzeichen",
    "nummerierung",
    "reihenfolge",
    "abweichungen",
    "checklisten",
    "eigene_paragraphen.*.id",
    "eigene_paragraphen.*.stelle",
    "bezug.kennung",
    "bezug.datei",
    "aenderungen.*.pfad",
    "aenderungen.*.grund",
    "parteien.*.id",
    "parteien.*.aktenzeichen",
    "parteien.*.laufende_verwaltung",
    "anlagen.*.id",
    "anlagen.*.datei",
    "weitere.inkrafttreten.loest_ab.*.kennung",
    "*.absaetze.*.id",
    "*.absaetze.*.stelle",
    "ziele.*.ziel.*.ausgangswert",
    "zielgruppe.gruppen.*.id",
    "zielgruppe.gruppen.*.anzahl",
    "zielgruppe.geschaetzt",
    "personenkreis.gruppen.*.id",
    "personenkreis.gruppen.*.anzahl",
    "rahmenvereinbarung.datei",
    "rahmenvereinbarung.gebiet_ausserhalb",
    "geltung.weitere_traeger",
    "geltung.nachbarbezirke",
    "organisation.transparenz.dienstbesprechung",
    "geltung.laufzeit.ohne_laufzeit",
)
"""Places that need not reach the paper: administration of the file, facts of the preparation (concept 8.2)."""

_LUECKE = re.compile(r"\[\s*[•…]?\s*\]|_{3,}|\bX{2}\.X{2}\.\d{4}\b|\{\{|\}\}|[\ue000-\ue00f]")


def missing(vereinbarung: Vereinbarung, dokument: Dokument) -> list[Path]:
    """Return the places of values that belong in the contract and are neither printed nor decided any wording.

    A clause of a house that leaves out a value shows up here.
    """
    arrived: set[Path] = set(dokument.entschieden)
    for inlines in all_inlines(dokument):
        for inline in inlines:
            if isinstance(inline, Wert):
                arrived.update(inline.pfade)
    sections = {p.pfad for p in gliedere(vereinbarung).punkte}
    return [
        p
        for p in leaves(vereinbarung)
        if p not in arrived and not _is_below(p, arrived) and not is_intern(vereinbarung.art, p, sections)
    ]


def _is_below(pfad: Path, arrived: set[Path]) -> bool:
    """Whether a computed value names a mapping above this place as its origin."""
    return any(pfad[:n] in arrived for n in range(2, len(pfad)))


def is_intern(art: str, pfad: Path, sections: set[Path]) -> bool:
    """Whether a place stays in the file: administration, preparation, or part of an item without a section."""
    if any(_matches(pattern, pfad) for pattern in INTERN):
        return True
    in_section = any(pfad[: len(s)] == s for s in sections if s)
    return pfad[0] in _tops(art) and not in_section and pfad[:2] != ("geltung", "weitere_traeger_in_vertrag")


@cache
def _tops(art: str) -> frozenset[str]:
    """Return the top-level keys of a kind's items."""
    return frozenset(p[0] for p in arten()[art].orte)


def _matches(pattern: str, pfad: Path) -> bool:
    steps = pattern.split(".")
    if steps[0] == "*" and len(steps) > 1 and steps[1] == "absaetze":
        names = [str(s) for s in pfad]
        return "absaetze" in names and names[-1] == steps[-1]
    return len(steps) <= len(pfad) and all(s in ("*", str(k)) for s, k in zip(steps, pfad, strict=False))


def leaves(value: object, pfad: Path = ()) -> Iterator[Path]:
    """Yield the places of all values that the drafter wrote (defaults are the clause's business)."""
    if isinstance(value, Baustein):
        for name in value.model_fields_set:
            yield from leaves(getattr(value, name), (*pfad, name))
    elif isinstance(value, list):
        for i, item in enumerate(value):
            yield from leaves(item, (*pfad, i))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, (*pfad, key))
    elif value is not None and not isinstance(value, (Fehlt, NichtGeregelt)):
        yield pfad


def blanks(dokument: Dokument) -> list[str]:
    """Return the texts in which a blank of a clause was left („___“, „[…]“, „– noch offen –“); drafts may have them.

    Only the wording of clauses is looked at: what the drafter wrote is for the rules.
    """
    found = []
    for inlines in all_inlines(dokument):
        own = "".join(i.text for i in inlines if isinstance(i, Text))
        if _LUECKE.search(own) or OFFEN in own:
            found.append(plain(inlines))
    return found
