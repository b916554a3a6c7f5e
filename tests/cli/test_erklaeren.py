from __future__ import annotations

import re

from vereinbarung import pipeline


def test_list_names_every_rule(rufe):
    lauf = rufe("erklaeren")
    assert lauf.code == 0
    assert [line.split()[0] for line in lauf.out.splitlines()] == [r.id for r in pipeline.regeln()]


def test_page_of_a_rule_in_any_case(rufe):
    page = rufe("erklären", "qu-01").out
    assert page.startswith("# QU-01 – ")
    assert "## Falsch" in page
    assert "## Richtig" in page
    assert "## Was tun" in page


def test_page_of_a_missing_item_comes_from_the_guide(rufe):
    page = rufe("erklaeren", "G2-00").out
    assert "geltung:\n  laufzeit:\n    nicht_geregelt: " in page


def test_unknown_rule(rufe):
    lauf = rufe("erklaeren", "QU-0l")
    assert lauf.code == 2
    assert "Meinten Sie QU-" in lauf.err


def test_all_pages_as_files(rufe, tmp_path):
    lauf = rufe("erklaeren", "--alle", tmp_path / "seiten")
    pages = sorted(p.stem for p in (tmp_path / "seiten").glob("*.md"))
    assert lauf.code == 0
    assert pages == sorted(r.id for r in pipeline.regeln())


def test_all_and_one_do_not_go_together(rufe, tmp_path):
    assert rufe("erklaeren", "--alle", tmp_path, "QU-01").code == 2


def test_pages_have_no_unfilled_placeholder_and_say_what_to_do():
    for regel in pipeline.regeln():
        page = pipeline.seite(regel.id)
        assert page
        _, _, remedy = page.partition("## Was tun\n\n")
        assert remedy.strip(), regel.id
        assert not re.search(r"\{\w+\}", remedy), regel.id
