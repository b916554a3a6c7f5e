"""`vereinbarung ausfertigen`: agreements go in, contracts come out; what is not fit to be signed is refused."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vereinbarung.ausgabe import FORMATE, SEITENZAHLEN
from vereinbarung.bericht import write
from vereinbarung.bericht.darstellung import visible
from vereinbarung.bericht.zusammenfassung import count
from vereinbarung.cli import konsole, ziele
from vereinbarung.cli.gruppe import BEFEHLE, HILFE
from vereinbarung.errors import UnwritableTarget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vereinbarung.ausgabe import Auftrag, Ausgabe
    from vereinbarung.befund.bericht import Bericht
    from vereinbarung.cli.ziele import Ziel

Papier = tuple[str, str]
"""An agreement, as named in the call, and which of its papers."""

PAPIER = ("docx", "pdf")
"""Formats one can sign; the others are for reading."""

ZEITLIMIT = 180
"""Seconds for one run of LibreOffice: one contract takes about five, every further one a fraction of a second."""


@click.command(
    "ausfertigen",
    short_help=BEFEHLE["ausfertigen"],
    context_settings=HILFE,
    options_metavar="[OPTIONEN]",
    epilog="Rückgabe: 0 alles geschrieben, 1 wegen Fehlern abgelehnt, 2 falscher Aufruf, 3 nicht lesbar, nicht "
    "schreibbar oder LibreOffice fehlt, 4 Fehler im Programm.",
)
@click.argument("dateien", nargs=-1, required=True, metavar="DATEI …", help="Vereinbarungen in YAML.")
@click.option(
    "-o",
    "--ziel",
    metavar="ZIEL",
    help="Wohin: ein Name mit .docx, .pdf, .html oder .txt ist eine Datei, "
    "alles andere ein Ordner. Ohne Angabe entsteht alles neben der Vereinbarung.",
)
@click.option(
    "--format",
    "formate",
    multiple=True,
    type=click.Choice(list(FORMATE)),
    metavar="FORMAT",
    help="docx (Word, Vorgabe), pdf, html oder text; mehrere sind möglich: --format docx --format pdf.",
)
@click.option(
    "--entwurf",
    is_flag=True,
    help="Druckt auch Unfertiges: auf jeder Seite als Entwurf gekennzeichnet, was fehlt steht als „noch offen“ darin.",
)
@click.option("--ueberschreiben", "--überschreiben", is_flag=True, help="Ersetzt vorhandene Dateien.")
@click.option(
    "--seitenzahlen",
    type=click.Choice(SEITENZAHLEN),
    default="auto",
    metavar="WANN",
    help="Seitenzahlen im Inhaltsverzeichnis: auto (Vorgabe) wenn LibreOffice da ist, ja oder nein.",
)
@click.option(
    "--zeitlimit",
    type=click.IntRange(min=1),
    default=ZEITLIMIT,
    metavar="SEKUNDEN",
    help=f"Wie lange LibreOffice für einen Durchgang brauchen darf (Vorgabe {ZEITLIMIT}).",
)
def befehl(
    dateien: tuple[str, ...],
    ziel: str | None,
    formate: tuple[str, ...],
    *,
    entwurf: bool,
    ueberschreiben: bool,
    seitenzahlen: str,
    zeitlimit: int,
) -> int:
    """Schreibt den Vertrag zum Unterschreiben: als Word-Datei oder PDF, zum Lesen auch als HTML oder Text.

    Sind Fehler offen, wird nichts geschrieben, sondern gezeigt, was fehlt; mit --entwurf geht es trotzdem.
    """
    from vereinbarung import pipeline
    from vereinbarung.ausgabe import Auftrag

    wanted = ziele.formats(formate, ziel)
    files = ziele.targets(dateien, ziel, wanted, entwurf=entwurf)
    rendered = {datei: pipeline.render(datei, entwurf=entwurf) for datei in dateien}
    auftraege = {
        (datei, ziele.VERTRAG): Auftrag(dokument, wanted) for datei, (dokument, _) in rendered.items() if dokument
    }
    # What stands in the way is said before LibreOffice takes its seconds and before the first file is written.
    for file in files:
        if (file.datei, file.papier) in auftraege:
            _make_folder(file.pfad.parent)
            pipeline.refuse_target(file.pfad, ueberschreiben=ueberschreiben)
    results = _produce(auftraege, seitenzahlen, zeitlimit)
    codes = [0]
    for datei, (dokument, bericht) in rendered.items():
        if dokument is None:
            codes.append(_refuse(datei, bericht))
            continue
        for file in files:
            if file.datei == datei:
                _deliver(file, results[datei, file.papier], entwurf=entwurf, ueberschreiben=ueberschreiben)
        konsole.show(_remaining(datei, bericht))
    return max(codes, key=(0, 1, 3, 4).index)


def _produce(auftraege: Mapping[Papier, Auftrag], seitenzahlen: str, zeitlimit: float) -> dict[Papier, Ausgabe]:
    from vereinbarung.ausgabe import ausgeben, needs_office

    orders = list(auftraege.values())
    if needs_office(orders, seitenzahlen) and sys.stderr is not None and sys.stderr.isatty():
        konsole.error("LibreOffice setzt die Seiten; das dauert einige Sekunden …\n")
    return dict(zip(auftraege, ausgeben(orders, seitenzahlen=seitenzahlen, zeitlimit=zeitlimit), strict=True))


def _deliver(file: Ziel, result: Ausgabe, *, entwurf: bool, ueberschreiben: bool) -> None:
    from vereinbarung import pipeline

    pipeline.save(result.daten[file.format], file.pfad, ueberschreiben=ueberschreiben)
    done = "Entwurf geschrieben" if entwurf else "Ausgefertigt" if file.format in PAPIER else "Zum Lesen geschrieben"
    konsole.show(f"{done}: {visible(str(file.pfad))}\n")
    if result.ohne_seitenzahlen and file.format in PAPIER:
        konsole.show(f"  Ohne Seitenzahlen im Inhaltsverzeichnis: {visible(result.ohne_seitenzahlen)}\n")


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
    return f"  Dazu {count(found, 'Befund', 'Befunde')}; Näheres zeigt „vereinbarung pruefen {visible(datei)}“.\n"


def _make_folder(folder: Path) -> None:
    if folder.exists():
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise UnwritableTarget(
            f"Der Ordner „{folder}“ lässt sich nicht anlegen.",
            "Bitte prüfen Sie die Rechte, oder nennen Sie mit -o einen anderen Ort.",
            str(folder),
        ) from fault
