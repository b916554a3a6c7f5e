"""Several files side by side: what is searched, what is found, and what does not depend on what."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.regeln.seiten import complete
from vereinbarung import pipeline
from vereinbarung.befund.bericht import Bericht
from vereinbarung.pipeline import umfeld


def text(kennung: str, *, ab: str = "", c2: str = "", vom: str = "", mehr: str = "") -> str:
    """Return an agreement that replaces `ab` and names `c2` under C.2."""
    out = f"kennung: {kennung}\n{mehr}"
    if c2:
        out += (
            f"kooperationsfelder:\n  vermittlungseinrichtung: {{form: sondervereinbarung, sondervereinbarung: {c2}}}\n"
        )
    if ab:
        vom = f", vom: {vom}" if vom else ""
        out += f"weitere:\n  inkrafttreten:\n    loest_ab: [{{bezeichnung: Alt, kennung: {ab}{vom}}}]\n"
    return complete(out)[0]


def frueher(kennung: str) -> str:
    return text(kennung).replace('"beginn": "1.1.2001"', '"beginn": "1.12.2000"')


def put(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def vb(report: Bericht) -> list[tuple[str, str]]:
    return [(Path(m.stelle.datei).name, m.regel) for m in report.befunde if m.regel.startswith("VB")]


def open_vb(report: Bericht) -> list[str]:
    return [n.regel for n in report.nicht_geprueft if n.regel.startswith("VB")]


def test_a_folder_is_compared_and_places_in_both_files_are_named(tmp_path: Path) -> None:
    neu = put(tmp_path / "neu.yaml", text("RV-2", ab="RV-1"))
    alt = put(tmp_path / "alt.yaml", text("RV-1"))
    report = pipeline.check_paths([tmp_path])
    [m] = [m for m in report.befunde if m.regel == "VB-05"]
    assert m.stelle.datei.endswith("neu.yaml")
    assert m.stelle.quellzeile == neu.read_text(encoding="utf-8").splitlines()[m.stelle.zeile - 1]
    assert m.stelle.quellzeile[m.stelle.spalte - 1 : m.stelle.ende_spalte - 1] == "RV-1"
    [second] = m.verwandt
    assert second.stelle.datei.endswith("alt.yaml")
    assert second.stelle.quellzeile == alt.read_text(encoding="utf-8").splitlines()[second.stelle.zeile - 1]
    assert "1.1.2001" in second.stelle.quellzeile
    assert m.fingerabdruck
    assert m.pfad == "/weitere/inkrafttreten/loest_ab/0/kennung"


def test_findings_of_both_passes_stand_in_the_order_of_the_text(tmp_path: Path) -> None:
    put(tmp_path / "a.yaml", text("RV-1", mehr="status: unterzeichnet\n"))
    put(tmp_path / "b.yaml", text("RV-1"))
    report = pipeline.check_paths([tmp_path])
    places = [(m.stelle.datei, m.stelle.zeile) for m in report.befunde]
    assert len({datei for datei, _ in places}) == 2
    assert places == sorted(places)


def test_a_file_alone_outside_a_collection_is_compared_with_its_folder_only(tmp_path: Path) -> None:
    neu = put(tmp_path / "a" / "neu.yaml", text("RV-2", ab="RV-1"))
    put(tmp_path / "b" / "alt.yaml", text("RV-1"))
    report = pipeline.check_paths([neu])
    assert (vb(report), open_vb(report)) == ([], ["VB-02"])
    put(tmp_path / "a" / "alt.yaml", text("RV-1"))
    report = pipeline.check_paths([neu])
    assert (vb(report), open_vb(report)) == ([("neu.yaml", "VB-05")], [])
    assert len(report.dateien) == 1


@pytest.mark.parametrize("mark", [".git", "vereinbarung.yaml"])
def test_a_file_alone_is_compared_with_its_whole_collection(tmp_path: Path, mark: str) -> None:
    put(tmp_path / mark, "# oberster Ordner\n")
    neu = put(tmp_path / "a" / "neu.yaml", text("RV-2", ab="RV-1"))
    put(tmp_path / "b" / "tief" / "alt.yaml", text("RV-1", ab="RV-7"))
    assert vb(pipeline.check_paths([neu])) == [("neu.yaml", "VB-05")]
    assert vb(pipeline.check_paths([tmp_path / "a"])) == [("neu.yaml", "VB-05")]
    put(neu, text("RV-2", ab="RV-8"))
    report = pipeline.check_paths([neu])
    assert (vb(report), open_vb(report)) == ([("neu.yaml", "VB-02")], [])


def test_an_agreement_of_the_name_of_the_settings_file_marks_no_collection(tmp_path: Path) -> None:
    put(tmp_path / ".git" / "HEAD", "")
    neu = put(tmp_path / "a" / "vereinbarung.yaml", text("RV-2", ab="RV-1"))
    put(tmp_path / "b" / "vereinbarung.yaml", text("RV-1"))
    assert vb(pipeline.check_paths([neu])) == [("vereinbarung.yaml", "VB-05")]


def test_a_collection_too_large_is_no_proof_that_something_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "vereinbarung.yaml", "# oberster Ordner\n")
    neu = put(tmp_path / "neu.yaml", text("RV-2", ab="RV-1"))
    for number in range(5):
        put(tmp_path / f"{number}.yaml", "x: 1\n")
    monkeypatch.setattr(umfeld, "GRENZE", 3)
    assert open_vb(pipeline.check_paths([neu])) == ["VB-02"]


def test_a_copy_beside_the_file_is_a_warning_and_two_checked_ones_an_error(tmp_path: Path) -> None:
    one, two = (put(tmp_path / name, text("RV-1")) for name in ("a.yaml", "b.yaml"))
    put(tmp_path / "c.yaml", text("RV-10"))
    assert [m.schwere for m in pipeline.check_paths([one]).befunde if m.regel == "VB-01"] == ["warnung"]
    assert [m.schwere for m in pipeline.check_paths([one, two]).befunde if m.regel == "VB-01"] == ["fehler"] * 2
    assert pipeline.render(one)[0] is not None


def test_an_error_across_files_is_a_reason_not_to_print(tmp_path: Path) -> None:
    neu = put(tmp_path / "neu.yaml", text("RV-2", ab="RV-1"))
    put(tmp_path / "alt.yaml", text("RV-1"))
    dokument, report = pipeline.render(neu)
    assert dokument is None
    assert vb(report) == [("neu.yaml", "VB-05")]
    assert pipeline.render(neu, entwurf=True)[0] is not None


def test_a_broken_file_hides_nothing_but_itself(tmp_path: Path) -> None:
    put(tmp_path / "neu.yaml", text("RV-2", ab="RV-1"))
    put(tmp_path / "alt.yaml", text("RV-1"))
    put(tmp_path / "dritte.yaml", text("RV-3", ab="RV-4"))
    put(tmp_path / "kaputt.yaml", "art: rahmenvereinbarung\nkennung: [\n")
    report = pipeline.check_paths([tmp_path])
    assert vb(report) == [("neu.yaml", "VB-05")]
    # The broken file may be the one that is looked for.
    [missing] = [n for n in report.nicht_geprueft if n.regel == "VB-02"]
    assert missing.datei.endswith("dritte.yaml")
    assert "kaputt.yaml" in missing.grund
    assert not report.abgestuerzt


def test_a_reason_lifts_a_finding_across_files_and_an_idle_one_is_named(tmp_path: Path) -> None:
    grund = "abweichungen:\n  - {regel: VB-02, begruendung: Sie liegt nur auf Papier vor.}\n"
    put(tmp_path / "neu.yaml", text("RV-2", ab="RV-1", mehr=grund))
    report = pipeline.check_paths([tmp_path])
    assert vb(report) == []
    assert [(b.meldung.regel, b.begruendung) for b in report.begruendet] == [("VB-02", "Sie liegt nur auf Papier vor.")]
    put(tmp_path / "alt.yaml", frueher("RV-1"))
    report = pipeline.check_paths([tmp_path])
    assert [m.regel for m in report.befunde if m.schwere != "hinweis" and m.stelle.datei.endswith("neu.yaml")] == [
        "AB-03"
    ]
    # Where nothing could be compared, the entry may well be needed.
    (tmp_path / "alt.yaml").unlink()
    assert [m.regel for m in pipeline.check_paths([tmp_path / "neu.yaml"]).befunde if m.regel.startswith("AB")] == []


def test_no_reason_lifts_an_error_of_names(tmp_path: Path) -> None:
    grund = "abweichungen:\n  - {regel: VB-01, begruendung: So ist es.}\n"
    put(tmp_path / "a.yaml", text("RV-1", mehr=grund))
    put(tmp_path / "b.yaml", text("RV-1"))
    found = [m.regel for m in pipeline.check_paths([tmp_path]).befunde if m.stelle.datei.endswith("a.yaml")]
    assert {"VB-01", "AB-02"} <= set(found)


KENNUNGEN = st.sampled_from(["RV-1", "RV-2", "RV-3", "RV-4"])


@st.composite
def ordner(draw: st.DrawFn) -> dict[str, bytes]:
    """Return a folder in which ids, references, a Sondervereinbarung and a broken file are mixed up."""
    count = draw(st.integers(2, 5))
    files = {}
    for number in range(count):
        ab, c2 = draw(st.none() | KENNUNGEN), draw(st.none() | KENNUNGEN | st.just("SV-1"))
        vom = draw(st.sampled_from(["", "1.12.2000"]))
        mehr = draw(st.sampled_from(["", "unterzeichnung: {ort: Gießen, am: 20.11.2000}\n"]))
        files[f"{number}.yaml"] = text(draw(KENNUNGEN), ab=ab or "", c2=c2 or "", vom=vom, mehr=mehr).encode()
    if draw(st.booleans()):
        files["x.yaml"] = b"art: [\n"
    if draw(st.booleans()):
        sonder = f"art: sondervereinbarung\nkennung: SV-1\nrahmenvereinbarung: {{kennung: {draw(KENNUNGEN)}}}\n"
        files["s.yaml"] = complete(sonder)[0].encode()
    return files


@given(ordner(), st.randoms(use_true_random=False))
def test_the_order_of_files_does_not_change_what_is_found(files: dict[str, bytes], r: object) -> None:
    names = list(files)
    r.shuffle(names)  # type: ignore[attr-defined]
    one, other = pipeline.check_texts(files), pipeline.check_texts({name: files[name] for name in names})
    assert set(one.befunde) == set(other.befunde)
    assert len(one.befunde) == len(other.befunde)
    assert sorted(map(repr, one.nicht_geprueft)) == sorted(map(repr, other.nicht_geprueft))
    assert not one.abgestuerzt


SONDER = "art: sondervereinbarung\nkennung: SV-1\nrahmenvereinbarung: {{kennung: RV-1, datei: {datei}, bei_ende: endet}}\n"


@pytest.mark.parametrize(
    ("datei", "found"),
    [
        ("../b/rahmen.yaml", True),
        ("../b/fehlt.yaml", False),
        ("../b", False),
        ("../b/rahmen.txt", False),
        ("/etc/rahmen.yaml", False),
        ("'\\\\server\\ablage\\rahmen.yaml'", False),
        ("C:rahmen.yaml", False),
    ],
)
def test_where_the_other_one_lies_may_be_said(tmp_path: Path, datei: str, found: bool) -> None:
    sonder = put(tmp_path / "a" / "sonder.yaml", complete(SONDER.format(datei=datei))[0])
    for name in ("rahmen.yaml", "rahmen.txt"):
        put(tmp_path / "b" / name, text("RV-1", mehr="status: beendet\n"))
    assert vb(pipeline.check_paths([sonder])) == ([("sonder.yaml", "VB-16")] if found else [])


def test_a_run_over_a_large_collection_knows_that_it_has_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(umfeld, "GRENZE", 3)
    put(tmp_path / "vereinbarung.yaml", "# oberster Ordner\n")
    for number in range(5):
        put(tmp_path / f"{number}.yaml", text(f"RV-{number}", ab="RV-9"))
    assert vb(pipeline.check_paths([tmp_path])) == [(f"{number}.yaml", "VB-02") for number in range(5)]
