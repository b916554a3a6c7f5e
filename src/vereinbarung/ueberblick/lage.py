"""One agreement on the day: what it is, whether it runs, and what a reader should know of it besides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from vereinbarung.fristen.dauer import Einheit
from vereinbarung.fristen.ergebnis import tag_text
from vereinbarung.fristen.kuendigung import Fristenplan, berechne
from vereinbarung.fristen.laufzeit import Endart
from vereinbarung.fristen.rechnen import Kalender
from vereinbarung.ueberblick import parteien
from vereinbarung.ueberblick.werte import Stand
from vereinbarung.verbund import Auszug, Laufzeitauszug, Verweis

VERLAENGERUNGEN = 400
"""More tacit renewals before the day are not followed; nobody agrees on that many, and each costs time."""
_TAGE = {Einheit.TAGE: 1, Einheit.WOCHEN: 7, Einheit.ARBEITSTAGE: 1, Einheit.WERKTAGE: 1, Einheit.MONATE: 30}
_NICHT_ZU_RECHNEN = "Die Termine lassen sich nicht ausrechnen; die Laufzeit reicht zu weit oder wird zu oft verlängert."
_UNVOLLSTAENDIG = "Die Laufzeit ist nicht geregelt oder noch nicht vollständig."


def plan(a: Auszug, am: date, kalender: Kalender | None) -> Fristenplan | None:
    """Return the dates of an agreement on a day; None if it has no term that can be read and reckoned."""
    if a.laufzeit is None or a.laufzeit.regel is None or _is_endless(a.laufzeit, am):
        return None
    try:
        return berechne(a.laufzeit.regel, am, kalender)
    except (ValueError, OverflowError):  # beyond the year 9999
        return None


def _is_endless(laufzeit: Laufzeitauszug, am: date) -> bool:
    um = laufzeit.regel.verlaengerung.um if laufzeit.regel else None
    if um is None or laufzeit.beginn is None:
        return False
    return (am - laufzeit.beginn).days > VERLAENGERUNGEN * um.anzahl * _TAGE.get(um.einheit, 365)


def stand(a: Auszug, am: date, fristen: Fristenplan | None, verweise: Sequence[tuple[Auszug, Verweis]]) -> Stand:
    """Return the state of an agreement on the day; `verweise`: who names it."""
    beginn, ende, lauf, vorbei = _lauf(a, am, fristen)
    return Stand(
        a.datei,
        a.kennung,
        a.art,
        a.titel,
        "" if "status" in a.kaputt else a.status,
        lauf,
        vorbei,
        beginn,
        ende,
        tuple(sorted(k.id for k in parteien.aemter(a))),
        tuple(sorted(k.id for k in parteien.traeger(a, am))),
        tuple(dict.fromkeys(_hinweise(a, fristen, verweise))),
    )


def _lauf(a: Auszug, am: date, fristen: Fristenplan | None) -> tuple[date | None, date | None, str, bool]:
    """Return first and last day, the words for it, and whether it is over."""
    is_ended = a.status == "beendet"
    if a.art == "nachtrag":
        tag = a.auskunft.get("beginn")
        beginn = date.fromisoformat(tag) if tag else None
        ab = f"gilt ab {tag_text(beginn)}" if beginn else "Beginn noch nicht bekannt"
        return beginn, None, "beendet" if is_ended else ab, is_ended
    if fristen is None:
        return None, None, "beendet" if is_ended else "Laufzeit nicht bekannt", is_ended
    beginn, ende = fristen.beginn.datum, fristen.ende.datum
    return beginn, ende, _words(a, am, fristen), is_ended or (ende is not None and ende < am)


def _words(a: Auszug, am: date, fristen: Fristenplan) -> str:
    beginn, ende = fristen.beginn.datum, fristen.ende.datum
    if a.status == "beendet":
        return "beendet"
    if a.status != "unterzeichnet":
        return f"soll gelten {f'ab {tag_text(beginn)}' if beginn else 'ab einem noch offenen Tag'}, {_bis(a, fristen)}"
    if ende is not None and ende < am:
        return f"endete am {tag_text(ende)}"
    if beginn is None:
        return f"Beginn noch nicht bekannt, {_bis(a, fristen)}"
    return f"beginnt am {tag_text(beginn)}, {_bis(a, fristen)}" if beginn > am else f"läuft {_bis(a, fristen)}"


def _bis(a: Auszug, fristen: Fristenplan) -> str:
    ende = fristen.ende
    if ende.datum:
        return f"bis {tag_text(ende.datum)}"
    if a.laufzeit and a.laufzeit.regel and a.laufzeit.regel.ende.art is Endart.OHNE:
        return "ohne geregelte Laufzeit"
    return "Ende noch nicht bekannt" if ende.unbestimmt else "unbefristet"


def _hinweise(a: Auszug, fristen: Fristenplan | None, verweise: Sequence[tuple[Auszug, Verweis]]) -> Iterator[str]:
    if fristen is None and a.art != "nachtrag":
        yield _UNVOLLSTAENDIG if a.laufzeit is None else _NICHT_ZU_RECHNEN
    if fristen:
        yield from (
            found.unbestimmt for found in (fristen.beginn, fristen.ende) if found.unbestimmt and a.status != "beendet"
        )
    is_over = fristen and fristen.ende.datum and fristen.ende.datum < fristen.stichtag
    if is_over and a.laufzeit and a.laufzeit.verlaengerung == "vereinbarung" and a.status != "beendet":
        yield "Haben die Parteien eine Verlängerung vereinbart, steht sie nicht in dieser Datei."
    for other, verweis in verweise:
        name = other.kennung or other.datei
        if verweis.punkt == "NT1" and "G.2" in other.auskunft.get("punkte", ()):
            yield f"Der Nachtrag {name} ändert die Laufzeit. Die Termine hier folgen der Datei ohne ihn."
        elif verweis.punkt == "H.10":
            yield f"Wird abgelöst durch {name}."
