"""The form without answers: parses, lacks exactly what is open, and shows every key there is."""

from __future__ import annotations

import re

import pytest

from vereinbarung import pipeline
from vereinbarung.befragung.entwurf import Entwurf
from vereinbarung.befund import Schwere
from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.arten import klasse
from vereinbarung.model.feldart import felder
from vereinbarung.source import read

KINDS = list(arten())
COMMENTED = re.compile(r"^( *)# (?=(?:  )*(?:- )?[a-z_0-9]+:|(?:  )+-)", re.MULTILINE)


def form(kind):
    return Entwurf(arten()[kind], "x.yaml").leer("X-1")


@pytest.mark.parametrize("kind", KINDS)
def test_findings_are_exactly_what_is_open(kind):
    bericht = pipeline.check_text(form(kind).encode(), "x.yaml")
    must = {a.regel_praefix + "-00" for a in arten()[kind].punkte.values() if a.zustand == "muss"}
    keys = {"titel", "parteien"}
    errors = [m for m in bericht.befunde if m.schwere is Schwere.FEHLER]
    assert {m.regel for m in errors} - {"ST-02", "FO-14"} == must
    # The rest are hints at items that the guide would like to see.
    assert all(m.leitfaden and set(m.leitfaden) <= set(arten()[kind].punkte) for m in bericht.befunde if m not in errors)
    assert {m.meldung for m in bericht.befunde if m.regel == "ST-02"} == {f"Die Angabe „{k}“ fehlt." for k in keys}
    # Each finding points at the empty key that waits for an answer.
    lines = form(kind).splitlines()
    assert all(re.match(r" *[a-z_0-9]+:(  #.*)?$", lines[m.stelle.zeile - 1]) for m in errors)


@pytest.mark.parametrize("kind", KINDS)
def test_every_item_shows_its_question(kind):
    text = " ".join(line.strip(" #") for line in form(kind).splitlines())
    for item in arten()[kind].punkte.values():
        assert f"{item.id} {item.titel}" in text
        assert item.frage in text


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_stands_where_it_belongs_once_the_signs_are_taken_away(kind):
    text = COMMENTED.sub(
        r"\1", "\n".join(line for line in form(kind).splitlines() if "# nicht_geregelt:" not in line) + "\n"
    )
    loaded = read(text.encode())
    assert loaded.tree is not None, [p.werte for p in loaded.problems]
    # Nothing is unknown, though the values still wait: every key fits its place.
    found = pipeline.check_text(text.encode(), "x.yaml").befunde
    assert [m.meldung for m in found if m.regel == "ST-01"] == []
    missing = [name for name in felder(klasse(kind)) if name not in loaded.tree.data]
    assert missing == []
