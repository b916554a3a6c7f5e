"""Places in words of the paper, in every way of numbering."""

from __future__ import annotations

import pytest

from vereinbarung.vertrag.document import Absatz, Dokument, Tabelle, Text, Ueberschrift
from vereinbarung.word.orte import orte


@pytest.mark.parametrize(
    ("kopf", "absatz", "ort", "punkt"),
    [
        ("§ 5", "(2)", "§ 5 Abs. 2", "§ 5 Abs. 2 Buchst. a"),
        ("Artikel 5", "(2)", "Artikel 5 Abs. 2", "Artikel 5 Abs. 2 Buchst. a"),
        ("5", "5.2", "Ziffer 5.2", "Ziffer 5.2 Buchst. a"),
    ],
)
def test_paragraphs_and_points(kopf, absatz, ort, punkt):
    t = (Text("x"),)
    tree = Dokument(
        "t",
        "t",
        (
            Ueberschrift(t, "k_h", "paragraph", kopf),
            Absatz(t, 1, absatz, "k_2"),
            Absatz(t, 2, "a)", "k_2a"),
            Absatz(t, 3, "aa)", "k_2aa"),
            Tabelle((t,), ((t,), (t,)), (1,), "T", "k_t", zeilenanker=("k_t1", "k_t2")),
            Absatz(t, 0, "", "k_frei"),
        ),
    )
    assert orte(tree) == {
        "k_h": f"{kopf}, Überschrift",
        "k_2": ort,
        "k_2a": punkt,
        "k_2aa": f"{punkt} Buchst. aa",
        "k_t": f"{kopf}, Kopf der Tabelle",
        "k_t1": f"{kopf}, Zeile 1 der Tabelle",
        "k_t2": f"{kopf}, Zeile 2 der Tabelle",
        "k_frei": kopf,
    }
