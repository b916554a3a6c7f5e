"""`vereinbarung pruefen`: paths go in, a report and an exit code come out."""

from __future__ import annotations

from pathlib import Path

import click

from vereinbarung.bericht import FORMATE, FUER_MASCHINEN, Darstellung, write
from vereinbarung.cli import konsole
from vereinbarung.cli.gruppe import BEFEHLE, HILFE
from vereinbarung.cli.tag import heute


@click.command(
    "pruefen",
    short_help=BEFEHLE["pruefen"],
    context_settings=HILFE,
    options_metavar="[OPTIONEN]",
    epilog="Rückgabe: 0 keine Fehler (mit --streng: auch keine Warnungen), 1 Befunde, 2 falscher Aufruf, "
    "3 Datei nicht lesbar, 4 Fehler im Programm.",
)
@click.argument(
    "pfade",
    nargs=-1,
    required=True,
    metavar="PFAD …",
    help="Dateien oder Ordner. In Ordnern zählen YAML-Dateien, in denen eine Zeile mit „art:“ beginnt.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATE),
    default=FORMATE[0],
    show_default=True,
    help="Für Menschen (text) oder für Programme (json).",
)
@click.option("--streng", is_flag=True, help="Auch Warnungen gelten als nicht bestanden (Rückgabe 1).")
@click.option("--mit-dokument", is_flag=True, help="Prüft auch den fertigen Wortlaut des Vertrags; das dauert länger.")
@click.option("--ausgabe", metavar="DATEI", help="Schreibt den Bericht in diese Datei; sie wird ersetzt.")
@click.option(
    "--farbe",
    type=click.Choice(("auto", "immer", "nie")),
    default="auto",
    show_default=True,
    help="Ob der Bericht farbig ist; „auto“ färbt nur in einem Fenster.",
)
def befehl(
    pfade: tuple[str, ...], form: str, ausgabe: str | None, farbe: str, *, streng: bool, mit_dokument: bool
) -> int:
    """Prüft Vereinbarungen: Vollständigkeit nach dem Leitfaden, Form, Fristen, Recht und Verweise.

    Jeder Befund nennt Datei, Zeile und Spalte und sagt, was zu tun ist.
    """
    from vereinbarung import pipeline

    bericht = pipeline.check_paths(pfade, stichtag=heute(), mit_dokument=mit_dokument)
    if ausgabe:
        text = write(form, bericht, Darstellung(farbe=farbe == "immer"))
        pipeline.save(text.encode(), Path(ausgabe), ueberschreiben=True)
    elif form in FUER_MASCHINEN:
        konsole.emit(write(form, bericht))
    else:
        darstellung = konsole.darstellung(farbe)
        konsole.show(write(form, bericht, darstellung), farbe=darstellung.farbe)
    return bericht.exit_code(streng=streng)
