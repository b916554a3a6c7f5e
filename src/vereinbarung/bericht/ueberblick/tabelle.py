"""The overview as CSV that Excel opens by a double click: one table, its first column says what a row is.

A German Excel splits at semicolons and takes a file for UTF-8 only if it begins with a byte order mark; so both are
there. A cell that a spreadsheet would take for a formula gets an apostrophe before it, the spreadsheets' own mark for
text. Lines end with CR LF (RFC 4180).
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from vereinbarung.bericht.darstellung import visible
from vereinbarung.bericht.ueberblick import worte

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vereinbarung.bericht.darstellung import Darstellung
    from vereinbarung.ueberblick.werte import Stand, Ueberblick

BOM = "\ufeff"
SPALTEN = (
    "Zeile",
    worte.AMT,
    "Träger",
    "Vereinbarung",
    "Art",
    "Status",
    "Laufzeit",
    "Beginn",
    "Ende",
    "Tag",
    "Termin",
    "Wirkt zum",
    "Zugang bis",
    "Bemerkung",
    "Datei",
)
_FORMELN = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def write(u: Ueberblick, darstellung: Darstellung) -> str:
    """Return rows „Stand“ (Amt, Träger, agreement), „Lücke“, „Termin“ and „nicht lesbar“ under one head."""
    out = io.StringIO()
    table = csv.DictWriter(out, SPALTEN, restval="", delimiter=";", lineterminator="\r\n")
    table.writeheader()
    for row in _rows(u):
        table.writerow({name: safe(value) for name, value in row.items()})
    return BOM + out.getvalue()


def safe(text: str) -> str:
    """Return a text as a cell that no spreadsheet computes."""
    text = visible(text)
    return f"'{text}" if text.lstrip().startswith(_FORMELN) else text


def _rows(u: Ueberblick) -> Iterator[dict[str, str]]:
    staende = {s.datei: s for s in u.vereinbarungen}
    aemter = {k.id: k.name for k in u.aemter}
    traeger = {k.id: k.name for k in u.traeger}
    for feld in u.felder:
        who = {worte.AMT: aemter[feld.amt], "Träger": traeger[feld.traeger] + worte.teil(feld)}
        if feld.luecke:
            yield {"Zeile": "Lücke", **who, "Bemerkung": feld.luecke}
        for s in (staende[datei] for datei in feld.dateien):
            yield {"Zeile": "Stand", **who, **_stand(s), "Bemerkung": " ".join(s.hinweise)}
    for t in u.termine:
        s = staende[t.datei]
        names = (aemter, s.aemter), (traeger, s.traeger)
        amt, wer = (", ".join(known[id_] for id_ in ids) for known, ids in names)
        yield {
            "Zeile": "Termin",
            worte.AMT: amt,
            "Träger": wer,
            **_stand(s),
            "Tag": worte.tag(t.tag),
            "Termin": worte.TERMINE[t.art],
            "Wirkt zum": worte.tag(t.zum),
            "Zugang bis": worte.tag(t.zugang_bis),
            "Bemerkung": t.text,
        }
    for one in u.nicht_lesbar:
        yield {"Zeile": "nicht lesbar", "Bemerkung": one.grund, "Datei": one.datei}
    for note in u.uebergangen:
        yield {"Zeile": "übergangen", "Bemerkung": note}


def _stand(s: Stand) -> dict[str, str]:
    return {
        "Vereinbarung": s.kennung,
        "Art": worte.art(s),
        "Status": worte.status(s),
        "Laufzeit": s.lauf,
        "Beginn": worte.tag(s.beginn),
        "Ende": worte.tag(s.ende),
        "Datei": s.datei,
    }
