"""Asks where the agreement holds (G.1), whom else was approached (N2), and which neighbours were consulted (G.3)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from vereinbarung.befragung.felder import Befragung, Ort
from vereinbarung.befragung.frage import Frage
from vereinbarung.befragung.stelle import liste
from vereinbarung.gebiete import register
from vereinbarung.gebiete.gebiet import Bezirk, Traeger
from vereinbarung.model.einzelwert import check_value
from vereinbarung.model.feldart import felder
from vereinbarung.model.g_geltung import Abstimmung, AngesprochenerTraeger, Gebiet
from vereinbarung.model.values import parse_datum


def stichtag(b: Befragung) -> dt.date:
    """Return the day for which the data on districts are asked."""
    return parse_datum(b.gespraech.data["rechtsstand"])


def bezirk(b: Befragung) -> Bezirk | None:
    """Return the district of the first Arbeitsamt among the parties."""
    for partei in b.parteien("arbeitsverwaltung"):
        if found := register.arbeitsamt(str(partei.get("name", ""))):
            return found
    return None


def traeger(b: Befragung) -> tuple[list[Traeger], list[Traeger]]:
    """Return the Träger of the district that are parties, and those that are none."""
    own = bezirk(b)
    names = {p.get("ags") for p in b.parteien("traeger")}
    found = register.traeger(own.id, stichtag(b)) if own else ()
    return [t for t in found if t.ags in names], [t for t in found if t.ags not in names]


def ask_gebiet(b: Befragung, into: dict[str, Any], ort: Ort) -> None:
    """Propose the area of the parties; towns that carry out social assistance themselves are left out on request."""
    if into and not any(isinstance(k, tuple) and k[: len(ort)] == ort for k in b.gespraech.memo):
        return
    parties, others = traeger(b)
    if parties:
        shown = ", ".join(t.name + (f", {t.teil}" if t.umfang == "teil" else "") for t in parties)
        frage = Frage(
            f"Gilt die Vereinbarung für das Gebiet dieser Parteien ({shown})?",
            "ja_nein",
            vorschlag="ja",
            hilfe="das Gebiet der Träger, soweit es im Bezirk des Amtes liegt",
        )
        if b.gespraech.frage((*ort, "parteien"), frage) == "ja":
            into.clear()
            into.update(_area(b, parties, others, ort))
            b.save()
            return
    kind = b.gespraech.frage(
        (*ort, "art"),
        Frage(
            "Was bezeichnet das Gebiet am besten?",
            "wahl",
            werte=("kreise", "staedte", "gemeinden", "geschaeftsstellen"),
            namen=(
                "Landkreise",
                "Kreisfreie Städte und Städte mit Sonderstatus",
                "Gemeinden",
                "Bezirke von Geschäftsstellen des Arbeitsamts",
            ),
        ),
    )
    named = b.gespraech.frage(
        (*ort, "namen"),
        Frage(
            "Namen",
            "liste",
            hilfe="die Namen, wie sie im Vertrag stehen sollen",
            pruefe=lambda value: check_value(Gebiet, kind, value),
        ),
    )
    into.clear()
    into[kind] = named
    b.save()


def _area(b: Befragung, parties: list[Traeger], others: list[Traeger], ort: Ort) -> dict[str, Any]:
    area: dict[str, Any] = {}
    kreise = {t.ags for t in parties if t.art == "landkreis"}
    for one in parties:
        if one.art == "sonderstatusstadt" and one.ags[:5] in kreise:
            continue  # lies within a Kreis that is named anyway
        if one.umfang == "teil":
            area.setdefault("teilgebiet", []).append({"kreis": {"ags": one.ags}, "bezeichnung": one.teil or one.name})
            continue
        part: dict[str, Any] = {"ags": one.ags}
        inside = [t.name for t in others if t.art == "sonderstatusstadt" and t.ags[:5] == one.ags]
        if one.art == "landkreis" and inside:
            frage = Frage(
                f"{' und '.join(inside)}: selbst Träger, aber nicht Partei. Bleibt dieses Gebiet ausgenommen?",
                "ja_nein",
                vorschlag="ja",
                hilfe="Städte mit Sonderstatus führen die Sozialhilfe selbst durch",
            )
            if b.gespraech.frage((*ort, "ohne", one.ags), frage) == "ja":
                part["ohne"] = inside
        area.setdefault("kreise" if one.art == "landkreis" else "staedte", []).append(part)
    return area


def ask_weitere_traeger(b: Befragung, into: list[dict[str, Any]], ort: Ort) -> None:
    """Ask of each other Träger of the district when it was approached and what came of it."""
    known = {entry.get("ags") or entry.get("name") for entry in into}
    for one in traeger(b)[1]:
        begun = any(isinstance(k, tuple) and k[: len(ort) + 1] == (*ort, one.ags) for k in b.gespraech.memo)
        if (one.ags in known or one.name in known) and not begun:
            continue
        am = b.gespraech.frage(
            (*ort, one.ags, "am"),
            Frage(
                f"{one.name}: Wann angesprochen?",
                freiwillig=True,
                hilfe="der Tag des Gesprächs oder Schreibens",
                pruefe=lambda value: check_value(AngesprochenerTraeger, "angesprochen_am", value),
            ),
        )
        if am is None:
            continue
        ergebnis = b.gespraech.frage(
            (*ort, one.ags, "ergebnis"),
            b.question(
                AngesprochenerTraeger,
                felder(AngesprochenerTraeger)["ergebnis"],
                "  Mit welchem Ergebnis?",
                "",
                "",
                needed=True,
            ),
        )
        entry = {"name": one.name, "ags": one.ags, "angesprochen_am": am, "ergebnis": ergebnis}
        into[:] = [e for e in into if e.get("ags") != one.ags] + [entry]
        b.save()


def ask_nachbarn(b: Befragung, into: dict[str, Any], ort: Ort) -> None:
    """Ask which neighbouring districts were consulted."""
    abstimmungen = liste(into, "abstimmungen")
    if not abstimmungen:
        abstimmungen.append({})
    entry = abstimmungen[0]
    own = bezirk(b)
    offered = register.nachbarbezirke(own.id, stichtag(b)) if own else ()
    place = (*ort, "arbeitsaemter")
    if "arbeitsaemter" not in entry or place in b.gespraech.memo:
        ids = [one.id for one in offered]
        entry["arbeitsaemter"] = b.gespraech.frage(
            place,
            Frage(
                "Mit welchen Nachbarämtern?",
                "mehrere" if ids else "liste",
                werte=ids,
                namen=[one.ort for one in offered],
                vorschlag="alle" if ids else "",
                hilfe="die Arbeitsämter, deren Bezirk an Ihren grenzt",
            ),
        )
        b.save()
    lines = (
        {"feld": "am", "frage": "Wann? (Tag der Abstimmung)"},
        {"feld": "mit", "frage": "Mit wem wurde gesprochen?"},
        {"feld": "ergebnis", "frage": "Mit welchem Ergebnis?", "vorschlag": "keine Überschneidung"},
    )
    b.ask_group(Abstimmung, lines, entry, ort)
