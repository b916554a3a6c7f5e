"""A group that is written as one word is asked for like that word."""

from __future__ import annotations

from vereinbarung.model.feldart import felder
from vereinbarung.model.v_arbeit import Agenturfoerderung, Arbeitsweise
from vereinbarung.model.values import Bezug


def test_words_of_the_short_field_are_choices() -> None:
    assert felder(Agenturfoerderung)["verfahren"].art.werte == ("getrennt", "kombiniert", "gemeinsam")


def test_names_of_the_short_field_are_proposed() -> None:
    inhalt = felder(Arbeitsweise)["einladung"].art.inhalt
    assert inhalt is not None
    assert inhalt.kurz
    assert inhalt.bezug in (Bezug.STELLE, Bezug.WORTE)
    assert inhalt.werte == ()
