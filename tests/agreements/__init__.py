"""Whole agreements as plain data, put together at random from what real ones say; made to pass without error.

The chance comes from outside (`random.Random`, or Hypothesis's own that shrinks), so the benchmarks' corpus and the
property tests share one builder.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.agreements.dice import Data
from tests.agreements.fields import Fields
from tests.agreements.organisation import Organisation
from tests.agreements.term import Term
from tests.agreements.words import SAETZE


class Builder(Fields, Organisation, Term):
    """Builds one agreement."""

    def agreement(self) -> Data:
        """Return the whole."""
        ort = self.bezirk.ort
        data: Data = {
            "art": "rahmenvereinbarung",
            "format": 1,
            "kennung": f"RV-{self.bezirk.id}-{self.beginn.year}-{self.r.randint(1, 9999)}",
            "titel": f"Rahmenvereinbarung zur Zusammenarbeit im Bezirk {ort}",
            "status": "entwurf",
            "rechtsstand": self.tag(self.beginn),
            "stand": self.tag(self.stand),
        }
        if self.chance(0.3):
            data["untertitel"] = "zur Eingliederung arbeitsloser Hilfeempfängerinnen und Hilfeempfänger"
        if self.chance(0.3):
            data["aktenzeichen"] = f"{self.r.randint(10, 99)}.{self.r.randint(1, 9)}-{self.beginn.year}"
        data["parteien"] = [self.arbeitsamt(), *map(self.kommune, range(len(self.traeger)))]
        anlagen: list[Data] = []
        data |= {
            "praeambel": self.punkt(self.praeambel),
            "ziele": {
                "integration": self.punkt(self.integration),
                "ressourceneinsatz": self.punkt(self.ziel_in_worten),
                "zusammenarbeit": self.punkt(self.ziel_in_worten),
            },
            "kooperationsfelder": self.felder(),
            "zielgruppe": self.punkt(self.zielgruppe),
            "organisation": self.organisation(anlagen),
            "oeffentlichkeitsarbeit": {
                "zustimmung": self.punkt(self.zustimmung),
                "leitung": self.punkt(self.leitung),
            },
            "geltung": self.geltung(),
        }
        weitere = self.weitere()
        if weitere:
            data["weitere"] = weitere
        if self.chance(0.4):
            data["eigene_paragraphen"] = [self.paragraf(data)]
        if anlagen:
            data["anlagen"] = anlagen
        return data


def agreement(
    r: Random, text: Callable[[], str] | None = None, *, luecke: float = 0.1, voll: float = 0.7, fleck: float = 0.3
) -> Data:
    """Return one agreement.

    Chances (0–1): `luecke` that a guide item is left out, `voll` that something optional is in, `fleck` that something
    is in that a rule advises against. `text` gives the drafter's own sentences.
    """
    return Builder(r, text or (lambda: r.choice(SAETZE)), luecke=luecke, voll=voll, fleck=fleck).agreement()
