"""An agreement as a commented file: above each item the guide's question, what is open as an empty key."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from vereinbarung.befragung.formular import commented, form, key_lines
from vereinbarung.befragung.schrift import BREITE, entry, mapping
from vereinbarung.leitfaden.arten import Art
from vereinbarung.leitfaden.leitfaden import Abschnitt
from vereinbarung.model.base import Baustein
from vereinbarung.model.feldart import Feld, felder

MARKE = "# Geschrieben mit „vereinbarung neu“."
_OFFEN = "# Noch offen: "
_KOPF = ("art", "format", "kennung", "titel", "untertitel", "status", "rechtsstand")
_ENDE = ("eigene_paragraphen", "anlagen", "reihenfolge", "abweichungen", "checklisten")


@dataclass(frozen=True)
class Blatt:
    """What is to be written.

    `offen`: the steps that were not answered yet, as the head names them; guide ids and names of the first steps.
    `leer`: show every key as a comment, for those who write without being asked. `schema`: the line for editors.
    """

    art: Art
    klasse: type[Baustein]
    data: Mapping[str, object]
    offen: Sequence[str] = ()
    leer: bool = False
    schema: str = ""
    datei: str = ""

    def text(self) -> str:
        """Return the file."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        if self.schema:
            yield self.schema
        yield f"{MARKE} Art: {self.art.titel}."
        if self.offen:
            yield from textwrap.wrap(", ".join(self.offen), BREITE, initial_indent=_OFFEN, subsequent_indent="#   ")
            yield "# Weiter fragt: vereinbarung neu " + f"{self.art.id} {self.datei}".strip()
        fields = felder(self.klasse)
        for key in self._order(fields):
            yield from self._top(fields[key])
        yield from mapping({k: v for k, v in self.data.items() if k not in fields})

    def _order(self, fields: Mapping[str, Feld]) -> list[str]:
        """Identity first, then parties, the items as the contract has them, and the drafter's own at the end."""
        items = list(dict.fromkeys(path[0] for path in self.art.orte))
        head = [*_KOPF, *(k for k in fields if k not in {*_KOPF, *items, *_ENDE})]
        return [key for key in (*head, *items, *_ENDE) if key in fields]

    def _top(self, feld: Feld) -> Iterator[str]:
        item = self.art.orte.get((feld.name,))
        if item is not None:
            yield from self._item(feld, item, self.data, 0)
        elif feld.name in self.art.gruppen and feld.art.klasse is not None:
            yield from self._section(feld, feld.art.klasse)
        else:
            yield from self._plain(feld, self.data, 0)

    def _section(self, feld: Feld, klasse: type[Baustein]) -> Iterator[str]:
        inside = self.data.get(feld.name)
        data: Mapping[str, object] = inside if isinstance(inside, Mapping) else {}
        if inside is not None and not isinstance(inside, Mapping):
            yield from entry(feld.name, inside, 0)
            return
        lines: list[str] = []
        is_written = bool(data)
        fields = felder(klasse)
        for key, inner in fields.items():
            item = self.art.orte.get((feld.name, key))
            lines += self._item(inner, item, data, 2) if item else self._plain(inner, data, 2)
            is_written = is_written or (item is not None and item.zustand == "muss")
        lines += mapping({k: v for k, v in data.items() if k not in fields}, 2)
        if not is_written and inside is None and not self.leer:
            return
        yield ""
        yield f"# {f' {feld.titel} ':-^60}"
        # A key without a value says nothing, so a section of comments may stand below it.
        yield f"{feld.name}:" if is_written or inside is None else f"{feld.name}: {{}}"
        yield from lines

    def _item(self, feld: Feld, item: Abschnitt, data: Mapping[str, object], indent: int) -> Iterator[str]:
        has = feld.name in data
        if not has and item.zustand != "muss" and not self.leer:
            return
        yield ""
        yield from self._question(item, indent)
        if has:
            yield from entry(feld.name, data[feld.name], indent)
            return
        if item.zustand == "muss":
            yield f"{' ' * indent}{feld.name}:"
        elif self.leer:
            yield f"{' ' * indent}# {feld.name}:"
        if self.leer:
            yield from self._empty(feld, item, indent)

    def _empty(self, feld: Feld, item: Abschnitt, indent: int) -> Iterator[str]:
        art = feld.art
        inner = art.inhalt if art.form == "liste" else art
        shift = indent if item.zustand != "muss" else indent + 2
        if inner is None or inner.klasse is None:
            return
        lines = islice(key_lines(feld, indent), 1, None) if art.form == "liste" else form(inner.klasse, indent + 2)
        yield from commented(lines, shift)
        if item.zustand == "muss" and item.verzichtbar and art.form == "gruppe":
            yield f"{' ' * shift}# nicht_geregelt: Grund  # statt aller anderen Angaben"

    def _question(self, item: Abschnitt, indent: int) -> Iterator[str]:
        state = "" if item.zustand == "muss" else " (freiwillig)"
        lead = " " * indent + "# "
        yield f"{lead}{item.id} {item.titel}{state}"
        yield from textwrap.wrap(item.frage, BREITE - indent, initial_indent=lead, subsequent_indent=lead)

    def _plain(self, feld: Feld, data: Mapping[str, object], indent: int) -> Iterator[str]:
        if feld.name in data:
            value = data[feld.name]
            if indent == 0 and isinstance(value, (list, Mapping)) and value:
                yield ""
            yield from entry(feld.name, value, indent)
            return
        if not self.leer:
            return
        lines = key_lines(feld, indent)
        # Nothing asks for the day by itself, but without it nobody knows which law counts.
        if indent == 0 and (feld.noetig or feld.name == "rechtsstand"):
            if feld.art.form in ("liste", "gruppe"):
                yield ""
            yield from self._required(feld, lines)
        else:
            yield from commented(lines, indent)

    def _required(self, feld: Feld, lines: Iterator[str]) -> Iterator[str]:
        first = next(lines)
        yield f"{feld.name}:" + (f"  # {first.split('  # ', 1)[1]}" if "  # " in first else "")
        yield from commented(lines, 2)


def read_offen(text: str) -> list[str] | None:
    """Return the open steps that the head of a file names, None if it is no unfinished file of ours."""
    if MARKE not in text:
        return None
    m = re.search(rf"^{_OFFEN}(.*(?:\n#   .*)*)$", text, re.MULTILINE)
    return [step.strip() for step in m[1].replace("\n#", " ").split(",")] if m else None
