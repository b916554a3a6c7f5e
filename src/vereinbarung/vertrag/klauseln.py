"""The clause library: files by item, their front matter, and which variant holds on a date. No Jinja here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING

from vereinbarung.errors import BrokenVorlage
from vereinbarung.resources import folder
from vereinbarung.vertrag.document import Klauselnachweis

if TYPE_CHECKING:
    from pathlib import Path

GEMEINSAM = "gemeinsam"
"""Folder of the clauses that serve every kind of document; the folder of a kind goes before it."""
_NAME = re.compile(r"(?P<klausel>[a-z0-9][a-z0-9_-]*)@(?P<ab>\d{4}-\d{2}-\d{2})\.j2")
_FELD = ("klausel", "version", "gueltig_ab", "gueltig_bis", "titel", "rechtsgrundlagen")
_PFLICHT = ("klausel", "version", "gueltig_ab", "rechtsgrundlagen")
_ABSATZ = re.compile(r"^\s*(?:\{%.*?%\}\s*)*\[#([a-z][a-z0-9_-]*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Klausel:
    """One variant of a clause. `text` keeps the line numbers of the file: the front matter is blank lines."""

    item: str
    klausel: str
    version: int
    gueltig_ab: date
    gueltig_bis: date | None
    rechtsgrundlagen: tuple[str, ...]
    titel: str
    text: str
    datei: str
    herkunft: str
    hash: str

    def gilt(self, am: date) -> bool:
        """Whether this variant is to be used on that day (both ends inclusive)."""
        return self.gueltig_ab <= am and (self.gueltig_bis is None or am <= self.gueltig_bis)

    def nachweis(self) -> Klauselnachweis:
        """Return what the contract records about it."""
        return Klauselnachweis(self.klausel, self.version, self.gueltig_ab, self.gueltig_bis, self.herkunft, self.hash)

    def absaetze(self) -> tuple[str, ...]:
        """Return the paragraph ids the file can print, in order; the drafter's own paragraphs may follow each."""
        return tuple(dict.fromkeys(_ABSATZ.findall(self.text)))


class Bestand:
    """All clauses of one kind of document: those of a house before ours, of the kind before those for all kinds."""

    def __init__(self, art: str, haus: Path | None = None) -> None:
        roots = [(haus, "haus")] if haus is not None else []
        roots.append((folder("vorlagen"), "standard"))
        self._orte = [(root / name, herkunft) for root, herkunft in roots for name in (art, GEMEINSAM)]
        self._cache: dict[str, tuple[Klausel, ...]] = {}

    def items(self) -> tuple[str, ...]:
        """Return the items that have a folder."""
        names = {p.name for ort, _ in self._orte if ort.is_dir() for p in ort.iterdir() if p.is_dir()}
        return tuple(sorted(names))

    def varianten(self, item: str) -> tuple[Klausel, ...]:
        """Return every variant of an item's clause by begin; a house that has any brings all.

        Raises BrokenVorlage if a file cannot be read, there is none, or variants leave a gap or overlap.
        """
        if item not in self._cache:
            found: tuple[Klausel, ...] = ()
            for ort, herkunft in self._orte:
                files = sorted((ort / item).glob("*.j2")) if (ort / item).is_dir() else []
                if files:
                    found = tuple(sorted((read(f, item, herkunft) for f in files), key=lambda k: k.gueltig_ab))
                    break
            if not found:
                raise BrokenVorlage(
                    f"Zum Punkt {item} gibt es keine Klausel.",
                    f"Bitte legen Sie im Ordner „{self._orte[-2][0] / item}“ eine Klauseldatei an.",
                )
            _check_varianten(found)
            self._cache[item] = found
        return self._cache[item]

    def klausel(self, item: str, am: date) -> Klausel:
        """Return the variant of an item's clause that holds on `am`; raises BrokenVorlage if none does."""
        varianten = self.varianten(item)
        for variante in varianten:
            if variante.gilt(am):
                return variante
        raise BrokenVorlage(
            f"Für den {am:%d.%m.%Y} gibt es keine Fassung der Klausel „{varianten[0].klausel}“ (Punkt {item}).",
            "Bitte prüfen Sie den Rechtsstand der Vereinbarung oder ergänzen Sie eine Fassung der Klausel, "
            "die an diesem Tag gilt.",
            varianten[0].datei,
        )


@cache
def bestand(art: str, haus: Path | None = None) -> Bestand:
    """Return the clause library of a kind of document, read once per process."""
    return Bestand(art, haus)


def read(path: Path, item: str, herkunft: str) -> Klausel:
    """Return one clause file. Raises BrokenVorlage with its line for whatever is wrong with the front matter."""
    datei = f"{item}/{path.name}"
    try:
        raw = path.read_bytes()
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        raise BrokenVorlage(
            f"Die Klauseldatei „{path}“ lässt sich nicht lesen.",
            "Bitte prüfen Sie, ob die Datei vorhanden und als UTF-8 gespeichert ist.",
            datei,
            1,
        ) from error
    lines = text.split("\n")
    end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), 0)
    if lines[0].rstrip() != "---" or not end:
        raise _kopf_fehler(datei, 1, "Der Kopf der Klauseldatei fehlt.")
    kopf = _front_matter("\n".join(lines[1:end]), datei)
    for key in _PFLICHT:
        if key not in kopf:
            raise _kopf_fehler(datei, 1, f"Im Kopf der Klauseldatei fehlt „{key}“.")
    for key in kopf:
        if key not in _FELD:
            raise _kopf_fehler(datei, 1, f"Im Kopf der Klauseldatei steht das unbekannte Feld „{key}“.")
    ab = _date(kopf["gueltig_ab"], "gueltig_ab", datei)
    bis = _date(kopf["gueltig_bis"], "gueltig_bis", datei) if kopf.get("gueltig_bis") else None
    name = _NAME.fullmatch(path.name)
    if name is None or name["klausel"] != kopf["klausel"] or name["ab"] != ab.isoformat():
        raise _kopf_fehler(
            datei, 1, f"Der Dateiname passt nicht zum Kopf; erwartet wird „{kopf['klausel']}@{ab.isoformat()}.j2“."
        )
    if not str(kopf["version"]).isdigit():
        raise _kopf_fehler(datei, 1, "„version“ muss eine ganze Zahl sein.")
    grundlagen = kopf["rechtsgrundlagen"] or []
    if not isinstance(grundlagen, list):
        raise _kopf_fehler(datei, 1, "„rechtsgrundlagen“ muss eine Liste in eckigen Klammern sein.")
    body = "\n" * (end + 1) + "\n".join(lines[end + 1 :])
    return Klausel(
        item=item,
        klausel=str(kopf["klausel"]),
        version=int(str(kopf["version"])),
        gueltig_ab=ab,
        gueltig_bis=bis,
        rechtsgrundlagen=tuple(str(g) for g in grundlagen),
        titel=str(kopf.get("titel") or ""),
        text=body,
        datei=datei,
        herkunft=herkunft,
        hash=sha256(text.encode()).hexdigest(),
    )


def _front_matter(text: str, datei: str) -> dict[str, object]:
    from vereinbarung.vertrag.kopf import parse_kopf

    return parse_kopf(text, datei)


def _kopf_fehler(datei: str, zeile: int, meldung: str) -> BrokenVorlage:
    return BrokenVorlage(
        f"Vorlage „{datei}“, Zeile {zeile}: {meldung}",
        "Jede Klauseldatei beginnt mit einem Kopf zwischen zwei Zeilen „---“ mit klausel, version, gueltig_ab, "
        "gueltig_bis und rechtsgrundlagen. Ein Muster steht in vorlagen/README.md.",
        datei,
        zeile,
    )


def _date(value: object, key: str, datei: str) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise _kopf_fehler(datei, 1, f"„{key}: {value}“ ist kein Datum der Form 2001-01-31.") from None


def _check_varianten(varianten: tuple[Klausel, ...]) -> None:
    first = varianten[0]
    for variante in varianten[1:]:
        if variante.klausel != first.klausel:
            raise _kopf_fehler(
                variante.datei,
                1,
                f"Der Ordner enthält schon die Klausel „{first.klausel}“; jeder Punkt hat genau eine Klausel.",
            )
    for earlier, later in pairwise(varianten):
        if earlier.gueltig_bis is None or earlier.gueltig_bis >= later.gueltig_ab:
            raise _kopf_fehler(later.datei, 1, f"Die Fassung überschneidet sich mit „{earlier.datei}“.")
        if earlier.gueltig_bis + timedelta(days=1) != later.gueltig_ab:
            raise _kopf_fehler(later.datei, 1, f"Zwischen „{earlier.datei}“ und dieser Fassung liegt eine Lücke.")
