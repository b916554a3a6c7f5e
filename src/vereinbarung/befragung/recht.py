"""Proposals from the law: legal bases by party and funding instruments, as far as they hold on the day."""

from __future__ import annotations

import datetime as dt
from typing import Any

from vereinbarung.befragung.felder import Befragung, Ort, seite_of
from vereinbarung.befragung.frage import Frage
from vereinbarung.befragung.raum import stichtag
from vereinbarung.befragung.stelle import liste
from vereinbarung.leitfaden.fragen import instrumente, rechtsgrundlagen
from vereinbarung.model.c_felder import Instrument, Traegt
from vereinbarung.model.einzelwert import check_value
from vereinbarung.recht.norm import parse
from vereinbarung.recht.rechtsstand import Zustand, zustand

_ANDERES = "ein anderes"


def holds(text: str, am: dt.date) -> bool:
    """Say whether the data prove that all norms of a citation are in force on the day."""
    return all(zustand(norm, am).zustand is Zustand.GILT for norm in parse(text))


def rechtsgrundlage(partei: dict[str, Any], am: dt.date) -> str:
    """Return the citation proposed as a party's legal basis, empty if none surely holds."""
    by_side = rechtsgrundlagen()
    candidates = by_side.get(str(partei.get("art")), by_side.get(seite_of(partei), ()))
    return next((text for text in candidates if holds(text, am)), "")


def offered(am: dt.date) -> list[tuple[str, str]]:
    """Return the funding instruments that surely exist on the day under the § by which they are offered."""
    return [(name, norm) for name, norm, stand in instrumente() if holds(norm, am) and _means_the_same(norm, am, stand)]


def _means_the_same(text: str, am: dt.date, stand: dt.date) -> bool:
    """Whether a number means the same on both days; the law gives numbers away again."""
    first, last = sorted((am, stand))
    return first == last or all(
        zustand(n, last, geschrieben_am=first).zustand is not Zustand.NEU_BELEGT for n in parse(text)
    )


def ask_instrumente(b: Befragung, into: dict[str, Any], ort: Ort) -> None:
    """Ask which instruments are combined and who bears each."""
    place = (*ort, "instrumente")
    known = liste(into, "instrumente")
    if not known or (*place, "wahl") in b.gespraech.memo:
        choices = offered(stichtag(b))
        names = [*(f"{name} ({norm})" for name, norm in choices), _ANDERES]
        chosen = b.gespraech.frage(
            (*place, "wahl"),
            Frage(
                "Welche Instrumente verbinden Sie?",
                "mehrere",
                werte=names,
                namen=names,
                hilfe="Leistungen, die am Tag der Vereinbarung gelten; weitere nennen Sie selbst",
            ),
        )
        for name in chosen:
            entry = (
                {} if name == _ANDERES else dict(zip(("instrument", "norm"), choices[names.index(name)], strict=True))
            )
            if all(entry != {k: e.get(k) for k in entry} for e in known) or (
                not entry and all("norm" in e for e in known)
            ):
                known.append(entry)
        b.save()
    for number, entry in enumerate(known):
        lines = (
            {"feld": "instrument", "frage": "Name des Instruments"},
            {"feld": "norm", "frage": "Vorschrift mit Gesetz"},
        )
        inner = (*place, number)
        for line in lines:
            b.line(Instrument, line, entry, inner, number)
        _ask_traegt(b, entry, inner)


def _ask_traegt(b: Befragung, entry: dict[str, Any], inner: Ort) -> None:
    place = (*inner, "traegt")
    if "traegt" in entry and place not in b.gespraech.memo:
        return
    parteien = b.parteien()
    chosen = b.gespraech.frage(
        place,
        Frage(
            f"Wer trägt die Kosten: {entry['instrument']}?",
            "mehrere",
            werte=[p["id"] for p in parteien],
            namen=[str(p.get("name", p["id"])) for p in parteien],
            hilfe="eine oder mehrere Parteien",
            pruefe=lambda value: check_value(Instrument, "traegt", value),
        ),
    )
    if len(chosen) == 1:
        entry["traegt"] = chosen[0]
    else:
        entry["traegt"] = shares = [{"partei": id_} for id_ in chosen]
        for share in shares:
            _share(b, share, (*place, share["partei"]))
    b.save()


def _share(b: Befragung, share: dict[str, Any], place: Ort) -> None:
    name = next(str(p.get("name", share["partei"])) for p in b.parteien() if p["id"] == share["partei"])
    b.line(Traegt, {"feld": "kostenart", "frage": f"{name}: Welche Kosten?", "noetig": True}, share, place)
    b.line(Traegt, {"feld": "anteil", "frage": f"{name}: Welcher Anteil? (ohne Angabe ganz)"}, share, place)
