"""The numbers of the annexes, as the contract prints them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vereinbarung.model.h_weitere import Anlage


def anlagennummern(anlagen: Sequence[Anlage]) -> Iterator[tuple[int, Anlage]]:
    """Yield number and annex: as given, else one more than the annex before."""
    nummer = 0
    for anlage in anlagen:
        nummer = anlage.nummer if anlage.nummer is not None else nummer + 1
        yield nummer, anlage
