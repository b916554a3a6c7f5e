"""`make regel` writes a rule that the rule page tests would take up at once."""

from __future__ import annotations

import ast

import pytest

from vereinbarung.regeln.neu import main, scaffold


@pytest.mark.parametrize(
    ("kennung", "name", "folder", "item"),
    [
        ("G2-98", "g2_was_falsch_ist", "g_geltung", "G.2"),
        ("A-98", "a_was_falsch_ist", "a_praeambel", "A"),
        ("V1-98", "v1_was_falsch_ist", "v_agentur", "V1"),
        ("NT2-98", "nt2_was_falsch_ist", "nt_nachtrag", "NT2"),
        ("H10-98", "h10_was_falsch_ist", "h_weitere", "H.10"),
        ("PA-98", "parteien/pa_was_falsch_ist", "parteien", None),
    ],
)
def test_module_and_page_stand_in_their_section(tmp_path, kennung, name, folder, item):
    (tmp_path / folder).mkdir()
    module, page = scaffold(kennung, name, tmp_path)
    assert module.parent == page.parent == tmp_path / folder
    assert module.stem == page.stem == name.rpartition("/")[2]
    text = module.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text))
    assert f'id="{kennung}"' in text
    assert item is None or f'leitfaden=("{item}",)' in text
    assert f"# Befund: {kennung}" in page.read_text(encoding="utf-8")
    with pytest.raises(ValueError, match="exists already"):
        scaffold(kennung, name, tmp_path)


@pytest.mark.parametrize(
    ("kennung", "name", "reason"),
    [
        ("g2", "g2_x", "no rule id"),
        ("QU-01", "quelle/qu_x", "is taken"),
        ("G2-98", "Öl", "no file name"),
        ("PA-98", "pa_x", "name the section"),
        ("VB-98", "vb_x", "name the section"),
        ("PA-98", "nirgends/pa_x", "name the section"),
    ],
)
def test_what_cannot_be_used_is_said(tmp_path, kennung, name, reason):
    with pytest.raises(ValueError, match=reason):
        scaffold(kennung, name, tmp_path)


def test_wrong_call_ends_with_2(capsys):
    assert main([]) == 2
    assert "make regel" in capsys.readouterr().err
