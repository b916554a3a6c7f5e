"""`vereinbarung ueberblick`: paths go in, the overview of all agreements comes out."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import click

from vereinbarung.bericht.ueberblick import ENDUNGEN, FORMATE, FUER_MENSCHEN, write
from vereinbarung.cli import konsole
from vereinbarung.cli.ablauf import REFUSED
from vereinbarung.cli.gruppe import BEFEHLE, HILFE
from vereinbarung.cli.tag import heute, tag

INCOMPLETE = 1


@click.command(
    "ueberblick",
    short_help=BEFEHLE["ueberblick"],
    context_settings=HILFE,
    options_metavar="[OPTIONEN]",
    epilog="Rückgabe: 0 alles gelesen, 1 eine Datei ließ sich nicht als Vereinbarung lesen, 2 falscher Aufruf, "
    "3 Datei nicht lesbar oder nicht schreibbar, 4 Fehler im Programm.",
)
@click.argument(
    "pfade",
    nargs=-1,
    metavar="[PFAD …]",
    help="Dateien oder Ordner, ohne Angabe der aktuelle Ordner. In Ordnern zählen YAML-Dateien, in denen eine Zeile "
    "mit „art:“ beginnt.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATE),
    help="Wie der Überblick erscheint: zum Lesen im Fenster (text), als Seite zum Ansehen und Drucken (html), als "
    "Tabelle für Excel (csv), für Programme (json). Ohne Angabe richtet es sich nach --ausgabe, sonst text.",
)
@click.option(
    "--ausgabe",
    "ausgabe",
    metavar="DATEI",
    help="Schreibt den Überblick in diese Datei statt ins Fenster; ersetzt sie.",
)
@click.option(
    "--stichtag",
    metavar="TAG",
    callback=tag,
    help="Der Tag, dessen Stand gezeigt wird, zum Beispiel 1.7.2026; ohne Angabe heute.",
)
def befehl(pfade: tuple[str, ...], form: str | None, ausgabe: str | None, stichtag: date | None) -> int:
    """Zeigt alle Vereinbarungen im Überblick.

    Wer mit wem welche Vereinbarung hat und wie weit sie ist, welche Träger eines Bezirks noch keine haben, und alle
    Termine der nächsten zwei Jahre: Beginn, Ende, Verlängerungen, letzte Tage für Kündigungen.
    """
    name = _format(form, ausgabe)
    am = stichtag or heute()
    ziel = Path(ausgabe) if ausgabe else None
    if ziel:
        _protect(ziel)

    from vereinbarung import pipeline
    from vereinbarung.pipeline.ueberblick import ueberblick

    found, is_refused = ueberblick(pfade or (os.curdir,), am)
    if ziel:
        pipeline.save(write(name, found).encode(), ziel, ueberschreiben=True)
        konsole.show(f"Überblick geschrieben: {ziel}\n")
    elif name in FUER_MENSCHEN:
        konsole.show(write(name, found, konsole.darstellung("nie")))
    else:
        konsole.emit(write(name, found))
    if is_refused:
        return REFUSED
    return INCOMPLETE if found.nicht_lesbar else 0


def _format(form: str | None, ausgabe: str | None) -> str:
    """Return the format that is named or that the file's ending asks for; raises click.UsageError if none is."""
    if form or not ausgabe:
        return form or FORMATE[0]
    found = ENDUNGEN.get(Path(ausgabe).suffix.lower())
    if found is None:
        raise click.UsageError(
            f"An „{ausgabe}“ ist nicht zu erkennen, in welchem Format der Überblick geschrieben werden soll. Bitte "
            f"nennen Sie es mit --format; möglich sind {', '.join(FORMATE)}."
        )
    return found


def _protect(ziel: Path) -> None:
    """Raise click.UsageError if the overview would replace an agreement."""
    from vereinbarung.source import is_agreement

    if ziel.suffix.lower() in {".yaml", ".yml"} or (ziel.is_file() and is_agreement(ziel)):
        raise click.UsageError(
            f"Der Überblick würde die Vereinbarung „{ziel}“ ersetzen. "
            "Bitte nennen Sie bei --ausgabe einen anderen Namen."
        )
