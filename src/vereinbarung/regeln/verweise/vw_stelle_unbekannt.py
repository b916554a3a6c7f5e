"""References: a member or the end of a data flow is named by an id that nobody has."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.c_felder import Dritte
from vereinbarung.model.messages import suggestion
from vereinbarung.model.personal_geld import Personalzeile
from vereinbarung.model.values import EINRICHTUNG, Bezug
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verweise._kuerzel import FORM, stellen

REGEL = Regel(
    id="VW-03",
    titel="Kürzel ohne Partei oder Dritten",
    schwere=Schwere.FEHLER,
    meldung="„{text}“ ist weder das Kürzel einer Partei noch eines Dritten.{vorschlag}",
    hilfe="Bitte verwenden Sie ein vergebenes Kürzel, oder schreiben Sie den Namen der Stelle aus.",
    needs=("parteien",),
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    ids = {p.id for p in v.alle_parteien}
    if len(ids) < 2:  # noqa: PLR2004 -- the missing party comes first, every reference to it would follow
        return
    dritte = v.regelung("C.6", Dritte)
    if dritte:
        ids |= {d.id for d in dritte.beteiligte if d.id}
    if v.punkt("VM") is not None:
        ids.add(EINRICHTUNG)
    for stelle in stellen(v, context, Bezug.STELLE):
        if isinstance(stelle.objekt, Personalzeile) and stelle.objekt.is_unbekannt:
            continue
        if stelle.text not in ids and FORM.fullmatch(stelle.text):
            guess = suggestion(stelle.text, ids)
            yield REGEL.befund(
                stelle.objekt, *stelle.keys, text=stelle.text, vorschlag=f" Meinten Sie „{guess}“?" if guess else ""
            )
