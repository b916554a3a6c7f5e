"""The corpus of the benchmarks is what they say it is. No time is asserted here."""

from __future__ import annotations

from statistics import median

from tests.leistung import korpus, messen
from vereinbarung import pipeline
from vereinbarung.befund import Schwere


def test_the_corpus_is_always_the_same_and_free_of_errors() -> None:
    texts = [korpus.text(nummer) for nummer in range(60)]
    assert texts == [korpus.text(nummer) for nummer in range(60)]
    assert 150 <= median(text.count("\n") for text in texts) <= 210
    flawed = 0
    for nummer, text in enumerate(texts):
        found = pipeline.check_text(text.encode(), f"{nummer}.yaml").befunde
        assert [(nummer, b.regel, b.pfad) for b in found if b.schwere is Schwere.FEHLER] == []
        flawed += bool(found)
    # A repository at work: most files give no finding, some do, so that positions are measured too.
    assert 0 < flawed < 30


def test_ratios_are_of_pairs_and_of_the_least() -> None:
    found = {
        "a": [messen.Lauf(2.0), messen.Lauf(3.0), messen.Lauf(8.0)],
        "b": [messen.Lauf(1.0), messen.Lauf(1.0), messen.Lauf(2.0)],
    }
    result = messen.ratio(found, "a", "b", "x", 2.5)
    assert (result.wall, result.least) == (3.0, 2.0)
    assert not result.met
    assert not result.steady
    assert messen.ratio(found, "a", "b", "x", 2.5, larger=True).met
    assert "NOT met" in messen.table([result, "not measured"])
