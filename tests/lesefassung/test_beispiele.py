"""Every example as text and as web page: valid, within the width, the same twice."""

from __future__ import annotations

import re

import pytest
from justhtml import JustHTML

from tests.conftest import ROOT
from vereinbarung import pipeline
from vereinbarung.lesefassung.spalten import width
from vereinbarung.lesefassung.text import COLUMNS

EXAMPLES = sorted((ROOT / "beispiele").glob("*/*.yaml"))


@pytest.fixture(scope="module", params=EXAMPLES, ids=[f"{p.parent.name}-{p.stem}" for p in EXAMPLES])
def dokument(request):
    found, report = pipeline.render(request.param)
    assert found is not None, [(b.regel, b.meldung) for b in report.befunde]
    return found


def test_page_has_no_error_and_fetches_nothing(dokument):
    page = pipeline.html(dokument).decode()
    tree = JustHTML(page, strict=True, sanitize=False)  # raises at the first deviation from the standard
    assert not tree.query("script, img, link, iframe, object, [src], [style*=url], [onclick]")
    assert "url(" not in page
    assert "@import" not in page
    assert all(a.attrs["href"].startswith("#") for a in tree.query("a"))


def test_headings_landmarks_and_links(dokument):
    tree = JustHTML(pipeline.html(dokument).decode(), strict=True, sanitize=False)
    assert tree.query("html")[0].attrs["lang"] == "de"
    assert [len(tree.query(name)) for name in ("title", "main", "h1", "nav")] == [1, 1, 1, 1]
    levels = [int(h.name[1]) for h in tree.query("h1, h2, h3, h4, h5, h6")]
    assert levels[0] == 1
    assert set(levels[1:]) == {2}
    ids = [e.attrs["id"] for e in tree.query("[id]")]
    assert len(ids) == len(set(ids))
    assert {a.attrs["href"][1:] for a in tree.query("a")} <= set(ids)
    for table in tree.query("table"):
        assert table.query("th[scope=col]")


def test_text_stays_within_its_width(dokument):
    text = pipeline.text(dokument).decode()
    assert not re.search(r"[ \t]$", text, flags=re.MULTILINE)
    assert "\n\n\n\n" not in text
    assert max(width(line) for line in text.split("\n")) <= COLUMNS


def test_same_document_same_bytes(dokument):
    assert pipeline.html(dokument) == pipeline.html(dokument)
    assert pipeline.text(dokument) == pipeline.text(dokument)
