"""Positions of H.1, gathered by kind of cost."""

from __future__ import annotations

from vereinbarung.model.h_weitere import Finanzierung, Kostenposition


def by_kostenart(finanzierung: Finanzierung) -> list[list[Kostenposition]]:
    """Return the positions in groups of one kind of cost and one rhythm, in the order written."""
    groups: dict[tuple[str, str | None], list[Kostenposition]] = {}
    for position in finanzierung.positionen:
        groups.setdefault((" ".join(position.kostenart.casefold().split()), position.je), []).append(position)
    return list(groups.values())
