"""The folder of wording explains what companion papers may use, and nothing that is not there."""

from __future__ import annotations

import re

import pytest

from tests.begleitpapiere.muster import pruefung
from tests.conftest import ROOT
from tests.vertrag.muster import agreement
from vereinbarung.vertrag import view
from vereinbarung.vertrag.begleitpapiere.bauen import SICHTEN
from vereinbarung.vertrag.gliederung import gliedere


def documented(papier):
    text = (ROOT / "vorlagen" / "README.md").read_text(encoding="utf-8")
    table = text.partition("## Begleitpapiere")[2]
    row = next(line for line in table.splitlines() if f"| `{papier}` |" in line)
    return set(re.findall(r"`([a-z_]+)`", re.sub(r"[\[{].*?[\]}]", "", row.split("|")[3])))


@pytest.mark.parametrize("papier", SICHTEN)
def test_every_value_is_documented(papier):
    v = agreement(name="voll")
    akte = view.akte(v, gliedere(v))
    assert documented(papier) == set(vars(SICHTEN[papier](akte, pruefung(v))))
