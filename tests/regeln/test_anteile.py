"""Shares of one kind of cost: what is added up, and which line a finding points at."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest

from vereinbarung.regeln.anteile import ueber_hundert, unter_hundert


@dataclass(frozen=True)
class Zeile:
    nummer: int
    anteil: Decimal | None


@pytest.mark.parametrize(
    ("anteile", "ueber", "unter"),
    [
        (["60", "50"], (1, "110"), None),
        (["33.3", "33.3", "33.3"], None, (2, "99,9")),
        (["60", "40"], None, None),
        ([None, "60", "50", None], (2, "110"), None),
        (["60", None], None, None),
        ([None], None, None),
    ],
    ids=["too much", "too little", "the whole", "points at a share", "somebody bears the rest", "no share"],
)
def test_shares_of_one_cost(anteile, ueber, unter):
    zeilen = [Zeile(i, None if a is None else Decimal(a)) for i, a in enumerate(anteile)]
    for found, expected in ((ueber_hundert(zeilen), ueber), (unter_hundert(zeilen), unter)):
        assert (found and (found[0].nummer, found[1])) == expected
