"""From the model of one agreement to its `Auszug`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from vereinbarung.befund import Path
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.verbund.auszug import Auszug, Gebietsauszug, Laufzeitauszug, Parteiauszug

if TYPE_CHECKING:
    from vereinbarung.model.g_geltung import Gebiet
    from vereinbarung.model.laufzeit import Laufzeit
    from vereinbarung.model.subject import Subject
    from vereinbarung.model.vereinbarung import Vereinbarung


def auszug(subject: Subject, datei: str) -> Auszug:
    """Return what other files may know of a document, shown as `datei`. Never raises."""
    v = subject.vereinbarung
    if v is None:
        return unlesbar(datei, subject.data)
    gebiet, laufzeit = v.gebiet, v.laufzeit
    unterzeichnet_am = v.unterzeichnung.am if v.unterzeichnung else None
    return Auszug(
        datei=datei,
        art=v.art,
        kennung="" if "kennung" in subject.kaputt else v.kennung,
        titel=v.titel,
        status=v.status,
        rechtsstand=v.rechtsstand_am,
        unterzeichnet_am=unterzeichnet_am,
        parteien=tuple(_parteien(v)),
        gebiet=tuple(_gebiet(gebiet)) if gebiet else (),
        laufzeit=_laufzeit(laufzeit, unterzeichnet_am) if laufzeit else None,
        verweise=tuple(v.verweise),
        abweichungen=tuple((a.regel, a.begruendung) for a in v.abweichungen),
        kaputt=tuple(sorted(subject.kaputt)),
        auskunft=v.auskunft,
    )


def unlesbar(datei: str, data: Mapping[str, Any] | None = None) -> Auszug:
    """Return the extract of a file that is no readable agreement: its id, if the data show one."""
    found = data or {}
    art, kennung = found.get("art"), found.get("kennung")
    return Auszug(
        datei,
        art if isinstance(art, str) else "",
        kennung if isinstance(kennung, str) else "",
        lesbar=False,
    )


def _parteien(v: Vereinbarung) -> Iterator[Parteiauszug]:
    for p in v.alle_parteien:
        yield Parteiauszug(p.id, p.art, p.name, p.ist_seite, p.ags or "", p.rechtstraeger or "")


def _gebiet(gebiet: Gebiet) -> Iterator[Gebietsauszug]:
    place: Path = leitfaden()["G.1"].path
    for art in ("kreise", "staedte", "gemeinden"):
        for i, teil in enumerate(getattr(gebiet, art)):
            yield Gebietsauszug(art, teil.name or "", teil.ags or "", (*place, art, i), ohne=tuple(teil.ohne))
    for i, stelle in enumerate(gebiet.geschaeftsstellen):
        pfad = (*place, "geschaeftsstellen", i)
        yield Gebietsauszug("geschaeftsstellen", stelle.name, "", pfad, ohne=tuple(stelle.ohne))
    for i, t in enumerate(gebiet.teilgebiet):
        yield Gebietsauszug(
            "teilgebiet",
            t.kreis.name or "",
            t.kreis.ags or "",
            (*place, "teilgebiet", i),
            t.bezeichnung,
            tuple(t.gemeinden),
            tuple(t.ohne),
        )


def _laufzeit(laufzeit: Laufzeit, unterzeichnet_am: date | None) -> Laufzeitauszug:
    ende, verlaengerung = laufzeit.ende, laufzeit.verlaengerung
    regel = laufzeit.regel(unterzeichnet_am)
    beginn = regel.beginn.erster_tag if laufzeit.beginn else None
    return Laufzeitauszug(
        beginn,
        laufzeit.ende_ab(beginn),
        (ende.was or ende.mit or "") if ende else "",
        laufzeit.unbefristet or laufzeit.ohne_laufzeit is not None,
        verlaengerung.durch if verlaengerung else "keine",
        replace(regel, ausserordentlich=(), form="", adressat="", einzelner=None, abweichend=(), folgen=()),
    )
