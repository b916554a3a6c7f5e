"""An agreement names another that is of a kind which cannot be meant."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.leitfaden.arten import arten
from vereinbarung.verbund import Auszug, Verbund

REGEL = Regel(
    id="VB-03",
    titel="Genannte Vereinbarung ist anderer Art",
    schwere=Schwere.FEHLER,
    meldung="„{ziel}“ ist eine Vereinbarung der Art {art}; hier gehört eine der Art {erwartet} hin.",
    hilfe="Bitte nennen Sie die Kennung der richtigen Vereinbarung, oder berichtigen Sie dort die Art.",
    abweichung_zulaessig=False,
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    for verweis in a.verweise:
        if not verweis.arten:
            continue
        found = [other for other in verbund.mit_kennung(verweis.ziel) if other.art in arten()]
        if found and all(other.art not in verweis.arten for other in found):
            yield REGEL.befund(
                a.ort(*verweis.pfad),
                ziel=verweis.ziel,
                art=_titel(found[0].art),
                erwartet=" oder ".join(map(_titel, verweis.arten)),
                verwandt=(Verwandt(found[0].ort("art"), "Hier steht ihre Art."),),
            )


def _titel(art: str) -> str:
    return f"„{arten()[art].titel}“" if art in arten() else f"„{art}“"
