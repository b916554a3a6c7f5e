"""Form: a signatory who is not the named representative and does not say so (concept chapter 7)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.parteien import Partei, Unterzeichner, Vertretung
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.parteien._person import person

REGEL = Regel(
    id="FO-12",
    titel="Unterzeichnende Person ist nicht die Vertretung",
    schwere=Schwere.HINWEIS,
    meldung="„{partei}“ wird vertreten durch „{amt}“; es unterschreibt aber „{wer}“.",
    hilfe="Bitte ergänzen Sie „in_vertretung: ja“, oder nennen Sie unter „vertreten_durch“ die Person, die "
    "unterschreibt.",
    needs=("parteien",),
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for p in v.alle_parteien:
        if p.unterzeichner and p.vertreten_durch and not any(u.in_vertretung for u in p.unterzeichner):
            named = [link for link in p.vertreten_durch if link.funktion or link.name]
            if named and not _signs(p, named):
                u = p.unterzeichner[0]
                yield REGEL.befund(
                    u,
                    partei=p.kurz,
                    amt=named[-1].funktion or named[-1].name,
                    wer=u.name or u.funktion,
                    verwandt=(verwandt("Hier steht die Vertretung.", named[-1]),),
                )


def _signs(p: Partei, named: list[Vertretung]) -> bool:
    return any(_is_same(u, link) for u in p.unterzeichner for link in named)


def _is_same(u: Unterzeichner, link: Vertretung) -> bool:
    one, other = person(u.name), person(link.name)
    if one and other:
        return one == other
    if not link.funktion:
        return True
    a, b = u.funktion.casefold(), link.funktion.casefold()
    return a in b or b in a
