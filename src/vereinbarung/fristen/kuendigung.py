"""The dates of an agreement on a given day: end, renewals, next possible notice, review, each with its working.

The day is always a parameter. What hangs on an unknown event stays unknown and says why; nothing is guessed. It is
assumed that no notice was given before the day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from vereinbarung.fristen.dauer import Dauer
from vereinbarung.fristen.ergebnis import Ergebnis, Zeitraum, tag_text, wochentag
from vereinbarung.fristen.laufzeit import (
    Endart,
    GiltFuer,
    Kuendigungsfrist,
    Laufzeitregel,
    OrdentlicheKuendigung,
    Termin,
    Terminart,
)
from vereinbarung.fristen.rechnen import (
    SCHULJAHRESENDE,
    TAG,
    Kalender,
    KalenderFehlt,
    fristende,
    laufzeitende,
    monatsletzter,
    naechster_tag_im_jahr,
    spaetestes_ereignis,
)
from vereinbarung.fristen.verlauf import beginn, erstes_ende, zeitraeume

_MONATE_JE_TERMIN = {
    Terminart.MONATSENDE: 1,
    Terminart.QUARTALSENDE: 3,
    Terminart.HALBJAHRESENDE: 6,
    Terminart.JAHRESENDE: 12,
}
_FREITAG = 4


class Kuendigungsart(StrEnum):
    """By which right the agreement ends: ordinary notice, or preventing its renewal."""

    ORDENTLICH = "ordentlich"
    NICHTVERLAENGERUNG = "nichtverlaengerung"


@dataclass(frozen=True, slots=True)
class Kuendigungstermin:
    """The next end by notice.

    `zum`: last day of the agreement; `zugang_bis`: last day of arrival; `planen_bis`: last working day not after it.
    """

    art: Kuendigungsart
    zum: date
    zugang_bis: date
    planen_bis: date
    weg: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fristenplan:
    """Everything that follows from a term on `stichtag`.

    `ende` is the end as it stands on that day, renewals included that nobody can prevent any more; `abschnitte` are the
    terms up to it. `kuendigung` is None if no notice is possible any more or at all, or if it is not known
    (`kuendigung_unbestimmt` says why).
    """

    stichtag: date
    beginn: Ergebnis
    erstes_ende: Ergebnis
    ende: Ergebnis
    abschnitte: tuple[Zeitraum, ...]
    kuendigung: Kuendigungstermin | None
    kuendigung_unbestimmt: str
    ueberpruefung: Ergebnis


class _Unbestimmt(Exception):
    """Carries the German reason why a day is not known."""


def berechne(regel: Laufzeitregel, stichtag: date, kalender: Kalender | None = None) -> Fristenplan:
    """Return the dates of `regel` on `stichtag`.

    Without `kalender` periods in working days stay unknown and holidays are not seen; weekends are.
    """
    anfang, erstes = beginn(regel.beginn), erstes_ende(regel, kalender)
    try:
        abschnitte, ende = _ende(regel, stichtag, erstes, kalender)
    except KalenderFehlt as error:
        abschnitte, ende = (), Ergebnis(unbestimmt=str(error))
    grund, kuendigung = "", None
    try:
        kuendigung = _naechste_kuendigung(regel, stichtag, kalender)
    except (_Unbestimmt, KalenderFehlt) as error:
        grund = str(error)
    try:
        pruefung = _ueberpruefung(regel, stichtag, ende, kalender)
    except KalenderFehlt as error:
        pruefung = Ergebnis(unbestimmt=str(error))
    return Fristenplan(stichtag, anfang, erstes, ende, abschnitte, kuendigung, grund, pruefung)


def _ende(
    regel: Laufzeitregel, stichtag: date, erstes: Ergebnis, kalender: Kalender | None
) -> tuple[tuple[Zeitraum, ...], Ergebnis]:
    abschnitte, weg = zeitraeume(regel, lambda ende: _widerspruch_bis(regel, ende, kalender) < stichtag, kalender)
    if not abschnitte or abschnitte[-1].nummer == 0:
        return abschnitte, erstes
    annahme = f"Angenommen ist, dass vor dem {tag_text(stichtag)} niemand gekündigt hat."
    return abschnitte, Ergebnis(abschnitte[-1].ende, (*erstes.weg, annahme, *weg), erstes.unbestimmt)


def _widerspruchsfrist(regel: Laufzeitregel) -> Dauer | None:
    if regel.verlaengerung.widerspruch:
        return regel.verlaengerung.widerspruch
    return regel.ordentlich.frist.dauer if regel.ordentlich else None


def _is_abwendbar(regel: Laufzeitregel) -> bool:
    """Whether there is a tacit renewal that somebody may prevent."""
    verlaengerung = regel.verlaengerung
    return verlaengerung.is_stillschweigend and (verlaengerung.widerspruch is not None or regel.ordentlich is not None)


def _widerspruch_bis(regel: Laufzeitregel, ende: date, kalender: Kalender | None) -> date:
    frist = _widerspruchsfrist(regel)
    return spaetestes_ereignis(ende, frist, kalender) if frist else ende


def letzter_widerspruch(regel: Laufzeitregel) -> date | None:
    """Return the last day on which the first tacit renewal can be prevented; None if it cannot or is not known."""
    ende = erstes_ende(regel).datum
    if ende is None or not _is_abwendbar(regel):
        return None
    try:
        return _widerspruch_bis(regel, ende, None)
    except KalenderFehlt:
        return None


def _naechste_kuendigung(regel: Laufzeitregel, stichtag: date, kalender: Kalender | None) -> Kuendigungstermin | None:
    """Return the earliest end that a notice arriving on or after `stichtag` brings about; None if none can.

    A notice whose effect is the end that comes anyway is none.
    """
    moeglich = [
        termin
        for termin in (_nichtverlaengerung(regel, stichtag, kalender), _ordentlich(regel, stichtag, kalender))
        if termin
    ]
    return min(moeglich, key=lambda termin: termin.zum, default=None)


def _nichtverlaengerung(regel: Laufzeitregel, stichtag: date, kalender: Kalender | None) -> Kuendigungstermin | None:
    frist = _widerspruchsfrist(regel)
    if not _is_abwendbar(regel):
        return None
    folge, _ = zeitraeume(regel, lambda ende: _widerspruch_bis(regel, ende, kalender) < stichtag, kalender)
    if not folge:
        raise _Unbestimmt(erstes_ende(regel, kalender).unbestimmt)
    zum = folge[-1].ende
    if zum is None or _widerspruch_bis(regel, zum, kalender) < stichtag:
        return None
    if len(zeitraeume(regel, lambda ende: ende <= zum, kalender)[0]) == len(folge):
        return None  # the longest term is reached
    if regel.verlaengerung.widerspruch is None and zum < (_sperre(regel, kalender, GiltFuer.WIRKUNG) or zum):
        return None
    return _termin(Kuendigungsart.NICHTVERLAENGERUNG, zum, frist, kalender)


def _ordentlich(regel: Laufzeitregel, stichtag: date, kalender: Kalender | None) -> Kuendigungstermin | None:
    ordentlich = regel.ordentlich
    if ordentlich is None or ordentlich.frist.termin.art is Terminart.LAUFZEITENDE:
        return None  # either it prevents a renewal, or the end comes anyway
    zum, weg = _wirkung(regel, ordentlich, stichtag, kalender)
    ende = erstes_ende(regel, kalender)
    if ende.datum and zum >= ende.datum:
        if not regel.verlaengerung.is_stillschweigend:
            return None
        grenze = zeitraeume(regel, lambda alt: alt < zum, kalender)[0][-1].ende
        if grenze and zum > grenze:
            return None
    return _termin(Kuendigungsart.ORDENTLICH, zum, ordentlich.frist.dauer, kalender, weg)


def _wirkung(
    regel: Laufzeitregel, ordentlich: OrdentlicheKuendigung, stichtag: date, kalender: Kalender | None
) -> tuple[date, tuple[str, ...]]:
    """Return the earliest effect of an ordinary notice that arrives on or after `stichtag`."""
    anfang, frist, weg = beginn(regel.beginn).datum, ordentlich.frist, []
    ab = max(stichtag, anfang) if anfang else stichtag
    erklaerbar = _sperre(regel, kalender, GiltFuer.ERKLAERUNG)
    if erklaerbar and erklaerbar >= ab:
        ab = erklaerbar + TAG
        weg.append(f"Die ordentliche Kündigung darf erst ab dem {tag_text(ab)} erklärt werden.")
    frueh = fristende(ab, frist.dauer, kalender) if frist.dauer else ab
    wirksam = _sperre(regel, kalender, GiltFuer.WIRKUNG)
    if wirksam and wirksam > frueh:
        frueh = wirksam
        weg.append(f"Die ordentliche Kündigung wirkt frühestens zum {tag_text(wirksam)} (Mindestlaufzeit).")
    if ordentlich.alle:
        if anfang is None:
            raise _Unbestimmt(beginn(regel.beginn).unbestimmt)
        tag = laufzeitende(anfang, ordentlich.alle, kalender)
        while tag < frueh:
            tag = laufzeitende(tag + TAG, ordentlich.alle, kalender)
        frueh = tag
        weg.append(f"Gekündigt werden kann nur alle {ordentlich.alle} ab Beginn.")
    if ordentlich.zustimmung:
        weg.append(f"Nötig ist außerdem die Zustimmung: {ordentlich.zustimmung}.")
    return naechster_termin(frueh, frist.termin), tuple(weg)


def naechster_termin(ab: date, termin: Termin) -> date:
    """Return the first key date on or after `ab`; without a key date `ab` itself."""
    if termin.art is Terminart.TAGE:
        return min(naechster_tag_im_jahr(ab, tag, monat) for tag, monat in termin.tage)
    if termin.art is Terminart.SCHULJAHRESENDE:
        return naechster_tag_im_jahr(ab, *SCHULJAHRESENDE)
    schritt = _MONATE_JE_TERMIN.get(termin.art)
    return monatsletzter(ab.year, -(-ab.month // schritt) * schritt) if schritt else ab


def _sperre(regel: Laufzeitregel, kalender: Kalender | None, gilt_fuer: GiltFuer) -> date | None:
    """Return the last day of the minimum term, None if there is none of this kind."""
    mindest = regel.mindestlaufzeit
    if mindest is None or mindest.gilt_fuer is not gilt_fuer:
        return None
    if mindest.ereignis:
        if mindest.datum is None:
            raise _Unbestimmt(f"Gekündigt werden kann nicht vor „{mindest.ereignis}“; der Tag ist noch nicht bekannt.")
        return mindest.datum
    if mindest.dauer is None:
        return mindest.bis
    anfang = beginn(regel.beginn)
    if anfang.datum is None:
        raise _Unbestimmt(anfang.unbestimmt)
    return laufzeitende(anfang.datum, mindest.dauer, kalender)


def _termin(
    art: Kuendigungsart, zum: date, frist: Dauer | None, kalender: Kalender | None, weg: tuple[str, ...] = ()
) -> Kuendigungstermin:
    zugang = spaetestes_ereignis(zum, frist, kalender) if frist else zum
    planen = letzter_arbeitstag(zugang, kalender)
    verhindert = art is Kuendigungsart.NICHTVERLAENGERUNG
    was = "Die Verlängerung lässt sich verhindern" if verhindert else "Gekündigt werden kann"
    saetze = [*weg, f"{was} zum {tag_text(zum)}."]
    if frist:
        saetze.append(
            f"Die Frist von {frist.dativ} muss bis zum Ende des {tag_text(zum)} ganz verstrichen sein; der Tag des "
            "Zugangs "
            f"zählt nicht mit (§ 187 Abs. 1, § 188 BGB). Die Kündigung muss daher spätestens am {tag_text(zugang)} "
            "zugehen."
        )
    if planen != zugang:
        feiertag = "" if zugang.weekday() > _FREITAG else " und Feiertag"
        saetze.append(
            f"Der {tag_text(zugang)} ist ein {wochentag(zugang)}{feiertag}. "
            "Vorsichtig gerechnet verschiebt sich dieser Tag nicht auf den nächsten Werktag (Rechtsprechung zu § 193 "
            "BGB). "
            f"Bitte sorgen Sie für den Zugang bis {wochentag(planen)}, {tag_text(planen)}."
        )
    return Kuendigungstermin(art, zum, zugang, planen, tuple(saetze))


def letzter_arbeitstag(tag: date, kalender: Kalender | None = None) -> date:
    """Return the last working day on or before `tag`; without a calendar the last Monday to Friday."""
    while not (kalender.is_arbeitstag(tag) if kalender else tag.weekday() <= _FREITAG):
        tag -= timedelta(days=1)
    return tag


def _ueberpruefung(regel: Laufzeitregel, stichtag: date, ende: Ergebnis, kalender: Kalender | None) -> Ergebnis:
    pruefung = regel.ueberpruefung
    if pruefung is None:
        return Ergebnis(unbestimmt="Ein Tag für die Überprüfung ist nicht genannt.")
    if pruefung.bis:
        return Ergebnis(pruefung.bis, (f"Die Überprüfung ist bis zum {tag_text(pruefung.bis)} vereinbart.",))
    if pruefung.vorher:
        if ende.datum is None:
            return Ergebnis(unbestimmt=ende.unbestimmt or "Ohne ein Ende steht der Tag der Überprüfung nicht fest.")
        tag = spaetestes_ereignis(ende.datum, pruefung.vorher, kalender)
        satz = f"Die Überprüfung steht {pruefung.vorher} vor dem {tag_text(ende.datum)} an, also am {tag_text(tag)}."
        return Ergebnis(tag, (satz,))
    anfang = beginn(regel.beginn)
    if anfang.datum is None or pruefung.alle is None:
        return Ergebnis(unbestimmt=anfang.unbestimmt)
    tag = laufzeitende(anfang.datum, pruefung.alle, kalender)
    while tag < stichtag:
        tag = laufzeitende(tag + TAG, pruefung.alle, kalender)
    satz = f"Die Überprüfung steht alle {pruefung.alle} ab Beginn an, das nächste Mal bis zum {tag_text(tag)}."
    return Ergebnis(tag, (satz,))


def laeuft_leer(regel: Laufzeitregel, kalender: Kalender | None = None) -> bool:
    """Whether ordinary notice can never end the agreement before its fixed end; False where that is not known."""
    ordentlich = regel.ordentlich
    if ordentlich is None or regel.verlaengerung.is_stillschweigend:
        return False
    if regel.ende.art not in (Endart.DATUM, Endart.DAUER):
        return False
    if ordentlich.frist.termin.art is Terminart.LAUFZEITENDE:
        return True
    anfang, ende = beginn(regel.beginn).datum, erstes_ende(regel, kalender).datum
    try:
        if anfang is None or ende is None:
            return not is_kuerzer(ordentlich.frist, regel.ende.dauer)
        zum, _ = _wirkung(regel, ordentlich, anfang, kalender)
    except (_Unbestimmt, KalenderFehlt):
        return False
    return zum >= ende >= anfang


def is_laenger_gesperrt(regel: Laufzeitregel) -> bool:
    """Whether the minimum term reaches beyond a fixed end; False where that is not known."""
    ende = erstes_ende(regel).datum
    if regel.mindestlaufzeit is None or ende is None or regel.verlaengerung.is_stillschweigend:
        return False
    try:
        sperre = _sperre(regel, None, regel.mindestlaufzeit.gilt_fuer)
    except (_Unbestimmt, KalenderFehlt):
        return False
    return sperre is not None and sperre > ende


def is_kuerzer(frist: Kuendigungsfrist, dauer: Dauer | None) -> bool:
    """Whether a notice period is shorter than a term, judged without dates; True where the units do not compare."""
    kurz = frist.dauer.monate if frist.dauer else None
    lang = dauer.monate if dauer else None
    return kurz is None or lang is None or kurz < lang


def is_sicher_frueher(frist: Kuendigungsfrist, dauer: Dauer | None) -> bool:
    """Whether notice on the first day surely works before a term is over, judged without dates (a cheap pre-test)."""
    kurz = frist.dauer.monate if frist.dauer else 0
    lang = dauer.monate if dauer else None
    schritt = 0 if frist.termin.art is Terminart.OHNE else _MONATE_JE_TERMIN.get(frist.termin.art)
    return None not in (kurz, lang, schritt) and (kurz or 0) + (schritt or 0) < (lang or 0)
