"""The second pass of a check: all agreements side by side, by what each lets the others know of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from vereinbarung.befund import Befund, YamlOrt
from vereinbarung.befund.bericht import Begruendet, Bericht, Meldung, NichtGeprueft
from vereinbarung.pipeline.melden import Locator, order
from vereinbarung.pipeline.umfeld import umfeld
from vereinbarung.regeln import alle, nebeneinander
from vereinbarung.verbund import Verbund

if TYPE_CHECKING:
    from vereinbarung.befund import Ort
    from vereinbarung.pipeline.dateien import Dateien
    from vereinbarung.verbund import Auszug


def check(auszuege: Iterable[Auszug], dateien: Dateien, stichtag: date | None) -> Bericht:
    """Return what the rules across files say of these agreements; places are found by reading their files again."""
    eigene = list(auszuege)
    around = umfeld(eigene, dateien)
    verbund = Verbund(eigene, around.auszuege, offen=around.offen, stichtag=stichtag, lesen=dateien.data)
    report = Bericht()
    for a in verbund.eigene:
        outcome = nebeneinander.run(a, verbund, alle())
        report.nicht_geprueft += [NichtGeprueft(a.datei, regel.id, grund) for regel, grund in outcome.nicht_geprueft]
        report.abgestuerzt = report.abgestuerzt or outcome.abgestuerzt
        if outcome.befunde or outcome.begruendet:
            here = _Here(a.datei, dateien)
            report.befunde += map(here.meldung, outcome.befunde)
            report.begruendet += [Begruendet(here.meldung(b), reason) for b, reason in outcome.begruendet]
    return report


def count(a: Auszug) -> int:
    """Return how many rules across files there are for this kind of agreement."""
    rules = [m.REGEL for m in alle() if hasattr(m, "check_verbund")]
    return sum(not regel.arten or a.art in regel.arten for regel in rules)


def sort(report: Bericht) -> None:
    """Put the findings of both passes in one order: by file as it was checked, then by place."""
    files = {datei: i for i, datei in enumerate(report.dateien)}

    def place(m: Meldung) -> tuple[int, tuple[int, int, str, str]]:
        return files.get(m.stelle.datei, len(files)), order(m)

    report.befunde.sort(key=place)
    report.begruendet.sort(key=lambda b: place(b.meldung))
    report.nicht_geprueft.sort(key=lambda n: files.get(n.datei, len(files)))


class _Here:
    """Locates the findings on one file."""

    def __init__(self, datei: str, dateien: Dateien) -> None:
        self._dateien = dateien
        self._locator = Locator(dateien.tree(datei), dateien.data(datei) or {}, datei, dateien.tree)

    def meldung(self, b: Befund) -> Meldung:
        seconds = tuple(replace(v, ort=self._as_written(v.ort)) for v in b.verwandt)
        return self._locator.meldung(replace(b, ort=self._as_written(b.ort), verwandt=seconds))

    def _as_written(self, ort: Ort) -> Ort:
        """Return a place by the path that the YAML has; extracts have the model's."""
        from vereinbarung.model.subject import as_written

        if not isinstance(ort, YamlOrt):
            return ort
        datei = ort.datei or self._locator.datei
        return replace(ort, pfad=as_written(ort.pfad, self._dateien.data(datei) or {}))
