"""What holds for the findings on any agreement, broken ones above all."""

from __future__ import annotations

import json
import re
from collections import Counter
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Fall, beschaedigte, vereinbarungen
from tests.yaml_text import Emitter
from vereinbarung import pipeline
from vereinbarung.befund.bericht import Bericht
from vereinbarung.bericht import write

# A placeholder that was not filled, and words of Pydantic, Python and the YAML library.
_LUECKE = re.compile(r"\{[a-z_]+\}")
_FREMD = re.compile(
    r"\b(?:Input|input|should|Field|required|Extra|permitted|valid|string|mapping|expected|found|Traceback|Error|Exception|"
    r"None|NoneType|dict|list|True|False|Value|Assertion|unable|while|parsing|https?|pydantic|type=)\b"
)


def check(text: str) -> Bericht:
    return pipeline.check_text(text.encode(), "v.yaml")


def sentences(report: Bericht) -> list[str]:
    said = [n.grund for n in report.nicht_geprueft]
    for b in [*report.befunde, *(b.meldung for b in report.begruendet)]:
        said += [b.meldung, b.hilfe, b.titel, *(v.text for v in b.verwandt)]
    return said


@given(beschaedigte())
def test_no_agreement_breaks_the_check(fall: Fall) -> None:
    report = check(fall.yaml)
    assert not report.abgestuerzt, [b.meldung for b in report.befunde if b.regel == "IN-00"]
    assert report.exit_code() in (0, 1)
    assert json.loads(write("json", report))["version"] == 1
    assert write("text", report)


@given(st.one_of(beschaedigte(), vereinbarungen()))
def test_positions_lie_inside_the_file(fall: Fall) -> None:
    report = check(fall.yaml)
    lines = fall.yaml.split("\n")
    found = [*report.befunde, *(b.meldung for b in report.begruendet)]
    for stelle in [*(b.stelle for b in found), *(v.stelle for b in found for v in b.verwandt)]:
        for zeile, spalte in ((stelle.zeile, stelle.spalte), (stelle.ende_zeile, stelle.ende_spalte)):
            assert 1 <= zeile <= len(lines)
            assert 1 <= spalte <= len(lines[zeile - 1]) + 1
        assert (stelle.zeile, stelle.spalte) <= (stelle.ende_zeile, stelle.ende_spalte)
        assert stelle.quellzeile == lines[stelle.zeile - 1]


@given(beschaedigte())
def test_every_sentence_is_german_and_whole(fall: Fall) -> None:
    for sentence in sentences(check(fall.yaml)):
        assert sentence.strip()
        assert not _LUECKE.search(sentence), sentence
        assert not _FREMD.search(sentence), sentence


def shuffled(node: Any, r: Random) -> Any:
    if isinstance(node, dict):
        keys = list(node)
        r.shuffle(keys)
        return {key: shuffled(node[key], r) for key in keys}
    return [shuffled(item, r) for item in node] if isinstance(node, list) else node


def both_orders(fall: Fall, seed: int) -> tuple[Bericht, Bericht]:
    r = Random(seed)
    other = Emitter(r, flow=0.5).document(shuffled(fall.data, r))
    return check(fall.yaml), check(other)


@given(vereinbarungen(fleck=0.9), st.integers(0, 999))
def test_the_order_of_keys_does_not_change_what_is_found_where(fall: Fall, seed: int) -> None:
    first, second = both_orders(fall, seed)
    assert {(b.regel, b.pfad, b.meldung) for b in first.befunde} == {
        (b.regel, b.pfad, b.meldung) for b in second.befunde
    }


@given(beschaedigte(), st.integers(0, 999))
def test_the_order_of_keys_does_not_change_what_is_found_in_damaged_agreements(fall: Fall, seed: int) -> None:
    # Of two equal ids the later one in the text is named; so the places may differ here, the rules may not.
    first, second = both_orders(fall, seed)
    assert Counter(b.regel for b in first.befunde) == Counter(b.regel for b in second.befunde)
    assert {(n.regel, n.grund) for n in first.nicht_geprueft} == {(n.regel, n.grund) for n in second.nicht_geprueft}
