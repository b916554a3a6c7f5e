"""The chain: order → clauses of the day → rendered text → blocks → numbered document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.errors import VereinbarungError
from vereinbarung.vertrag import assembly, deutsch, klauseln, markup, view, vorlage
from vereinbarung.vertrag.anker import anker, anker_ziel
from vereinbarung.vertrag.assembly import Eigener, Satzteil
from vereinbarung.vertrag.document import (
    EIGEN,
    Absatz,
    Anlagenliste,
    Block,
    Dokument,
    Herkunft,
    Inhaltsverzeichnis,
    Inlines,
    Klauselnachweis,
    Seitenumbruch,
    Text,
    Ueberschrift,
)
from vereinbarung.vertrag.einmalig import einmalig
from vereinbarung.vertrag.gliederung import Anlagenpunkt, Gliederung, Punkt, gliedere
from vereinbarung.vertrag.markup import Roh
from vereinbarung.vertrag.worte import Worte

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.vertrag.view import Akte

SCHLUSS = "schluss"
"""Folder of the clause with the closing words and the signatures."""

_ENTWURF = "nicht zur Unterschrift bestimmt"


def build(vereinbarung: Vereinbarung, *, entwurf: bool, vorlagen: Path | None = None) -> Dokument:
    """Return the document; see `vereinbarung.vertrag.build`."""
    gliederung = gliedere(vereinbarung)
    am = tag(vereinbarung, gliederung, entwurf=entwurf)
    akte = view.akte(vereinbarung, gliederung)
    bestand = klauseln.bestand(vereinbarung.art, vorlagen)
    common = view.gemeinsam(akte)
    teile: list[Satzteil] = []
    nachweise: list[Klauselnachweis] = []
    for punkt in gliederung.punkte:
        if punkt.eigen:
            teile.append(_own(punkt, akte, gliederung))
        elif punkt.zustand == "offen":
            teile.append(Satzteil(punkt, assembly.offen(punkt.titel)))
        else:
            klausel = bestand.klausel(punkt.id, am)
            text, werte = vorlage.render(klausel, view.sicht(akte, punkt, common))
            roh = assembly.insert(
                markup.parse(text, werte, klausel.datei),
                _own_paragraphs(punkt),
                gliederung.ziele,
                1 if punkt.nummer else 0,
            )
            teile.append(Satzteil(punkt, assembly.merge_single(roh), klausel.klausel, klausel.version, klausel.datei))
            nachweise.append(klausel.nachweis())
    schluss = bestand.klausel(SCHLUSS, am)
    teile.append(_closing(schluss, akte, common))
    nachweise.append(schluss.nachweis())
    bloecke = (
        view.rahmen.titelblock(akte),
        Inhaltsverzeichnis(),
        *assembly.assemble(teile, gliederung),
        *_annexes(akte, gliederung),
    )
    return dokument(vereinbarung, bloecke, tuple(nachweise), akte, entwurf=entwurf)


def tag(vereinbarung: Vereinbarung, gliederung: Gliederung, *, entwurf: bool) -> date:
    """Return the day whose wording holds.

    Raises VereinbarungError if it is unknown, or if parts are missing and it is no draft.
    """
    offen = [p.titel for p in gliederung.punkte if p.zustand == "offen"]
    if offen and not entwurf:
        raise VereinbarungError(
            f"Die Vereinbarung ist noch nicht vollständig; es fehlt: {', '.join(offen)}.",
            "Bitte ergänzen Sie die Punkte, oder drucken Sie mit --entwurf einen Entwurf.",
        )
    am = vereinbarung.rechtsstand_am or vereinbarung.stand
    if am is None:
        raise VereinbarungError(
            "Es ist nicht bekannt, nach dem Recht welchen Tages der Vertrag zu formulieren ist.",
            "Bitte ergänzen Sie oben in der Datei ein Datum unter „rechtsstand“, zum Beispiel rechtsstand: 1.1.2001.",
        )
    return am


def _own(punkt: Punkt, akte: Akte, gliederung: Gliederung) -> Satzteil:
    b = akte.blick(*punkt.pfad)
    roh = [Roh(markup.UEBERSCHRIFT, 0, inlines=(b["titel"].worte() or Worte()).roh)]
    eigene = [Eigener(f"{punkt.id}.{x.schluessel()}", "danach", x.objekt, x.pfad) for x in b["absaetze"]]
    return Satzteil(punkt, assembly.insert(roh, eigene, gliederung.ziele))


def _own_paragraphs(punkt: Punkt) -> list[Eigener]:
    absaetze = getattr(punkt.objekt, "absaetze", ())
    return [Eigener(a.id, a.stelle, a.text, (*punkt.pfad, "absaetze", i, "text")) for i, a in enumerate(absaetze)]


def _closing(klausel: klauseln.Klausel, akte: Akte, common: dict[str, object]) -> Satzteil:
    text, werte = vorlage.render(
        klausel,
        {
            **common,
            "beschluesse": view.rahmen.beschluesse(akte),
            "unterschriften": view.rahmen.unterschriften(akte),
        },
    )
    punkt = Punkt(SCHLUSS, klausel.titel, "", "geregelt", (), None)
    roh = assembly.merge_single(markup.parse(text, werte, klausel.datei))
    return Satzteil(punkt, roh, klausel.klausel, klausel.version, klausel.datei)


def _annexes(akte: Akte, gliederung: Gliederung) -> list[Block]:
    """Return the list of annexes, then each annex that is printed with the contract, on a page of its own."""
    if not gliederung.anlagen:
        return []
    eintraege: list[tuple[str, Inlines, str]] = []
    gedruckt: list[Block] = []
    for anlage in gliederung.anlagen:
        b = akte.blick(*anlage.pfad)
        titel = b["titel"].worte() or Worte()
        ziel = anker_ziel(f"anlage:{anlage.id}")
        for key in ("id", "nummer", "datei"):
            b[key].wahl()
        b["nachgereicht"].wahl()
        zusatz = f" ({_beigabe(anlage)})"
        eintraege.append((anlage.nummer, Worte(titel, zusatz).inlines, ziel if anlage.gedruckt else ""))
        if not anlage.gedruckt:
            continue
        gedruckt += [Seitenumbruch(), Ueberschrift(titel.inlines, ziel, "anlage", anlage.nummer)]
        for x in b["text"]:
            name = f"{anlage.id}.{x.schluessel()}"
            gedruckt.append(
                Absatz(
                    (x.worte() or Worte()).inlines,
                    0,
                    "",
                    anker("anlage", name),
                    Herkunft(EIGEN, 0, name),
                )
            )
    kopf = Ueberschrift((Text("Anlagen"),), anker_ziel("anlagen"), "frei")
    places = tuple(anker("anlagenliste", anlage.id) for anlage in gliederung.anlagen)
    return [kopf, Anlagenliste(tuple(eintraege), places), *gedruckt]


def _beigabe(anlage: Anlagenpunkt) -> str:
    """Return how the annex comes with the contract; whoever signs must see what lies before them."""
    if anlage.gedruckt:
        return "nachstehend abgedruckt"
    if anlage.objekt.nachgereicht:
        return "wird nachgereicht"
    return "gesondert beigefügt" if anlage.objekt.datei else "nicht beigefügt"


def _stand(stand: date | None) -> str:
    return f"Entwurf, Stand {deutsch.datum(stand)}" if stand else "Entwurf"


def dokument(
    vereinbarung: Vereinbarung,
    bloecke: tuple[Block, ...],
    nachweise: tuple[Klauselnachweis, ...],
    akte: Akte,
    *,
    entwurf: bool,
) -> Dokument:
    """Return blocks as a whole document, with what stands on its pages and in its properties."""
    stand = vereinbarung.stand
    fassung = vereinbarung.fassung or ("Entwurf" if entwurf or vereinbarung.status == "entwurf" else "")
    if stand:
        fassung = f"{fassung}, Stand {deutsch.datum(stand)}" if fassung else f"Fassung vom {deutsch.datum(stand)}"
    aktenzeichen = vereinbarung.aktenzeichen or next(
        (p.aktenzeichen for p in vereinbarung.alle_parteien if p.aktenzeichen), ""
    )
    return Dokument(
        titel=vereinbarung.titel,
        kurztitel=vereinbarung.titel,
        bloecke=einmalig(bloecke),
        aktenzeichen=aktenzeichen or "",
        fassung=fassung,
        statuszeile=f"{_stand(stand)} – {_ENTWURF}" if entwurf else "",
        entwurf=entwurf,
        stand=stand or vereinbarung.rechtsstand_am,
        kennung=vereinbarung.kennung,
        klauseln=nachweise,
        art=vereinbarung.art,
        format=vereinbarung.format,
        nummerierung=vereinbarung.nummerierung,
        entschieden=frozenset(akte.entschieden),
    )
