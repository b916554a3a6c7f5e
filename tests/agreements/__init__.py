"""Whole agreements as plain data, put together at random from what real ones say; made to pass without error.

The chance comes from outside (`random.Random`, or Hypothesis's own that shrinks), so the benchmarks' corpus and the
property tests share one builder.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.agreements.agentur import Agentur
from tests.agreements.dice import Data
from tests.agreements.fields import Fields
from tests.agreements.organisation import Organisation
from tests.agreements.term import Term
from tests.agreements.words import SAETZE


class Builder(Fields, Organisation, Term, Agentur):
    """Builds one agreement."""

    def agreement(self) -> Data:
        """Return a whole Rahmenvereinbarung."""
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

    def sondervereinbarung(self) -> Data:
        """Return a whole Sondervereinbarung."""
        anlagen: list[Data] = []
        data: Data = {
            "art": "sondervereinbarung",
            "format": 1,
            "kennung": f"SV-{self.bezirk.id}-{self.beginn.year}-{self.r.randint(1, 9999)}",
            "titel": f"Sondervereinbarung über die Vermittlungsagentur {self.bezirk.ort}",
            "status": "entwurf",
            "rechtsstand": self.tag(self.beginn),
            "stand": self.tag(self.stand),
            "parteien": [self.arbeitsamt(), *map(self.kommune, range(len(self.traeger)))],
            "rahmenvereinbarung": self.punkt(self.rahmenbezug),
            "einrichtung": self.punkt(self.einrichtung_der_parteien),
            "personenkreis": self.punkt(self.personenkreis),
            "arbeitsweise": self.punkt(self.arbeitsweise),
            "personal": self.punkt(self.personal),
            "raeumlichkeiten": self.punkt(self.raeumlichkeiten),
            "technik": self.punkt(self.technik),
            "finanzierung": self.punkt(self.agenturkosten),
            "foerderung": self.punkt(self.agenturfoerderung),
            "sanktionen": self.punkt(self.sanktionen),
            "erfolgsdokumentation": self.punkt(self.erfolg),
            "geltung": {"gebiet": self.punkt(self.gebiet), "laufzeit": self.punkt(self.laufzeit)},
            **self.freiwillige_punkte(),
        }
        if self.chance(0.4):
            data["praeambel"] = self.punkt(self.praeambel)
        if self.chance(0.3):
            data["organisation"] = {"datenaustausch": self.punkt(lambda: self.datenaustausch(anlagen))}
        if weitere := self.weitere():
            data["weitere"] = weitere
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


def sondervereinbarung(
    r: Random, text: Callable[[], str] | None = None, *, luecke: float = 0.1, voll: float = 0.7, fleck: float = 0.3
) -> Data:
    """Return one agreement on a joint agency; chances as above."""
    return Builder(r, text or (lambda: r.choice(SAETZE)), luecke=luecke, voll=voll, fleck=fleck).sondervereinbarung()
