"""Companion papers of the two agreements of tests/vertrag, made without a clock."""

from __future__ import annotations

import re
from datetime import date

from tests.bericht.muster import meldung, stelle
from tests.vertrag.muster import agreement, data
from vereinbarung.befund import Schwere
from vereinbarung.befund.bericht import Begruendet, Bericht, NichtGeprueft
from vereinbarung.vertrag import build as contract
from vereinbarung.vertrag.begleitpapiere import Pruefung, build
from vereinbarung.vertrag.document import Dokument, Tabelle, all_inlines, plain

AB_2018 = "1.7.2020"
PRUEFSUMME = "0123456789abcdef" * 4


def bericht(**other):
    """Return a report with a finding of each kind."""
    return Bericht(
        dateien=["giessen/rahmenvereinbarung.yaml"],
        befunde=[
            meldung("TX-01", Schwere.HINWEIS, stelle(50, 1, 1, ""), meldung="Der Absatz endet ohne Satzzeichen."),
            meldung(),
        ],
        begruendet=[Begruendet(meldung("D-02", meldung="Alle werden erfasst."), "nur ein Beispiel")],
        nicht_geprueft=[NichtGeprueft("giessen/rahmenvereinbarung.yaml", "G2-04", "G.2 ist noch nicht vollständig")],
        **other,
    )


def pruefung(v, *, am=date(2001, 1, 2), report=None):
    return Pruefung(
        bericht=report or bericht(),
        datei="giessen/rahmenvereinbarung.yaml",
        pruefsumme=PRUEFSUMME,
        programm="vereinbarung 0.0.0",
        geprueft=200,
        entfallen=11,
        klauseln=contract(v, entwurf=True).klauseln[:3],
        am=am,
    )


def paper(papier, daten=None, *, name="kurz", **other):
    """Return a paper of an agreement; asserts that there is one."""
    v = agreement(daten, name=name)
    other.setdefault("pruefung", pruefung(v) if papier == "pruefvermerk" else None)
    result = build(papier, v, **other)
    assert isinstance(result, Dokument), result
    return result


def with_stroeme(*stroeme, name="kurz", **austausch):
    """Return data whose flows are these."""
    daten = data(name)
    daten["organisation"]["datenaustausch"].update(stroeme=list(stroeme), **austausch)
    return daten


def text_of(dokument):
    return re.sub(r"\s+", " ", "\n".join(plain(i) for i in all_inlines(dokument)))


def table(dokument, titel):
    """Return a table by its title: lists of the printed texts of its rows."""
    found = next(b for b in dokument.bloecke if isinstance(b, Tabelle) and b.titel == titel)
    return [[plain(zelle).replace("\u00a0", " ") for zelle in zeile] for zeile in found.zeilen]
