"""References: words that look like the id of a party but are none."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.messages import suggestion
from vereinbarung.model.values import Bezug
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verweise._kuerzel import FORM, stellen

REGEL = Regel(
    id="VW-02",
    titel="Vermutlich ein falsches Kürzel",
    schwere=Schwere.WARNUNG,
    meldung="„{text}“ sieht wie ein Kürzel aus, gehört aber zu keiner Partei; so stünde es wörtlich im "
    "Vertrag.{vorschlag}",
    hilfe="Bitte schreiben Sie das Kürzel einer Partei oder eine Beschreibung in Worten.",
    needs=("parteien",),
)
_KURZ = 3


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    ids = {p.id for p in v.alle_parteien}
    if len(ids) < 2:  # noqa: PLR2004 -- the missing party comes first, every reference to it would follow
        return
    for stelle in stellen(v, context, Bezug.WORTE):
        text = stelle.text
        if text not in ids and _looks_like_id(text, ids):
            guess = suggestion(text, ids)
            yield REGEL.befund(
                stelle.objekt, *stelle.keys, text=text, vorschlag=f" Meinten Sie „{guess}“?" if guess else ""
            )


def _looks_like_id(text: str, ids: set[str]) -> bool:
    """Whether this is rather an id than a word such as „gemeinsam“: short, with digits, or a party's id in capitals."""
    if text.isupper():
        return text.casefold() in ids
    return FORM.fullmatch(text) is not None and (len(text) <= _KURZ or not text.isalpha())
