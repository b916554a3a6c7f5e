"""Guide items E.1 to E.5, F.1 and F.2: organisation and public relations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import Inlines, Tabelle, Text, Umbruch
from vereinbarung.vertrag.typografie import NBSP
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.worte import Worte, verbinde

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Blick

_WEG = {
    "Einzelfall": "im Einzelfall",
    "Liste": "als Liste",
    "Abgleich": "durch Abgleich",
    "Abruf": "durch Abruf",
    "Laufzettel": "mit Laufzettel",
    "keiner": "keine Übermittlung",
}
_EBENE = {"planung": "Planung", "entscheidung": "Entscheidung", "ausfuehrung": "Ausführung"}
_BESCHLUSS = {
    "einvernehmlich": "einvernehmlich",
    "einstimmig": "einstimmig",
    "mehrheit": "mit einfacher Mehrheit",
    "zweidrittelmehrheit": "mit einer Mehrheit von zwei Dritteln",
}
_PHASEN = {
    "planen": "Planung",
    "einrichten": "Einrichtung",
    "betreuen": "Betreuung",
    "durchfuehren": "Durchführung",
    "finanzieren": "Finanzierung",
    "evaluieren": "Auswertung",
}


def datenaustausch(b: Blick) -> Sicht:
    """E.1: flows as a table, consent, deletion."""
    stroeme = b["stroeme"]
    einwilligung = b["einwilligung"]
    return Sicht(
        tabelle=_stroeme(stroeme),
        loeschung=b["loeschung"].worte(),
        gesundheitsdaten=any([x["gesundheitsdaten"].wahl() for x in stroeme]),  # noqa: C419 -- each place is noted
        abruf=[Sicht(id=x.kennung(i), text=w) for i, x in enumerate(stroeme) if (w := x["genehmigung"].worte())],
        einwilligung=Sicht(
            vorab=einwilligung["vorab"].wahl(),
            form=einwilligung["form"].wahl(),
            widerruf=einwilligung["widerruf"].worte(),
            umfang=einwilligung["umfang"].worte(),
            anlage=_anlage(einwilligung),
        )
        if einwilligung
        else None,
    )


def _anlage(b: Blick) -> Worte | None:
    """Return the id of an annex for `[[anlage:…]]`, if the contract has it."""
    kennung = b["anlage"].wahl()
    known = {a.id for a in b.akte.gliederung.anlagen}
    return b["anlage"].worte() if kennung in known else None


def _stroeme(b: Blick) -> Tabelle | None:
    zeilen: list[tuple[Inlines, ...]] = []
    for x in b:
        x["id"].wahl()
        von = x["von"].wer()
        an = verbinde(name.blank for y in x["an"] if (name := y.wer()))
        zeilen.append(
            (
                (von.blank if von else Worte()).inlines,
                an.inlines,
                (x["daten"].aufzaehlung() or Worte()).inlines,
                (x["zweck"].worte() or Worte()).inlines,
                _grundlage(x).inlines,
            )
        )
    kopf = tuple((Text(t),) for t in ("Von", "An", "Daten", "Zweck", "Grundlage und Weg"))
    return (
        Tabelle(kopf, tuple(zeilen), (16, 16, 26, 18, 24), "Übermittlung von Daten zwischen den Stellen")
        if zeilen
        else None
    )


def _grundlage(b: Blick) -> Worte:
    basis = b["rechtsgrundlage"].worte() or Worte("Einwilligung")
    b["weg"].wahl()
    teile: list[str | Worte | Umbruch] = [basis, ", ", _WEG[b["weg"].objekt]]
    if b["verantwortlich"] and (name := b["verantwortlich"].wer()):
        teile += [Umbruch(), "verantwortlich: ", name.blank]
    if b["loeschung"]:
        teile += [Umbruch(), "Löschung: ", b["loeschung"].worte() or ""]
    if b["gesundheitsdaten"].objekt:
        teile += [Umbruch(), "enthält Gesundheitsdaten"]
    return Worte(*teile)


def arbeitsplan(b: Blick) -> Sicht:
    """E.2: the joint work plan."""
    massnahmen = []
    for i, x in enumerate(b["massnahmen"]):
        wer = x["verantwortlich"].wer()
        zusatz: list[str | Worte] = []
        if wer:
            zusatz += ["; verantwortlich: ", wer.blank]
        if x["bis"]:
            zusatz += ["; bis zum ", x["bis"].worte() or ""]
        massnahmen.append(Sicht(id=x.kennung(i), text=Worte(x["massnahme"].worte() or "", *zusatz)))
    return Sicht(
        schriftlich=b["schriftlich"].wahl(),
        fortschreibung=b["fortschreibung"].worte(),
        im_gremium=b["beschluss_im_gremium"].wahl(),
        massnahmen=massnahmen,
        anlage=_anlage(b),
    )


def gremium(b: Blick) -> Sicht:
    """E.3: the joint body."""
    b["beschluss"].wahl()
    return Sicht(
        name=b["name"].worte(),
        turnus=b["turnus"].worte(),
        vorsitz_regel=b["vorsitz"]["regel"].worte(),
        vorsitz_umstand=b["vorsitz"]["regel"].umstand(),
        vorsitz=b["vorsitz"]["partei"].wer(),
        beschluss=Worte(_BESCHLUSS[b["beschluss"].objekt]),
        stimmen=b["stimmen_je_partei"].worte(),
        stichentscheid=b["stichentscheid"].wer(),
        bei_gleichstand=b["bei_gleichstand"].worte(),
        beschlussfaehigkeit=b["beschlussfaehigkeit"].worte(),
        einladungsfrist=b["einladungsfrist"].dativ(),
        umlaufverfahren=_ja_nein(b["umlaufverfahren"]),
        befugnis=b["befugnis"].wahl(),
        protokoll=b["protokoll"].wahl(),
        leitung=b["richtlinien_durch"].wahl() == "leitung",
        tabelle=_mitglieder(b["mitglieder"]),
    )


def _ja_nein(b: Blick) -> str:
    value = b.wahl()
    return "" if value is None else "ja" if value else "nein"


def _mitglieder(b: Blick) -> Tabelle | None:
    mit_stimmen = any(x["stimmen"].objekt is not None for x in b)
    zeilen = []
    for x in b:
        x["ebene"].wahl()
        partei = x["partei"].wer()
        anzahl = Worte(x["anzahl"].worte() or "", f"{NBSP}× ") if x["anzahl"].objekt != 1 else Worte()
        x["anzahl"].wahl()
        person = Worte(
            anzahl, x["funktion"].worte() or "", *((" (", x["name"].worte() or "", ")") if x["name"] else ())
        )
        zeile = [(partei.blank if partei else Worte()).inlines, (Text(_EBENE[x["ebene"].objekt]),), person.inlines]
        if mit_stimmen:
            stimmen = "beratend" if x["stimmen"].wahl() == 0 else x["stimmen"].worte() or "–"
            zeile.append(Worte(stimmen).inlines)
        zeilen.append(tuple(zeile))
    titel = ("Seite", "Ebene", "Funktion", *(("Stimmen",) if mit_stimmen else ()))
    breiten = (28, 20, 38, 14) if mit_stimmen else (32, 22, 46)
    return (
        Tabelle(tuple((Text(t),) for t in titel), tuple(zeilen), breiten, "Mitglieder des Gremiums") if zeilen else None
    )


def projektmanagement(b: Blick) -> Sicht:
    """E.4: who is in charge of which phase."""
    phasen = []
    for key, titel in _PHASEN.items():
        if name := b[key].wer():
            phasen.append(Sicht(id=Worte(key), text=Worte(titel, ": ", name.blank)))
    alle = b["alle_phasen"]
    return Sicht(
        gemeinsam=alle.wahl() == "gemeinsam" if alle else False,
        alle_phasen=None if alle.objekt == "gemeinsam" else alle.wer(),
        phasen=phasen,
    )


def transparenz(b: Blick) -> Sicht:
    """E.5: making the agreement known in each house; the meeting's date only on request (concept 8.2)."""
    zeigen = b["in_vertrag"].wahl()
    return Sicht(
        aushaendigung=b["aushaendigung"].wahl(),
        dienstbesprechung=b["dienstbesprechung"].worte() if zeigen else None,
    )


def zustimmung(b: Blick) -> Sicht:
    """F.1: consent before publication."""
    schweigen = b["schweigen"].wahl()
    return Sicht(durch=b["durch"].wer(), frist=b["frist"].dativ(), schweigen=schweigen or "")


def leitung(b: Blick) -> Sicht:
    """F.2: who speaks for each side."""
    personen = []
    for kennung in b["verantwortlich"].objekt:
        x = b["verantwortlich"][kennung]
        x["ebene"].wahl()
        name = b.akte.namen.get(kennung)
        person = Worte(x["funktion"].worte() or "", *((" (", x["name"].worte() or "", ")") if x["name"] else ()))
        personen.append(Sicht(id=Worte(kennung), text=Worte("für ", name.den if name else kennung, ": ", person)))
    return Sicht(personen=personen)
