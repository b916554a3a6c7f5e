"""The time line of one agreement: begin, end, renewals, reviews and the last days for notice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from vereinbarung.fristen.ergebnis import Zeitraum, tag_text, wochentag
from vereinbarung.fristen.kuendigung import Kuendigungsart, Kuendigungstermin
from vereinbarung.fristen.laufzeit import Laufzeitregel, Terminart
from vereinbarung.fristen.rechnen import TAG, Kalender, KalenderFehlt
from vereinbarung.fristen.verlauf import zeitraeume
from vereinbarung.ueberblick.lage import plan
from vereinbarung.ueberblick.werte import Stand, Termin
from vereinbarung.verbund import Auszug

T = TypeVar("T")

HOECHSTENS = 8
"""So many notices, and so many renewals, of one agreement are listed: two years of quarters."""
_SAMSTAG = 5


@dataclass(frozen=True, slots=True)
class Fenster:
    """The time line: from the day of the overview to its last day."""

    am: date
    bis: date

    def holds(self, tag: date | None) -> bool:
        """Whether a day lies on the time line."""
        return tag is not None and self.am <= tag <= self.bis


def termine(a: Auszug, stand: Stand, fenster: Fenster, kalender: Kalender | None) -> tuple[Termin, ...]:
    """Return the days of an agreement on the time line, sorted; of one that is over, none."""
    if stand.vorbei:
        return ()
    regel = a.laufzeit.regel if a.laufzeit else None
    found = []
    if stand.beginn and fenster.holds(stand.beginn):
        found.append(Termin(stand.beginn, "beginn", stand.datei, "Beginn"))
    if regel is not None and plan(a, fenster.am, kalender) is not None:
        folge = _folge(regel, fenster, kalender)
        found += _verlaengerungen(stand, folge, fenster)
        found += _ende(a, stand, folge, fenster)
        found += _ueberpruefungen(a, stand, folge, fenster, kalender)
        if stand.beginn is not None:
            found += _kuendigungen(a, stand, regel, fenster, kalender)
    geplant = stand.status != "unterzeichnet"
    return tuple(sorted((replace(t, geplant=geplant) for t in found), key=lambda t: (t.tag, t.art, t.text)))


def _folge(regel: Laufzeitregel, fenster: Fenster, kalender: Kalender | None) -> tuple[Zeitraum, ...]:
    """Return the terms up to the end of the time line, if nobody gives notice."""
    try:
        return zeitraeume(regel, lambda ende: ende < fenster.bis, kalender)[0]
    except (KalenderFehlt, ValueError, OverflowError):
        return ()


def _verlaengerungen(stand: Stand, folge: Sequence[Zeitraum], fenster: Fenster) -> Iterator[Termin]:
    found = [z for z in folge if z.nummer and fenster.holds(z.beginn)]
    for z, is_last in _first(found):
        bis = f"bis {tag_text(z.ende)}" if z.ende else "auf unbestimmte Zeit"
        # What the day of the overview already counts in, nobody can prevent any more.
        sicher = stand.ende is None or (z.ende is not None and z.ende <= stand.ende)
        text = f"Verlängerung {bis}" if sicher else f"Verlängerung {bis}, wenn niemand vorher kündigt oder widerspricht"
        yield Termin(z.beginn, "verlaengerung", stand.datei, text + _weitere(is_last, "Verlängerungen"))


def _ende(a: Auszug, stand: Stand, folge: Sequence[Zeitraum], fenster: Fenster) -> Iterator[Termin]:
    ende = folge[-1].ende if folge else stand.ende
    # The last term that was followed may go on behind the time line.
    if ende and fenster.holds(ende) and (ende < fenster.bis or stand.ende == ende):
        nur = a.laufzeit is not None and a.laufzeit.verlaengerung == "vereinbarung"
        text = "Ende, falls die Parteien keine Verlängerung vereinbaren" if nur else "Ende"
        yield Termin(ende, "ende", stand.datei, text)


def _ueberpruefungen(
    a: Auszug, stand: Stand, folge: Sequence[Zeitraum], fenster: Fenster, kalender: Kalender | None
) -> Iterator[Termin]:
    """Yield the review before each end (or in its rhythm), as far as the terms on the time line show it."""
    seen = {fenster.am, *[z.beginn for z in folge if fenster.holds(z.beginn)][:HOECHSTENS]}
    plans = [plan(a, tag, kalender) for tag in seen]
    for tag in {p.ueberpruefung.datum for p in plans if p}:
        if tag is not None and fenster.holds(tag):
            yield Termin(tag, "ueberpruefung", stand.datei, "Überprüfung")


def _kuendigungen(
    a: Auszug, stand: Stand, regel: Laufzeitregel, fenster: Fenster, kalender: Kalender | None
) -> Iterator[Termin]:
    found: list[Kuendigungstermin] = []
    tag = fenster.am
    while len(found) <= HOECHSTENS:
        fristen = plan(a, tag, kalender)
        k = fristen.kuendigung if fristen else None
        if k is None or k.zugang_bis > fenster.bis:
            break
        found.append(k)
        if _is_jederzeit(k, regel):
            break
        tag = k.zugang_bis + TAG
    for k, is_last in _first(found):
        if _is_jederzeit(k, regel):
            text = (
                f"Kündigung jederzeit möglich; geht sie an diesem Tag zu, endet die Vereinbarung am {tag_text(k.zum)}"
            )
            yield Termin(k.zugang_bis, "kuendigung", stand.datei, text, k.zum, k.zugang_bis)
            return
        was = "Widerspruch gegen die Verlängerung" if k.art is Kuendigungsart.NICHTVERLAENGERUNG else "Kündigung"
        text = f"{was} zum {tag_text(k.zum)}: letzter Tag für den Zugang"
        planen = k.planen_bis
        if planen != k.zugang_bis:
            text += f" {tag_text(k.zugang_bis)}; das ist ein {wochentag(k.zugang_bis)}"
            text += "" if k.zugang_bis.weekday() >= _SAMSTAG else " und Feiertag"
        if planen < fenster.am:
            planen = k.zugang_bis
        text += _weitere(is_last, "Termine")
        yield Termin(planen, "kuendigung", stand.datei, text, k.zum, k.zugang_bis)


def _is_jederzeit(k: Kuendigungstermin, regel: Laufzeitregel) -> bool:
    """Whether notice works without a key date, so that every day is as good as the next."""
    return (
        k.art is Kuendigungsart.ORDENTLICH
        and regel.ordentlich is not None
        and regel.ordentlich.frist.termin.art is Terminart.OHNE
        and not regel.ordentlich.alle
    )


def _first(found: Sequence[T]) -> Iterator[tuple[T, bool]]:
    """Yield the first ones, with whether others follow that are not listed."""
    for i, one in enumerate(found[:HOECHSTENS], 1):
        yield one, i == HOECHSTENS < len(found)


def _weitere(is_last: bool, was: str) -> str:  # noqa: FBT001 -- comes from the pair above
    return f" (danach weitere {was})" if is_last else ""
