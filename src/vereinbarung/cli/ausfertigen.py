"""`vereinbarung ausfertigen`: agreements go in, contracts come out; what is not fit to be signed is refused."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vereinbarung.ausgabe import BEGLEITPAPIERE, FORMATE, SEITENZAHLEN
from vereinbarung.bericht import write
from vereinbarung.bericht.darstellung import visible
from vereinbarung.bericht.zusammenfassung import count
from vereinbarung.cli import konsole, ziele
from vereinbarung.cli.gruppe import BEFEHLE, HILFE
from vereinbarung.cli.tag import heute, tag
from vereinbarung.errors import UnwritableTarget

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from vereinbarung.ausgabe import Auftrag, Ausgabe
    from vereinbarung.befund.bericht import Bericht
    from vereinbarung.cli.ziele import Ziel
    from vereinbarung.pipeline import Geprueft

Papier = tuple[str, str]
"""An agreement, as named in the call, and which of its papers."""

ALLE = "begleitpapiere"
"""What `--mit` takes for all companion papers."""

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
@click.option(
    "--siegel",
    is_flag=True,
    help="Druckt ein Siegel des Textes in die Fußzeile; „vereinbarung siegel“ sagt später, ob der Text derselbe ist.",
)
@click.option("--ueberschreiben", "--überschreiben", is_flag=True, help="Ersetzt vorhandene Dateien.")
@click.option(
    "--mit",
    multiple=True,
    type=click.Choice([ALLE, *BEGLEITPAPIERE]),
    metavar="PAPIER",
    help=f"Druckt Begleitpapiere dazu, jedes als eigene Datei: {ALLE} (alle) oder einzeln "
    f"{', '.join(BEGLEITPAPIERE)}; mehrere sind möglich.",
)
@click.option(
    "--stichtag",
    callback=tag,
    metavar="TAG",
    help="Tag der Prüfung, der im Prüfvermerk steht (Vorgabe heute), zum Beispiel 1.7.2001.",
)
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
def befehl(  # noqa: PLR0913 -- the options of the command
    dateien: tuple[str, ...],
    ziel: str | None,
    formate: tuple[str, ...],
    *,
    entwurf: bool,
    siegel: bool,
    ueberschreiben: bool,
    mit: tuple[str, ...],
    stichtag: date | None,
    seitenzahlen: str,
    zeitlimit: int,
) -> int:
    """Schreibt den Vertrag zum Unterschreiben: als Word-Datei oder PDF, zum Lesen auch als HTML oder Text.

    Sind Fehler offen, wird nichts geschrieben, sondern gezeigt, was fehlt; mit --entwurf geht es trotzdem.
    """
    from vereinbarung import pipeline

    if entwurf and siegel:
        raise click.UsageError("Ein Entwurf wird nicht versiegelt. Bitte lassen Sie --entwurf oder --siegel weg.")
    wanted = ziele.formats(formate, ziel)
    papiere = [p for p in BEGLEITPAPIERE if p in mit or ALLE in mit]
    files = ziele.targets(dateien, ziel, wanted, entwurf=entwurf, papiere=(ziele.VERTRAG, *papiere))
    am = stichtag or heute()
    checked = {
        datei: pipeline.check_and_build(datei, entwurf=entwurf, versiegeln=siegel, stichtag=am) for datei in dateien
    }
    auftraege: dict[Papier, Auftrag] = {}
    entfallen: dict[str, list[str]] = {}
    for datei, outcome in checked.items():
        entfallen[datei] = _order(auftraege, datei, outcome, wanted, papiere, entwurf=entwurf, am=am)
    # What stands in the way is said before LibreOffice takes its seconds and before the first file is written.
    for file in files:
        if (file.datei, file.papier) in auftraege:
            _make_folder(file.pfad.parent)
            pipeline.refuse_target(file.pfad, ueberschreiben=ueberschreiben)
    results = _produce(auftraege, seitenzahlen, zeitlimit)
    codes = [0]
    for datei, outcome in checked.items():
        if outcome.dokument is None:
            codes.append(_refuse(datei, outcome.bericht))
            continue
        for file in files:
            if (file.datei, file.papier) in results and file.datei == datei:
                _deliver(file, results[datei, file.papier], entwurf=entwurf, ueberschreiben=ueberschreiben)
        konsole.show("".join(entfallen[datei]) + _remaining(datei, outcome.bericht))
    return max(codes, key=(0, 1, 3, 4).index)


def _order(
    auftraege: dict[Papier, Auftrag],
    datei: str,
    outcome: Geprueft,
    wanted: tuple[str, ...],
    papiere: list[str],
    *,
    entwurf: bool,
    am: date,
) -> list[str]:
    """Order the contract and its companions; return a sentence for each companion the agreement has no use for."""
    from vereinbarung import pipeline
    from vereinbarung.ausgabe import Auftrag, OhnePapier

    if outcome.dokument is None:
        return []
    auftraege[datei, ziele.VERTRAG] = Auftrag(outcome.dokument, wanted)
    sentences = []
    for papier in papiere:
        made = pipeline.begleitpapier(papier, outcome, entwurf=entwurf, am=am)
        if isinstance(made, OhnePapier):
            sentences.append(f"{BEGLEITPAPIERE[papier]} entfällt: {made.grund}\n")
        else:
            auftraege[datei, papier] = Auftrag(made, wanted)
    return sentences


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
