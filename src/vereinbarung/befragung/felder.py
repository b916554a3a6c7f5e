"""Asks for the fields of any model, by their own titles and by the lines of fragen.yaml."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from vereinbarung.befragung.frage import Form, Frage
from vereinbarung.befragung.gespraech import Gespraech
from vereinbarung.befragung.stelle import gruppe, liste
from vereinbarung.leitfaden.fragen import Zeile, wort
from vereinbarung.model.base import Baustein
from vereinbarung.model.einzelwert import check_group, check_value
from vereinbarung.model.feldart import Feld, Feldart, felder
from vereinbarung.model.values import Bezug

Ort = tuple[str | int, ...]
Besonders = Callable[["Befragung", dict[str, Any], Ort], None]


@dataclass
class Befragung:
    """Asks field by field into mappings of `gespraech.data`.

    `besonders`: questions that need the data on districts and law, by name; `vorschlaege`: proposals for one party.
    """

    gespraech: Gespraech
    besonders: Mapping[str, Besonders]
    vorschlaege: Mapping[str, Callable[[dict[str, Any]], str]]

    def ask_group(
        self, klasse: type[Baustein], zeilen: Sequence[Zeile], into: dict[str, Any], ort: Ort, nummer: int = 0
    ) -> None:
        """Ask for the fields named by `zeilen`, or for the required ones, until the mapping is whole.

        `nummer`: which entry of a list this is; proposals may differ.
        """
        while True:
            for zeile in zeilen or [name for name, feld in felder(klasse).items() if feld.noetig]:
                self.line(klasse, zeile, into, ort, nummer)
            wrong = check_group(klasse, into)
            if not wrong:
                return
            self.gespraech.port.say(wrong)
            self.gespraech.forget(ort)
            into.clear()

    def line(self, klasse: type[Baustein], zeile: Zeile, into: dict[str, Any], ort: Ort, nummer: int = 0) -> None:
        """Ask what one line of fragen.yaml asks; `into` is the mapping of the model `klasse`."""
        line: dict[str, Any] = {"feld": zeile} if isinstance(zeile, str) else zeile
        wenn: dict[str, list[str]] = line.get("wenn", {})
        if any(str(into.get(key)) not in values for key, values in wenn.items()):
            return
        if len(self.parteien()) < line.get("ab_parteien", 0):
            return
        if "besonders" in line:
            self.besonders[line["besonders"]](self, into, ort)
        elif "weiche" in line:
            self._switch(klasse, line, into, ort, nummer)
        else:
            self._field(klasse, felder(klasse)[line["feld"]], line, into, ort, nummer)

    def _switch(
        self, klasse: type[Baustein], line: dict[str, Any], into: dict[str, Any], ort: Ort, nummer: int
    ) -> None:
        """One of several ways to say it: each sets something or asks for fields of its own."""
        ways: list[dict[str, Any]] = line["faelle"]
        place = (*ort, "?", line["weiche"])
        if place not in self.gespraech.memo:
            begun = next((way for way in ways if any(key in into for key in _keys(way))), None)
            if begun:
                self._way(klasse, begun, into, ort, nummer)
                return
        names = [way["text"] for way in ways]
        chosen = self.gespraech.frage(
            place,
            Frage(
                line["weiche"],
                "wahl",
                werte=names,
                namen=names,
                vorschlag=line.get("vorschlag", ""),
                hilfe=line.get("hilfe", ""),
            ),
        )
        self._way(klasse, ways[names.index(chosen)], into, ort, nummer)

    def _way(self, klasse: type[Baustein], way: dict[str, Any], into: dict[str, Any], ort: Ort, nummer: int) -> None:
        into.update(way.get("setzen", {}))
        for inner in way.get("felder", ()):
            self.line(klasse, inner, into, ort, nummer)
        self.save()

    def _field(
        self, klasse: type[Baustein], feld: Feld, line: dict[str, Any], into: dict[str, Any], ort: Ort, nummer: int
    ) -> None:
        place = (*ort, feld.name)
        art, text = feld.art, line.get("frage") or feld.titel
        needed = feld.noetig or bool(line.get("noetig"))
        if art.form == "liste" and art.inhalt and art.inhalt.klasse and (not art.inhalt.kurz or "felder" in line):
            self._list(art.inhalt.klasse, text, line, into, place, needed=needed)
        elif art.form == "je":
            self._each(klasse, feld, text, line, into, place, needed=needed)
        elif art.form == "gruppe" and art.klasse and (not art.kurz or "felder" in line):
            self._group(art.klasse, text, line, into, place, needed=needed)
        elif feld.name not in into or place in self.gespraech.memo:
            proposal = self._proposal(line, nummer)
            frage = self.question(klasse, feld, text, proposal, line.get("hilfe", ""), needed=needed)
            if line.get("absatz"):
                frage = replace(frage, art="text")
            value = self.gespraech.frage(place, frage)
            if value is not None:
                is_single = art.form == "liste" and art.kurz and isinstance(value, list) and len(value) == 1
                into[feld.name] = value[0] if is_single else value
                self.save()

    def _has_begun(self, place: Ort) -> bool:
        """Whether questions below this place were asked in this session, so that a list may still grow."""
        return any(isinstance(key, tuple) and key[: len(place)] == place for key in self.gespraech.memo)

    def question(
        self, klasse: type[Baustein], feld: Feld, text: str, vorschlag: str, hilfe: str, *, needed: bool
    ) -> Frage:
        """Return the question for one value of a field."""
        inner = feld.art.inhalt if feld.art.form == "liste" and feld.art.inhalt else feld.art
        many = feld.art.form == "liste"
        beispiele = tuple(_shown(one) for one in feld.beispiele)
        werte, namen = self._choices(inner, feld.name)
        if inner.form == "ja_nein" and isinstance(feld.default, bool) and not vorschlag:
            vorschlag = "ja" if feld.default else "nein"
        if inner.form == "wahl" and isinstance(feld.default, str) and not vorschlag:
            vorschlag = feld.default
        form: Form = (
            "wahl" if werte else "ja_nein" if inner.form == "ja_nein" else "zahl" if inner.form == "zahl" else "text"
        )
        return Frage(
            text=text,
            art=("mehrere" if werte else "liste") if many else form,
            hilfe=hilfe or feld.hilfe or feld.titel,
            beispiele=beispiele,
            werte=werte,
            namen=namen,
            frei=bool(werte) and not inner.werte and inner.bezug is not Bezug.PARTEI,
            vorschlag=vorschlag,
            freiwillig=not needed,
            pruefe=lambda value: check_value(klasse, feld.name, value),
        )

    def _choices(self, art: Feldart, name: str) -> tuple[Sequence[str], Sequence[str]]:
        if art.werte:
            return art.werte, [wort(name, wert) for wert in art.werte]
        if art.bezug in (Bezug.PARTEI, Bezug.STELLE, Bezug.WORTE):
            parteien = self.parteien()
            return [p["id"] for p in parteien], [p.get("name", p["id"]) for p in parteien]
        return (), ()

    def parteien(self, seite: str = "") -> list[dict[str, Any]]:
        """Return the parties named so far, of one side if asked for."""
        found = self.gespraech.data.get("parteien")
        all_ = [p for p in found if isinstance(p, dict) and "id" in p] if isinstance(found, list) else []
        return [p for p in all_ if not seite or seite_of(p) == seite]

    def _proposal(self, line: dict[str, Any], nummer: int) -> str:
        vorschlag = line.get("vorschlag", "")
        if isinstance(vorschlag, list):
            vorschlag = vorschlag[nummer] if nummer < len(vorschlag) else ""
        if isinstance(vorschlag, str) and vorschlag.startswith("@"):
            name = vorschlag[1:]
            if name == "rechtsstand":
                return str(self.gespraech.data.get("rechtsstand", ""))
            return next((p["id"] for p in self.parteien(name)), "")
        return str(vorschlag)

    def _group(
        self, klasse: type[Baustein], text: str, line: dict[str, Any], into: dict[str, Any], place: Ort, *, needed: bool
    ) -> None:
        name = str(place[-1])
        if name in into and not self._has_begun(place) and not check_group(klasse, into[name]):
            return
        if not needed and name not in into:
            frage = Frage(text, "ja_nein", vorschlag=str(line.get("vorschlag", "nein")), hilfe=line.get("hilfe", ""))
            if self.gespraech.frage((*place, "?"), frage) == "nein":
                return
        self.ask_group(klasse, line.get("felder", ()), gruppe(into, name), place)
        self.save()

    def _list(
        self, klasse: type[Baustein], text: str, line: dict[str, Any], into: dict[str, Any], place: Ort, *, needed: bool
    ) -> None:
        zeilen, name = line.get("felder", ()), str(place[-1])
        proposed = _proposed(zeilen)
        number = 0
        while True:
            entries = liste(into, name) if name in into else []
            if number >= len(entries) and (number or not needed):
                frage = Frage(
                    line.get("noch", "Noch ein Eintrag?") if number else text,
                    "ja_nein",
                    vorschlag="ja" if number < proposed else "nein",
                    hilfe=line.get("hilfe", ""),
                )
                if self.gespraech.frage((*place, number), frage) == "nein":
                    return
            elif number == 0 and not entries:
                self.gespraech.port.say(text)
            entries = liste(into, name)
            if number >= len(entries):
                entries.append({})
            inner = (*place, number, "eintrag")
            if self._has_begun(inner) or check_group(klasse, entries[number]):
                self.ask_group(klasse, zeilen, entries[number], inner, number)
                self.save()
            number += 1

    def _each(
        self,
        klasse: type[Baustein],
        feld: Feld,
        text: str,
        line: dict[str, Any],
        into: dict[str, Any],
        place: Ort,
        *,
        needed: bool,
    ) -> None:
        """One answer for each party."""
        inhalt = feld.art.inhalt
        for partei in self.parteien() if feld.art.bezug is Bezug.PARTEI else ():
            id_, inner = str(partei["id"]), (*place, str(partei["id"]))
            if feld.name in into and id_ in gruppe(into, feld.name) and not self._has_begun(inner):
                continue
            who = f"{partei.get('name', id_)}: {text}"
            if inhalt and inhalt.form == "gruppe" and inhalt.klasse and not inhalt.kurz:
                self.gespraech.port.say(who)
                self.ask_group(inhalt.klasse, line.get("felder", ()), gruppe(gruppe(into, feld.name), id_), inner)
                self.save()
                continue
            frage = Frage(
                who,
                hilfe=line.get("hilfe", "") or feld.hilfe,
                freiwillig=not needed,
                vorschlag=self.vorschlaege.get(line.get("vorschlag_je", ""), _nothing)(partei)
                or str(line.get("vorschlag", "")),
                pruefe=_check_of(klasse, feld.name, id_),
            )
            value = self.gespraech.frage(inner, frage)
            if value is not None:
                gruppe(into, feld.name)[id_] = value
                self.save()

    def save(self) -> None:
        """Hand on what was answered."""
        self.gespraech.sichern(self.gespraech)


def seite_of(partei: dict[str, Any]) -> str:
    """Return the side of a party as data: arbeitsverwaltung, traeger or weitere."""
    from vereinbarung.model.parteien import ARBEITSVERWALTUNG, TRAEGER

    if partei.get("seite"):
        return str(partei["seite"])
    if partei.get("art") in ARBEITSVERWALTUNG:
        return "arbeitsverwaltung"
    return "traeger" if partei.get("art") in TRAEGER else "weitere"


def _nothing(_: dict[str, Any]) -> str:
    return ""


def _keys(way: dict[str, Any]) -> set[str]:
    return names(way.get("felder", ())) | set(way.get("setzen", {}))


def _proposed(zeilen: Sequence[Zeile]) -> int:
    """Return how many entries have proposals of their own."""
    lists = [z["vorschlag"] for z in zeilen if isinstance(z, dict) and isinstance(z.get("vorschlag"), list)]
    return max(map(len, lists), default=0)


def _shown(example: object) -> str:
    if isinstance(example, list):
        return ", ".join(map(_shown, example))
    if isinstance(example, dict):
        return ", ".join(f"{k}: {v}" for k, v in example.items())
    return str(example)


def names(zeilen: Iterable[Zeile]) -> set[str]:
    """Return the fields that lines ask for, those of ways and groups included."""
    found: set[str] = set()
    for zeile in zeilen:
        if isinstance(zeile, str):
            found.add(zeile)
            continue
        found |= {str(zeile["feld"])} if "feld" in zeile else set()
        for way in zeile.get("faelle", ()):
            found |= names(way.get("felder", ())) | set(way.get("setzen", {}))
    return found


def _check_of(klasse: type[Baustein], key: str, id_: str) -> Callable[[Any], str]:
    """Return the check of one entry of a mapping; made here, since a lambda in a loop would keep the last `id_`."""
    return lambda value: check_value(klasse, key, {id_: value})
