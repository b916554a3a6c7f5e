"""Answers which Kreis, town or district is meant, which Träger a district has on a day, and what borders on what.

What the data do not know is None or an empty tuple, never a guess; what they know only roughly says `sicher=False`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from vereinbarung.gebiete import bestand
from vereinbarung.gebiete.gebiet import Bezirk, Kreis, Land, Stadt, Traeger, Zeitraum, Zuordnung

_KREIS_DIGITS, _GEMEINDE_DIGITS = 5, 8
_LANDKREIS = ("landkreis", "kreis", "lk")
_STADT = (
    "landeshauptstadt",
    "universitätsstadt",
    "wissenschaftsstadt",
    "kreisfreie stadt",
    "stadt",
    "magistrat der stadt",
)
_AMT = ("arbeitsamt", "agentur für arbeit", "arbeitsagentur", "aa", "agentur")


_remembered = lru_cache(maxsize=4096)
"""For questions that come again with every file of a repository; the answers rest on the data alone."""


def land_of(ags: str) -> Land | None:
    """Return the Land of an official key, by its first two digits."""
    return next((land for land in bestand.laender() if ags.isdigit() and ags.startswith(land.schluessel)), None)


def land(name: str) -> Land | None:
    """Return the Land called „HE“, „hessen“, „Hessen“ or „06“."""
    gesucht = name.casefold()
    return next(
        (
            one
            for one in bestand.laender()
            if gesucht in {one.id, one.kuerzel.lower(), one.name.casefold(), one.schluessel}
        ),
        None,
    )


def kreis(ags: str) -> Kreis | None:
    """Return the Kreis or kreisfreie Stadt of a five-digit key, or the Kreis around an eight-digit one."""
    return bestand.kreise().get(ags[:_KREIS_DIGITS]) if len(ags) in {_KREIS_DIGITS, _GEMEINDE_DIGITS} else None


def find_kreis(name: str, am: dt.date | None = None) -> Kreis | None:
    """Return the one Kreis or kreisfreie Stadt called so (on the day), with or without „Landkreis“ or „Stadt“.

    None if none is, or if several are, as „Offenbach“ and „Kassel“. Towns with special status are not looked at:
    „Gießen“ is the Landkreis here, „Stadt Gießen“ none.
    """
    found = [one for one in _called(name) if am is None or one.seit is None or am >= one.seit]
    return found[0] if len(found) == 1 else None


@_remembered
def _called(name: str) -> tuple[Kreis, ...]:
    """Return every Kreis and kreisfreie Stadt that goes by the name, on whatever day."""
    return tuple(one for one in bestand.kreise().values() if _goes_by(name, one))


@_remembered
def stadt(ags_or_name: str) -> Stadt | None:
    """Return the town with special status of that key or name („Stadt Gießen“, „Rüsselsheim“)."""
    plain = _bare(ags_or_name, _STADT)
    return next(
        (
            one
            for one in bestand.staedte().values()
            if ags_or_name == one.ags or plain in {_bare(text, _STADT) for text in (one.name, *one.auch)}
        ),
        None,
    )


@_remembered
def arbeitsamt(id_or_name: str) -> Bezirk | None:
    """Return the district of „giessen“, „Gießen“, „Arbeitsamt Gießen“ or „Agentur für Arbeit Gießen“."""
    if id_or_name in bestand.bezirke():
        return bestand.bezirke()[id_or_name]
    plain = _bare(id_or_name, _AMT)
    found = [one for one in bestand.bezirke().values() if plain in {_plain(one.ort), _short(one.ort)}]
    return found[0] if len(found) == 1 else None


def bezirke(am: dt.date) -> tuple[Bezirk, ...]:
    """Return the districts that surely exist on the day."""
    return tuple(one for one in bestand.bezirke().values() if one.zeitraum.holds(am))


@_remembered
def bezirke_of(ags: str, am: dt.date) -> tuple[Zuordnung, ...]:
    """Return in which districts a Kreis (or the Kreis around a Gemeinde) lies on the day, whole or in part."""
    gesucht = kreis(ags)
    return _on(am, (pair for pair in bestand.zuordnungen() if gesucht and pair[0].kreis == gesucht.ags))


def bezirk_of_gemeinde(ags_or_kreis: str, gemeinde: str, am: dt.date) -> Zuordnung | None:
    """Return the district of a Gemeinde on the day: its Kreis lies in one, or the data name it; else None."""
    found = bezirke_of(ags_or_kreis, am)
    if len(found) == 1 and found[0].umfang == "ganz":
        return found[0]
    return next((one for one in found if _plain(gemeinde) in set(map(_plain, one.gemeinden))), None)


@_remembered
def kreise_of(bezirk: str, am: dt.date) -> tuple[Zuordnung, ...]:
    """Return the Kreise of a district on the day, whole or in part; empty if the district is unknown."""
    return _on(am, (pair for pair in bestand.zuordnungen() if pair[0].bezirk == bezirk))


@_remembered
def traeger(bezirk: str, am: dt.date) -> tuple[Traeger, ...]:
    """Return the Träger der Sozialhilfe of a district on the day (N2): Kreise, then their towns with special status.

    A town in a Kreis that lies in several districts counts where the data place it.
    """
    found: list[Traeger] = []
    towns: list[Traeger] = []
    for zuordnung in kreise_of(bezirk, am):
        one = bestand.kreise()[zuordnung.kreis]
        if one.seit and am < one.seit:
            continue
        found.append(
            Traeger(one.ags, one.vertragsbezeichnung, one.typ, zuordnung.umfang, zuordnung.teil, zuordnung.sicher)
        )
        towns += [
            Traeger(town.ags, f"Stadt {town.name}", "sonderstatusstadt", sicher=zuordnung.sicher)
            for town in bestand.staedte().values()
            if town.kreis == one.ags
            and (town.bis is None or am <= town.bis)
            and (zuordnung.umfang == "ganz" or town.bezirk == bezirk)
        ]
    return (*found, *towns)


@_remembered
def kreise_in_mehreren_bezirken(am: dt.date) -> tuple[Kreis, ...]:
    """Return the Kreise that lie in more than one district on the day (N3)."""
    return tuple(
        one
        for one in bestand.kreise().values()
        if len({zuordnung.bezirk for zuordnung in bezirke_of(one.ags, am) if zuordnung.sicher}) > 1
    )


@_remembered
def nachbarbezirke(bezirk: str, am: dt.date) -> tuple[Bezirk, ...]:
    """Return the districts that border on a district or share a Kreis with it, as far as the data know.

    While the districts of 2000 hold, the list made for them counts, since it knows the parts of divided Kreise;
    later the neighbourhood follows from that of the Kreise.
    """
    one = bestand.bezirke().get(bezirk)
    if one is None or not kreise_of(bezirk, am):
        return ()
    if one.nachbarbezirke_2000 and _is_as_in_2000(am):
        ids = list(one.nachbarbezirke_2000)
    else:
        own = {zuordnung.kreis for zuordnung in kreise_of(bezirk, am)}
        around = own.union(*(bestand.kreise()[ags].nachbarkreise for ags in own))
        ids = [zuordnung.bezirk for ags in sorted(around) for zuordnung in bezirke_of(ags, am)]
    known = bestand.bezirke()
    return tuple(
        known[id_] for id_ in dict.fromkeys(ids) if id_ != bezirk and known[id_].zeitraum.holds(am) is not False
    )


def sgb2_traegerform(ags: str, am: dt.date) -> str | None:
    """Return „zugelassener kommunaler Träger“ or „gemeinsame Einrichtung“, or None where the data do not say."""
    one = kreis(ags)
    if one is None or not one.traegerform_heute:
        return None
    if one.zkt_seit is not None:
        return one.traegerform_heute if am >= one.zkt_seit else None
    # Since when a Kreis without own Jobcenter has its present form is known only for the last reform of all of them.
    last_change = max((other.zkt_seit for other in bestand.kreise().values() if other.zkt_seit), default=dt.date.max)
    return one.traegerform_heute if am >= max(last_change, one.seit or last_change) else None


def _is_as_in_2000(am: dt.date) -> bool:
    """Say whether no Kreis has changed its district yet."""
    return all(time.holds(am) is (time.ab is None and time.ab_fruehestens is None) for _, time in bestand.zuordnungen())


def _on(am: dt.date, pairs: Iterable[tuple[Zuordnung, Zeitraum]]) -> tuple[Zuordnung, ...]:
    found = []
    for zuordnung, time in pairs:
        holds = time.holds(am)
        if holds is not False:
            found.append(replace(zuordnung, sicher=holds is True and zuordnung.beleg != "unsicher"))
    return tuple(found)


def _goes_by(name: str, one: Kreis) -> bool:
    """Say whether `name` may mean this Kreis; „Stadt …“ never means a Landkreis, nor the other way round."""
    text = _plain(name)
    if text in {_plain(one.vertragsbezeichnung), _plain(one.name)}:
        return True
    is_town = one.typ == "kreisfreie_stadt"
    words = _STADT if is_town else _LANDKREIS
    others = _LANDKREIS if is_town else _STADT
    if any(text.startswith(f"{word} ") for word in others):
        return False
    own = {_bare(form, words) for form in (one.vertragsbezeichnung, one.name.split(",")[0].split(" (")[0])}
    return _bare(name, words) in own | {_short(form) for form in own}


def _bare(name: str, words: tuple[str, ...]) -> str:
    """Return a name for comparison, without the kind of body before it."""
    text = _plain(name)
    for word in sorted(words, key=len, reverse=True):
        text = text.removeprefix(f"{word} ")
    return text


def _short(name: str) -> str:
    """Return „frankfurt“ for „Frankfurt am Main“."""
    return _plain(name).split(" am ")[0].split(" a. ")[0].split(" v. ")[0]


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
