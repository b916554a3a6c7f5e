"""NT2: a place that a file of this kind cannot have."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.arten import klasse
from vereinbarung.model.bezug import Nachtragsbezug
from vereinbarung.model.known_keys import known_keys
from vereinbarung.model.messages import meant, suggestion
from vereinbarung.model.nachtrag import Nachtrag
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="NT2-07",
    titel="Ort in der Datei unbekannt",
    schwere=Schwere.FEHLER,
    meldung="Den Ort „{pfad}“ gibt es in einer {art} nicht.{vorschlag}",
    hilfe="Bitte schreiben Sie den Ort so, wie die Schlüssel in der Datei untereinander stehen, getrennt durch Punkte.",
    leitfaden=("NT2", "NT1"),
    needs=("NT2", "NT1"),
    abweichung_zulaessig=False,
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    bezug = v.regelung("NT1", Nachtragsbezug)
    if bezug is None:
        return
    for aenderung in v.alle_aenderungen:
        for i, step in enumerate(aenderung.ort or ()):
            known = known_keys(klasse(bezug.art), (aenderung.ort or ())[:i])
            # Where nothing is known the keys are the drafter's own, or a short form stands for a mapping.
            if isinstance(step, str) and known and step not in known:
                guess = suggestion(step, known)
                yield REGEL.befund(
                    aenderung,
                    "pfad" if aenderung.pfad else "stelle",
                    pfad=aenderung.pfad or aenderung.stelle,
                    art=arten()[bezug.art].titel,
                    vorschlag=meant(guess),
                )
                break
