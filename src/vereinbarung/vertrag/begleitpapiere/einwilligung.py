"""Consent form (E.1, note N7): the flows that rest on consent, each to be decided on by itself, and who is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.leitfaden.arten import arten
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.model.base import Fehlt, NichtGeregelt, geregelt
from vereinbarung.model.e_organisation import is_pauschal
from vereinbarung.vertrag.begleitpapiere.papier import (
    AUS,
    LINIE,
    ZELLENLINIE,
    Entfaellt,
    Pruefung,
    leer,
    parteien,
    tabelle,
)
from vereinbarung.vertrag.document import Tabelle, Text, Umbruch, Unterschriften, Unterschriftsblock, Unterschriftszeile
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.view.organisation import WEG
from vereinbarung.vertrag.worte import Worte, verbinde, wert

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Akte, Blick

PUNKT, TECHNIK = "E.1", "V2"
_OHNE_WEG = "keiner"
_ZUGANG = ("lesend", "online")
_OHNE_DATENAUSTAUSCH = "Diese Vereinbarung regelt keinen Datenaustausch, in den jemand einwilligen müsste."
_MIT_ZUGANG = (
    "Diese Vereinbarung regelt einen Zugang zu Daten (V2), nennt aber keine Übermittlung, in die jemand einwilligen "
    "könnte. Braucht der Zugang eine Einwilligung, beschreiben Sie ihn bitte unter „organisation: datenaustausch“."
)
_PERSON = ("Name, Vorname", "Geburtsdatum", "Anschrift", "Geschäftszeichen oder Kundennummer, falls bekannt")


def sicht(akte: Akte, _pruefung: Pruefung | None) -> Sicht | Entfaellt:
    """Return what the clause shows, or why nobody has to be asked for consent."""
    punkt = akte.vereinbarung.punkt(PUNKT)
    if punkt is None:
        return Entfaellt(_MIT_ZUGANG if _hat_zugang(akte) else _OHNE_DATENAUSTAUSCH)
    if isinstance(punkt, NichtGeregelt):
        return Entfaellt("Der Datenaustausch ist in dieser Vereinbarung nicht geregelt.")
    if isinstance(punkt, Fehlt):
        return Entfaellt("Der Datenaustausch (Punkt E.1) ist in dieser Vereinbarung noch offen.")
    b = akte.blick(*leitfaden()[PUNKT].path)
    stroeme = [x for x in b["stroeme"] if _beruht_auf_einwilligung(x)]
    if not stroeme:
        return Entfaellt("Keine Übermittlung nach dieser Vereinbarung beruht auf einer Einwilligung.")
    einwilligung = b["einwilligung"]
    umfang = einwilligung["umfang"] if einwilligung else None
    return Sicht(
        person=_person(),
        tabelle=_stroeme(stroeme, b["loeschung"]),
        mehrere=len(stroeme) > 1,
        gesundheitsdaten=any([x["gesundheitsdaten"].wahl() for x in stroeme]),  # noqa: C419 -- each place is noted
        umfang=umfang.worte() if umfang and not is_pauschal(str(umfang.objekt)) else None,
        vorab=einwilligung["vorab"].wahl() if einwilligung else True,
        form=einwilligung["form"].wahl() if einwilligung else "schriftlich",
        widerruf=einwilligung["widerruf"].worte() if einwilligung else None,
        widerruf_umstand=einwilligung["widerruf"].umstand() if einwilligung else False,
        stellen=_stellen(stroeme, datenschutz=False),
        verantwortliche=_stellen(stroeme, datenschutz=True),
        unterschriften=_unterschriften(),
        unterschrift_widerruf=_unterschriften(),
        kaestchen=Worte(AUS),
        linie=Worte(LINIE),
    )


def _hat_zugang(akte: Akte) -> bool:
    """Whether one side looks into the data of the other (V2), for which no purpose is named and no consent asked."""
    technik = geregelt(akte.vereinbarung.punkt(TECHNIK)) if TECHNIK in arten()[akte.vereinbarung.art].punkte else None
    return any(zugang.art in _ZUGANG for zugang in getattr(technik, "zugang", ()))


def _beruht_auf_einwilligung(b: Blick) -> bool:
    """Whether a flow rests on consent: said so, or nothing said, for which the consent of E.1 holds."""
    return b["rechtsgrundlage"].objekt in (None, "Einwilligung") and b["weg"].objekt != _OHNE_WEG


def _person() -> Tabelle:
    return tabelle(
        "Angaben zur Person",
        ("Angabe", "Bitte ausfüllen"),
        (34, 66),
        [(Worte(name), leer()) for name in _PERSON],
    )


def _stroeme(stroeme: list[Blick], loeschung: Blick) -> Tabelle:
    zeilen = []
    for i, x in enumerate(stroeme, 1):
        x["id"].wahl()
        x["rechtsgrundlage"].wahl()
        bis = x["loeschung"].worte() or loeschung.worte() or Worte("sobald die Angaben nicht mehr benötigt werden")
        # Whoever reads it has no other place to tick than this row: no consent covers more than one flow.
        entscheidung = Worte(f"{AUS} ja", Umbruch(), f"{AUS} nein")
        zeilen.append((Worte(str(i)), _daten(x), _richtung(x), x["zweck"].worte() or Worte(), bis, entscheidung))
    return tabelle(
        "Einwilligung je Übermittlung",
        ("Nr.", "Welche Angaben", "Von wem an wen", "Wozu", "Gelöscht wird", "Ich willige ein"),
        (6, 23, 26, 17, 15, 13),
        zeilen,
    )


def _daten(b: Blick) -> Worte:
    b["weg"].wahl()
    teile: list[str | Worte | Umbruch] = [_bezeichnet(b["daten"]), Umbruch(), f"({WEG[b['weg'].objekt]})"]
    if b["gesundheitsdaten"].objekt:
        teile += [Umbruch(), Worte(Text("enthält Angaben über die Gesundheit", fett=True))]
    return Worte(*teile)


def _bezeichnet(b: Blick) -> Worte:
    """Return named data or bodies as a list; „alle Daten“ are nothing one can consent to and have to be named here."""
    genau = [x for x in b if not is_pauschal(str(x.objekt))]
    if len(genau) < len(list(b)):
        b.wahl()
    namen = [_stelle(x) if b.pfad[-1] == "an" else x.worte() or Worte() for x in genau]
    if len(genau) < len(list(b)):
        namen.append(Worte(f"im Einzelnen: {ZELLENLINIE}"))
    return verbinde(namen)


def _richtung(b: Blick) -> Worte:
    teile: list[str | Worte | Umbruch] = ["von: ", _stelle(b["von"]), Umbruch(), "an: ", _bezeichnet(b["an"])]
    if b["verantwortlich"]:
        teile += [Umbruch(), "verantwortlich: ", _stelle(b["verantwortlich"])]
    return Worte(*teile)


def _stelle(b: Blick) -> Worte:
    """Return the full name of a body: who reads the form does not know what the agreement calls it."""
    for partei in parteien(b.akte):
        if partei["id"].objekt == b.objekt:
            return wert(partei["name"].objekt, b.pfad, partei["name"].pfad)
    name = b.wer()
    return name.blank if name else Worte()


def _stellen(stroeme: list[Blick], *, datenschutz: bool) -> Tabelle:
    """Return the bodies that pass data on or receive them, with room for who is to be asked."""
    rollen: dict[str, tuple[Blick, list[str]]] = {}
    for x in stroeme:
        for stelle, rolle in ((x["von"], "gibt weiter"), *((y, "erhält") for y in x["an"])):
            if not is_pauschal(str(stelle.objekt)):
                gefunden = rollen.setdefault(str(stelle.objekt), (stelle, []))[1]
                if rolle not in gefunden:
                    gefunden.append(rolle)
    frei = (leer(2), leer(2)) if datenschutz else (leer(2),)
    zeilen = [
        (Worte(_stelle(stelle), *_anschrift(stelle)), Worte(" und ".join(gefunden)), *frei)
        for stelle, gefunden in rollen.values()
    ]
    if datenschutz:
        kopf = ("Stelle", "Aufgabe", "Fragen und Widerruf an", "Datenschutzbeauftragte Person")
        return tabelle("Verantwortliche Stellen", kopf, (32, 14, 27, 27), zeilen)
    return tabelle("Beteiligte Stellen", ("Stelle", "Aufgabe", "Fragen und Widerruf an"), (40, 18, 42), zeilen)


def _anschrift(b: Blick) -> tuple[Umbruch, Worte] | tuple[()]:
    for partei in parteien(b.akte):
        if partei["id"].objekt == b.objekt and partei["anschrift"]:
            return Umbruch(), partei["anschrift"].worte() or Worte()
    return ()


def _unterschriften() -> Unterschriften:
    person = Unterschriftszeile((), (Text("Vor- und Nachname der betroffenen Person"),))
    vertretung = Unterschriftszeile((), (Text("Vor- und Nachname, Art der Vertretung"),))
    return Unterschriften(
        (
            Unterschriftsblock((Text("Betroffene Person"),), zeilen=(person,)),
            Unterschriftsblock((Text("Gesetzliche Vertretung, falls nötig"),), zeilen=(vertretung,)),
        ),
        "",
    )
