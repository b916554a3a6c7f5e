"""Signatures of one to fifteen parties in every make-up: what LibreOffice prints, all in one run."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openxml_audit import FileFormat, OpenXmlValidator

from tests.libreoffice import pages, to_pdf
from tests.word.lint import W, body, lint
from tests.word.muster import unterschrift
from vereinbarung.vertrag.document import (
    Absatz,
    Block,
    Dokument,
    Text,
    Ueberschrift,
    Unterschriften,
    Unterschriftsblock,
)
from vereinbarung.word.writer import write

EXAMPLES = 60
LONG = "Zweckverband zur gemeinsamen Beratung und Vermittlung arbeitsuchender Menschen im Landkreis Lindenau, " * 3


@dataclass(frozen=True)
class Partei:
    zeilen: int
    name: int
    organ: bool
    genannt: bool
    siegel: bool
    hinweis: bool
    zugleich: int


@dataclass(frozen=True)
class Fall:
    fuellung: int
    beschluesse: int
    parteien: tuple[Partei, ...]


PARTEI = st.builds(
    Partei, st.integers(1, 4), st.sampled_from([0, 0, 40, 210, 290]), st.booleans(), st.booleans(), st.booleans(), st.booleans(),
    st.sampled_from([0, 0, 1, 4]),
)  # fmt: skip
FALL = st.builds(
    Fall, st.integers(0, 34), st.sampled_from([0, 1, 2, 5, 15, 40]), st.lists(PARTEI, min_size=1, max_size=15).map(tuple)
)  # fmt: skip


def block(i: int, p: Partei) -> Unterschriftsblock:
    name = f"Nummer{i:02d} {LONG[: p.name]}".strip()
    if p.zugleich:
        name += " – zugleich für " + " und ".join(f"die Gemeinde Mit{i:02d}x{j}" for j in range(p.zugleich)) + " –"
    return unterschrift(
        name, f"Kurz{i}" if p.genannt else "", *[(f"Person{i:02d}x{j}", f"Amt{i:02d}x{j}") for j in range(p.zeilen)],
        organ="Der Magistrat" if p.organ else "", siegel=p.siegel,
        hinweis=f"Hinweis{i:02d}: zwei Unterschriften nach § 71 Abs. 2 HGO" if p.hinweis else "",
    )  # fmt: skip


def tree(fall: Fall) -> Dokument:
    filler = [Absatz((Text(f"Zeile {i}"),)) for i in range(fall.fuellung)]
    letzter = [
        Ueberschrift((Text("Letzter Paragraf"),), "k_l", "paragraph", "§\u00a01"),
        Absatz((Text("Schlusssatz der Vereinbarung."),)),
    ]
    worte: list[Block] = [Ueberschrift((Text("Unterzeichnung"),), "k_u", "frei")]
    if fall.beschluesse:
        worte.append(Absatz((Text("Es ist beschlossen worden:"),), halten=True))
    worte += [Absatz((Text(f"Beschluss{i:02d}"),), 4, halten=True) for i in range(fall.beschluesse)]
    blocks = tuple(block(i, p) for i, p in enumerate(fall.parteien))
    return Dokument("t", "t", (*filler, *letzter, *worte, Unterschriften(blocks, "Für die Beteiligten:")))


def cases() -> list[Fall]:
    """Return the same examples on every run: they are printed together, so none can be shrunk alone."""
    found: list[Fall] = []

    @settings(max_examples=EXAMPLES, derandomize=True, database=None, suppress_health_check=list(HealthCheck), deadline=None)
    @given(FALL)
    def collect(fall: Fall) -> None:
        found.append(fall)

    collect()
    einfach = Partei(1, 0, organ=False, genannt=True, siegel=False, hinweis=False, zugleich=0)
    gesiegelt = Partei(2, 0, organ=True, genannt=True, siegel=True, hinweis=True, zugleich=0)
    ends = [Fall(20, n, (einfach, *[gesiegelt] * (n - 1))) for n in (1, 2, 6, 15)]
    return [*ends, *dict.fromkeys(found)]


CASES = cases()


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    where = tmp_path_factory.mktemp("unterschriften")
    found = []
    for i, fall in enumerate(CASES):
        found.append(where / f"u{i}.docx")
        found[-1].write_bytes(write(tree(fall)))
    return found


@pytest.fixture(scope="module")
def printed(files, tmp_path_factory):
    return [pages(pdf) for pdf in to_pdf(files, tmp_path_factory.mktemp("pdf"))]


def test_sound_and_valid(files):
    for path, fall in zip(files, CASES, strict=True):
        assert lint(path.read_bytes()) == [], fall
    for path in files[:12]:
        assert [str(e) for e in OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(path).errors] == []


def test_the_seal_is_a_field_beside_the_lines():
    sealed = Partei(2, 0, organ=True, genannt=True, siegel=True, hinweis=True, zugleich=0)
    (table,) = body(write(tree(Fall(0, 0, (sealed,))))).iter(W + "tbl")
    fields = [c for c in table.iter(W + "tc") if c.find(f"{W}tcPr/{W}tcBorders") is not None]
    assert [c.find(f"{W}tcPr/{W}vMerge").get(W + "val") for c in fields] == ["restart", "continue"]
    assert ["".join(t.text for t in c.iter(W + "t")) for c in fields] == ["Dienstsiegel", ""]
    rows = [c.getparent() for c in fields]
    assert sum(int(r.find(f"{W}trPr/{W}trHeight").get(W + "val")) for r in rows) >= 1588
    for row in table.iter(W + "tr"):
        assert sum(int(getattr(c.find(f"{W}tcPr/{W}gridSpan"), "attrib", {W + "val": 1})[W + "val"]) for c in row.iter(W + "tc")) == 5


def where(text):
    found = defaultdict(list)
    for number, page in enumerate(text):
        for mark in re.findall(r"(?:Nummer|Hinweis|Beschluss)\d\d|(?:Person|Amt|Mit)\d\dx\d|Unterzeichnung|Für die Beteiligten|Schlusssatz", page):
            found[mark].append(number)
    return found


def marks(i, p):
    out = [f"Nummer{i:02d}", *(f"{w}{i:02d}x{j}" for j in range(p.zeilen) for w in ("Person", "Amt"))]
    return [*out, *(f"Mit{i:02d}x{j}" for j in range(p.zugleich)), *([f"Hinweis{i:02d}"] if p.hinweis else [])]


@pytest.mark.buero
@pytest.mark.parametrize("nummer", range(len(CASES)))
def test_every_line_is_printed_once_and_no_pair_is_torn(printed, nummer):
    fall, text = CASES[nummer], printed[nummer]
    found = where(text)
    for i, p in enumerate(fall.parteien):
        assert {m: len(found[m]) for m in marks(i, p)} == dict.fromkeys(marks(i, p), 1)
    assert sum(page.count("Dienstsiegel") for page in text) == sum(p.siegel for p in fall.parteien)
    for i in range(0, len(fall.parteien), 2):
        pair = [m for k, p in enumerate(fall.parteien[i : i + 2], i) for m in marks(k, p)]
        assert len({found[m][0] for m in pair}) == 1, (pair, found)


@pytest.mark.buero
@pytest.mark.parametrize("nummer", range(len(CASES)))
def test_heading_and_closing_words_are_never_alone(printed, nummer):
    fall, text = CASES[nummer], printed[nummer]
    found = where(text)
    assert found["Für die Beteiligten"] == found["Nummer00"]
    if fall.beschluesse > 1:
        assert found["Beschluss00"] == found["Unterzeichnung"]
        assert found[f"Beschluss{fall.beschluesse - 1:02d}"] == found["Nummer00"]
        assert found[f"Beschluss{fall.beschluesse - 2:02d}"] == found["Nummer00"]
    else:
        assert found["Unterzeichnung"] == found["Nummer00"]


@pytest.mark.buero
def test_nobody_signs_under_nothing(printed):
    """The last paragraph stands over the first signatures if names and decisions leave it room."""
    seen = 0
    for fall, text in zip(CASES, printed, strict=True):
        if all(p.name <= 40 and p.zeilen <= 3 for p in fall.parteien[:2]) and fall.beschluesse <= 5:
            found = where(text)
            if len(fall.parteien) <= 2 or found["Nummer00"] != found[f"Nummer{len(fall.parteien) - 1:02d}"]:
                assert found["Schlusssatz"] == found["Nummer00"]
                seen += 1
    assert seen >= 6
