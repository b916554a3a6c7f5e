"""Every example as text and as web page: valid, within the width, the same twice."""

from __future__ import annotations

import re

import pytest

from tests.conftest import ROOT
from tests.lesefassung.seite import Seite
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
    page = pipeline.html(dokument)
    seite = Seite(page)
    assert not seite.all("script, img, link, iframe, object, embed, form")
    assert not re.search(rb"url\(|@import|javascript:", page)
    assert not seite.attributes("*", "src")
    assert all(href.startswith("#") for href in seite.attributes("a", "href"))


def test_headings_landmarks_and_links(dokument):
    seite = Seite(pipeline.html(dokument))
    assert seite.attributes("html", "lang") == ["de"]
    assert [len(seite.all(name)) for name in ("title", "main", "h1", "nav")] == [1, 1, 1, 1]
    assert next(h.name for h in seite.all("h1, h2, h3, h4, h5, h6")) == "h1"
    assert {h.name for h in seite.all("h2, h3, h4, h5, h6")} == {"h2"}
    ids = seite.attributes("[id]", "id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in seite.attributes("a", "href")} <= set(ids)
    assert len(seite.all("table")) == len(seite.all("thead"))
    assert set(seite.attributes("th", "scope")) <= {"col"}


def test_text_stays_within_its_width(dokument):
    text = pipeline.text(dokument).decode()
    assert not re.search(r"[ \t]$", text, flags=re.MULTILINE)
    assert "\n\n\n\n" not in text
    assert max(width(line) for line in text.split("\n")) <= COLUMNS


def test_same_document_same_bytes(dokument):
    assert pipeline.html(dokument) == pipeline.html(dokument)
    assert pipeline.text(dokument) == pipeline.text(dokument)
