from __future__ import annotations

import pytest

from tests.word.pakete import with_part


@pytest.fixture
def versiegelt(rufe, vereinbarung):
    """Return a sealed contract in the current folder."""
    lauf = rufe("ausfertigen", vereinbarung.name, "--siegel")
    assert (lauf.code, lauf.err) == (0, "")
    return vereinbarung.with_suffix(".docx")


def test_sealed_and_unchanged(rufe, versiegelt):
    lauf = rufe("siegel", versiegelt.name)
    assert (lauf.code, lauf.err) == (0, "")
    first, *others = lauf.out.splitlines()
    assert first == "rahmen.docx: Der Text ist unverändert."
    assert [line.split(": ")[0] for line in others] == ["  Vereinbarung", "  Siegel der Datei"]


def test_a_change_at_the_end_of_a_long_paragraph_is_shown_too(rufe, versiegelt):
    versiegelt.write_bytes(with_part(versiegelt.read_bytes(), lambda t: t.replace("verlässliche", "lockere", 1)))
    assert "lockere" in rufe("siegel", versiegelt.name).out


def test_change_is_shown_with_its_place_and_what_to_do(rufe, versiegelt):
    versiegelt.write_bytes(with_part(versiegelt.read_bytes(), lambda t: t.replace("unberührt", "berührt", 1)))
    lauf = rufe("siegel", versiegelt.name)
    assert lauf.code == 1
    assert "Der Text ist nicht mehr der, der versiegelt wurde." in lauf.out
    assert "  Erste Abweichung: § " in lauf.out.replace("\u00a0", " ")
    assert ", geändert.\n    Jetzt steht dort: „" in lauf.out
    assert "{k_" not in lauf.out
    assert "\nWas tun: " in lauf.out


def test_several_changes_are_counted(rufe, versiegelt):
    versiegelt.write_bytes(with_part(versiegelt.read_bytes(), lambda t: t.replace("Arbeitsamt", "Arbeitsamd")))
    out = rufe("siegel", versiegelt.name).out
    assert "  Insgesamt weichen " in out
    assert " geändert.\n" in out


def test_seals_that_contradict(rufe, versiegelt):
    versiegelt.write_bytes(
        with_part(versiegelt.read_bytes(), lambda t: t.replace("Siegel ", "Siegel 0000 ", 1)[:-1] + ">", "word/footer1.xml")
    )
    assert rufe("siegel", versiegelt.name).code == 1


def test_no_seal(rufe, vereinbarung):
    rufe("ausfertigen", vereinbarung.name)
    lauf = rufe("siegel", "rahmen.docx")
    assert lauf.code == 1
    assert lauf.out.startswith("rahmen.docx: Diese Datei trägt kein Siegel.\n")
    assert "--siegel" in lauf.out


def test_a_draft_is_not_sealed(rufe, vereinbarung):
    lauf = rufe("ausfertigen", vereinbarung.name, "--siegel", "--entwurf")
    assert lauf.code == 2
    assert "Ein Entwurf wird nicht versiegelt." in lauf.err


@pytest.mark.parametrize("name", ["rahmen.yaml", "fehlt.docx", "."])
def test_what_is_no_word_file(rufe, vereinbarung, name):
    lauf = rufe("siegel", name)
    assert (lauf.code, lauf.out) == (3, "")
    assert lauf.err.startswith("Fehler: Die Word-Datei „")
    assert "Was tun: " in lauf.err


def test_wrong_call(rufe):
    assert rufe("siegel").code == 2


def test_draft_and_plain_contract_bear_no_seal(rufe, vereinbarung):
    rufe("ausfertigen", vereinbarung.name, "--entwurf")
    assert "trägt kein Siegel" in rufe("siegel", "rahmen-entwurf.docx").out
