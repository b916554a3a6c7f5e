"""The checklist: what the file says, else what the agreement settles, else open."""

from __future__ import annotations

import pytest

from tests.begleitpapiere.muster import paper, table, text_of
from tests.vertrag.muster import data
from vereinbarung.leitfaden.checklisten import checklisten
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.vertrag.begleitpapiere.checkliste import zaehlung
from vereinbarung.vertrag.document import Tabelle


def row(daten, posten):
    liste = next(x for x in checklisten().values() if any(p.id == posten for p in x.posten))
    rows = table(paper("checkliste", daten), f"Checkliste {liste.titel}")
    return next(r for r in rows if r[0].endswith(f" {posten}"))


def test_every_point_of_the_guide_is_there_once():
    rows = [
        r for b in paper("checkliste").bloecke if isinstance(b, Tabelle) for r in table(paper("checkliste"), b.titel)
    ]
    assert [r[0][2:] for r in rows] == [p.id for liste in checklisten().values() for p in liste.posten]
    assert all(r[0][0] in "☐☒" for r in rows)


@pytest.mark.parametrize(
    ("punkt", "erwartet"),
    [
        ({"stand": "vereinbart", "wer": "aa", "bis": "1.3.2001"}, ["☒ K.1", "vereinbart", "Arbeitsamt", "1. März 2001"]),
        ({"stand": "entfaellt", "grund": "schon geschehen"}, ["☒ K.1", "entfällt: schon geschehen", "", ""]),
        ({"stand": "offen", "wer": "die Leitungen"}, ["☐ K.1", "offen", "die Leitungen", ""]),
    ],
)  # fmt: skip
def test_the_file_decides(punkt, erwartet):
    daten = data()
    daten["checklisten"] = {"K.1": punkt}
    r = row(daten, "K.1")
    assert [r[0], *r[2:]] == erwartet


@pytest.mark.parametrize(
    ("posten", "stand"),
    [
        ("K.1", ["☐ K.1", "offen"]),
        ("K.5", ["☒ K.5", "geregelt in § 9"]),
        ("I.4", ["☒ I.4", "geregelt in § 8"]),
        ("I.3", ["☐ I.3", "offen"]),
        # The contract has the §, which says nothing of this point.
        ("FF.2", ["☐ FF.2", "offen (siehe § 6)"]),
        ("FF.6", ["☐ FF.6", "offen (siehe § 6)"]),
        ("T.2", ["☐ T.2", "offen (siehe § 6)"]),
    ],
)
def test_else_the_agreement_itself_answers(posten, stand):
    r = row(data(), posten)
    assert [r[0], r[2]] == stand


def test_a_point_settled_for_every_measure_is_settled():
    daten = data()
    massnahmen = [{"name": "Kurs", "auswahl": "aa"}, {"name": "Training", "auswahl": "lk"}]
    daten["kooperationsfelder"]["foerderung"]["massnahmen"] = massnahmen
    assert row(daten, "T.2")[2] == "geregelt in § 6"
    del massnahmen[1]["auswahl"]
    assert row(daten, "T.2")[2] == "offen (siehe § 6)"


@pytest.mark.parametrize(("art", "stand"), [("gemeinsam", "geregelt in § 6"), ("getrennt", "offen (siehe § 6)")])
def test_one_pot_only_with_a_joint_procedure(art, stand):
    daten = data()
    daten["kooperationsfelder"]["foerderung"]["verfahren"] = art
    assert row(daten, "FF.4")[2] == stand


def test_an_item_left_out_leaves_its_points_open_with_the_reason():
    daten = data()
    daten["kooperationsfelder"]["hospitation_fortbildung"] = {"nicht_geregelt": "kein Personal"}
    r = row(daten, "I.4")
    assert [r[0], r[2]] == ["☐ I.4", "nicht geregelt: kein Personal"]


@pytest.mark.parametrize(
    ("staende", "satz"),
    [
        (["geregelt"] * 5, "Alle fünf Punkte sind in der Vereinbarung geregelt."),
        (["offen"] * 7, "Alle sieben Punkte sind offen."),
        (["vereinbart", "offen", "offen"], "Von drei Punkten ist einer vereinbart und zwei offen."),
        (
            ["vereinbart"] * 2 + ["geregelt"] * 9 + ["entfaellt"] + ["offen"] * 3,
            "Von 15 Punkten sind zwei vereinbart, neun in der Vereinbarung geregelt, einer entfallen und drei offen.",
        ),
    ],
)
def test_counts(staende, satz):
    assert zaehlung(staende) == satz


def test_counts_of_the_whole_are_those_of_the_rows():
    dokument = paper("checkliste")
    rows = [r for b in dokument.bloecke if isinstance(b, Tabelle) for r in table(dokument, b.titel)]
    geregelt = sum(r[2].startswith("geregelt") for r in rows)
    offen = sum(r[0].startswith("☐") for r in rows)
    assert f"Von {len(rows)} Punkten sind {geregelt} in der Vereinbarung geregelt und {offen} offen." in text_of(
        dokument
    )


def test_every_answer_looked_for_can_be_given():
    """What `angabe` names exists in the model below its guide item."""
    for liste in checklisten().values():
        for posten in liste.posten:
            if posten.angabe in ("", "keine"):
                continue
            keys = [*leitfaden()[posten.abschnitt].path, *posten.angabe.partition("=")[0].split(".")]
            assert _reaches(Rahmenvereinbarung, keys), posten


def _reaches(model, keys):
    keys = [k for k in keys if k not in ("jede", "eine")]
    fields = getattr(model, "model_fields", {})
    if keys[0] not in fields:
        return False
    return len(keys) == 1 or any(_reaches(m, keys[1:]) for m in _models(fields[keys[0]].annotation))


def _models(annotation):
    from typing import get_args

    found = [annotation] if isinstance(annotation, type) else []
    for part in get_args(annotation):
        found += _models(part)
    return found
