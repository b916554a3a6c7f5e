"""The guide as data is complete, consistent and found by id and by YAML place."""

from __future__ import annotations

import re

import pytest

from vereinbarung.leitfaden.arten import Art, arten
from vereinbarung.leitfaden.checklisten import checklisten
from vereinbarung.leitfaden.leitfaden import Abschnitt, abschnitt, below, by_schluessel, leitfaden, teile
from vereinbarung.model.arten import klasse

GUIDE = {
    "A": 1, "B": 3, "C": 6, "D": 1, "E": 5, "F": 2, "G": 3, "H": 12, "N": 8,
}  # fmt: skip
OPTIONAL = {"C.2", "C.6", *(f"H.{n}" for n in range(1, 13)), *(f"N{n}" for n in range(1, 9))}


def test_all_items_of_the_guide_are_there_in_order() -> None:
    expected = [
        teil if anzahl == 1 else f"{teil}{'' if teil == 'N' else '.'}{n}"
        for teil, anzahl in GUIDE.items()
        for n in range(1, anzahl + 1)
    ]
    assert [id_ for id_ in leitfaden() if re.fullmatch(r"[A-HN][.]?[0-9]*", id_)] == expected
    assert list(teile()) == list(GUIDE)


def test_only_what_the_guide_leaves_open_may_be_missing() -> None:
    punkte = arten()["rahmenvereinbarung"].punkte
    assert {id_ for id_, eintrag in punkte.items() if eintrag.zustand == "kann"} == OPTIONAL & set(punkte)


@pytest.mark.parametrize("art", arten().values(), ids=lambda art: art.id)
def test_every_kind_has_its_items_each_at_a_place_of_its_own(art: Art) -> None:
    assert art.titel
    assert art.beschreibung.endswith(".")
    assert len(art.orte) == len(art.punkte)
    assert "H.6" in art.punkte
    # A Nachtrag has no term of its own: it says from when the changes hold, and the amended agreement how long.
    assert ("G.2" in art.punkte) == (art.id != "nachtrag")
    model = klasse(art.id)
    for path in art.orte:
        assert path[0] in model.model_fields, path


def test_every_item_belongs_to_a_kind() -> None:
    used = {id_ for art in arten().values() for id_ in art.punkte}
    assert {id_ for id_, eintrag in leitfaden().items() if eintrag.schluessel} == used


@pytest.mark.parametrize("eintrag", leitfaden().values(), ids=str)
def test_every_item_asks_a_question_and_helps_in_two_to_five_sentences(eintrag: Abschnitt) -> None:
    assert eintrag.zustand in {"muss", "kann"}
    assert eintrag.frage.endswith("?")
    saetze = re.findall(r"[.!?](?= [A-ZÄÖÜ]|$)", eintrag.hilfe)
    assert 2 <= len(saetze) <= 5, eintrag.hilfe
    assert not re.search(r'["“](?=\w)|\s{2}|\n', eintrag.frage + eintrag.hilfe)


@pytest.mark.parametrize("eintrag", leitfaden().values(), ids=str)
def test_items_name_existing_notes_and_lie_under_their_part(eintrag: Abschnitt) -> None:
    assert set(eintrag.anmerkungen) <= {id_ for id_ in leitfaden() if id_.startswith("N")}
    if eintrag.id[0] in "ABCDEFGH":
        assert eintrag.path[0] == teile()[eintrag.id[0]].schluessel


def test_every_note_but_n2_belongs_to_an_item_and_n2_has_its_own_place() -> None:
    genannt = {note for eintrag in leitfaden().values() for note in eintrag.anmerkungen}
    assert genannt == {f"N{n}" for n in range(1, 9)}
    assert abschnitt("N2").schluessel == "geltung.weitere_traeger"


def test_places_are_ascii() -> None:
    places = [eintrag.schluessel for eintrag in leitfaden().values() if eintrag.schluessel]
    assert all(re.fullmatch(r"[a-z_]+(\.[a-z_]+)?", place) for place in places)


@pytest.mark.parametrize(
    ("path", "id_"),
    [
        ("praeambel", "A"),
        ("geltung.laufzeit", "G.2"),
        ("geltung.laufzeit.kuendigung.frist", "G.2"),
        ("organisation.gremium", "E.3"),
        ("weitere.vertraulichkeit", "H.12"),
        ("geltung.weitere_traeger", "N2"),
    ],
)
def test_a_place_finds_its_item(path: str, id_: str) -> None:
    eintrag = by_schluessel(path)
    assert eintrag is not None
    assert eintrag.id == id_


def test_a_foreign_place_finds_nothing_and_a_section_finds_its_items() -> None:
    assert by_schluessel("parteien") is None
    assert by_schluessel("geltung") is None
    assert [eintrag.id for eintrag in below("ziele")] == ["B.1", "B.2", "B.3"]
    assert [eintrag.id for eintrag in below("zielgruppe")] == ["D"]


def test_ids_are_found_with_and_without_the_dot() -> None:
    assert abschnitt("H12") is abschnitt("H.12")
    assert abschnitt("H12").regel_praefix == "H12"
    with pytest.raises(KeyError):
        abschnitt("Z.9")


def test_checklists_are_complete_and_point_into_the_guide() -> None:
    listen = checklisten()
    assert {id_: len(liste.posten) for id_, liste in listen.items()} == {"K": 7, "I": 7, "S": 8, "F": 8, "T": 5}
    posten = [eintrag for liste in listen.values() for eintrag in liste.posten]
    ids = [eintrag.id for eintrag in posten]
    assert len(ids) == len(set(ids))
    assert not set(ids) & set(leitfaden()), "a checklist id must not be mistaken for a guide id"
    assert all(eintrag.abschnitt in leitfaden() for eintrag in posten if eintrag.abschnitt)
    assert all(eintrag.text.endswith(".") for eintrag in posten)
