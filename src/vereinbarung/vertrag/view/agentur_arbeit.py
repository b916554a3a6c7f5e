"""Items VP, VA, V6, V7, V8 of a Sondervereinbarung: for whom and how a joint agency works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.model.v_agentur import Einrichtung
from vereinbarung.vertrag.document import Inlines, Tabelle, Text, Umbruch
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.view.felder import umfang, umfang_einzahl
from vereinbarung.vertrag.view.ziele import ausnahme, gruppe, gruppenname, messziel, quote
from vereinbarung.vertrag.worte import Worte, verbinde

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Blick

_MARKT = {"erster Arbeitsmarkt": "den ersten", "zweiter Arbeitsmarkt": "den zweiten"}


def personenkreis(b: Blick) -> Sicht:
    """VP: groups, selection, exclusions (estimated numbers stay in the file)."""
    auswahl = b["auswahl"]
    return Sicht(
        gruppen=[Sicht(id=x.kennung(), text=gruppe(x)) for x in b["gruppen"]],
        ausschliesslich=b["ausschliesslich"].wahl(),
        auswahl=Sicht(
            durch=auswahl["durch"].wer(),
            anhand=auswahl["anhand"].worte(),
            kriterien=auswahl["kriterien"].aufzaehlung(),
        )
        if auswahl
        else None,
        ausgenommen=[Sicht(id=x.kennung(), text=ausnahme(x)) for x in b["ausgenommen"]],
        quoten=[Sicht(id=x.kennung(), text=quote(x)) for x in b["quoten"]],
        bewerberpool=b["bewerberpool"].worte(),
    )


def arbeitsweise(b: Blick) -> Sicht:
    """VA: the way people take through the agency."""
    faehigkeit = b["arbeitsfaehigkeit"]
    einladung = b["einladung"]
    eine_fuer_alle = len(einladung.objekt) == 1 and not einladung[0]["gruppe"]
    return Sicht(
        listenauswertung=b["listenauswertung"].wer(),
        kennzeichnung=b["kennzeichnung"].wahl(),
        einladung=einladung[0]["durch"].alle() if eine_fuer_alle else None,
        einladungen=[] if eine_fuer_alle else [Sicht(id=x.kennung(), text=_einladung(x)) for x in einladung],
        terminueberwachung=b["terminueberwachung"].alle(),
        meldeintervall=b["meldeintervall"].dativ(),
        sprechstunde=b["sprechstunde"].worte(),
        sprechstunde_umstand=b["sprechstunde"].umstand(),
        beratung=b["beratung"].worte(),
        hilfeplan=b["hilfeplan"].wahl(),
        verbindlich=b["verbindliche_vereinbarung"].wahl(),
        stellenakquise=b["stellenakquise"].aufzaehlung(),
        vorschlaege=_maerkte(b["vermittlungsvorschlaege"]),
        qualifizierung=b["qualifizierung"].aufzaehlung(),
        rueckmeldung=[_rueckmeldung(x) for x in b["rueckmeldung"]],
        einschaetzung=faehigkeit["einschaetzung"].wer(),
        entscheidung=faehigkeit["entscheidung"].wer(),
    )


def _einladung(b: Blick) -> Worte:
    durch = b["durch"].alle()
    wer = Worte()
    if durch:
        wer = Worte("durch ", durch.den) if durch.beugbar else Worte("durch: ", durch.blank)
    if not b["gruppe"]:
        return Worte("alle übrigen ", wer)
    name = gruppenname(b["gruppe"]) or Worte("„", b["gruppe"].worte() or "", "“")
    return Worte("die Gruppe ", name, " ", wer)


def _maerkte(b: Blick) -> Worte | None:
    """Return „den ersten und den zweiten“ (Arbeitsmarkt)."""
    return verbinde(Worte(_MARKT[x.wahl()]) for x in b) if b else None


def _rueckmeldung(b: Blick) -> Sicht:
    return Sicht(id=b.kennung(), an=b["an"].alle(), inhalt=b["inhalt"].aufzaehlung(), turnus=b["turnus"].worte())


def foerderung(b: Blick) -> Sicht:
    """V6: procedure, instruments, no rivalry with the Arbeitsamt's own funding."""
    verfahren = b["verfahren"]
    return Sicht(
        verfahren=verfahren["art"].wahl(),
        umfang=umfang(verfahren),
        umfang_einzahl=umfang_einzahl(verfahren),
        arbeitsmarkt=_maerkte(b["arbeitsmarkt"]),
        antrag_ueber=b["antrag_ueber"].wer(),
        instrumente=[Sicht(id=x.kennung(), text=_instrument(x)) for x in b["instrumente"]],
        konkurrenz=b["konkurrenz"].worte(),
    )


def _instrument(b: Blick) -> Worte:
    zusatz: list[str | Worte] = []
    if b["norm"]:
        zusatz.append(Worte(" nach ", b["norm"].worte() or ""))
    if name := b["bewilligt"].wer():
        zusatz.append(
            Worte("; es bewilligt ", name.der)
            if name.satz and not name.mehrere
            else Worte("; Bewilligung: ", name.blank)
        )
    return Worte(b["instrument"].worte() or "", *zusatz)


def sanktionen(b: Blick) -> Sicht:
    """V7: cause, consequence, report and decision as a table."""
    einrichtung = b.akte.vereinbarung.regelung("VM", Einrichtung)
    return Sicht(
        tabelle=_sanktionen(b["faelle"]),
        durch_agentur=einrichtung is not None and any(einrichtung.meint(x["entscheidet"].objekt) for x in b["faelle"]),
    )


def _sanktionen(b: Blick) -> Tabelle | None:
    zeilen: list[tuple[Inlines, ...]] = []
    for x in b:
        seite, meldung, entscheidet = x["seite"].alle(), x["meldung_durch"].wer(), x["entscheidet"].wer()
        zellen = (
            seite.blank if seite else Worte(),
            x["anlass"].aufzaehlung(letzter=" oder ") or Worte("fehlende Mitwirkung nach dem Gesetz"),
            x["folge"].aufzaehlung(letzter=" oder ") or Worte(),
            _wer_handelt(meldung.blank if meldung else None, entscheidet.blank if entscheidet else None),
        )
        zeilen.append(tuple(z.inlines for z in zellen))
    kopf = tuple((Text(t),) for t in ("Leistung von", "Anlass", "Folge", "Meldung und Entscheidung"))
    names = tuple(x.schluessel() for x in b)
    titel = "Sanktionen und wer entscheidet"
    return Tabelle(kopf, tuple(zeilen), (18, 26, 26, 30), titel, kennungen=names) if zeilen else None


def _wer_handelt(meldung: Worte | None, entscheidet: Worte | None) -> Worte:
    teile: list[str | Worte | Umbruch] = []
    if meldung:
        teile += ["Meldung: ", meldung, Umbruch()]
    return Worte(*teile, "Entscheidung: ", entscheidet or "die zuständige Stelle dieser Seite")


def erfolgsdokumentation(b: Blick) -> Sicht:
    """V8: common target, figures, statistics."""
    return Sicht(
        zielstellung=b["zielstellung"].worte(),
        ziele=[Sicht(id=x.kennung(), text=messziel(x)) for x in b["ziel"]],
        kennzahlen=[Sicht(id=x.kennung(), text=_kennzahl(x)) for x in b["kennzahlen"]],
        rhythmus=b["rhythmus"].worte(),
        statistik=b["statistik"].wahl() or "",
        bericht_an=b["bericht_an"].alle(),
    )


def _kennzahl(b: Blick) -> Worte:
    zusatz: list[Worte] = []
    if b["rhythmus"]:
        zusatz.append(b["rhythmus"].worte() or Worte())
    if b["quelle"]:
        zusatz.append(Worte("Quelle: ", b["quelle"].worte() or ""))
    if name := b["wer"].wer():
        zusatz.append(Worte("Auswertung: ", name.blank))
    return Worte(
        b["name"].worte() or "", *((" (", verbinde(zusatz, letzter="; ", trenner="; "), ")") if zusatz else ())
    )
