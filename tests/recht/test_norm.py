"""Citations are read as staff write them and printed in one form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vereinbarung.recht.norm import Norm, NormFehler, parse

NBSP, NARROW = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    ("text", "gelesen"),
    [
        ("§ 371a SGB III", ["§ 371a SGB III"]),
        ("§371 a SGB III", ["§ 371a SGB III"]),
        (f"§{NBSP}371a{NARROW}SGB{NBSP}III", ["§ 371a SGB III"]),
        ("§ 18 Abs. 2a BSHG", ["§ 18 Abs. 2a BSHG"]),
        ("§ 18 Absatz 2 a BSHG", ["§ 18 Abs. 2a BSHG"]),
        ("§ 69 Abs. 1 Nr. 1 SGB X", ["§ 69 Abs. 1 Nr. 1 SGB X"]),
        ("§ 56 Abs. 1 S. 2 SGB 10", ["§ 56 Abs. 1 Satz 2 SGB X"]),
        ("§§ 217 ff. SGB III", ["§§ 217 ff. SGB III"]),
        ("§§ 217 ff SGB III", ["§§ 217 ff. SGB III"]),
        ("§ 16f SGB II", ["§ 16f SGB II"]),
        ("§ 16 f. SGB II", ["§§ 16 f. SGB II"]),
        ("§§ 42, 43 SGB I", ["§ 42 SGB I", "§ 43 SGB I"]),
        ("§§ 42 und 43 SGB I", ["§ 42 SGB I", "§ 43 SGB I"]),
        ("§§ 42 Abs. 1, 43 SGB I", ["§ 42 Abs. 1 SGB I", "§ 43 SGB I"]),
        ("§ 9 Abs. 1 und 3 SGB III", ["§ 9 Abs. 1 SGB III", "§ 9 Abs. 3 SGB III"]),
        ("§ 9 Abs. 3, § 9a SGB III", ["§ 9 Abs. 3 SGB III", "§ 9a SGB III"]),
        ("§§ 102 bis 114 SGB X", ["§§ 102 bis 114 SGB X"]),
        ("§§ 67–85a SGB-X", ["§§ 67 bis 85a SGB X"]),
        ("§ 45 HKO", ["§ 45 HKO"]),
        ("§ 4 HAG-BSHG", ["§ 4 HAG/BSHG"]),
        ("§ 4 HAG/SGB XII", ["§ 4 HAG/SGB XII"]),
        ("Art. 6 Abs. 1 Buchst. e DS-GVO", ["Art. 6 Abs. 1 Buchst. e DSGVO"]),
        ("Artikel 6 Absatz 1 Buchstabe e der DSGVO", ["Art. 6 Abs. 1 Buchst. e DSGVO"]),
        ("§ 421d Abs. 3 SGB III i.V.m. § 18a BSHG", ["§ 421d Abs. 3 SGB III", "§ 18a BSHG"]),
        ("§ 9 SGB III i. V. m. § 86 SGB X", ["§ 9 SGB III", "§ 86 SGB X"]),
        ("§ 61 Satz 2 SGB X in Verbindung mit §§ 187 ff. BGB", ["§ 61 Satz 2 SGB X", "§§ 187 ff. BGB"]),
        ("§ 1 AÜG", ["§ 1 AÜG"]),
    ],
)
def test_citations_are_read_as_staff_write_them(text: str, gelesen: list[str]) -> None:
    assert [str(norm) for norm in parse(text)] == gelesen


@pytest.mark.parametrize(
    ("text", "grund", "stelle"),
    [
        ("", "leer", ""),
        ("künftiger § 371a SGB III", "beginnt mit „§“", "künftiger"),
        ("§ SGB III", "fehlt die Nummer", "SGB"),
        ("§ 3", "fehlt das Gesetz", "3"),
        ("§ 3 SGB", "Buch des Sozialgesetzbuchs", "SGB"),
        ("§ 3 SGB XX", "Buch des Sozialgesetzbuchs", "SGB XX"),
        ("§ 3 SGB III a.F.", "a.F.", "a"),
        ("§ 3 Abs. SGB III", "fehlt eine Zahl", "SGB"),
        ("§ 3 Abs. 1 Abs. 2 SGB III", "zweimal", "2"),
        ("§ 3 SGB III Unsinn", "nicht verstehe", "Unsinn"),
        ("§ 3 SGB III,", "fehlt eine Vorschrift", ","),
        ("§ 3 SGB III i.V.m.", "fehlt eine Vorschrift", "."),
        ("§ 3 SGB III i. Z. m. § 4 BSHG", "i.V.m.", "i"),
        ("§ 102 Abs. 1 bis 114 SGB X", "keinen Absatz", "114"),
        ("§ 1 SGB III, " * 60, "zu lang", None),
    ],
)
def test_what_is_not_understood_is_refused_with_its_place(text: str, grund: str, stelle: str | None) -> None:
    with pytest.raises(NormFehler) as fehler:
        parse(text)
    assert grund in fehler.value.grund
    if stelle is not None:
        assert text[fehler.value.von : fehler.value.bis] == stelle


letter = st.sampled_from("abcdeghi")
nummer = st.builds("{}{}".format, st.integers(1, 9999), st.just("") | letter)
gesetz = st.sampled_from(["SGB I", "SGB III", "SGB X", "SGB XIV", "BSHG", "BGB", "HKO", "HAG/SGB XII", "AÜG", "VwGO"])
rest = st.fixed_dictionaries({}, optional={"absatz": nummer, "satz": nummer, "nr": nummer, "buchstabe": letter})
tail = st.one_of(
    rest.flatmap(lambda werte: st.sampled_from(["", "f.", "ff."]).map(lambda ff: {**werte, "ff": ff})),
    nummer.map(lambda bis: {"bis": bis}),
)
normen = st.builds(
    lambda kopf, ende: Norm(**kopf, **ende),
    st.fixed_dictionaries({"gesetz": gesetz, "nummer": nummer, "zeichen": st.sampled_from(["§", "Art."])}),
    tail,
)


@given(normen)
def test_printing_and_reading_are_inverse(norm: Norm) -> None:
    assert parse(str(norm)) == (norm,)


@given(st.lists(normen, min_size=1, max_size=4))
def test_several_citations_are_read_in_order(viele: list[Norm]) -> None:
    assert parse(", ".join(map(str, viele))) == tuple(viele)
    assert parse(" i.V.m. ".join(map(str, viele))) == tuple(viele)


@given(st.text(st.sampled_from("§ .,;/-–aAbfivmSGBIVX0123456789²\u00a0undArtNrbisschtz")))
def test_any_text_is_read_or_refused_within_its_length(text: str) -> None:
    found: tuple[Norm, ...] = ()
    stelle = (0, 0)
    try:
        found = parse(text)
    except NormFehler as fehler:
        stelle = fehler.von, fehler.bis
    assert 0 <= stelle[0] <= stelle[1] <= len(text)
    assert all(parse(str(norm)) == (norm,) for norm in found)
