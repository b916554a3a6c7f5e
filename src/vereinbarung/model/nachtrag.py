"""The amendment of an agreement: which provisions change, old beside new (concept chapter 7, "A fourth kind")."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from vereinbarung.befund import Path
from vereinbarung.leitfaden.arten import arten
from vereinbarung.leitfaden.leitfaden import Abschnitt, leitfaden
from vereinbarung.model import laufzeitworte as worte
from vereinbarung.model.base import Baustein, Fehlt, Leitpunkt, Punkt, Teil, feld, geregelt
from vereinbarung.model.bezug import Nachtragsbezug, Nummer
from vereinbarung.model.laufzeit import Beginn
from vereinbarung.model.laufzeitworte import Lesart
from vereinbarung.model.schreibweisen import EinsOderMehr, Kurzform, Wahl
from vereinbarung.model.values import Datum, Kennung, Satz, Wer
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.model.verweise import Verweis

PFAD = r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+|\[[0-9]+\])*"
"""A place in the file of the amended agreement: `kooperationsfelder.foerderung.instrumente[0].norm`."""

_PFAD_MIT_PUNKT = re.compile(r"[a-z][a-z_]*(?:\.[a-z0-9_]+|\[[0-9]+\])+")
_SCHRITT = re.compile(r"[a-z0-9_]+")
_ZIFFERN = 7
"""A number this long counts no list that a file may hold; Python refuses to read the longest ones."""


class Aenderung(Baustein):
    """One provision, as it was and as it shall be."""

    id: Kennung | None = feld("Kürzel", default=None)
    stelle: Satz = feld(
        "Stelle",
        "Fundstelle, wie sie im Nachtrag stehen soll; auch ein Punkt des Leitfadens oder der Ort in der Datei",
        "§ 5 Abs. 2",
        "C.1",
        "geltung.laufzeit.dauer",
    )
    pfad: Annotated[str, Field(pattern=f"^{PFAD.replace('(?:', '(')}$")] | None = feld(
        "Ort in der Datei",
        "Ort des geänderten Werts in der Datei der Vereinbarung; dann wird „bisher“ mit ihr verglichen",
        "kooperationsfelder.informationsaustausch.turnus",
        default=None,
    )
    art: Annotated[
        Literal["geaendert", "neu", "gestrichen"],
        Wahl(geaendert=("geändert",), neu=("eingefügt",), gestrichen=("entfällt",)),
    ] = feld("Art", "Ob die Stelle geändert wird, neu hinzukommt oder gestrichen wird", default="geaendert")
    bisher: EinsOderMehr[Satz] = feld("Bisher", "Bisheriger Wortlaut; mehrere Absätze als Liste", liste=True)
    neu: EinsOderMehr[Satz] = feld("Neu", "Neuer Wortlaut; mehrere Absätze als Liste", liste=True)
    grund: Satz | None = feld("Grund", "Warum; steht nie im Nachtrag", default=None)

    @property
    def ort(self) -> Path | None:
        """The place of the changed value in the amended file, if one is named: `pfad`, or `stelle` written as one."""
        text = self.pfad or (self.stelle if _PFAD_MIT_PUNKT.fullmatch(self.stelle) else None)
        if text is None:
            return None
        return tuple(int(s) if s.isdigit() and len(s) < _ZIFFERN else s for s in _SCHRITT.findall(text))

    def abschnitt(self, art: str) -> Abschnitt | None:
        """Return the guide item that `stelle` names for an agreement of kind `art`, by id or by place in the file."""
        punkte = arten()[art].punkte if art in arten() else leitfaden()
        if self.stelle in punkte:
            return punkte[self.stelle]
        if self.pfad is not None or self.ort is None or art not in arten():
            return None
        orte = arten()[art].orte
        steps = tuple(map(str, self.ort))
        return next((orte[steps[:n]] for n in range(len(steps), 0, -1) if steps[:n] in orte), None)


class Fortgeltung(Leitpunkt):
    """NT3: everything else stays as it is."""

    leitfaden_id: ClassVar[str] = "NT3"

    text: Satz | None = feld("Eigener Wortlaut", "Statt der üblichen Klausel", default=None)
    lesefassung: Wer | None = feld(
        "Lesefassung", "Wer eine durchgeschriebene Fassung erstellt; Kürzel der Partei", "aa", default=None
    )


class Wirksamwerden(Leitpunkt):
    """NT4: from when the changes hold."""

    leitfaden_id: ClassVar[str] = "NT4"

    beginn: Annotated[Beginn, Lesart(worte.read_beginn, worte.BEGINN_SCHEMA)] = feld(
        "Beginn", "Tag oder Anlass", "1.7.2001", "mit Unterzeichnung"
    )
    bis: Datum | None = feld("Bis", "Letzter Tag, wenn die Änderungen nur für eine Zeit gelten", default=None)

    @property
    def beginn_am(self) -> date | None:
        """The first day, or None while it is unknown."""
        return self.beginn.regel().erster_tag


class Nachtrag(Vereinbarung):
    """Amendment of an agreement, by number."""

    art: Literal["nachtrag"] = feld("Art des Dokuments")
    nummer: Nummer | None = feld("Nummer", "Der wievielte Nachtrag zu dieser Vereinbarung", 1, default=None)

    bezug: Teil[Nachtragsbezug] = feld("Bezug (NT1)")
    aenderungen: Teil[Annotated[list[Aenderung], Field(min_length=1)]] = feld("Änderungen (NT2)")
    fortgeltung: Punkt[Fortgeltung] = feld("Fortgeltung (NT3)")
    inkrafttreten: Punkt[Annotated[Wirksamwerden, Kurzform("beginn", worte.BEGINN_SCHEMA)]] = feld(
        "Inkrafttreten (NT4)"
    )

    @property
    def alle_aenderungen(self) -> list[Aenderung]:
        """The changes, or an empty list if they could not be read."""
        return [] if isinstance(self.aenderungen, Fehlt) else self.aenderungen

    @property
    def rechtsstand_am(self) -> date | None:
        """The day whose law the document is judged by: given, else signature, else the day the changes begin."""
        wirksam = geregelt(self.inkrafttreten)
        return super().rechtsstand_am or (wirksam.beginn_am if wirksam else None)

    @property
    def verweise(self) -> list[Verweis]:
        """The agreements that this one names: also the one it amends."""
        bezug = geregelt(self.bezug)
        if bezug is None or bezug.kennung is None:
            return super().verweise
        pfad = ("bezug", "kennung")
        return [
            *super().verweise,
            Verweis(bezug.kennung, "NT1", pfad, (bezug.art,), bezug.vom, bezug.datei or ""),
        ]

    @property
    def auskunft(self) -> dict[str, Any]:
        """`punkte`: ids of the guide items that are changed; `nummer`, `beginn`, `letzter` (the Nachtrag before).

        `aenderungen`: of each change its place in the list, the place in the amended file, kind, old and new words.
        What this one does not say is absent.
        """
        bezug, wirksam = geregelt(self.bezug), geregelt(self.inkrafttreten)
        found = [a.abschnitt(bezug.art) for a in self.alle_aenderungen] if bezug else []
        letzter = bezug.zuletzt_geaendert if bezug else None
        beginn = wirksam.beginn_am if wirksam else None
        said = {
            "punkte": [abschnitt.id for abschnitt in found if abschnitt],
            "nummer": self.nummer,
            "beginn": beginn.isoformat() if beginn else None,
            "letzter": {"nummer": letzter.nummer, "vom": letzter.vom.isoformat()} if letzter else None,
            "aenderungen": [
                {
                    "nummer": i,
                    "ort": list(a.ort or ()),
                    "pfad": a.pfad or a.stelle,
                    "art": a.art,
                    "bisher": list(a.bisher),
                    "neu": list(a.neu),
                }
                for i, a in enumerate(self.alle_aenderungen)
            ],
        }
        return {**super().auskunft, **{key: value for key, value in said.items() if value is not None}}
