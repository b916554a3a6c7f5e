"""Which form rule holds for a party."""

from __future__ import annotations

from datetime import date
from functools import cache

from vereinbarung.gebiete.form import Formregel, formregel
from vereinbarung.model.parteien import Partei
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context, land


def regel_for(v: Vereinbarung, p: Partei, context: Context) -> Formregel | None:
    """Return the rule on who signs for a party; None if the Land, the day or the kind of body is not on file."""
    where = land(v)
    return _known(where, p.art, context.rechtsstand) if where and context.rechtsstand else None


@cache
def _known(where: str, art: str, am: date) -> Formregel | None:
    regel = formregel(where, art, am)
    return formregel(where, regel.wie[0], am) if regel and regel.wie and not regel.personen else regel
