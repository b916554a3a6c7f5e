"""`vereinbarung ausfertigen`: agreements go in, Word files come out; what is not fit to be signed is refused."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vereinbarung.bericht import write
from vereinbarung.bericht.darstellung import visible
from vereinbarung.bericht.zusammenfassung import count
from vereinbarung.cli import konsole
from vereinbarung.cli.gruppe import BEFEHLE, HILFE
from vereinbarung.errors import UnwritableTarget

if TYPE_CHECKING:
    from vereinbarung.befund.bericht import Bericht

ENDUNG = ".docx"


@click.command(
    "ausfertigen",
    short_help=BEFEHLE["ausfertigen"],
    context_settings=HILFE,
    options_metavar="[OPTIONEN]",
    epilog="Rückgabe: 0 alles geschrieben, 1 wegen Fehlern abgelehnt, 2 falscher Aufruf, 3 nicht lesbar oder nicht "
    "schreibbar, 4 Fehler im Programm.",
)
@click.argument("dateien", nargs=-1, required=True, metavar="DATEI …", help="Vereinbarungen in YAML.")
@click.option(
    "-o",
    "--ziel",
    metavar="ZIEL",
    help="Wohin: ein Name mit .docx ist eine Datei, alles andere ein Ordner. "
    "Ohne Angabe entsteht die Word-Datei neben der Vereinbarung.",
)
@click.option(
    "--entwurf",
    is_flag=True,
    help="Druckt auch Unfertiges: auf jeder Seite als Entwurf gekennzeichnet, was fehlt steht als „noch offen“ darin.",
)
@click.option("--ueberschreiben", "--überschreiben", is_flag=True, help="Ersetzt eine vorhandene Word-Datei.")
def befehl(dateien: tuple[str, ...], ziel: str | None, *, entwurf: bool, ueberschreiben: bool) -> int:
    """Schreibt den Vertrag als Word-Datei zum Unterschreiben.

    Sind Fehler offen, wird nichts geschrieben, sondern gezeigt, was fehlt; mit --entwurf geht es trotzdem.
    """
    ziele = targets(dateien, ziel, entwurf=entwurf)
    codes = [_one(datei, target, entwurf, ueberschreiben) for datei, target in zip(dateien, ziele, strict=True)]
    return max(codes, key=(0, 1, 3, 4).index)


def targets(dateien: Iterable[str], ziel: str | None, *, entwurf: bool) -> list[Path]:
    """Return the Word file for every agreement, in their order.

    Raises click.UsageError if two would share one or one would replace an agreement.
    """
    quellen = [Path(datei) for datei in dateien]
    ziele = _targets(quellen, ziel, entwurf=entwurf)
    # Windows and macOS take „A.docx“ and „a.docx“ for one file: the second contract would replace the first.
    if len({_place(path) for path in ziele}) < len(ziele):
        raise click.UsageError(
            "Zwei dieser Vereinbarungen bekämen dieselbe Word-Datei. Bitte rufen Sie sie einzeln auf und nennen Sie "
            "mit -o verschiedene Namen."
        )
    for path in ziele:
        if _place(path) in {_place(quelle) for quelle in quellen}:
            raise click.UsageError(
                f"Die Word-Datei würde die Vereinbarung „{path}“ ersetzen. Bitte nennen Sie mit -o einen anderen Namen."
            )
    return ziele


def _place(path: Path) -> str:
    return os.path.realpath(path).casefold()


def _targets(quellen: list[Path], ziel: str | None, *, entwurf: bool) -> list[Path]:
    ending = f"-entwurf{ENDUNG}" if entwurf else ENDUNG
    if ziel is not None and ziel.lower().endswith(ENDUNG):
        if len(quellen) > 1:
            raise click.UsageError(
                "Mehrere Vereinbarungen passen nicht in eine Datei. "
                f"Bitte nennen Sie mit -o einen Ordner statt „{ziel}“."
            )
        return [Path(ziel)]
    if ziel is None:
        return [quelle.parent / (quelle.stem + ending) for quelle in quellen]
    names = [quelle.stem for quelle in quellen]
    # Repositories keep one folder per agreement and the same file name in each: then the folder tells them apart.
    if len({name.casefold() for name in names}) < len(names):
        names = [f"{quelle.absolute().parent.name}-{quelle.stem}" for quelle in quellen]
    return [Path(ziel) / (name + ending) for name in names]


def _one(datei: str, ziel: Path, entwurf: bool, ueberschreiben: bool) -> int:  # noqa: FBT001 -- private, named above
    from vereinbarung import pipeline

    dokument, bericht = pipeline.render(datei, entwurf=entwurf)
    if dokument is None:
        return _refuse(datei, bericht)
    if not ziel.parent.exists():
        _make_folder(ziel.parent)
    pipeline.save(pipeline.docx(dokument), ziel, ueberschreiben=ueberschreiben)
    done = "Entwurf geschrieben" if entwurf else "Ausgefertigt"
    konsole.show(f"{done}: {visible(str(ziel))}{_remaining(datei, bericht)}\n")
    return 0


def _refuse(datei: str, bericht: Bericht) -> int:
    darstellung = konsole.darstellung("auto")
    konsole.show(write("text", bericht, darstellung), farbe=darstellung.farbe)
    code = bericht.exit_code()
    if code == 1:
        konsole.show(
            f"\nNicht ausgefertigt: {visible(datei)}. Bitte beheben Sie zuerst die Fehler; "
            "einen gekennzeichneten Entwurf gibt es mit --entwurf.\n"
        )
    return code or 1


def _remaining(datei: str, bericht: Bericht) -> str:
    found = len(bericht.befunde)
    if not found:
        return ""
    return f"\n  Dazu {count(found, 'Befund', 'Befunde')}; Näheres zeigt „vereinbarung pruefen {visible(datei)}“."


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise UnwritableTarget(
            f"Der Ordner „{folder}“ lässt sich nicht anlegen.",
            "Bitte prüfen Sie die Rechte, oder nennen Sie mit -o einen anderen Ort.",
            str(folder),
        ) from fault
