"""Who lifts, skips and survives: the runner."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.regeln.seiten import basis
from vereinbarung import pipeline
from vereinbarung.befund import Befund, Regel, Schwere, Unpruefbar
from vereinbarung.model.reading import read
from vereinbarung.regeln import runner
from vereinbarung.regeln.context import Context
from vereinbarung.source import read as load

TEXT = Path(__file__).with_name("basis.yaml").read_text(encoding="utf-8")


def rule(kennung: str, check: Any, **more: Any) -> Any:
    regel = Regel(id=kennung, titel="t", schwere=Schwere.WARNUNG, meldung="m", hilfe="h", **more)
    module = ModuleType(kennung)
    vars(module).update(REGEL=regel, check=lambda v, context: check(regel, v, context))
    return module


def run(data: dict[str, Any], *modules: Any) -> Any:
    subject = read(data)
    return runner.run(subject, Context(data=data, rechtsstand=date(2001, 1, 1)), modules)


def at_title(regel: Regel, _v: Any, _context: Any) -> Iterator[Befund]:
    yield regel.befund(("titel",))


def crash(regel: Regel, _v: Any, _context: Any) -> Iterator[Befund]:
    yield regel.befund(("titel",), von=1 // len(()))


def undecided(regel: Regel, _v: Any, _context: Any) -> Iterator[Befund]:
    yield regel.befund(("titel",))
    raise Unpruefbar("Dazu fehlen Daten")


def test_a_crash_is_a_finding_and_the_other_rules_go_on() -> None:
    result = run(basis(), rule("X-01", crash), rule("X-02", at_title))
    assert [b.regel.id for b in result.befunde] == ["IN-00", "X-02"]
    assert "X-01" in result.befunde[0].meldung
    assert "ZeroDivisionError" in result.absturz_spur
    assert result.abgestuerzt


def test_a_rule_that_cannot_judge_says_so_and_keeps_what_it_found() -> None:
    result = run(basis(), rule("X-01", undecided))
    assert [b.regel.id for b in result.befunde] == ["X-01"]
    assert [(r.id, grund) for r, grund in result.nicht_geprueft] == [("X-01", "Dazu fehlen Daten")]


def test_what_is_broken_hides_only_the_rules_that_need_it() -> None:
    data = {**basis(), "zielgruppe": {"gruppen": 3}}
    result = run(data, rule("X-01", at_title, needs=("D",)), rule("X-02", at_title, needs=("E.3",)))
    assert [b.regel.id for b in result.befunde] == ["ST-03", "X-02"]
    [(regel, grund)] = result.nicht_geprueft
    assert regel.id == "X-01"
    assert grund.startswith("D „")


def test_what_is_left_out_on_purpose_is_no_gap() -> None:
    data = {**basis(), "zielgruppe": {"nicht_geregelt": "folgt später"}}
    result = run(data, rule("X-01", at_title, needs=("D",)))
    assert (result.befunde, result.nicht_geprueft) == ([], [])


def check(text: str) -> list[str]:
    return [b.regel for b in pipeline.check_text(text.encode(), "x.yaml").befunde]


LONG = TEXT.replace("dauer: 1 Jahr\n", "dauer: 3 Jahre\n", 1)


def entry(regel: str) -> str:
    return f"abweichungen:\n  - {{regel: {regel}, begruendung: Das Projekt ist auf drei Jahre bewilligt.}}\n"


def test_a_reason_lifts_a_recommendation_and_is_kept() -> None:
    long_rule = check(LONG)
    assert len(long_rule) == 1
    report = pipeline.check_text((LONG + entry(long_rule[0])).encode(), "x.yaml")
    assert [b.regel for b in report.befunde] == []
    assert [(b.meldung.regel, b.begruendung) for b in report.begruendet] == [
        (long_rule[0], "Das Projekt ist auf drei Jahre bewilligt.")
    ]


@pytest.mark.parametrize(
    ("text", "regel", "expected"),
    [
        (TEXT, "G2-99", ["AB-01"]),
        (TEXT, "E3-01", ["AB-03"]),
        (TEXT.replace("  ressourceneinsatz: {}\n", ""), "B2-00", ["B2-00", "AB-02"]),
        (TEXT.replace("    einwilligung: vorab und schriftlich\n", ""), "E1-01", ["E1-01", "E1-01", "AB-02"]),
    ],
)
def test_entries_that_lift_nothing_are_findings(text: str, regel: str, expected: list[str]) -> None:
    assert check(text + entry(regel)) == expected


def test_an_entry_is_not_called_unused_when_its_rule_could_not_run() -> None:
    text = TEXT.replace("    turnus: monatlich\n", "")
    assert check(text + entry("E3-01")) == ["ST-02"]


def test_rules_on_the_contract_run_where_one_is_built(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(TEXT, encoding="utf-8")
    assert {n.regel for n in pipeline.check_paths([path]).nicht_geprueft} == {"DO-01", "DO-02"}
    assert pipeline.check_paths([path], mit_dokument=True).nicht_geprueft == []
    path.write_text(TEXT.replace("  ressourceneinsatz: {}\n", ""), encoding="utf-8")
    report = pipeline.check_paths([path], mit_dokument=True)
    assert {n.regel for n in report.nicht_geprueft if n.regel.startswith("DO")} == {"DO-01", "DO-02"}
    assert pipeline.render(path)[0] is None
    assert pipeline.render(path, entwurf=True)[0] is not None


def test_a_value_that_a_house_clause_leaves_out_is_found(tmp_path: Path) -> None:
    from vereinbarung.regeln.dokument import do_angabe_nicht_gedruckt, do_luecke
    from vereinbarung.vertrag import build

    folder = tmp_path / "rahmenvereinbarung" / "E.3"
    folder.mkdir(parents=True)
    (folder / "gremium@1998-01-01.j2").write_text(
        "---\nklausel: gremium\nversion: 1\ngueltig_ab: 1998-01-01\ngueltig_bis:\nrechtsgrundlagen: []\n---\n"
        "# Gremium\n\n[#bildung] (1) Es gibt ein Gremium ____.\n",
        encoding="utf-8",
    )
    tree = load(TEXT.encode()).tree
    assert tree is not None
    v = read(tree.data).vereinbarung
    assert v is not None
    ours, house = build(v), build(v, vorlagen=tmp_path)
    assert list(do_angabe_nicht_gedruckt.check_dokument(v, ours)) == []
    assert list(do_luecke.check_dokument(v, ours)) == []
    missing = [b.werte["angabe"] for b in do_angabe_nicht_gedruckt.check_dokument(v, house)]
    assert {"name", "turnus"} <= set(missing)
    assert [b.regel.id for b in do_luecke.check_dokument(v, house)] == ["DO-02"]
