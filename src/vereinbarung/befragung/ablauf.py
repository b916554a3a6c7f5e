"""The course of the interview: day, parties, title, then item by item as the kind has them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from vereinbarung.befragung import eingabe
from vereinbarung.befragung.felder import Befragung
from vereinbarung.befragung.frage import Frage
from vereinbarung.befragung.gespraech import BEFEHLE, Abbruch, Gespraech, Port, Spaeter, Zurueck
from vereinbarung.befragung.partner import ask_parteien
from vereinbarung.befragung.raum import ask_gebiet, ask_nachbarn, ask_weitere_traeger, bezirk, stichtag
from vereinbarung.befragung.recht import ask_instrumente, rechtsgrundlage
from vereinbarung.befragung.stelle import Fremd, einwand, gruppe, liste
from vereinbarung.leitfaden.arten import Art
from vereinbarung.leitfaden.fragen import fragen, meist
from vereinbarung.leitfaden.leitfaden import Abschnitt
from vereinbarung.model.arten import klasse
from vereinbarung.model.base import Baustein, NichtGeregelt
from vereinbarung.model.einzelwert import check_value
from vereinbarung.model.feldart import Feldart, felder

TAG, PARTEIEN, KOPF = "Tag", "Parteien", "Titel"
WEITERE = "weitere"
"""The section of optional provisions: asked as one list, not one by one."""
_GIVEN = {"art", "format", "status"}


def schritte(art: Art) -> list[str]:
    """Return the names of all steps of a kind, in the order in which they are asked."""
    return [TAG, PARTEIEN, KOPF, *art.punkte]


def neu(
    art: Art, data: dict[str, Any], offen: list[str] | None, port: Port, sichern: Callable[[Gespraech], None]
) -> Gespraech:
    """Ask until nothing is open, all of the rest is put off, or the user stops (raises Abbruch).

    `data` and `offen` are those of a draft that is continued; without them the interview begins at the beginning.
    """
    known = schritte(art)
    # Everything else is asked by the day and by the parties: who took them out is asked for them again.
    lost = {step for step, key in ((TAG, "rechtsstand"), (PARTEIEN, "parteien")) if not data.get(key)}
    gespraech = Gespraech(port, data, [s for s in known if offen is None or s in offen or s in lost], sichern)
    if not data:
        data.update({"art": art.id, "format": 1, "status": "entwurf"})
    port.say(f"{art.titel}: {len(gespraech.offen)} Schritte.\n{BEFEHLE}")
    _Interview(art, gespraech).run()
    return gespraech


class _Interview:
    def __init__(self, art: Art, gespraech: Gespraech) -> None:
        self.art, self.g = art, gespraech
        self.klasse = klasse(art.id)
        self.put_off: list[str] = []
        self._offered: list[Abschnitt] = []
        self.b = Befragung(
            gespraech,
            {"gebiet": ask_gebiet, "nachbarn": ask_nachbarn, "instrumente": ask_instrumente},
            {"rechtsgrundlage": lambda partei: rechtsgrundlage(partei, stichtag(self.b))},
        )

    def run(self) -> None:
        """Take the first open step until there is none."""
        shown = ""
        while rest := [s for s in self.g.offen if s not in self.put_off]:
            step = rest[0]
            try:
                if self._is_passed_over(step):
                    self.g.offen.remove(step)
                    continue
                if step != shown:
                    self._head(step)
                    shown = step
                self._step(step)
            except Spaeter:
                if step in (TAG, PARTEIEN):
                    self.g.port.say("Ohne diese Angabe geht es nicht weiter; „abbrechen“ hört auf.")
                    continue
                self.put_off += self._put_off_with(step)
                self.g.port.say("Der Punkt bleibt vorerst offen.")
            except Zurueck:
                self.g.back()
                self.put_off = [s for s in self.put_off if s in self.g.offen]
                shown = ""
            except Fremd:
                self._leave(step)
            else:
                self.g.offen.remove(step)
            self.g.sichern(self.g)

    def _leave(self, step: str) -> None:
        """Leave alone what somebody wrote by hand and in another way than the interview; it is done if it is right."""
        wrong = einwand(self.klasse, self.art.punkte[step].path, self.g.data) if step in self.art.punkte else ""
        if wrong or step not in self.art.punkte:
            self.put_off.append(step)
            self.g.port.say(f"Das ist von Hand geschrieben; die Befragung lässt es stehen. {wrong}".rstrip())
        else:
            self.g.offen.remove(step)
            self.g.port.say("Das ist von Hand geschrieben und in Ordnung.")

    def _put_off_with(self, step: str) -> list[str]:
        """Return the steps that wait together: all optional provisions while it is not said which are wanted."""
        if step in self.art.punkte and self.art.punkte[step].path[0] == WEITERE and ("weitere",) not in self.g.memo:
            return [i.id for i in self._offered]
        return [step]

    def _is_passed_over(self, step: str) -> bool:
        """Ask once which of the many optional provisions are wanted at all."""
        item = self.art.punkte.get(step)
        if item is None or item.path[0] != WEITERE or item.zustand == "muss":
            return False
        holder = self.g.data.get(WEITERE)
        if isinstance(holder, Mapping) and item.path[1] in holder:
            return False
        place = ("weitere",)
        if place not in self.g.memo:
            self._offered = [
                i
                for i in self.art.punkte.values()
                if i.path[0] == WEITERE and i.id in self.g.offen and i.id not in self.put_off
            ]
            self.g.port.say(
                f"\n── Weitere Regelungen ({schritte(self.art).index(step) + 1} von {len(schritte(self.art))})"
            )
            self.g.erklaerung = "Alle diese Regelungen sind freiwillig; jede hat ihre übliche Klausel."
        ids = [i.id for i in self._offered]
        wanted = self.g.frage(
            place,
            Frage(
                "Welche weiteren Regelungen soll die Vereinbarung enthalten?",
                "mehrere",
                werte=ids,
                namen=[i.titel for i in self._offered],
                freiwillig=True,
                vorschlag=", ".join(str(n) for n, id_ in enumerate(ids, 1) if id_ in meist()),
            ),
        )
        if step in (wanted or ()):
            self.g.memo["punkt", step, "regeln"] = "ja"
            return False
        return True

    def _head(self, step: str) -> None:
        known = schritte(self.art)
        count = f"({known.index(step) + 1} von {len(known)})"
        item = self.art.punkte.get(step)
        title = (
            f"{item.id} {item.titel}"
            if item
            else {TAG: "Rechtsstand", PARTEIEN: "Parteien", KOPF: "Titel und Kennung"}[step]
        )
        free = " – freiwillig" if item and item.zustand != "muss" else ""
        self.g.port.say(f"\n── {title}{free} {count}\n{item.frage if item else ''}".rstrip())

    def _step(self, step: str) -> None:
        self.g.erklaerung = self.art.punkte[step].hilfe if step in self.art.punkte else ""
        if step == TAG:
            self._ask_tag()
        elif step == PARTEIEN:
            ask_parteien(self.b, stichtag(self.b))
        elif step == KOPF:
            self._ask_kopf()
        else:
            item = self.art.punkte[step]
            try:
                self._ask_item(item)
            finally:
                if len(item.path) > 1 and self.g.data.get(item.path[0]) == {}:
                    del self.g.data[item.path[0]]

    def _ask_tag(self) -> None:
        if "rechtsstand" in self.g.data and ("rechtsstand",) not in self.g.memo:
            return
        self.g.data["rechtsstand"] = self.g.frage(
            ("rechtsstand",),
            Frage(
                "Ab welchem Tag soll die Vereinbarung gelten?",
                beispiele=("1.1.2001", "1. Juli 2026"),
                hilfe="nach dem Recht dieses Tages wird geprüft; auch die Bezirke und Behörden richten sich danach",
                pruefe=lambda value: check_value(self.klasse, "rechtsstand", value),
            ),
        )

    def _ask_kopf(self) -> None:
        own = bezirk(self.b)
        names = [str(p.get("genannt") or p.get("name")) for p in self.b.parteien()]
        amt = next(iter(self.b.parteien("arbeitsverwaltung")), {})
        article = "des Arbeitsamts" if amt.get("art") == "arbeitsamt" else "der Agentur für Arbeit"
        where = f"im Bezirk {article} {own.ort}" if own else "zwischen " + _enumerated(names)
        words = re.findall(r"[A-Za-z0-9]+", (own.ort if own else names[0]).translate(eingabe.ASCII))
        self._value("titel", f"{self.art.titel} zur Zusammenarbeit {where}")
        self._value("kennung", f"{_initials(self.art.id)}-{'-'.join(words)}-{stichtag(self.b).year}")
        items = {path[0] for path in self.art.orte}
        for name, feld in felder(self.klasse).items():
            if feld.noetig and name not in {*items, *_GIVEN, "parteien", "titel", "kennung"}:
                self.b.line(self.klasse, name, self.g.data, ("kopf",))
        for line in fragen().get(self.art.id, ()):
            self.b.line(self.klasse, line, self.g.data, ("kopf",))

    def _value(self, key: str, vorschlag: str) -> None:
        if key not in self.g.data or ("kopf", key) in self.g.memo:
            feld = felder(self.klasse)[key]
            self.g.data[key] = self.g.frage(
                ("kopf", key), self.b.question(self.klasse, feld, feld.titel, vorschlag, "", needed=True)
            )
            self.g.sichern(self.g)

    def _ask_item(self, item: Abschnitt) -> None:
        *section, key = item.path
        holder = self._holder(section)
        art = self._art(item)
        place = ("punkt", item.id)
        begun = key in holder and (*place, "regeln") not in self.g.memo
        if not begun and not self._wants(item, holder, key):
            return
        if isinstance(holder.get(key), Mapping) and "nicht_geregelt" in holder[key]:
            return
        if art.form == "liste":
            self._ask_list_item(item, holder, key)
            return
        if art.klasse is None:
            if begun:
                raise Fremd(key)
            value = self.g.frage(
                (*place, "wert"),
                self.b.question(
                    self._owner(section), felder(self._owner(section))[key], item.titel, "", item.hilfe, needed=True
                ),
            )
            holder[key] = value
        else:
            self.b.ask_group(art.klasse, fragen().get(item.id, ()), gruppe(holder, key), place)
        self.g.sichern(self.g)

    def _wants(self, item: Abschnitt, holder: dict[str, Any], key: str) -> bool:
        """Ask whether an item is regulated at all; note the reason if it must be and is not."""
        must, place = item.zustand == "muss", ("punkt", item.id)
        if must and not item.verzichtbar:
            return True
        hilfe = "ja regelt den Punkt; nein lässt ihn aus" + (", dann wird nach dem Grund gefragt" if must else "")
        frage = Frage("Regeln?", "ja_nein", vorschlag="ja" if must or item.id in meist() else "nein", hilfe=hilfe)
        if self.g.frage((*place, "regeln"), frage) == "ja":
            return True
        if must:
            holder[key] = {
                "nicht_geregelt": self.g.frage(
                    (*place, "grund"),
                    Frage(
                        "Warum wird der Punkt nicht geregelt?",
                        hilfe="der Grund steht im Bericht und nie im Vertrag",
                        pruefe=lambda value: check_value(NichtGeregelt, "nicht_geregelt", value),
                    ),
                )
            }
        return False

    def _ask_list_item(self, item: Abschnitt, holder: dict[str, Any], key: str) -> None:
        lines = fragen().get(item.id, ())
        place = ("punkt", item.id)
        if lines and isinstance(lines[0], dict) and lines[0].get("besonders") == "weitere_traeger":
            entries = liste(holder, key)
            ask_weitere_traeger(self.b, entries, place)
            if not entries:
                del holder[key]
        else:
            owner = self._owner(list(item.path[:-1]))
            line = {"feld": key, "felder": lines, "noetig": True, "frage": item.titel}
            self.b.line(owner, line, holder, place)
        self.g.sichern(self.g)

    def _holder(self, section: list[str]) -> dict[str, Any]:
        node = self.g.data
        for step in section:
            node = gruppe(node, step)
        return node

    def _owner(self, section: list[str]) -> type[Baustein]:
        owner: type[Baustein] = self.klasse
        for step in section:
            inner = felder(owner)[step].art.klasse
            if inner is None:
                raise TypeError(f"{step} holds no items")
            owner = inner
        return owner

    def _art(self, item: Abschnitt) -> Feldart:
        *section, key = item.path
        return felder(self._owner(section))[key].art


def _enumerated(names: list[str]) -> str:
    return " und ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _initials(art: str) -> str:
    """Return „RV“ for „rahmenvereinbarung“."""
    return art[0].upper() + ("V" if art.endswith("vereinbarung") else art[1].upper())


__all__ = ["Abbruch", "Gespraech", "Port", "neu", "schritte"]
