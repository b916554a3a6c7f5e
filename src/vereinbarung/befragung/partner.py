"""Asks for the parties: the Arbeitsamt, then the Träger of its district; who signs is proposed by the Land's form."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from typing import Any

from vereinbarung.befragung import eingabe
from vereinbarung.befragung.felder import Befragung
from vereinbarung.befragung.frage import Frage
from vereinbarung.gebiete import register
from vereinbarung.gebiete.form import Formregel, Unterschrift, formregel
from vereinbarung.gebiete.gebiet import Bezirk
from vereinbarung.model.einzelwert import check_value
from vereinbarung.model.feldart import felder
from vereinbarung.model.parteien import Partei, Unterzeichner

LAND = "HE"
"""The Land whose districts are on file; others are entered by hand."""
_HAND = "eine andere Stelle von Hand eingeben"
_KUERZEL = {"arbeitsamt": "aa", "agentur": "aa", "landkreis": "lk", "stadt": "stadt", "jobcenter": "jc"}


@dataclass(frozen=True)
class Partner:
    """A body that is offered as a party."""

    art: str
    name: str
    ags: str = ""


def bezirke(am: dt.date) -> list[Bezirk]:
    """Return the districts that exist on the day."""
    return sorted(register.bezirke(am), key=lambda b: eingabe.plain(b.ort))


def amt(bezirk: Bezirk, am: dt.date) -> Partner:
    """Return the authority of a district as it is called on the day."""
    if bezirk.arbeitsamt and formregel(LAND, "arbeitsamt", am):
        return Partner("arbeitsamt", bezirk.arbeitsamt)
    return Partner("agentur", bezirk.agentur)


def partner(bezirk: str, am: dt.date) -> list[Partner]:
    """Return the Träger of a district on the day, and the joint Jobcenter where there are such."""
    found = []
    for one in register.traeger(bezirk, am):
        art = "landkreis" if one.art == "landkreis" else "stadt"
        found.append(Partner(art, one.name, one.ags))
        kreis = register.kreis(one.ags)
        if kreis and kreis.ags == one.ags and register.sgb2_traegerform(one.ags, am) == "gemeinsame Einrichtung":
            found.append(Partner("jobcenter", f"Jobcenter {kreis.vertragsbezeichnung}", one.ags))
    return found


def ask_parteien(b: Befragung, am: dt.date) -> None:
    """Ask for all parties; each stands in the data as soon as it is chosen."""
    g = b.gespraech
    parteien: list[dict[str, Any]] = g.data.setdefault("parteien", [])
    district = _ask_amt(b, parteien, am)
    _ask_traeger(b, parteien, district, am)
    while len(parteien) < 2 or _another(b, len(parteien)):  # noqa: PLR2004 -- an agreement has two parties at least
        _by_hand(b, parteien)
    for number, partei in enumerate(parteien):
        _details(b, partei, number, am)


def _ask_amt(b: Befragung, parteien: list[dict[str, Any]], am: dt.date) -> Bezirk | None:
    known = next((p for p in parteien if p.get("art") in ("arbeitsamt", "agentur")), None)
    place = ("parteien", "amt")
    if known and place not in b.gespraech.memo:
        return register.arbeitsamt(str(known.get("name", "")))
    districts = bezirke(am)
    offered = [amt(one, am) for one in districts]
    names = [*(p.name for p in offered), _HAND]
    chosen = b.gespraech.frage(
        place,
        Frage(
            "Welches Amt schließt die Vereinbarung?",
            "wahl",
            werte=names,
            namen=names,
            hilfe="das Arbeitsamt oder die Agentur für Arbeit; daraus folgen Bezirk und mögliche Partner",
        ),
    )
    if chosen == _HAND:
        return None
    if known is None:
        _add(b, parteien, offered[names.index(chosen)])
    return districts[names.index(chosen)]


def _ask_traeger(b: Befragung, parteien: list[dict[str, Any]], bezirk: Bezirk | None, am: dt.date) -> None:
    place = ("parteien", "traeger")
    if bezirk is None or (len(parteien) > 1 and place not in b.gespraech.memo):
        return
    offered = partner(bezirk.id, am)
    names = [f"{p.name} ({p.ags})" for p in offered]
    chosen = b.gespraech.frage(
        place,
        Frage(
            "Mit welchen dieser Partner?",
            "mehrere",
            werte=names,
            namen=names,
            freiwillig=True,
            hilfe="die Träger im Bezirk des Amtes; weitere Parteien können Sie danach von Hand nennen",
        ),
    )
    have = {p.get("name") for p in parteien}
    for name in chosen or ():
        one = offered[names.index(name)]
        if one.name not in have:
            _add(b, parteien, one)


def _another(b: Befragung, number: int) -> bool:
    return bool(
        b.gespraech.frage(
            ("parteien", "weitere", number),
            Frage(
                "Gibt es noch eine weitere Partei?",
                "ja_nein",
                vorschlag="nein",
                hilfe="zum Beispiel eine Gemeinde, ein Verein oder eine Gesellschaft, die selbst Vertragspartei wird",
            ),
        )
        == "ja"
    )


def _by_hand(b: Befragung, parteien: list[dict[str, Any]]) -> None:
    number = len(parteien)
    values: dict[str, Any] = {}
    for name, frage in (
        ("art", "Was ist die Partei?"),
        ("name", "Voller Name der Partei"),
        ("ags", "Gemeindeschlüssel"),
    ):
        question = b.question(Partei, felder(Partei)[name], frage, "", "", needed=name != "ags")
        values[name] = b.gespraech.frage(("parteien", "hand", number, name), question)
    _add(b, parteien, Partner(values["art"], values["name"], values["ags"] or ""))


def _add(b: Befragung, parteien: list[dict[str, Any]], one: Partner) -> None:
    partei = {"id": new_id(one, {str(p.get("id")) for p in parteien}), "art": one.art, "name": one.name}
    if one.ags:
        partei["ags"] = one.ags
    parteien.append(partei)
    b.save()


def new_id(one: Partner, taken: set[str]) -> str:
    """Return a short name for references: „aa“, „lk“, or made from the name where that is taken."""
    short = _KUERZEL.get(one.art, "")
    words = re.findall(r"[a-z0-9]+", eingabe.plain(one.name))
    word = next((w for w in reversed(words) if w not in ("kreis", "landkreis", "stadt") and w[0].isalpha()), "partei")
    for candidate in (short, word[:30], *(f"{word[:30]}-{n}" for n in range(2, 99))):
        if candidate and candidate not in taken:
            return candidate
    raise AssertionError("a hundred parties of one name")


def _details(b: Befragung, partei: dict[str, Any], number: int, am: dt.date) -> None:
    rule = formregel(LAND, str(partei["art"]), am) if _in_land(partei) else None
    place = ("parteien", number)
    asked = "genannt" in partei or "unterzeichner" in partei
    if asked and not any(isinstance(k, tuple) and k[:2] == place for k in b.gespraech.memo):
        return
    b.gespraech.port.say(f"\n{partei['name']}")
    _set(b, partei, "genannt", place, "Kurzname im Vertrag („nachfolgend … genannt“)", _short_name(b, partei))
    _set(b, partei, "aktenzeichen", place, "Aktenzeichen bei dieser Partei", "")
    if rule and rule.organ:
        partei.setdefault("vertreten_durch", [{"organ": rule.organ.removeprefix("Der ").removeprefix("Die ")}])
    _ask_signatures(b, partei, rule, place)
    b.save()


def _in_land(partei: dict[str, Any]) -> bool:
    land = register.land_of(str(partei.get("ags", "")))
    return land is None or land.kuerzel == LAND


def _short_name(b: Befragung, partei: dict[str, Any]) -> str:
    """„Arbeitsamt“ where there is one of its kind, else the name."""
    single = sum(p.get("art") == partei["art"] for p in b.parteien()) == 1
    word = {
        "arbeitsamt": "Arbeitsamt",
        "agentur": "Agentur für Arbeit",
        "landkreis": "Landkreis",
        "jobcenter": "Jobcenter",
    }
    named = word.get(str(partei["art"]), "")
    return named if single and named and named in str(partei["name"]) else str(partei["name"])


def _set(b: Befragung, partei: dict[str, Any], key: str, place: tuple[Any, ...], text: str, vorschlag: str) -> None:
    if key in partei and (*place, key) not in b.gespraech.memo:
        return
    frage = b.question(Partei, felder(Partei)[key], text, vorschlag, "", needed=False)
    if key == "genannt":
        frage = replace(frage, pruefe=lambda value: _taken(b, partei, value) or check_value(Partei, key, value))
    value = b.gespraech.frage((*place, key), frage)
    if value is not None:
        partei[key] = value
        b.save()


def _taken(b: Befragung, partei: dict[str, Any], name: object) -> str:
    others = [str(p.get("genannt") or p.get("name")) for p in b.parteien() if p is not partei]
    return (
        f"So heißt schon eine andere Partei. Bitte nennen Sie für {partei['name']} einen eigenen Namen."
        if name in others
        else ""
    )


def _ask_signatures(b: Befragung, partei: dict[str, Any], rule: Formregel | None, place: tuple[Any, ...]) -> None:
    lines = rule.personen if rule else ()
    if rule and len(lines) > 1:
        b.gespraech.port.say(f"Es unterschreiben {len(lines)} Personen ({rule.norm}).")
    signers: list[dict[str, Any]] = []
    for number, line in enumerate(lines or (Unterschrift(""),), 1):
        inner = (*place, "unterzeichner", number)
        signer = {"funktion": _ask_office(b, line, number, inner)}
        name = b.gespraech.frage(
            (*inner, "name"),
            Frage(
                "  Name dieser Person",
                freiwillig=True,
                hilfe="Vor- und Nachname; kann bis zur Unterschrift offen bleiben",
                pruefe=lambda value: check_value(Unterzeichner, "name", value),
            ),
        )
        if name is not None:
            signer["name"] = name
        signers.append(signer)
        if not rule or not rule.organ:
            partei["vertreten_durch"] = [{"funktion": signers[0]["funktion"]}]
        partei["unterzeichner"] = signers
        b.save()


def _ask_office(b: Befragung, line: Unterschrift, number: int, inner: tuple[Any, ...]) -> str:
    offices = [form for text in (line.amt, line.vertretung) if text for form in both_forms(text)]
    what = f" ({line.zusatz})" if line.zusatz else ""
    return str(
        b.gespraech.frage(
            (*inner, "funktion"),
            Frage(
                f"{number}. Unterschrift{what}, Amt" if offices else "Wer unterschreibt? Amt",
                "wahl" if offices else "text",
                werte=offices,
                namen=offices,
                frei=True,
                hilfe="die Amtsbezeichnung der Person, die unterschreibt, ausgeschrieben",
                pruefe=lambda value: check_value(Unterzeichner, "funktion", value),
            ),
        )
    )


def both_forms(text: str) -> list[str]:
    """Return „Landrat“ and „Landrätin“ for „Landrat/Landrätin“.

    An end that names the party itself („des Arbeitsamts“) is dropped, another one („der Geschäftsführung“) kept.
    """
    one, _, other = text.partition("/")
    if not other:
        return [one]
    other = other.split(" des ")[0]
    _, der, of = other.partition(" der ")
    return [one + der + of, other]
