"""Each item of the guide in turn: forgotten, left out on purpose."""

from __future__ import annotations

from random import Random

import pytest

from tests.eigenschaften.test_kette import printed
from tests.strategies import at, basis
from tests.yaml_text import Emitter
from vereinbarung import pipeline
from vereinbarung.befund import Schwere
from vereinbarung.befund.bericht import Bericht
from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.reading import read as read_model
from vereinbarung.vertrag import build
from vereinbarung.word.writer import write

MUSS = [a for a in arten()["rahmenvereinbarung"].punkte.values() if a.zustand == "muss"]
GRUND = "Dieser Grund steht nie im Vertrag."


def check(data: dict[str, object]) -> tuple[Bericht, list[str]]:
    text = Emitter(Random(1), flow=0.8, bunt=0).document(data)
    return pipeline.check_text(text.encode(), "v.yaml"), text.split("\n")


def missing_ids(report: Bericht) -> list[str]:
    return sorted(b.regel for b in report.befunde if b.regel.endswith("-00"))


@pytest.mark.parametrize("abschnitt", MUSS, ids=[a.id for a in MUSS])
def test_a_forgotten_item_is_one_finding(abschnitt) -> None:
    data = basis()
    del at(data, abschnitt.path[:-1])[abschnitt.path[-1]]
    report, lines = check(data)
    kennung = abschnitt.id.replace(".", "") + "-00"
    assert missing_ids(report) == [kennung]
    finding = next(b for b in report.befunde if b.regel == kennung)
    assert abschnitt.frage[:40] in finding.hilfe
    parent = abschnitt.path[0] if len(abschnitt.path) > 1 else next(iter(data))
    assert lines[finding.stelle.zeile - 1].startswith(parent + ":")


@pytest.mark.parametrize("abschnitt", MUSS, ids=[a.id for a in MUSS])
def test_an_empty_item_counts_as_forgotten(abschnitt) -> None:
    data = basis()
    at(data, abschnitt.path[:-1])[abschnitt.path[-1]] = None
    report, _ = check(data)
    assert missing_ids(report) == [abschnitt.id.replace(".", "") + "-00"]


@pytest.mark.parametrize("teil", sorted({a.path[0] for a in MUSS}))
def test_a_forgotten_part_is_one_finding_per_item(teil) -> None:
    data = basis()
    del data[teil]
    report, _ = check(data)
    assert missing_ids(report) == sorted(a.id.replace(".", "") + "-00" for a in MUSS if a.path[0] == teil)


@pytest.mark.parametrize("abschnitt", MUSS, ids=[a.id for a in MUSS])
def test_an_item_left_out_with_a_reason_passes_and_renders(abschnitt) -> None:
    data = basis()
    at(data, abschnitt.path[:-1])[abschnitt.path[-1]] = {"nicht_geregelt": GRUND}
    report, _ = check(data)
    assert [(b.regel, b.meldung) for b in report.befunde if b.schwere is Schwere.FEHLER] == []
    vereinbarung = read_model(data).vereinbarung
    assert vereinbarung is not None
    assert GRUND not in printed(write(build(vereinbarung)))
