"""Guide items E.1 to E.5, F.1 and F.2: organisation and public relations."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from vereinbarung.vertrag import deutsch
from vereinbarung.vertrag.document import Inlines, Tabelle, Text, Umbruch
from vereinbarung.vertrag.typografie import NBSP
from vereinbarung.vertrag.view.aemter import mit_artikel
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.view.namen import Name
from vereinbarung.vertrag.worte import Worte, verbinde, wert

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Blick

WEG = {
    "Einzelfall": "im Einzelfall",
    "Liste": "als Liste",
    "Abgleich": "durch Abgleich",
    "Abruf": "durch Abruf",
    "Laufzettel": "mit Laufzettel",
    "keiner": "keine Übermittlung",
}
"""How data get from one side to the other, as the contract says it."""
_ZEITPUNKT = re.compile(
    r"(?:ab|am|bei|binnen|eine?n?|im|innerhalb|jeweils|mit|nach|sobald|sofort|spätestens|umgehend|unverzüglich|vor|wenn|zum|"
    r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+)\s"
)
_TAG = re.compile(r"(\d{1,2})\.[ \u00a0]?(\d{1,2})\.[ \u00a0]?(\d{4})")
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
        loeschung_umstand=_zeitpunkt(b["loeschung"]),
        gesundheitsdaten=any([x["gesundheitsdaten"].wahl() for x in stroeme]),  # noqa: C419 -- each place is noted
        abruf=[
            Sicht(id=x.kennung(), text=_genehmigung(x["genehmigung"]))
            for x in stroeme
            if x["genehmigung"]
        ],
        einwilligung=Sicht(
            vorab=einwilligung["vorab"].wahl(),
            form=einwilligung["form"].wahl(),
            widerruf=einwilligung["widerruf"].worte(),
            widerruf_umstand=einwilligung["widerruf"].umstand(),
            umfang=einwilligung["umfang"].worte(),
            anlage=anlage(einwilligung),
        )
        if einwilligung
        else None,
    )


def _zeitpunkt(b: Blick) -> bool:
    """Whether a text can follow „die Löschung erfolgt“: „mit Wegfall des Zwecks“, „ein Jahr nach Ende der Maßnahme“."""
    return _ZEITPUNKT.match(f"{b.objekt or ''} ") is not None


def _genehmigung(b: Blick) -> Worte:
    """Return what is printed on the permission to retrieve data; „wird beantragt“ gets its subject."""
    text = b.worte() or Worte()
    return Worte("Die Genehmigung ", text) if b.objekt.split(maxsplit=1)[0] in ("wird", "ist", "liegt") else text


def anlage(b: Blick) -> Worte | None:
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
        Tabelle(
            kopf,
            tuple(zeilen),
            (16, 16, 26, 18, 24),
            "Übermittlung von Daten zwischen den Stellen",
            kennungen=tuple(x.schluessel() for x in b),
        )
        if zeilen
        else None
    )


def _grundlage(b: Blick) -> Worte:
    basis = b["rechtsgrundlage"].worte() or Worte("Einwilligung")
    b["weg"].wahl()
    teile: list[str | Worte | Umbruch] = [basis, ", ", WEG[b["weg"].objekt]]
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
    for x in b["massnahmen"]:
        wer = x["verantwortlich"].wer()
        zusatz: list[Worte] = []
        if wer:
            zusatz.append(Worte("verantwortlich: ", "alle " if wer.text == "gemeinsam" else "", wer.blank))
        if x["bis"]:
            zusatz.append(Worte("bis zum ", x["bis"].worte() or ""))
        klammer = (" (", verbinde(zusatz, letzter=", "), ")") if zusatz else ()
        massnahmen.append(Sicht(id=x.kennung(), text=Worte(x["massnahme"].worte() or "", *klammer)))
    return Sicht(
        schriftlich=b["schriftlich"].wahl(),
        fortschreibung=b["fortschreibung"].worte(),
        im_gremium=b["beschluss_im_gremium"].wahl(),
        massnahmen=massnahmen,
        anlage=anlage(b),
    )


def gremium(b: Blick) -> Sicht:
    """E.3: the joint body."""
    b["beschluss"].wahl()
    return Sicht(
        name=b["name"].worte(),
        turnus=b["turnus"].worte(),
        vorsitz_regel=b["vorsitz"]["regel"].worte(),
        vorsitz_umstand=b["vorsitz"]["regel"].umstand(),
        vorsitz_einschub=b["vorsitz"]["regel"].einschub(),
        vorsitz=b["vorsitz"]["partei"].wer(),
        beschluss=Worte(_BESCHLUSS[b["beschluss"].objekt]),
        stimmen=b["stimmen_je_partei"].anzahl(),
        eine_stimme=b["stimmen_je_partei"].objekt == 1,
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
            zeile.append(_stimmen(x["stimmen"]).inlines)
        zeilen.append(tuple(zeile))
    titel = ("Seite", "Ebene", "Funktion", *(("Stimmrecht",) if mit_stimmen else ()))
    breiten = (26, 18, 34, 22) if mit_stimmen else (32, 22, 46)
    return (
        Tabelle(
            tuple((Text(t),) for t in titel),
            tuple(zeilen),
            breiten,
            "Mitglieder des Gremiums",
            kennungen=tuple(x.schluessel() for x in b),
        )
        if zeilen
        else None
    )


def _stimmen(b: Blick) -> Worte:
    """Return what a member's seat is worth: „2 Stimmen“, „beratend“; without a number „stimmberechtigt“."""
    if b.objekt is None:
        return Worte("stimmberechtigt")
    if b.wahl() == 0:
        return Worte("beratend")
    return Worte(b.worte() or "", f"{NBSP}Stimme" if b.objekt == 1 else f"{NBSP}Stimmen")


def projektmanagement(b: Blick) -> Sicht:
    """E.4: who is in charge of which phase."""
    phasen = []
    for key, titel in _PHASEN.items():
        if name := b[key].wer():
            # „Planung: gemeinsam“ leaves open who they are.
            alle_parteien = ("die ", b.akte.blick("sammelname").worte() or "", " ") if name.text == "gemeinsam" else ()
            phasen.append(Sicht(id=Worte(key), text=Worte(titel, ": ", *alle_parteien, name.der)))
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
        dienstbesprechung=_termin(b["dienstbesprechung"]) if zeigen else None,
        dienstbesprechung_umstand=b["dienstbesprechung"].umstand() or _tag(b["dienstbesprechung"]) is not None,
        dienstbesprechung_einschub=b["dienstbesprechung"].einschub(),
    )


def _tag(b: Blick) -> date | None:
    """Return the day a text consists of, if it is one („24.1.2001“)."""
    m = _TAG.fullmatch(str(b.objekt or ""))
    try:
        return date(int(m[3]), int(m[2]), int(m[1])) if m else None
    except ValueError:
        return None


def _termin(b: Blick) -> Worte | None:
    tag = _tag(b)
    return Worte("am ", wert(deutsch.datum(tag), b.pfad)) if tag else b.worte()


def zustimmung(b: Blick) -> Sicht:
    """F.1: consent before publication."""
    schweigen = b["schweigen"].wahl()
    return Sicht(durch=b["durch"].wer(), frist=b["frist"].binnen(), schweigen=schweigen or "")


def leitung(b: Blick) -> Sicht:
    """F.2: who speaks for each side."""
    personen = []
    for kennung in b["verantwortlich"].objekt:
        x = b["verantwortlich"][kennung]
        x["ebene"].wahl()
        name = b.akte.namen.get(kennung)
        stelle = Name.frei(x["funktion"].objekt, x["funktion"].pfad, x["funktion"].worte())
        amt = mit_artikel(x["funktion"], "der")
        person = Worte(amt or stelle.der, *((" (", x["name"].worte() or "", ")") if x["name"] else ()))
        fuer = Worte("für ", name.den if name else kennung, " " if amt or stelle.satz else ": ")
        personen.append(Sicht(id=Worte(kennung), text=Worte(fuer, person)))
    return Sicht(personen=personen)
