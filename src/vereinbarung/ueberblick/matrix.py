"""Arbeitsämter × Träger: which agreements stand between them, and which Träger of a district have none (N2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from vereinbarung.fristen.ergebnis import tag_text
from vereinbarung.gebiete import bestand, register
from vereinbarung.gebiete.gebiet import Traeger
from vereinbarung.ueberblick import parteien
from vereinbarung.ueberblick.werte import Feld, Kopf, Stand
from vereinbarung.verbund import Auszug

LUECKE = "Lücke"
_WIE_GRUNDBUCHSTABEN = str.maketrans("äöü", "aou")  # DIN 5007; "ß" is "ss" by casefold
_STATUS = {"unterzeichnet": "unterzeichnet", "beschlossen": "beschlossen", "entwurf": "Entwurf"}
# A Nachtrag lives by the agreement it amends and closes no gap of its own.
_TRAGEND = ("rahmenvereinbarung", "sondervereinbarung", "zusatzvereinbarung")


def matrix(
    auszuege: Sequence[Auszug], staende: Mapping[str, Stand], am: date
) -> tuple[tuple[Kopf, ...], tuple[Kopf, ...], tuple[Feld, ...]]:
    """Return columns, rows and the cells that say something. `staende`: the agreements by file.

    Districts are those of the Arbeitsämter that some agreement names; their Träger are those of the day.
    """
    aemter = {k.id: k for a in auszuege for k in parteien.aemter(a)}
    traeger = {k.id: k for a in auszuege for k in parteien.traeger(a, am)}
    bezirke = {id_: {t.ags: t for t in register.traeger(id_, am)} for id_ in aemter}
    traeger |= {t.ags: Kopf(t.ags, t.name) for im_bezirk in bezirke.values() for t in im_bezirk.values()}
    found: dict[tuple[str, str], list[Stand]] = {
        (amt, ags): [] for amt, im_bezirk in bezirke.items() for ags in im_bezirk
    }
    for stand in staende.values():
        for amt in stand.aemter:
            for ags in stand.traeger:
                found.setdefault((amt, ags), []).append(stand)
    angesprochen = _angesprochen(auszuege, am)
    columns = sorted((_amt(k, am) for k in aemter.values()), key=_by_name)
    rows = sorted(traeger.values(), key=_by_name)
    column, row = ({k.id: i for i, k in enumerate(koepfe)} for koepfe in (columns, rows))
    felder = [
        _feld(amt, ags, found[amt, ags], bezirke[amt].get(ags), angesprochen.get((amt, ags), ""))
        for amt, ags in sorted(found, key=lambda pair: (column[pair[0]], row[pair[1]]))
    ]
    return tuple(columns), tuple(rows), tuple(felder)


def _feld(amt: str, ags: str, staende: Sequence[Stand], im_bezirk: Traeger | None, angesprochen: str) -> Feld:
    lebend = [s for s in staende if s.art in _TRAGEND and not s.vorbei]
    luecke = ""
    if im_bezirk and not lebend:
        has_ended = any(s.art in _TRAGEND for s in staende)
        luecke = "Keine Vereinbarung gilt mehr." if has_ended else "Keine Vereinbarung."
        if not im_bezirk.sicher:
            luecke += " Ob der Träger an diesem Tag zum Bezirk gehört, ist nicht gesichert."
        luecke = f"{luecke} {angesprochen}".strip()
    return Feld(
        amt,
        ags,
        LUECKE if luecke else _zustand(lebend or staende),
        im_bezirk is not None,
        im_bezirk.teil or "nur ein Teil" if im_bezirk and im_bezirk.umfang == "teil" else "",
        luecke,
        tuple(s.datei for s in sorted(staende, key=lambda s: (s.art not in _TRAGEND, s.art, s.name, s.datei))),
    )


def _zustand(staende: Sequence[Stand]) -> str:
    """Return the best state of the agreements in a word."""
    if all(s.vorbei for s in staende):
        return "beendet"
    states = {s.status for s in staende}
    return next((word for status, word in _STATUS.items() if status in states), "Status unklar")


def _angesprochen(auszuege: Iterable[Auszug], am: date) -> dict[tuple[str, str], str]:
    """Return by Amt and Träger what the Rahmenvereinbarungen say came of approaching it."""
    found: dict[tuple[str, str], str] = {}
    for a in auszuege:
        for one in a.auskunft.get("angesprochen", ()):
            kreis = register.find_kreis(one["name"], am)
            stadt = register.stadt(one["name"]) if kreis is None else None
            ags = one["ags"] or (kreis.ags if kreis else stadt.ags if stadt else "")
            tag = f" am {tag_text(date.fromisoformat(one['am']))}" if one["am"] else ""
            ergebnis = f": {one['ergebnis']}" if one["ergebnis"] else ""
            satz = f"Angesprochen{tag}{ergebnis} ({a.kennung or a.datei})."
            for amt in parteien.aemter(a):
                found[amt.id, ags] = f"{found.get((amt.id, ags), '')} {satz}".strip()
    return found


def _amt(kopf: Kopf, am: date) -> Kopf:
    """Return a column with what is to be known of its district."""
    bezirk = bestand.bezirke().get(kopf.id)
    if not kopf.id:
        return kopf
    if bezirk is None:
        return Kopf(kopf.id, kopf.name, "Zu diesem Bezirk sind keine Daten hinterlegt; Lücken sind nicht zu erkennen.")
    if bezirk.zeitraum.holds(am) is False:
        other = bestand.bezirke().get(bezirk.nachfolger)
        folgt = f" Nachfolger: {other.agentur}." if other else ""
        return Kopf(kopf.id, kopf.name, f"Den Bezirk gibt es am Stichtag nicht.{folgt}")
    return kopf


def _by_name(kopf: Kopf) -> tuple[bool, str, str]:
    """Sort by name; what has none comes last."""
    plain = kopf.name.casefold().translate(_WIE_GRUNDBUCHSTABEN)
    return not kopf.id, plain, kopf.id
