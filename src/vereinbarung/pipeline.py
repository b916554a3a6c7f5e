"""The two chains as functions: paths to a report, and a file to a document. Nothing else knows the whole way."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from vereinbarung.befund import Befund, Path, Regel, Verwandt, YamlOrt, ZeilenOrt
from vereinbarung.befund.bericht import Begruendet, Bericht, Betriebsfehler, Meldung, NebenStelle, NichtGeprueft
from vereinbarung.befund.locate import Fundstelle, locate, pointer
from vereinbarung.errors import UnreadableSource
from vereinbarung.regeln import alle
from vereinbarung.source import Loaded, Tree, collect, read

if TYPE_CHECKING:
    from pathlib import Path as FilePath

    from vereinbarung.model.subject import Subject
    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.regeln.ergebnis import Ergebnis
    from vereinbarung.vertrag.document import Dokument
    from vereinbarung.word import verify


Siegelbefund: TypeAlias = "verify.Siegelbefund"
"""What became of a sealed contract."""

OHNE_DOKUMENT = "Der fertige Wortlaut des Vertrags wird nur mit „--mit-dokument“ geprüft"


@dataclass(frozen=True, slots=True)
class Geprueft:
    """One file after checking: its report, and the subject if it could be read."""

    bericht: Bericht
    subject: Subject | None
    dokument: Dokument | None = None


@dataclass(frozen=True, slots=True)
class _Bauen:
    """Makes the document tree of an agreement; jinja2 and babel are imported here and not before."""

    entwurf: bool

    def __call__(self, v: Vereinbarung) -> Dokument:
        from vereinbarung.vertrag import build

        return build(v, entwurf=self.entwurf)


def check_paths(
    paths: Iterable[str | os.PathLike[str]], *, stichtag: date | None = None, mit_dokument: bool = False
) -> Bericht:
    """Return the report on files and folders (decision 17), sorted by file.

    A file the system refuses becomes an entry of `betriebsfehler`; content never raises. With `mit_dokument` the
    contract of every file without errors is built as well, which raises VereinbarungError for a damaged clause.
    """
    report = Bericht()
    found = collect(paths)
    report.betriebsfehler += [Betriebsfehler(e.datei, str(e), e.hilfe) for e in found.refused]
    report.uebergangen += found.notes
    bauen = _Bauen(entwurf=False) if mit_dokument else None
    for path in found.files:
        report.add(_check_file(path, stichtag, bauen).bericht)
    if found.files and bauen is None:
        report.nicht_geprueft += [
            NichtGeprueft("", m.REGEL.id, OHNE_DOKUMENT) for m in alle() if hasattr(m, "check_dokument")
        ]
    return report


def check_file(path: str | os.PathLike[str], *, stichtag: date | None = None) -> Geprueft:
    """Return the outcome for one file, without its contract."""
    return _check_file(path, stichtag, None)


def check_text(data: bytes, datei: str, *, stichtag: date | None = None) -> Bericht:
    """Return the report on the bytes of one agreement, shown as `datei`."""
    return _check(read(data), datei, stichtag, None).bericht


def render(
    path: str | os.PathLike[str], *, entwurf: bool = False, stichtag: date | None = None
) -> tuple[Dokument | None, Bericht]:
    """Return the contract of one agreement and the report on it.

    There is no contract if nothing could be read, or if there are findings at `fehler` and it is no draft.
    Raises VereinbarungError if the contract cannot be built for a reason outside the agreement.
    """
    checked = _check_file(path, stichtag, _Bauen(entwurf=entwurf))
    return checked.dokument, checked.bericht


def _check_file(path: str | os.PathLike[str], stichtag: date | None, bauen: _Bauen | None) -> Geprueft:
    shown = display(path)
    try:
        loaded = read(path)
    except UnreadableSource as error:
        fault = Betriebsfehler(shown, str(error), error.hilfe)
        return Geprueft(Bericht(betriebsfehler=[fault], dateien=[shown]), None)
    return _check(loaded, shown, stichtag, bauen)


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


def display(path: str | os.PathLike[str]) -> str:
    """Return a path as reports show it: forward slashes, printable, never a lone surrogate."""
    return os.fsdecode(path).replace("\\", "/").removeprefix("./").encode("utf-8", "replace").decode()


def _check(loaded: Loaded, datei: str, stichtag: date | None, bauen: _Bauen | None) -> Geprueft:
    from vereinbarung.model.reading import read as read_model
    from vereinbarung.regeln import runner
    from vereinbarung.regeln.context import Context

    report = Bericht(dateien=[datei])
    found = [_of_problem(p.regel_id, p.werte, p.span, p.verwandt) for p in loaded.problems]
    if loaded.tree is None:
        locator = _Locator(loaded.source, {}, datei)
        report.befunde = sorted((locator.meldung(b) for b in found), key=_order)
        report.nicht_geprueft = [
            NichtGeprueft(datei, "", "Der Inhalt wurde nicht geprüft, weil die Datei nicht lesbar ist")
        ]
        return Geprueft(report, None)
    data: Any = loaded.tree.data
    subject = read_model(data)
    subject.befunde[:0] = found
    context = Context(data=data, stichtag=stichtag)
    if subject.vereinbarung is not None:
        context.rechtsstand = subject.vereinbarung.rechtsstand_am
    outcome: Ergebnis = runner.run(subject, context, alle(), bauen)
    locator = _Locator(loaded.tree, data, datei)
    report.befunde = sorted((locator.meldung(b) for b in outcome.befunde), key=_order)
    report.begruendet = [Begruendet(locator.meldung(b), reason) for b, reason in outcome.begruendet]
    report.nicht_geprueft = [NichtGeprueft(datei, regel.id, grund) for regel, grund in outcome.nicht_geprueft]
    report.abgestuerzt = outcome.abgestuerzt
    dokument = outcome.dokument
    if dokument is not None:
        dokument = replace(dokument, quelle=hashlib.sha256(loaded.data).hexdigest())
    return Geprueft(report, subject, dokument)


def _of_problem(regel_id: str, werte: Mapping[str, object], span: Any, verwandt: Any) -> Befund:  # noqa: ANN401 -- spans of `source`
    regel = next(m.REGEL for m in alle() if m.REGEL.id == regel_id)
    seconds = tuple(Verwandt(ZeilenOrt(s.zeile, s.spalte, s.ende_zeile, s.ende_spalte), text) for s, text in verwandt)
    ort = ZeilenOrt(span.zeile, span.spalte, span.ende_zeile, span.ende_spalte)
    result: Befund = regel.befund(ort, verwandt=seconds, **werte)
    return result


def _order(m: Meldung) -> tuple[int, int, str, str]:
    return m.stelle.zeile, m.stelle.spalte, m.regel, m.meldung


@dataclass(slots=True)
class _Locator:
    """Turns findings of one file into located ones."""

    tree: Tree
    data: Mapping[str, Any]
    datei: str

    def meldung(self, b: Befund) -> Meldung:
        from vereinbarung.model.reading import guide_ids

        pfad = b.ort.pfad if isinstance(b.ort, YamlOrt) else ()
        stelle = locate(b.ort, self.tree, self.datei)
        return Meldung(
            regel=b.regel.id,
            titel=b.regel.titel,
            schwere=b.schwere,
            meldung=b.meldung,
            hilfe=b.hilfe,
            leitfaden=b.regel.leitfaden or guide_ids(self.data.get("art"), pfad),
            pfad=pointer(pfad),
            stelle=stelle,
            verwandt=tuple(NebenStelle(locate(v.ort, self.tree, self.datei), v.text) for v in b.verwandt),
            fingerabdruck=self._fingerprint(b.regel, pfad, stelle),
        )

    def _fingerprint(self, regel: Regel, pfad: Path, stelle: Fundstelle) -> str:
        """Return a name of the finding that survives moved lines: document, rule, path with items named by id."""
        kennung = self.data.get("kennung") or self.datei
        place = "/".join(self._stable(pfad)) or str(stelle.zeile)
        return hashlib.blake2b(f"{kennung}\0{regel.id}\0{place}".encode(errors="replace"), digest_size=8).hexdigest()

    def _stable(self, pfad: Path) -> Iterable[str]:
        node: Any = self.data
        for step in pfad:
            if isinstance(node, list) and isinstance(step, int) and step < len(node):
                node = node[step]
                name = node.get("id") if isinstance(node, dict) else None
                yield f"[{name if isinstance(name, str) else step}]"
            else:
                node = node.get(step) if isinstance(node, dict) else None
                yield str(step)
