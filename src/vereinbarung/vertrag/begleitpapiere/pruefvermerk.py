"""Check note: what was checked and how, what is left, what departs from the guide, what the preparation was.

The only paper on which internal facts stand (concept 8.2); it stays in the file and does not go out with the contract.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.base import NichtGeregelt
from vereinbarung.vertrag import deutsch
from vereinbarung.vertrag.begleitpapiere import vorbereitung
from vereinbarung.vertrag.begleitpapiere.papier import Entfaellt, Pruefung, leer, parteien, tabelle
from vereinbarung.vertrag.document import Tabelle, Text, Umbruch, Unterschriften, Unterschriftsblock, Unterschriftszeile
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.worte import Worte, verbinde, wert

if TYPE_CHECKING:
    from vereinbarung.befund.bericht import Bericht
    from vereinbarung.vertrag.document import Klauselnachweis
    from vereinbarung.vertrag.view.blick import Akte

_STATUS = {
    "entwurf": "Entwurf",
    "beschlossen": "beschlossen",
    "unterzeichnet": "unterzeichnet",
    "beendet": "beendet",
}
_SCHWERE = {"fehler": "Fehler", "warnung": "Warnung", "hinweis": "Hinweis"}
_HERKUNFT = {"standard": "mitgeliefert", "haus": "eigene des Hauses"}
_HALBE_PRUEFSUMME = 32


def sicht(akte: Akte, pruefung: Pruefung | None) -> Sicht | Entfaellt:
    """Return what the clause shows. Without a check there is nothing to note."""
    if pruefung is None:
        return Entfaellt("Ein Prüfvermerk entsteht nur zusammen mit einer Prüfung der Datei.")
    bericht = pruefung.bericht
    zahl = {name: sum(m.schwere.value == name for m in bericht.befunde) for name in _SCHWERE}
    return Sicht(
        gegenstand=_gegenstand(akte, pruefung),
        geprueft=Worte(deutsch.zahl(pruefung.geprueft)),
        entfallen=Worte(deutsch.zahl(pruefung.entfallen)) if pruefung.entfallen else None,
        ungeprueft=_ungeprueft(bericht),
        zahl=Sicht(**{name: Worte(deutsch.zahl(n)) for name, n in zahl.items()}),
        fehler=bool(zahl["fehler"]),
        befunde=_befunde(bericht),
        abweichungen=_abweichungen(akte, bericht),
        nicht_geregelt=_nicht_geregelt(akte),
        vorbereitung=vorbereitung.tabelle_der_tatsachen(akte),
        klauseln=_klauseln(pruefung.klauseln),
        unterschriften=_unterschriften(),
    )


def _gegenstand(akte: Akte, pruefung: Pruefung) -> Tabelle:
    v = akte.vereinbarung
    oben = akte.blick()
    fassung = [w for w in (oben["fassung"].worte(), oben["stand"].worte()) if w]
    summe = pruefung.pruefsumme
    zeilen: list[tuple[str, Worte | None]] = [
        ("Vereinbarung", oben["titel"].worte()),
        ("Art", wert(arten()[v.art].titel, ("art",))),
        ("Kennung", oben["kennung"].worte()),
        ("Aktenzeichen", verbinde(_aktenzeichen(akte)) or None),
        ("Parteien", verbinde([p["name"].worte() or Worte() for p in parteien(akte)]) or None),
        ("Status", wert(_STATUS[v.status], ("status",))),
        ("Fassung", verbinde(fassung, letzter=", Stand ") if fassung else None),
        ("Rechtsstand", wert(deutsch.datum(v.rechtsstand_am), ("rechtsstand",)) if v.rechtsstand_am else None),
        ("Datei", wert(pruefung.datei)),
        ("Prüfsumme (SHA-256)", Worte(summe[:_HALBE_PRUEFSUMME], Umbruch(), summe[_HALBE_PRUEFSUMME:])),
        ("Geprüft mit", Worte(pruefung.programm)),
        ("Geprüft am", Worte(deutsch.datum(pruefung.am)) if pruefung.am else leer()),
    ]
    return tabelle(
        "Gegenstand der Prüfung",
        ("Angabe", "Inhalt"),
        (28, 72),
        [(Worte(name), w) for name, w in zeilen if w is not None],
    )


def _aktenzeichen(akte: Akte) -> list[Worte]:
    gemeinsam = akte.blick("aktenzeichen").worte()
    je_partei = [
        Worte(p["aktenzeichen"].worte() or "", " (", akte.namen[p["id"].objekt].blank, ")")
        for p in parteien(akte)
        if p["aktenzeichen"]
    ]
    return [*([gemeinsam] if gemeinsam else []), *je_partei]


def _ungeprueft(bericht: Bericht) -> Tabelle | None:
    zeilen = [(Worte(n.regel or "alle"), wert(n.grund)) for n in bericht.nicht_geprueft]
    return tabelle("Nicht geprüfte Regeln", ("Regel", "Warum sie nicht lief"), (16, 84), zeilen) if zeilen else None


def _befunde(bericht: Bericht) -> Tabelle | None:
    zeilen = [
        (
            Worte(m.regel),
            Worte(_SCHWERE[m.schwere.value]),
            Worte(str(m.stelle.zeile)),
            wert(m.meldung),
        )
        for m in sorted(bericht.befunde, key=lambda m: -m.schwere.rang)
    ]
    kopf = ("Regel", "Gewicht", "Zeile", "Befund")
    return tabelle("Befunde der Prüfung", kopf, (13, 14, 10, 63), zeilen) if zeilen else None


def _abweichungen(akte: Akte, bericht: Bericht) -> Tabelle | None:
    zeilen = []
    for x in akte.blick("abweichungen"):
        meldungen = [g.meldung.meldung for g in bericht.begruendet if g.meldung.regel == x["regel"].objekt]
        befund = wert("\n".join(dict.fromkeys(meldungen))) if meldungen else Worte("– zurzeit kein Befund –")
        zeilen.append((x["regel"].worte() or Worte(), befund, x["begruendung"].worte() or Worte()))
    kopf = ("Regel", "Befund", "Begründung der Abweichung")
    return tabelle("Begründete Abweichungen", kopf, (13, 42, 45), zeilen) if zeilen else None


def _nicht_geregelt(akte: Akte) -> Tabelle | None:
    zeilen = []
    for id_, abschnitt in arten()[akte.vereinbarung.art].punkte.items():
        if isinstance(akte.vereinbarung.punkt(id_), NichtGeregelt):
            grund = akte.blick(*abschnitt.path)["nicht_geregelt"].worte()
            zeilen.append((Worte(id_), Worte(abschnitt.titel), grund or Worte()))
    kopf = ("Punkt", "Gegenstand", "Grund")
    return tabelle("Nicht geregelte Punkte", kopf, (10, 34, 56), zeilen) if zeilen else None


def _klauseln(klauseln: tuple[Klauselnachweis, ...]) -> Tabelle | None:
    zeilen = []
    for k in klauseln:
        bis = f" bis {k.gueltig_bis:%d.%m.%Y}" if k.gueltig_bis else ""
        zeilen.append(
            (
                Worte(k.klausel),
                Worte(str(k.version)),
                Worte(f"ab {k.gueltig_ab:%d.%m.%Y}{bis}"),
                Worte(_HERKUNFT[k.herkunft]),
                Worte(k.hash[:12]),
            )
        )
    kopf = ("Klausel", "Version", "Gültig", "Herkunft", "Prüfsumme")
    return tabelle("Verwendete Klauseln", kopf, (26, 11, 30, 17, 16), zeilen) if zeilen else None


def _unterschriften() -> Unterschriften:
    zeile = Unterschriftszeile((), (Text("Name, Amt"),))
    return Unterschriften((Unterschriftsblock((Text("Geprüft"),), zeilen=(zeile,)),), "")
