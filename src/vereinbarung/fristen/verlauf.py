"""Begin, end and renewals of an agreement, as far as they follow from its text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from vereinbarung.fristen.dauer import Dauer
from vereinbarung.fristen.ergebnis import Ergebnis, Zeitraum, tag_text
from vereinbarung.fristen.laufzeit import Anlass, Beginn, Endart, Laufzeitregel, Verlaengerungsart, Verschiebung
from vereinbarung.fristen.rechnen import TAG, Kalender, KalenderFehlt, laufzeitende

_LETZTES_JAHR = 9000
"""Renewals are not followed beyond it, so that no date leaves the calendar."""

_ANLASS_WORTE = {
    Anlass.UNTERZEICHNUNG: "der Unterzeichnung",
    Anlass.UNTERZEICHNUNG_ALLER: "der Unterzeichnung durch alle Parteien",
    Anlass.BEKANNTMACHUNG: "der Bekanntmachung",
    Anlass.GENEHMIGUNG: "der Genehmigung",
}


def anlass_text(anlass: Anlass, was: str) -> str:
    """Return the event in the dative: "der Unterzeichnung", "dem Inkrafttreten (§ 371a SGB III)"."""
    if anlass is Anlass.INKRAFTTRETEN:
        return f"dem Inkrafttreten ({was})"
    return _ANLASS_WORTE.get(anlass) or f"dem Ereignis „{was}“"


def beginn(regel: Beginn) -> Ergebnis:
    """Return the first day of the term."""
    tag = regel.erster_tag
    if tag is None:
        wovon = anlass_text(regel.anlass, regel.was)
        return Ergebnis(unbestimmt=f"Der Beginn hängt von {wovon} ab; der Tag ist noch nicht bekannt.")
    weg = []
    if regel.datum != tag and regel.datum:
        art = "der Tag danach" if regel.verschiebung is Verschiebung.FOLGETAG else "der Erste des Monats danach"
        was = anlass_text(regel.anlass, regel.was)
        weg.append(f"Maßgebend ist der Tag von {was}, der {tag_text(regel.datum)}; Beginn ist {art}.")
    weg.append(f"Die Laufzeit beginnt am {tag_text(tag)}; dieser Tag zählt mit (§ 187 Abs. 2 BGB).")
    if regel.vorbehalt:
        weg.append(f"Der Beginn steht unter Vorbehalt: {regel.vorbehalt}.")
    return Ergebnis(tag, tuple(weg))


def erstes_ende(regel: Laufzeitregel, kalender: Kalender | None = None) -> Ergebnis:
    """Return the last day of the first term, before any renewal."""
    ende = regel.ende
    match ende.art:
        case Endart.OHNE:
            return Ergebnis(unbestimmt=f"Eine Laufzeit ist nicht geregelt. Grund: {ende.grund.rstrip('.')}.")
        case Endart.UNBEFRISTET:
            return Ergebnis(None, ("Die Vereinbarung ist unbefristet.",))
        case Endart.DATUM:
            tag = ende.datum
            return Ergebnis(tag, (f"Die Laufzeit endet mit Ablauf des {tag_text(tag)}.",) if tag else ())
        case Endart.DAUER:
            return _nach_dauer(regel, kalender)
        case Endart.EREIGNIS:
            tage = [tag for tag in (ende.datum, ende.spaetestens) if tag]
            offen = "" if ende.datum else f"Die Vereinbarung endet mit „{ende.was}“; der Tag ist noch nicht bekannt."
            if not tage:
                return Ergebnis(unbestimmt=offen)
            frueher = " spätestens" if min(tage) == ende.spaetestens else ""
            return Ergebnis(min(tage), (f"Die Laufzeit endet{frueher} mit Ablauf des {tag_text(min(tage))}.",), offen)


def _nach_dauer(regel: Laufzeitregel, kalender: Kalender | None) -> Ergebnis:
    anfang, dauer = beginn(regel.beginn), regel.ende.dauer
    if anfang.datum is None or dauer is None:
        return Ergebnis(unbestimmt=anfang.unbestimmt)
    try:
        tag = laufzeitende(anfang.datum, dauer, kalender)
    except KalenderFehlt as error:
        return Ergebnis(unbestimmt=str(error))
    return Ergebnis(tag, (*anfang.weg, _dauer_satz(dauer, anfang.datum, tag)))


def _dauer_satz(dauer: Dauer, von: date, bis: date) -> str:
    return f"{dauer} vom {tag_text(von)} an: Die Zeit endet mit Ablauf des {tag_text(bis)} (§ 188 Abs. 2 BGB)."


def zeitraeume(
    regel: Laufzeitregel, is_entschieden: Callable[[date], bool], kalender: Kalender | None = None
) -> tuple[tuple[Zeitraum, ...], tuple[str, ...]]:
    """Return the first term and the tacit renewals that follow it, with the working.

    A renewal is added while `is_entschieden(end of the term before)` says that nobody can prevent it any more. Renewals
    by agreement are never assumed. Empty if begin or end is not known.
    """
    anfang, ende = beginn(regel.beginn).datum, erstes_ende(regel, kalender)
    if anfang is None or (ende.datum is None and (ende.unbestimmt or regel.ende.art is not Endart.UNBEFRISTET)):
        return (), ()
    folge, weg = [Zeitraum(anfang, ende.datum)], []
    verlaengerung = regel.verlaengerung
    grenze = laufzeitende(anfang, verlaengerung.hoechstens, kalender) if verlaengerung.hoechstens else None
    while verlaengerung.is_stillschweigend and (alt := folge[-1].ende) is not None and is_entschieden(alt):
        if (grenze and alt >= grenze) or alt.year > _LETZTES_JAHR or len(folge) - 1 == verlaengerung.hoechstens_mal:
            weg.append(f"Eine weitere Verlängerung über den {tag_text(alt)} hinaus ist nicht vorgesehen.")
            break
        if verlaengerung.art is Verlaengerungsart.UNBEFRISTET or verlaengerung.um is None:
            folge.append(Zeitraum(alt + TAG, None, len(folge)))
            weg.append(f"Ab dem {tag_text(alt + TAG)} läuft die Vereinbarung auf unbestimmte Zeit weiter.")
            break
        neu = laufzeitende(alt + TAG, verlaengerung.um, kalender)
        if grenze:
            neu = min(neu, grenze)
        folge.append(Zeitraum(alt + TAG, neu, len(folge)))
        weg.append(
            f"Die Vereinbarung verlängert sich um {verlaengerung.um} vom {tag_text(alt + TAG)} bis zum {tag_text(neu)}"
            + (" (längste Laufzeit)." if neu == grenze else ".")
        )
    return tuple(folge), tuple(weg)
