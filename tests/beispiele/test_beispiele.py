"""Every example passes, strictly too, says where it comes from, and together they show what the README promises."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from tests.conftest import ROOT
from vereinbarung import pipeline
from vereinbarung.befund import Schwere
from vereinbarung.befund.bericht import Bericht
from vereinbarung.cli.schema import NAME, schema_line
from vereinbarung.model.base import NichtGeregelt, geregelt
from vereinbarung.model.c_felder import Einrichtungsform
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.model.vereinbarung import Vereinbarung

ORDNER = ROOT / "beispiele"
EXAMPLES = sorted(ORDNER.glob("*/*.yaml"))
NAMES = [f"{p.parent.name}/{p.stem}" for p in EXAMPLES]
RAHMEN = [p for p in EXAMPLES if p.stem == "rahmenvereinbarung"]
KURZ = ROOT / "tests" / "daten" / "kurz.yaml"
STICHTAG = date(2001, 1, 15)
"""A day on which the examples are in use; rules that look at the calendar judge them by it."""

example = pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)


@cache
def report(path: Path) -> Bericht:
    return pipeline.check_paths([path], stichtag=STICHTAG, mit_dokument=True)


@cache
def agreement(path: Path) -> Vereinbarung:
    subject = pipeline.check_file(path, stichtag=STICHTAG).subject
    assert subject is not None
    assert subject.vereinbarung is not None
    return subject.vereinbarung


def rahmen(path: Path) -> Rahmenvereinbarung:
    found = agreement(path)
    assert isinstance(found, Rahmenvereinbarung)
    return found


def schema_of(art: str) -> Path:
    return ROOT / "schema" / "json" / NAME.format(art=art)


def rows() -> dict[str, str]:
    """Return the table rows of the README by the file they link to."""
    text = (ORDNER / "README.md").read_text(encoding="utf-8")
    return {m[1]: m[0] for m in re.finditer(r"^\| \[[^\]]+\]\(([a-z_]+/[a-z_0-9]+)\.yaml\) \|.*$", text, re.MULTILINE)}


@example
def test_passes_strictly(path: Path) -> None:
    found = [(b.regel, b.stelle.zeile, b.meldung) for b in report(path).befunde if b.schwere is not Schwere.HINWEIS]
    assert found == []
    assert report(path).exit_code(streng=False) == 0
    assert report(path).exit_code(streng=True) == 0


@example
def test_every_rule_ran(path: Path) -> None:
    assert [(n.regel, n.grund) for n in report(path).nicht_geprueft if n.regel] == []


@example
def test_every_departure_answers_a_finding(path: Path) -> None:
    lifted = {b.meldung.regel for b in report(path).begruendet}
    assert {a.regel for a in agreement(path).abweichungen} == lifted


@example
def test_head_names_schema_source_and_filler(path: Path) -> None:
    first, source, filler, following = path.read_text(encoding="utf-8").splitlines()[:4]
    art = following.removeprefix("art: ")
    assert first == schema_line(path, schema_of(art))
    assert source.startswith("# Quelle: ")
    assert filler.startswith("# Ergänzt: ")
    assert art in pipeline.arten()
    assert path.stem.startswith(art)


def test_readme_describes_every_example_and_no_other() -> None:
    assert sorted(rows()) == NAMES


def test_readme_names_every_lifted_rule() -> None:
    for path in EXAMPLES:
        for a in agreement(path).abweichungen:
            assert a.regel in rows()[f"{path.parent.name}/{path.stem}"], f"{path}: {a.regel}"


def test_names_of_documents_differ() -> None:
    names = [agreement(p).kennung for p in EXAMPLES]
    assert len(set(names)) == len(names)


def test_all_forms_of_the_agency_are_shown() -> None:
    forms = {c2.form for p in RAHMEN if (c2 := geregelt(rahmen(p).kooperationsfelder.vermittlungseinrichtung))}
    assert forms == set(get_args(Einrichtungsform))


def test_drafts_decided_and_signed_agreements_are_shown() -> None:
    assert {agreement(p).status for p in EXAMPLES} >= {"entwurf", "beschlossen", "unterzeichnet"}


@pytest.mark.parametrize(("name", "traeger"), [("darmstadt", 5), ("giessen", 4), ("kassel", 4)])
def test_several_traeger_share_one_agreement(name: str, traeger: int) -> None:
    parteien = agreement(ORDNER / name / "rahmenvereinbarung.yaml").alle_parteien
    assert [p.ist_seite for p in parteien].count("traeger") == traeger


def test_frankfurt_has_the_quota_of_the_report() -> None:
    integration = geregelt(rahmen(ORDNER / "frankfurt" / "rahmenvereinbarung.yaml").ziele.integration)
    assert integration is not None
    quote = next(z for z in integration.ziel if z.art == "quote")
    assert (quote.vergleich, quote.wert) == ("mindestens", 15)
    assert quote.bezugsgroesse is not None
    assert (quote.bezugsgroesse.anzahl.von, quote.bezugsgroesse.anzahl.ungefaehr) == (1600, True)
    assert [(t.anteil, t.gruppe) for t in quote.bezugsgroesse.davon] == [
        (50, "Langzeitarbeitslose"),
        (50, "Sozialhilfeempfänger"),
    ]


@pytest.mark.parametrize(("name", "bezirke"), [("kassel", {"bad-hersfeld", "marburg"}), ("marburg", {"wetzlar"})])
def test_a_kreis_in_two_districts_was_coordinated(name: str, bezirke: set[str]) -> None:
    # A neighbour may be named by key or in full: wetzlar, Arbeitsamt Wetzlar.
    nachbarn = geregelt(rahmen(ORDNER / name / "rahmenvereinbarung.yaml").geltung.nachbarbezirke)
    assert nachbarn is not None
    named = {
        amt.casefold().removeprefix("arbeitsamt ").replace(" ", "-")
        for a in nachbarn.abstimmungen
        for amt in a.arbeitsaemter
    }
    assert bezirke <= named


def test_items_left_out_on_purpose_are_shown() -> None:
    def left_out(v: Rahmenvereinbarung) -> bool:
        sections = (v.ziele, v.kooperationsfelder, v.organisation, v.oeffentlichkeitsarbeit, v.geltung)
        items = [v.praeambel, v.zielgruppe, *(getattr(s, key) for s in sections for key in type(s).model_fields)]
        return any(isinstance(item, NichtGeregelt) for item in items)

    assert {p.parent.name for p in RAHMEN if left_out(rahmen(p))} >= {"kassel", "offenbach"}


def test_the_short_agreement_stays_short_and_passes() -> None:
    assert len(KURZ.read_text(encoding="utf-8").splitlines()) <= 90
    assert KURZ.read_text(encoding="utf-8").splitlines()[0] == schema_line(KURZ, schema_of("rahmenvereinbarung"))
    assert [(b.regel, b.meldung) for b in report(KURZ).befunde if b.schwere is not Schwere.HINWEIS] == []
    assert report(KURZ).begruendet == []
    assert agreement(KURZ).abweichungen == []
