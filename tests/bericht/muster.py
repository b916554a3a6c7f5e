"""Reports to print, with every kind of entry."""

from __future__ import annotations

from vereinbarung.befund import Schwere
from vereinbarung.befund.bericht import Begruendet, Bericht, Betriebsfehler, Meldung, NebenStelle, NichtGeprueft
from vereinbarung.befund.locate import Fundstelle

DATEI = "marburg/rahmenvereinbarung.yaml"


def stelle(zeile=41, spalte=12, ende_spalte=19, quellzeile="    dauer: 3 Jahre  # lang", ende_zeile=None, datei=DATEI):
    return Fundstelle(datei, zeile, spalte, ende_zeile or zeile, ende_spalte, quellzeile)


def meldung(regel="G2-03", schwere=Schwere.WARNUNG, wo=None, **other):
    values = {
        "titel": "Laufzeit über einem Jahr",
        "meldung": "Die Vereinbarung läuft 3 Jahre, also länger als das empfohlene Jahr.",
        "hilfe": "Bitte verkürzen Sie die Laufzeit auf ein Jahr, oder begründen Sie die Abweichung.",
        "leitfaden": ("G.2", "N6"),
        "pfad": "/geltung/laufzeit/dauer",
        "verwandt": (),
        "fingerabdruck": "0123456789abcdef",
    }
    return Meldung(regel=regel, schwere=schwere, stelle=wo or stelle(), **{**values, **other})


def bericht():
    zweite = "hanau/rahmenvereinbarung.yaml"
    return Bericht(
        befunde=[
            meldung(),
            meldung(
                "B1-02",
                Schwere.FEHLER,
                stelle(3, 1, 6, "ziele:", datei=zweite),
                titel="Ziel ohne Zahl",
                meldung="Das Ziel „Übergänge“ nennt keine Zahl.",
                hilfe="Bitte nennen Sie eine Zahl und einen Stichtag.",
                leitfaden=("B.1",),
                pfad="/ziele",
                fingerabdruck="f" * 16,
                verwandt=(NebenStelle(stelle(9, 3, 8, "  stand: offen", datei=zweite), "Hier steht der Stand."),),
            ),
            meldung(
                "TX-01", Schwere.HINWEIS, stelle(50, 1, 1, ""), leitfaden=(), hilfe="", pfad="", fingerabdruck="0" * 16
            ),
        ],
        begruendet=[Begruendet(meldung("G2-01"), "Beschluss des Kreistags vom 1. Juni 2001")],
        nicht_geprueft=[
            NichtGeprueft(DATEI, "G2-04", "G.2 ist nicht vollständig"),
            NichtGeprueft(DATEI, "G2-05", "G.2 ist nicht vollständig"),
            NichtGeprueft("kaputt.yaml", "", "Der Inhalt wurde nicht geprüft, weil die Datei nicht lesbar ist"),
        ],
        betriebsfehler=[Betriebsfehler("geheim.yaml", "Die Rechte reichen nicht aus.", "Bitte prüfen Sie die Rechte.")],
        dateien=[DATEI, zweite],
        uebergangen=["alt/notiz.yaml: kein UTF-8"],
    )
