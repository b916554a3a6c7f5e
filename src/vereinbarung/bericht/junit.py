"""JUnit XML as Jenkins and GitLab read it: a suite a file, a failing case a finding, a passing one where none is."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from vereinbarung.befund import Schwere

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vereinbarung.befund.bericht import Bericht, Betriebsfehler, Meldung
    from vereinbarung.bericht.darstellung import Darstellung

_NOT_XML = re.compile(r"[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CLASS = "vereinbarung"


def write(bericht: Bericht, darstellung: Darstellung) -> str:
    """Return the report as JUnit XML.

    Fehler and Warnungen fail, Hinweise pass with their text as output; lifted findings and what could not be checked
    are skipped with the reason.
    """
    suites = [_suite(datei, cases) for datei, cases in _cases(bericht).items()]
    total, failed, errors = (sum(s[1][i] for s in suites) for i in range(3))
    head = f'<testsuites name="vereinbarung" tests="{total}" failures="{failed}" errors="{errors}" time="0">'
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', head, *(s[0] for s in suites), "</testsuites>"]
    return "\n".join(lines) + "\n"


Case = tuple[str, str]
"""What the case counts as ("", "failure", "error", "skipped"), and its XML."""


def _cases(bericht: Bericht) -> dict[str, list[Case]]:
    cases: dict[str, list[Case]] = defaultdict(list)
    for datei in bericht.dateien:
        cases[datei] = []
    for fault in bericht.betriebsfehler:
        cases[fault.datei].append(_refused(fault))
    for m in bericht.befunde:
        cases[m.stelle.datei].append(_finding(m))
    for b in bericht.begruendet:
        cases[b.meldung.stelle.datei].append(_skipped(b.meldung.regel, b.meldung.titel, f"Begründet: {b.begruendung}"))
    for n in bericht.nicht_geprueft:
        if n.datei:
            cases[n.datei].append(_skipped(n.regel or "alle Regeln", "", f"Nicht geprüft: {n.grund}"))
    for found in cases.values():
        if not found:
            found.append(("", f'<testcase classname="{_CLASS}" name="ohne Befund" time="0"/>'))
    return cases


def _suite(datei: str, cases: list[Case]) -> tuple[str, tuple[int, int, int, int]]:
    counts = (
        len(cases),
        sum(1 for kind, _ in cases if kind == "failure"),
        sum(1 for kind, _ in cases if kind == "error"),
        sum(1 for kind, _ in cases if kind == "skipped"),
    )
    tests, failures, errors, skipped = counts
    name = _attribute(datei)
    head = (
        f'  <testsuite name={name} file={name} tests="{tests}" failures="{failures}" errors="{errors}" '
        f'skipped="{skipped}" time="0">'
    )
    return "\n".join([head, *("    " + xml for _, xml in cases), "  </testsuite>"]), counts


def _finding(m: Meldung) -> Case:
    name = _attribute(f"{m.regel} Zeile {m.stelle.zeile}: {m.titel}")
    where = f'classname="{_CLASS}.{m.regel}" name={name} time="0"'
    text = "\n".join(_lines(m))
    if m.schwere is Schwere.HINWEIS:
        return "", f"<testcase {where}><system-out>{_text(text)}</system-out></testcase>"
    failure = f'<failure message={_attribute(m.meldung)} type="{m.schwere}">{_text(text)}</failure>'
    return "failure", f"<testcase {where}>{failure}</testcase>"


def _lines(m: Meldung) -> Iterator[str]:
    yield f"{m.stelle.datei}:{m.stelle.zeile}:{m.stelle.spalte}: {m.regel} ({m.schwere})"
    yield m.meldung
    if m.hilfe:
        yield f"Was tun: {m.hilfe}"
    for v in m.verwandt:
        yield f"Siehe auch {v.stelle.datei}:{v.stelle.zeile}:{v.stelle.spalte}: {v.text}"


def _refused(fault: Betriebsfehler) -> Case:
    return (
        "error",
        f'<testcase classname="{_CLASS}" name="lesbar" time="0"><error message={_attribute(fault.meldung)} '
        f'type="nicht lesbar">{_text(fault.hilfe)}</error></testcase>',
    )


def _skipped(regel: str, titel: str, grund: str) -> Case:
    name = _attribute(f"{regel} {titel}".strip())
    return (
        "skipped",
        f'<testcase classname="{_CLASS}" name={name} time="0"><skipped message={_attribute(grund)}/></testcase>',
    )


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", text), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text), {"\r": "&#13;"})
