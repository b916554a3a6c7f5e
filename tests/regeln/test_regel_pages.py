"""Every page of every rule: the wrong examples give exactly the marked findings, the right ones none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.regeln.seiten import REGELN, basis, cases, check_case
from vereinbarung import pipeline
from vereinbarung.befund import Schwere
from vereinbarung.leitfaden.arten import arten
from vereinbarung.leitfaden.leitfaden import Abschnitt
from vereinbarung.regeln import alle

# What reading and lifting find has pages of the same form; those of the loader are run in tests/source.
RULES = [m for m in alle() if hasattr(m, "check") or ".struktur." in m.__name__ or ".verbund." in m.__name__]
LOUD = (Schwere.FEHLER, Schwere.WARNUNG)


def page_of(module: object) -> str:
    return Path(str(module.__file__)).with_suffix(".md").read_text(encoding="utf-8")  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", sorted(Path(__file__).parent.glob("basis*.yaml")), ids=lambda path: path.stem)
def test_basis_has_no_finding(path: Path) -> None:
    assert [(b.regel, b.meldung) for b in pipeline.check_text(path.read_bytes(), path.name).befunde] == []
    art = path.stem.partition("-")[2] or "rahmenvereinbarung"
    assert basis(art)["art"] == art


@pytest.mark.parametrize("module", RULES, ids=[m.REGEL.id for m in RULES])
def test_wrong_examples_give_exactly_the_marked_findings(module: object) -> None:
    regel = module.REGEL  # type: ignore[attr-defined]
    wrong = [case for case in cases(page_of(module)) if case[0].wrong]
    assert wrong, f"{regel.id}: the page has no wrong example"
    for case in wrong:
        report, found, marked = check_case(case)
        assert any(rule == regel.id for _, _, rule in marked), f"{regel.id}: a wrong example without mark"
        places = {place for place, m in found if m.regel == regel.id or m.schwere in LOUD}
        assert places == marked, [f"{b.regel} {b.stelle.datei}:{b.stelle.zeile} {b.meldung}" for b in report.befunde]
        assert not report.abgestuerzt


@pytest.mark.parametrize("module", RULES, ids=[m.REGEL.id for m in RULES])
def test_right_examples_are_silent(module: object) -> None:
    regel = module.REGEL  # type: ignore[attr-defined]
    right = [case for case in cases(page_of(module)) if not case[0].wrong]
    assert right, f"{regel.id}: the page has no right example"
    for case in right:
        report, _, _ = check_case(case)
        loud = [
            f"{b.regel} {b.stelle.zeile} {b.meldung}"
            for b in report.befunde
            if b.regel == regel.id or b.schwere in LOUD
        ]
        assert loud == []
        assert regel.id not in [n.regel for n in report.nicht_geprueft]


def test_every_rule_module_has_its_page_and_every_page_its_rule() -> None:
    pages = {p.relative_to(REGELN).with_suffix("") for p in REGELN.glob("*/*.md")}
    modules = {Path(str(m.__file__)).relative_to(REGELN).with_suffix("") for m in alle()}
    assert pages == modules


@pytest.mark.parametrize("item", {a.id: a for art in arten().values() for a in art.punkte.values() if a.zustand == "muss"}.values(), ids=lambda a: a.id)
def test_page_of_a_missing_item_advises_only_what_is_possible(item: Abschnitt) -> None:
    page = pipeline.seite(f"{item.regel_praefix}-00")
    assert page is not None
    assert ("nicht_geregelt:" in page) is item.verzichtbar
    assert page.count(item.frage) == 1
