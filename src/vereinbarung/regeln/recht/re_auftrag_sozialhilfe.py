"""Tasks of social assistance given away by mandate, which the law excludes."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.a_praeambel import Praeambel
from vereinbarung.model.c_felder import Foerderung
from vereinbarung.model.parteien import KOMMUNEN
from vereinbarung.model.values import Normangabe
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import nennt, stellen

_AUFTRAG = ("sgb10-88", "sgb10-88-93")
# The laws that § 88 Abs. 1 Satz 2 SGB X leaves out, under their names at different times.
_AUSGENOMMEN = frozenset({"BSHG", "SGB XII", "SGB VIII"})

REGEL = Regel(
    id="RE-09",
    titel="Auftrag im Recht der Sozialhilfe",
    schwere=Schwere.WARNUNG,
    meldung="{norm} regelt den Auftrag; Aufgaben der Sozialhilfe und der Jugendhilfe lassen sich so nicht übertragen.",
    hilfe="Bitte stützen Sie die Zusammenarbeit auf eine andere Vorschrift, zum Beispiel § 86 SGB X; die "
    "Entscheidung bleibt beim Träger.",
    quelle="§ 88 Abs. 1 Satz 2 SGB X",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for stelle in stellen(v, context):
        angabe = stelle.wert
        if not isinstance(angabe, Normangabe) or not any(nennt(angabe, eintrag) for eintrag in _AUFTRAG):
            continue
        if _is_excluded(angabe) or _is_task_of_traeger(stelle.objekt, v):
            yield REGEL.befund(stelle.objekt, stelle.key, norm=angabe.text)


def _is_task_of_traeger(objekt: object, v: Vereinbarung) -> bool:
    """Say whether `objekt` is a legal basis of a Kreis or town, or a share of an instrument of excluded law."""
    praeambel = v.regelung("A", Praeambel)
    for kennung, grundlagen in praeambel.rechtsgrundlagen.items() if praeambel else ():
        partei = v.partei(kennung)
        if partei and partei.art in KOMMUNEN and any(g is objekt for g in grundlagen):
            return True
    foerderung = v.regelung("C.3", Foerderung)
    for instrument in foerderung.instrumente if foerderung else ():
        if _is_excluded(instrument.norm) and any(t is objekt for t in instrument.traegt):
            return True
    return False


def _is_excluded(angabe: Normangabe) -> bool:
    return any(norm.gesetz in _AUSGENOMMEN for norm in angabe.normen)
