"""References: an id that is no party's."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.messages import suggestion
from vereinbarung.model.values import Bezug
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verweise._kuerzel import stellen

REGEL = Regel(
    id="VW-01",
    titel="Kürzel ohne Partei",
    schwere=Schwere.FEHLER,
    meldung="Eine Partei mit dem Kürzel „{text}“ gibt es nicht.{vorschlag}",
    hilfe="Vergeben sind: {bekannt}. Bitte verwenden Sie eines davon, oder ergänzen Sie die Partei unter „parteien“.",
    needs=("parteien",),
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    ids = {p.id for p in v.alle_parteien}
    if len(ids) < 2:  # noqa: PLR2004 -- the missing party comes first, every reference to it would follow
        return
    for stelle in stellen(v, context, Bezug.PARTEI):
        if stelle.text not in ids:
            guess = suggestion(stelle.text, ids)
            yield REGEL.befund(
                stelle.objekt,
                *stelle.keys,
                schluessel=stelle.schluessel,
                text=stelle.text,
                vorschlag=f" Meinten Sie „{guess}“?" if guess else "",
                bekannt=", ".join(f"„{i}“" for i in sorted(ids)),
            )
