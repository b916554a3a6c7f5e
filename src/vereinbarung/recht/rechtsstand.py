"""What a citation or the name of an instrument means at a date: in force, repealed, renumbered, re-used, or unclear.

Nothing here knows a § or a year; both stand in `schema/recht/`. What the data do not prove is „unklar“, never „gilt“.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from vereinbarung.recht import store
from vereinbarung.recht.eintrag import Eintrag, Lage
from vereinbarung.recht.ersatz import Ersatz, renumbered, replacements
from vereinbarung.recht.norm import Norm

_INSTRUMENTE = frozenset({"instrument", "programm", "norm", "begriff"})
_ALLE = _INSTRUMENTE | {"behoerde", "waehrung", "it-verfahren", "gesetz"}
_ONE_DAY = dt.timedelta(days=1)


class Zustand(StrEnum):
    """What is to be said of a norm at a date; the values are shown to users."""

    GILT = "gilt"
    AUFGEHOBEN = "aufgehoben"
    UMNUMMERIERT = "umnummeriert"
    NEU_BELEGT = "neu_belegt"
    NOCH_NICHT_IN_KRAFT = "noch_nicht_in_kraft"
    UNKLAR = "unklar"


@dataclass(frozen=True, slots=True)
class Zustandsauskunft:
    """The answer for one norm or name.

    `eintrag`: the entry it rests on. `seit`: first day of this state, for something not yet in force its first day.
    `nachfolger`: what stands in its place on the day asked for. `quelle`: keys of sources, `fundstelle` the place in
    the law gazette. `hinweis`: a German sentence. `gesetz_bekannt`: the law is on file and in force, the § is not.
    """

    zustand: Zustand
    eintrag: Eintrag | None = None
    seit: dt.date | None = None
    nachfolger: tuple[Ersatz, ...] = ()
    quelle: tuple[str, ...] = ()
    fundstelle: str = ""
    hinweis: str = ""
    gesetz_bekannt: bool = False


def zustand(norm: Norm, am: dt.date, *, geschrieben_am: dt.date | None = None) -> Zustandsauskunft:
    """Return the state of `norm` on the day `am`.

    `geschrieben_am`: day on which the citation was written, if before `am`; it then means what stood under that number
    on that day, so that a number used anew shows as „neu_belegt“.
    """
    if norm.bis:
        return _range(norm, am, geschrieben_am)
    groups = store.for_norm(norm)
    if not groups:
        return _law(norm, am)
    auskunft = _answer(groups, am, geschrieben_am)
    return _before_the_law(norm, am) or auskunft if auskunft.zustand is Zustand.UNKLAR else auskunft


def instrument(name: str, am: dt.date, *, geschrieben_am: dt.date | None = None) -> Zustandsauskunft:
    """Return the state of a funding instrument or programme, by its name or abbreviation („ABM“, „EGZ“)."""
    return _named(name, am, geschrieben_am, _INSTRUMENTE)


def benennung(name: str, am: dt.date, *, geschrieben_am: dt.date | None = None) -> Zustandsauskunft:
    """Return the state of any name on file: instruments, authorities („Arbeitsamt“), terms, currency, software."""
    return _named(name, am, geschrieben_am, _ALLE)


def _named(name: str, am: dt.date, geschrieben_am: dt.date | None, arten: frozenset[str]) -> Zustandsauskunft:
    outside, _, inside = name.partition("(")
    for form in (name, outside, inside.rstrip(" )")):
        if found := store.for_name(form, arten):
            return _answer((found,), am, geschrieben_am)
    return Zustandsauskunft(Zustand.UNKLAR, hinweis=f"Zu „{name.strip()}“ sind keine Daten hinterlegt.")


def _range(norm: Norm, am: dt.date, geschrieben_am: dt.date | None) -> Zustandsauskunft:
    """Answer for a range by its two ends; the worse of both counts."""
    ends = [
        zustand(replace(norm, bis="", nummer=nummer), am, geschrieben_am=geschrieben_am)
        for nummer in (norm.nummer, norm.bis)
    ]
    return next((auskunft for auskunft in ends if auskunft.zustand is not Zustand.GILT), ends[0])


def _answer(groups: Sequence[Sequence[Eintrag]], am: dt.date, geschrieben_am: dt.date | None) -> Zustandsauskunft:
    if geschrieben_am is None or geschrieben_am >= am:
        return _at(groups, am)
    meant = _meant(groups, geschrieben_am)
    if meant is None or _lage(meant, am) is not Lage.DANACH:
        return _at((((meant,),) if meant else groups), am)
    today = _at(groups, am)
    other = today.eintrag
    # Also an unclear newcomer shows that the number no longer means what it meant.
    if other is not None and other is not meant and other.earliest() > meant.earliest():
        if any(nach.art == "neufassung" and nach.id == other.id for nach in meant.nachfolger):
            return replace(today, hinweis=f"Inzwischen neu gefasst: {other.bezeichnung}.")
        return _told(Zustand.NEU_BELEGT, meant, am, seit=other.gueltig_ab or other.gueltig_ab_fruehestens, neu=other)
    return _ended(meant, am)


def _meant(groups: Sequence[Sequence[Eintrag]], geschrieben_am: dt.date) -> Eintrag | None:
    """Return what a citation written on that day speaks of: in force, else possibly in force, else the next to come.

    Whoever writes „§ 18 Abs. 2a“ in the weeks in which it came means it and not § 18: what may have begun in the most
    telling group goes before what surely holds in a wider one.
    """
    first = [e for e in groups[0] if e.earliest() <= geschrieben_am and _lage(e, geschrieben_am) is Lage.UNKLAR]
    if first and not any(_lage(e, geschrieben_am) is Lage.DARIN for e in groups[0]):
        return max(first, key=Eintrag.earliest)
    for lage in (Lage.DARIN, Lage.UNKLAR, Lage.DAVOR):
        for group in groups:
            found = [eintrag for eintrag in group if _lage(eintrag, geschrieben_am) is lage]
            if found:
                return min(found, key=Eintrag.earliest)
    return None


def _at(groups: Sequence[Sequence[Eintrag]], am: dt.date) -> Zustandsauskunft:
    """Answer for a citation written on the day `am` itself, by the most telling group that is not out of date."""
    group, wider = groups[0], [eintrag for other in groups[1:] for eintrag in other]
    by_lage = {lage: [e for e in group if _lage(e, am) is lage] for lage in Lage}
    if by_lage[Lage.DARIN]:
        return _in_force(max(by_lage[Lage.DARIN], key=Eintrag.earliest), am)
    open_or_coming = by_lage[Lage.UNKLAR] or by_lage[Lage.DAVOR]
    ended = max(by_lage[Lage.DANACH], key=Eintrag.earliest, default=None)
    # Under a § there may have stood something else before or after what the group speaks of.
    heirs = [e for e in wider if _lage(e, am) is Lage.DARIN and _is_of_other_time(e, open_or_coming, ended)]
    if heirs:
        return _in_force(max(heirs, key=Eintrag.earliest), am)
    if by_lage[Lage.UNKLAR]:
        return _told(Zustand.UNKLAR, by_lage[Lage.UNKLAR][0], am)
    if ended is not None:
        return _ended(ended, am)
    coming = min(by_lage[Lage.DAVOR], key=Eintrag.earliest)
    return _told(Zustand.NOCH_NICHT_IN_KRAFT, coming, am, seit=coming.gueltig_ab or coming.gueltig_ab_fruehestens)


def _is_of_other_time(eintrag: Eintrag, coming: Sequence[Eintrag], ended: Eintrag | None) -> bool:
    """Say whether `eintrag` ends before all of `coming` begin, or begins after `ended` has ended."""
    if ended is not None and not coming:
        return eintrag.earliest() > (ended.gueltig_bis or dt.date.max)
    return bool(coming) and (eintrag.gueltig_bis or dt.date.max) < min(map(Eintrag.earliest, coming))


def _law(norm: Norm, am: dt.date) -> Zustandsauskunft:
    """Answer for a § that is not on file: only the law as a whole can say something."""
    laws = store.for_gesetz(norm.gesetz)
    if not laws:
        return Zustandsauskunft(Zustand.UNKLAR, hinweis="Zu dieser Vorschrift sind keine Daten hinterlegt.")
    auskunft = _at((laws,), am)
    if auskunft.zustand is not Zustand.GILT:
        return auskunft
    hinweis = (
        f"Zu dieser Vorschrift sind keine Daten hinterlegt; bekannt ist nur, dass das Gesetz ({norm.gesetz}) gilt."
    )
    return replace(auskunft, zustand=Zustand.UNKLAR, hinweis=hinweis, gesetz_bekannt=True, seit=None)


def _before_the_law(norm: Norm, am: dt.date) -> Zustandsauskunft | None:
    """Answer for an unclear § on a day on which nothing of its law was in force, or nothing any more."""
    groups = store.for_norm(norm)
    law = _law(norm, am)
    may_be_early = any(dt.date.min < eintrag.earliest() <= am for group in groups for eintrag in group)
    ends = {Zustand.NOCH_NICHT_IN_KRAFT, Zustand.AUFGEHOBEN}
    return law if law.zustand in ends and not may_be_early else None


def _in_force(eintrag: Eintrag, am: dt.date) -> Zustandsauskunft:
    if eintrag.konfidenz == "unsicher":
        return _told(Zustand.UNKLAR, eintrag, am)
    return _told(Zustand.GILT, eintrag, am, seit=eintrag.gueltig_ab)


def _ended(eintrag: Eintrag, am: dt.date) -> Zustandsauskunft:
    nach = renumbered(eintrag, am)
    if nach is not None:
        return _told(Zustand.UMNUMMERIERT, eintrag, am, seit=nach.ab)
    seit = eintrag.gueltig_bis + _ONE_DAY if eintrag.gueltig_bis else None
    return _told(Zustand.AUFGEHOBEN, eintrag, am, seit=seit)


def _told(
    state: Zustand, eintrag: Eintrag, am: dt.date, *, seit: dt.date | None = None, neu: Eintrag | None = None
) -> Zustandsauskunft:
    ersatz = () if state in {Zustand.GILT, Zustand.NOCH_NICHT_IN_KRAFT} else replacements(eintrag, am)
    return Zustandsauskunft(
        zustand=state,
        eintrag=eintrag,
        seit=seit,
        nachfolger=ersatz,
        quelle=eintrag.quelle,
        fundstelle=eintrag.fundstelle,
        hinweis=_hinweis(state, eintrag, seit, neu, am),
    )


def _hinweis(state: Zustand, eintrag: Eintrag, seit: dt.date | None, neu: Eintrag | None, am: dt.date) -> str:
    tag = f"{seit.day}.{seit.month}.{seit.year}" if seit else ""
    saetze = {
        Zustand.GILT: "",
        Zustand.AUFGEHOBEN: f"Seit {tag} nicht mehr in Kraft." if tag else "Nicht mehr in Kraft.",
        Zustand.UMNUMMERIERT: f"Seit {tag} unter anderer Nummer." if tag else "Unter anderer Nummer.",
        Zustand.NEU_BELEGT: f"Die Nummer steht heute für etwas anderes: {neu.bezeichnung}." if neu else "",
        Zustand.NOCH_NICHT_IN_KRAFT: f"Tritt frühestens am {tag} in Kraft." if tag else "Noch nicht in Kraft.",
        Zustand.UNKLAR: "Die hinterlegten Daten reichen für diesen Tag nicht aus; bitte schlagen Sie nach.",
    }
    has_falle = state in {Zustand.AUFGEHOBEN, Zustand.UMNUMMERIERT, Zustand.UNKLAR}
    teile = [saetze[state], eintrag.falle if has_falle else ""]
    if am > store.stand():
        stand = store.stand()
        teile.append(f"Die Daten haben den Stand {stand.day}.{stand.month}.{stand.year}.")
    return " ".join(teil for teil in teile if teil)


def _lage(eintrag: Eintrag, am: dt.date) -> Lage:
    return eintrag.lage(am, store.unschaerfe())
