"""The formats for forges: judged by their official schemas and by programs that read them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from junitparser import Failure, JUnitXml, Skipped
from lxml import etree

from tests.bericht.muster import DATEI, bericht, meldung, stelle
from tests.bericht.schemata import schema
from vereinbarung.befund import Schwere
from vereinbarung.befund.bericht import Bericht
from vereinbarung.bericht import FORMATE, FUER_MENSCHEN, write

TEXT = st.text(st.characters())


def with_text(text: str) -> Bericht:
    return Bericht(befunde=[meldung(meldung=text, titel=text, wo=stelle(datei=text, quellzeile=text))], dateien=[text])


# ---------------------------------------------------------------- SARIF


def test_sarif_keeps_to_the_schema_of_oasis():
    validator = Draft7Validator(json.loads(schema("sarif-2.1.0.json").read_text(encoding="utf-8")))
    document = json.loads(write("sarif", bericht()))
    assert [e.message for e in validator.iter_errors(document)] == []
    assert [e.message for e in validator.iter_errors(json.loads(write("sarif", Bericht())))] == []


def test_sarif_says_what_the_report_says():
    [run] = json.loads(write("sarif", bericht()))["runs"]
    open_, lifted = run["results"][:3], run["results"][3]
    assert [(r["ruleId"], r["level"]) for r in open_] == [("G2-03", "warning"), ("B1-02", "error"), ("TX-01", "note")]
    region = open_[0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 41, "startColumn": 12, "endLine": 41, "endColumn": 19}
    assert lifted["suppressions"] == [{"kind": "inSource", "justification": "Beschluss des Kreistags vom 1. Juni 2001"}]
    assert all(run["tool"]["driver"]["rules"][r["ruleIndex"]]["id"] == r["ruleId"] for r in run["results"])
    assert open_[1]["relatedLocations"][0]["message"]["text"] == "Hier steht der Stand."
    [invocation] = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert "Die Rechte reichen nicht aus." in str(invocation)


@pytest.mark.parametrize(
    ("datei", "uri"),
    [
        ("marburg/rahmen.yaml", "marburg/rahmen.yaml"),
        ("Gießen 1/ä#b.yaml", "Gie%C3%9Fen%201/%C3%A4%23b.yaml"),
        ("/srv/a b.yaml", "file:///srv/a%20b.yaml"),
        ("C:/Daten/a.yaml", "file:///C:/Daten/a.yaml"),
        ("a:b.yaml", "./a%3Ab.yaml"),
    ],
)
def test_sarif_names_files_as_uris(datei, uri):
    [run] = json.loads(write("sarif", Bericht(befunde=[meldung(wo=stelle(datei=datei))], dateien=[datei])))["runs"]
    found = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert found == uri
    assert datei in unquote(found)


# ---------------------------------------------------------------- JUnit


def test_junit_keeps_to_the_schema_of_jenkins():
    judge = etree.XMLSchema(etree.parse(str(schema("junit-10.xsd"))))
    for report in (bericht(), Bericht(), Bericht(dateien=["sauber.yaml"])):
        judge.assertValid(etree.fromstring(write("junit", report).encode()))


def test_junit_is_read_by_another_program(tmp_path):
    path = tmp_path / "bericht.xml"
    path.write_text(write("junit", bericht()), encoding="utf-8")
    suites = {s.name: s for s in JUnitXml.fromfile(str(path))}
    marburg = list(suites[DATEI])
    failed = [c for c in marburg if any(isinstance(r, Failure) for r in c.result)]
    skipped = [c for c in marburg if any(isinstance(r, Skipped) for r in c.result)]
    assert [c.name for c in failed] == ["G2-03 Zeile 41: Laufzeit über einem Jahr"]
    assert "länger als das empfohlene Jahr" in failed[0].result[0].message
    assert len(skipped) == 3
    assert suites[DATEI].failures == 1
    assert suites["geheim.yaml"].errors == 1


def test_a_file_without_finding_is_a_passed_case():
    root = etree.fromstring(write("junit", Bericht(dateien=["sauber.yaml"])).encode())
    assert [(c.get("name"), len(c)) for c in root.iter("testcase")] == [("ohne Befund", 0)]


@given(TEXT)
def test_junit_stays_well_formed(text):
    root = etree.fromstring(write("junit", with_text(text)).encode())
    if text.isprintable():
        assert root.find(".//failure").get("message") == text


# ---------------------------------------------------------------- GitHub, GitLab, reviewdog

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")
"""What a runner of GitHub Actions takes for a command: values of properties hold no colon, comma or line break."""


def unescape(text: str) -> str:
    for code, char in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, char)
    return text


def test_github_annotates_the_worst_first():
    lines = write("github", bericht()).splitlines()
    commands = [m for line in lines if (m := COMMAND.fullmatch(line))]
    assert [m[1] for m in commands] == ["error", "error", "warning", "notice"]
    properties: dict[str, str] = dict(pair.split("=", 1) for pair in commands[2][2].split(","))
    assert properties["file"] == DATEI
    assert (properties["line"], properties["col"], properties["endColumn"]) == ("41", "12", "19")


@given(TEXT)
def test_github_gets_every_text_on_one_line(text):
    lines = write("github", with_text(text)).split("\n")
    commands = [line for line in lines if line.startswith("::")]
    assert len(commands) == 1
    m = COMMAND.fullmatch(commands[0])
    assert m is not None
    properties = dict(pair.split("=", 1) for pair in m[2].split(","))
    assert unescape(properties["file"]) == text
    assert text.strip() in unescape(m[3])


def test_gitlab_entries_are_complete_and_told_apart():
    twice = bericht()
    twice.befunde.append(twice.befunde[0])
    entries = json.loads(write("gitlab", twice))
    for entry in entries:
        assert set(entry) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert entry["location"]["lines"]["begin"] >= 1
    prints = [entry["fingerprint"] for entry in entries]
    assert len(set(prints)) == len(prints)
    assert json.loads(write("gitlab", bericht()))[1]["fingerprint"] == "0123456789abcdef"


def test_rdjson_is_accepted_by_its_validator(tmp_path):
    folder = schema("rdformat")
    node = shutil.which("node")
    if node is None:
        message = "node fehlt: Der Prüfer des Reviewdog-Formats braucht es"
        if os.environ.get("VEREINBARUNG_ALLES") == "1":
            pytest.fail(message)
        pytest.skip(message)
    path = tmp_path / "bericht.json"
    path.write_text(write("rdjson", bericht()), encoding="utf-8")
    program = folder / "node_modules/@umbrelladocs/rdformat-validator/bin/rdformat-validator.js"
    call = [node, str(program), "--strict", "--no-extra-fields", str(path)]
    done = subprocess.run(call, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_rdjson_counts_columns_in_bytes():
    place = stelle(zeile=2, spalte=5, ende_spalte=7, quellzeile="äöü: ja")
    [diagnostic] = json.loads(write("rdjson", Bericht(befunde=[meldung(wo=place)])))["diagnostics"]
    assert diagnostic["location"]["range"] == {"start": {"line": 2, "column": 8}, "end": {"line": 2, "column": 10}}


# ---------------------------------------------------------------- for people


class Page(HTMLParser):
    """Collects the text and the tags of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag, _attrs):
        self.tags.append(tag)

    def handle_data(self, data):
        self.text.append(data)


@given(TEXT)
def test_html_shows_text_and_never_obeys_it(text):
    page = Page()
    page.feed(write("html", with_text(text)))
    harmless = Page()
    harmless.feed(write("html", with_text("a")))
    assert [t for t in page.tags if t not in ("pre", "mark")] == [t for t in harmless.tags if t not in ("pre", "mark")]
    if text.isprintable():
        assert text.strip() in "".join(page.text)


def test_html_needs_nothing_from_elsewhere(golden):
    page = write("html", bericht())
    assert '<html lang="de">' in page
    assert not re.search(r"<script|https?://|url\(|@import", page)


@given(TEXT)
def test_markdown_rows_stay_rows(text):
    lines = write("markdown", with_text(text)).splitlines()
    rows = [line for line in lines if line.startswith("|")]
    assert len(rows) == 3
    assert len(re.findall(r"(?<!\\)\|", rows[2])) == 5


@pytest.mark.parametrize("name", FORMATE)
def test_every_format_of_every_kind_of_entry_is_kept(name, golden):
    from pathlib import Path

    from vereinbarung import __version__

    if name in ("text", "json"):
        return
    text = write(name, bericht()).replace(__version__, "VERSION")
    golden.check(text, Path(__file__).parent / "golden" / f"bericht-{name}.txt")
    assert text.endswith("\n")


@pytest.mark.parametrize("name", sorted(FUER_MENSCHEN))
def test_reports_for_people_end_with_the_counts(name):
    assert write(name, bericht()).splitlines()[-1].startswith("1 Fehler, 1 Warnung, 1 Hinweis in 2 Dateien")


def test_by_rule_the_worst_stands_first():
    report = bericht()
    report.befunde.append(meldung(wo=stelle(datei="b.yaml")))
    heads = [line for line in write("gruppiert", report).splitlines() if re.match(r"(Fehler|Warnung|Hinweis) ", line)]
    assert [h.split()[1] for h in heads] == ["B1-02", "G2-03", "TX-01"]
    assert "(2 Stellen)" in heads[1]
    assert Schwere.FEHLER.rang > Schwere.WARNUNG.rang
