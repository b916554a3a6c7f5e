"""Where an agreement names its parties by their ids."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from vereinbarung.model.base import geregelt
from vereinbarung.model.c_felder import Foerderung, Lohnersatzleistungen
from vereinbarung.model.e_organisation import PHASEN
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung

FORM = re.compile(r"[a-z][a-z0-9_-]{0,39}")
"""The shape of an id."""


class Stelle(NamedTuple):
    """A place that names a party: object, keys below it, what is written, and whether it is a key itself."""

    objekt: object
    keys: tuple[str | int, ...]
    text: str
    schluessel: bool = False


def kuerzel(v: Rahmenvereinbarung) -> Iterator[Stelle]:
    """Yield the places where nothing but the id of a party may stand."""
    if praeambel := geregelt(v.praeambel):
        yield from _keys(praeambel, "rechtsgrundlagen", praeambel.rechtsgrundlagen)
    if foerderung := geregelt(v.kooperationsfelder.foerderung):
        for instrument in foerderung.instrumente:
            for traegt in instrument.traegt:
                yield Stelle(traegt, ("partei",), traegt.partei)
    if lohn := geregelt(v.kooperationsfelder.lohnersatzleistungen):
        yield from _leistungen(lohn)
    yield from _organisation(v)
    if leitung := geregelt(v.oeffentlichkeitsarbeit.leitung):
        yield from _keys(leitung, "verantwortlich", leitung.verantwortlich)
    if finanzierung := v.weitere.finanzierung:
        for position in finanzierung.positionen:
            yield Stelle(position, ("traegt",), position.traegt)


def _keys(objekt: object, name: str, mapping: Iterable[str]) -> Iterator[Stelle]:
    for key in mapping:
        yield Stelle(objekt, (name, key), key, schluessel=True)


def _leistungen(lohn: Lohnersatzleistungen) -> Iterator[Stelle]:
    yield Stelle(lohn.vorschuss, ("zahlt",), lohn.vorschuss.zahlt)
    for leistung in (lohn.ueberbrueckung, lohn.vorlaeufige_leistung):
        if leistung:
            yield Stelle(leistung, ("leistet",), leistung.leistet)
    yield from _keys(lohn.erstattung, "ansprechstellen", lohn.erstattung.ansprechstellen)


def _organisation(v: Rahmenvereinbarung) -> Iterator[Stelle]:
    if daten := geregelt(v.organisation.datenaustausch):
        for strom in daten.stroeme:
            if strom.verantwortlich:
                yield Stelle(strom, ("verantwortlich",), strom.verantwortlich)
    gremium = geregelt(v.organisation.gremium)
    if gremium and gremium.vorsitz.partei:
        yield Stelle(gremium.vorsitz, ("partei",), gremium.vorsitz.partei)


def namen(v: Rahmenvereinbarung) -> Iterator[Stelle]:
    """Yield the places where the id of a party or the name of a third stands."""
    if daten := geregelt(v.organisation.datenaustausch):
        for strom in daten.stroeme:
            yield Stelle(strom, ("von",), strom.von)
            for i, an in enumerate(strom.an):
                yield Stelle(strom, ("an", i), an)
    if gremium := geregelt(v.organisation.gremium):
        for mitglied in gremium.mitglieder:
            yield Stelle(mitglied, ("partei",), mitglied.partei)


def worte(v: Rahmenvereinbarung) -> Iterator[Stelle]:
    """Yield the places where the id of a party or any words may stand („abwechselnd“, „gemeinsam“)."""
    felder = v.kooperationsfelder
    if austausch := geregelt(felder.informationsaustausch):
        yield Stelle(austausch, ("einladung",), austausch.einladung)
    if foerderung := geregelt(felder.foerderung):
        yield from _massnahmen(foerderung)
    hospitation = geregelt(felder.hospitation_fortbildung)
    if hospitation and hospitation.fortbildung:
        yield from _worte(hospitation.fortbildung, "organisiert")
    if plan := geregelt(v.organisation.arbeitsplan):
        for massnahme in plan.massnahmen:
            yield from _worte(massnahme, "verantwortlich")
    if management := geregelt(v.organisation.projektmanagement):
        yield from _worte(management, "alle_phasen", *PHASEN)
    if v.weitere.evaluation:
        yield from _worte(v.weitere.evaluation, "durch")


def _worte(objekt: object, *keys: str) -> Iterator[Stelle]:
    for key in keys:
        if text := getattr(objekt, key):
            yield Stelle(objekt, (key,), text)


def _massnahmen(foerderung: Foerderung) -> Iterator[Stelle]:
    for massnahme in foerderung.massnahmen:
        yield from _worte(massnahme, "auswahl", "einladung", "einladung_ohne_sgb3_bezug", "verantwortlich")
