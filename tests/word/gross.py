"""A contract of more than forty pages, numbered in any of the three ways; every piece carries a mark of its own."""

from __future__ import annotations

from tests.word.muster import partei, unterschrift
from vereinbarung.vertrag.document import (
    Absatz,
    Anlagenliste,
    Block,
    Dokument,
    Inhaltsverzeichnis,
    Inline,
    Inlines,
    Seitenumbruch,
    Tabelle,
    Text,
    Titelblock,
    Ueberschrift,
    Unterschriften,
    Verweis,
)
from vereinbarung.vertrag.nummern import NUMMERNARTEN, Nummerierung

SECTIONS = 48
SHORT, LONG = 3, 70
"""Rows of tables that stay whole, and of those that go over pages."""
SENTENCE = "Die Vertragsparteien stimmen ihre Leistungen aufeinander ab und unterrichten einander frühzeitig über alles Weitere. "
NAME = "Gemeinsame Einrichtung zur Beratung, Vermittlung und Förderung arbeitsuchender Menschen in der Region " * 2


def gross(art: Nummerierung) -> Dokument:
    """Return the contract."""
    nummern = NUMMERNARTEN[art]
    bloecke: list[Block] = [
        Titelblock(
            (Text("Rahmenvereinbarung zur Zusammenarbeit im Landkreis Lindenau-Süd"),),
            (Text(NAME),),
            "öffentlich-rechtlicher Vertrag",
            tuple(partei(i, f"Partei{i} {NAME}", f"Kurz{i}", "Rathausplatz 1, 39999 Lindenau") for i in range(6)),
            (Text("Vertragsparteien"),),
        ),
        Inhaltsverzeichnis(),
    ]
    for s in range(1, SECTIONS + 1):
        bloecke += _section(art, s, nummern.ueberschrift(s))
    bloecke.append(Ueberschrift((Text("Unterzeichnung"),), "k_unterzeichnung", "frei"))
    bloecke.append(
        Unterschriften(
            tuple(
                unterschrift(f"Nummer{i:02d} {NAME}", f"Kurz{i}", ("", "Amt"), ("", "Amt"), siegel=bool(i % 2))
                for i in range(6)
            )
        )
    )
    titel = [f"Beilage{i}z" for i in range(1, 4)]
    bloecke.append(Ueberschrift((Text("Anlagen"),), "k_anlagen", "frei"))
    eintraege = [(f"Anlage\u00a0{i}", (Text(t),), f"k_anlage{i}") for i, t in enumerate(titel, 1)]
    bloecke.append(Anlagenliste((*eintraege, ("Anlage\u00a04", (Text("Plan (wird nachgereicht)"),), ""))))
    for i, t in enumerate(titel, 1):
        bloecke += [
            Seitenumbruch(),
            Ueberschrift((Text(t),), f"k_anlage{i}", "anlage", f"Anlage\u00a0{i}"),
            Absatz((Text(f"Inhalt{i}z {SENTENCE * 3}"),)),
        ]
    return Dokument("t", f"Kurztitel {NAME}", tuple(bloecke), nummerierung=art, fassung="Fassung vom 1. Mai 2001")


def _section(art: Nummerierung, s: int, nummer: str) -> list[Block]:
    nummern = NUMMERNARTEN[art]
    titel = f"Titel{s}z" + (f" {NAME}" if s % 12 == 0 else "")
    out: list[Block] = [Ueberschrift((Text(titel),), f"k_{s}", "paragraph", nummer)]
    count = 0

    def absatz(*inhalt: Inline) -> None:
        nonlocal count
        count += 1
        out.append(Absatz(inhalt, 1, nummern.absatz(nummer, count), f"k_{s}_{count}"))

    absatz(Text(f"Absatz{s}x1z " + SENTENCE * (1 + s % 4)))
    ziel = s % SECTIONS + 1
    if nummern.durchgezaehlt:
        absatz(Text(f"Absatz{s}x2z gilt nach Ziffer\u00a0"), Verweis(f"k_{ziel}_1", f"{ziel}.1"), Text("."))
    else:
        kopf = nummern.ueberschrift(ziel)
        absatz(Text(f"Absatz{s}x2z gilt nach "), Verweis(f"k_{ziel}", kopf, " Abs. 1", f"k_{ziel}_1"), Text("."))
    absatz(Text(f"Absatz{s}x3z Dabei gilt:"))
    punkte = 2 + s % 5
    out += [Absatz((Text(f"Punkt{s}x{p}z {SENTENCE}"),), 2, f"{chr(97 + p)})", f"k_{s}_p{p}") for p in range(punkte)]
    if s % 6 == 0:
        absatz(Text(f"Absatz{s}x4z Im Einzelnen:"))
        out.append(_tabelle(s, LONG if s % 12 == 0 else SHORT))
    return out


def _tabelle(s: int, rows: int) -> Tabelle:
    def cell(r: int, c: int) -> Inlines:
        long = SENTENCE * 70 if (s, r, c) == (24, 8, 1) else SENTENCE * (1 + r % 3)
        return (Text(f"Zelle{s}x{r}x{c}z {long if c else ''}"),)

    zeilen = tuple((cell(r, 0), cell(r, 1)) for r in range(rows))
    return Tabelle(((Text(f"Kopf{s}links"),), (Text(f"Kopf{s}rechts"),)), zeilen, (30, 70), f"Übersicht {s}")
