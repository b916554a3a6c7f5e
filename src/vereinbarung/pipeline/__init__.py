"""The two chains as functions: paths to a report, and a file to a document. Nothing else knows the whole way."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from vereinbarung.befund import Regel, Schwere
from vereinbarung.befund.bericht import Begruendet, Bericht, Betriebsfehler, NichtGeprueft
from vereinbarung.errors import UnreadableSource
from vereinbarung.pipeline import melden, nebeneinander
from vereinbarung.pipeline.dateien import Dateien, display
from vereinbarung.regeln import alle
from vereinbarung.source import Loaded, collect, read, read_bytes
from vereinbarung.verbund import Auszug, auszug, unlesbar

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from vereinbarung.model.subject import Subject
    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.regeln.ergebnis import Ergebnis
    from vereinbarung.vertrag.begleitpapiere import Entfaellt
    from vereinbarung.vertrag.document import Dokument
    from vereinbarung.word import verify


Siegelbefund: TypeAlias = "verify.Siegelbefund"
"""What became of a sealed contract."""

_CHECKS = ("check", "check_dokument", "check_verbund")
OHNE_DOKUMENT = "Der fertige Wortlaut des Vertrags wird nur mit „--mit-dokument“ geprüft"


@dataclass(frozen=True, slots=True)
class Geprueft:
    """One file after checking: its report, what others may know of it, and the subject if it could be read."""

    bericht: Bericht
    auszug: Auszug
    subject: Subject | None = None
    dokument: Dokument | None = None
    geprueft: int = 0
    """How many rules ran; `entfallen` had nothing to judge."""
    entfallen: int = 0
    quelle: bytes = b""


@dataclass(frozen=True, slots=True)
class _Bauen:
    """Makes the document tree of an agreement; jinja2 and babel are imported here and not before."""

    entwurf: bool

    def __call__(self, v: Vereinbarung) -> Dokument:
        from vereinbarung.vertrag import build

        return build(v, entwurf=self.entwurf)


def check_paths(
    paths: Iterable[str | os.PathLike[str]],
    *,
    stichtag: date | None = None,
    mit_dokument: bool = False,
    nur_eigene: bool = False,
) -> Bericht:
    """Return the report on files and folders (decision 17), sorted by file.

    Every file is checked by itself, then all side by side; of each only its `Auszug` is kept in between. A file
    the system refuses becomes an entry of `betriebsfehler`; content never raises. With `mit_dokument` the contract of
    every file without errors is built as well, which raises VereinbarungError for a damaged clause. With `nur_eigene`
    named files that are no agreements are passed over, as they are in folders.
    """
    report = Bericht()
    found = collect(paths, nur_eigene=nur_eigene)
    report.betriebsfehler += [Betriebsfehler(e.datei, str(e), e.hilfe) for e in found.refused]
    report.uebergangen += found.notes
    bauen = _Bauen(entwurf=False) if mit_dokument else None
    dateien = Dateien({display(path): path for path in found.files}, map(display, found.named))
    auszuege = []
    for path in found.files:
        checked = _check_file(path, stichtag, bauen)
        report.add(checked.bericht)
        auszuege.append(checked.auszug)
    report.add(nebeneinander.check(auszuege, dateien, stichtag))
    nebeneinander.sort(report)
    if found.files and bauen is None:
        report.nicht_geprueft += [
            NichtGeprueft("", m.REGEL.id, OHNE_DOKUMENT) for m in alle() if hasattr(m, "check_dokument")
        ]
    return report


def check_file(path: str | os.PathLike[str], *, stichtag: date | None = None) -> Geprueft:
    """Return the outcome for one file by itself, without its contract and without a look at other files."""
    return _check_file(path, stichtag, None)


def check_text(data: bytes, datei: str, *, stichtag: date | None = None) -> Bericht:
    """Return the report on the bytes of one agreement by itself, shown as `datei`."""
    return _check(read(data), datei, stichtag, None).bericht


def check_texts(texte: Mapping[str, bytes], *, stichtag: date | None = None) -> Bericht:
    """Return the report on several agreements side by side: bytes by file name, as if they lay in one folder."""
    report, auszuege = Bericht(), []
    for datei, data in texte.items():
        checked = _check(read(data), datei, stichtag, None)
        report.add(checked.bericht)
        auszuege.append(checked.auszug)
    report.add(nebeneinander.check(auszuege, Dateien(texte), stichtag))
    nebeneinander.sort(report)
    return report


def render(
    path: str | os.PathLike[str], *, entwurf: bool = False, stichtag: date | None = None
) -> tuple[Dokument | None, Bericht]:
    """Return the contract of one agreement and the report on it, which looks at the agreements around it as well.

    There is no contract if nothing could be read, or if there are findings at `fehler` and it is no draft.
    Raises VereinbarungError if the contract cannot be built for a reason outside the agreement.
    """
    checked = check_and_build(path, entwurf=entwurf, stichtag=stichtag)
    return checked.dokument, checked.bericht


def check_and_build(
    path: str | os.PathLike[str], *, entwurf: bool = False, versiegeln: bool = False, stichtag: date | None = None
) -> Geprueft:
    """Return all that is known of one agreement after checking, building and perhaps sealing it; see `render`."""
    checked = _check_file(path, stichtag, _Bauen(entwurf=entwurf))
    shown = display(path)
    report = checked.bericht
    around = nebeneinander.check([checked.auszug], Dateien({shown: path}, (shown,)), stichtag)
    ran = nebeneinander.count(checked.auszug) - len(around.nicht_geprueft)
    report.add(around)
    nebeneinander.sort(report)
    fit = entwurf or not report.count(Schwere.FEHLER)
    dokument = checked.dokument if fit else None
    if dokument is not None and versiegeln:
        dokument = versiegelt(dokument)
    return replace(checked, dokument=dokument, geprueft=checked.geprueft + ran)


def begleitpapier(
    papier: str, checked: Geprueft, *, entwurf: bool = False, am: date | None = None
) -> Dokument | Entfaellt:
    """Return a companion paper of an agreement whose contract was built, or why it has no use for one.

    `am`: the day printed in the Prüfvermerk as that of the check, None to leave it open. Raises like `render`.
    """
    from vereinbarung import __version__
    from vereinbarung.vertrag.begleitpapiere import Pruefung, build

    if checked.subject is None or checked.subject.vereinbarung is None or checked.dokument is None:
        raise ValueError("companions are made of an agreement whose contract was built")
    pruefung = Pruefung(
        bericht=checked.bericht,
        datei=checked.bericht.dateien[0],
        pruefsumme=hashlib.sha256(checked.quelle).hexdigest(),
        programm=f"vereinbarung {__version__}",
        geprueft=checked.geprueft,
        entfallen=checked.entfallen,
        klauseln=checked.dokument.klauseln,
        am=am,
    )
    return build(papier, checked.subject.vereinbarung, entwurf=entwurf, pruefung=pruefung)


def _check_file(path: str | os.PathLike[str], stichtag: date | None, bauen: _Bauen | None) -> Geprueft:
    shown = display(path)
    try:
        data = read_bytes(path)
        # A file above the limit was not read; reading says so with a finding.
        loaded = read(path if data is None else data)
    except UnreadableSource as error:
        fault = Betriebsfehler(shown, str(error), error.hilfe)
        return Geprueft(Bericht(betriebsfehler=[fault], dateien=[shown]), unlesbar(shown))
    checked = _check(loaded, shown, stichtag, bauen)
    dokument = checked.dokument
    if dokument is not None:
        dokument = replace(dokument, quelle=hashlib.sha256(data or b"").hexdigest())
    return replace(checked, dokument=dokument, quelle=data or b"")


def docx(dokument: Dokument, *, seiten: Sequence[int] = ()) -> bytes:
    """Return a document as a Word file; `seiten`: the page of every heading, for the table of contents."""
    from vereinbarung.word.writer import write

    return write(dokument, seiten=seiten)


def html(dokument: Dokument) -> bytes:
    """Return a document as a web page that needs nothing else, to be read on a screen."""
    from vereinbarung.lesefassung.html import write

    return write(dokument).encode()


def text(dokument: Dokument) -> bytes:
    """Return a document as plain text (UTF-8)."""
    from vereinbarung.lesefassung.text import write

    return write(dokument).encode()


def versiegelt(dokument: Dokument) -> Dokument:
    """Return a document with the seal of its text; printed, it bears it in footer and properties."""
    from vereinbarung.word.writer import sealed

    return sealed(dokument)


def siegel(pfad: FilePath) -> Siegelbefund:
    """Return whether a Word file still says what was sealed; raises UnreadableSource."""
    from vereinbarung.word.verify import verify

    return verify(pfad)


def save(data: bytes, ziel: FilePath, *, ueberschreiben: bool = False) -> None:
    """Write a result whole or not at all; raises UnwritableTarget."""
    from vereinbarung.word.package import save as put

    put(data, ziel, ueberschreiben=ueberschreiben)


def refuse_target(ziel: FilePath, *, ueberschreiben: bool = False) -> None:
    """Raise UnwritableTarget now if `save` would, as far as that can be known without writing."""
    from vereinbarung.word.package import refuse_early

    refuse_early(ziel, ueberschreiben=ueberschreiben)


def regeln() -> tuple[Regel, ...]:
    """Return every rule a finding can name, in the order of the catalogue."""
    from vereinbarung.regeln.pages import rules

    return tuple(rules().values())


def seite(kennung: str) -> str | None:
    """Return the German page of a rule in Markdown, or None if there is no such rule."""
    from vereinbarung.regeln.pages import page

    return page(kennung)


def arten() -> tuple[str, ...]:
    """Return the kinds of agreement, as `art:` names them."""
    from vereinbarung.leitfaden.arten import arten as kinds

    return tuple(kinds())


def schema(art: str) -> str:
    """Return the JSON Schema of a kind of agreement as text. Raises KeyError for an unknown kind."""
    from vereinbarung.model.json_schema import text
    from vereinbarung.regeln import regel_ids

    return text(art, regel_ids())


def _check(loaded: Loaded, datei: str, stichtag: date | None, bauen: _Bauen | None) -> Geprueft:
    from vereinbarung.model.reading import read as read_model
    from vereinbarung.regeln import runner
    from vereinbarung.regeln.context import Context

    report = Bericht(dateien=[datei])
    found = [melden.of_problem(p.regel_id, p.werte, p.span, p.verwandt) for p in loaded.problems]
    if loaded.tree is None:
        locator = melden.Locator(loaded.source, {}, datei)
        report.befunde = sorted((locator.meldung(b) for b in found), key=melden.order)
        report.nicht_geprueft = [
            NichtGeprueft(datei, "", "Der Inhalt wurde nicht geprüft, weil die Datei nicht lesbar ist")
        ]
        return Geprueft(report, unlesbar(datei))
    data: Any = loaded.tree.data
    subject = read_model(data)
    subject.befunde[:0] = found
    context = Context(data=data, stichtag=stichtag)
    if subject.vereinbarung is not None:
        context.rechtsstand = subject.vereinbarung.rechtsstand_am
    outcome: Ergebnis = runner.run(subject, context, alle(), bauen)
    locator = melden.Locator(loaded.tree, data, datei)
    report.befunde = sorted((locator.meldung(b) for b in outcome.befunde), key=melden.order)
    report.begruendet = [Begruendet(locator.meldung(b), reason) for b, reason in outcome.begruendet]
    report.nicht_geprueft = [NichtGeprueft(datei, regel.id, grund) for regel, grund in outcome.nicht_geprueft]
    report.abgestuerzt = outcome.abgestuerzt
    # Rules on the YAML itself have no check of their own: reading applied them.
    of_source = sum(not any(hasattr(m, name) for name in _CHECKS) for m in alle())
    ran = outcome.geprueft + of_source
    return Geprueft(report, auszug(subject, datei), subject, outcome.dokument, ran, outcome.entfallen)
