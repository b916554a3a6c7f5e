"""`vereinbarung pruefen`: paths go in, a report and an exit code come out."""

from __future__ import annotations

import os
from pathlib import Path

import click

from vereinbarung.bericht import ENDUNGEN, FORMATE, FUER_MENSCHEN, Darstellung, write
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
    help="Wie der Bericht hier erscheint: ausführlich (text), eine Zeile je Befund (knapp), nach Regeln (gruppiert) "
    "oder in einer Form für Programme.",
)
@click.option("--streng", is_flag=True, help="Auch Warnungen gelten als nicht bestanden (Rückgabe 1).")
@click.option("--mit-dokument", is_flag=True, help="Prüft auch den fertigen Wortlaut des Vertrags; das dauert länger.")
@click.option(
    "--nur-vereinbarungen",
    is_flag=True,
    help="Auch unter genannten Dateien zählen nur YAML-Dateien, in denen eine Zeile mit „art:“ beginnt. Für Git-Hooks, "
    "die alle geänderten Dateien nennen.",
)
@click.option(
    "--ausgabe",
    "ausgaben",
    multiple=True,
    metavar="[FORMAT:]DATEI",
    help="Schreibt den Bericht außerdem in diese Datei; sie wird ersetzt. Ohne Format richtet er sich nach der Endung "
    "(.txt, .json, .sarif, .xml für junit, .md, .html), sonst zum Beispiel „gitlab:befunde.json“. Mehrfach möglich.",
)
@click.option(
    "--farbe",
    type=click.Choice(("auto", "immer", "nie")),
    default="auto",
    show_default=True,
    help="Ob der Bericht farbig ist; „auto“ färbt nur in einem Fenster.",
)
def befehl(
    pfade: tuple[str, ...],
    form: str,
    ausgaben: tuple[str, ...],
    farbe: str,
    *,
    streng: bool,
    mit_dokument: bool,
    nur_vereinbarungen: bool,
) -> int:
    """Prüft Vereinbarungen: Vollständigkeit nach dem Leitfaden, Form, Fristen, Recht und Verweise.

    Jeder Befund nennt Datei, Zeile und Spalte und sagt, was zu tun ist.
    """
    from vereinbarung import pipeline

    ziele = _targets(ausgaben)
    bericht = pipeline.check_paths(pfade, stichtag=heute(), mit_dokument=mit_dokument, nur_eigene=nur_vereinbarungen)
    _spare(bericht.dateien, ziele)
    for name, ziel in ziele:
        text = write(name, bericht, Darstellung(farbe=farbe == "immer" and name in FUER_MENSCHEN))
        pipeline.save(text.encode(), ziel, ueberschreiben=True)
    if form in FUER_MENSCHEN:
        darstellung = konsole.darstellung(farbe)
        konsole.show(write(form, bericht, darstellung), farbe=darstellung.farbe)
    else:
        konsole.emit(write(form, bericht))
    return bericht.exit_code(streng=streng)


def _targets(ausgaben: tuple[str, ...]) -> list[tuple[str, Path]]:
    """Return format and file of every report. Raises click.UsageError if two share a file."""
    ziele = [_target(ausgabe) for ausgabe in ausgaben]
    if len({_place(ziel) for _, ziel in ziele}) < len(ziele):
        raise click.UsageError(
            "Zwei Berichte bekämen dieselbe Datei. Bitte nennen Sie bei --ausgabe verschiedene Namen."
        )
    return ziele


def _spare(dateien: list[str], ziele: list[tuple[str, Path]]) -> None:
    """Raise click.UsageError if a report would replace an agreement, named by itself or found in a folder."""
    read = set(map(_place, dateien))
    for _, ziel in ziele:
        if _place(ziel) in read:
            raise click.UsageError(
                f"Der Bericht würde die geprüfte Datei „{ziel}“ ersetzen. "
                "Bitte nennen Sie bei --ausgabe einen anderen Namen."
            )


def _place(pfad: str | Path) -> str:
    return os.path.realpath(pfad).casefold()


def _target(ausgabe: str) -> tuple[str, Path]:
    """Return format and file of one `--ausgabe`: „gitlab:befunde.json“, „befunde.sarif“; „C:…“ names no format."""
    name, colon, rest = ausgabe.partition(":")
    if colon and name in FORMATE:
        if not rest:
            raise click.UsageError(f"Hinter „{name}:“ fehlt bei --ausgabe der Name der Datei.")
        return name, Path(rest)
    found = ENDUNGEN.get(Path(ausgabe).suffix.lower())
    if found is None:
        raise click.UsageError(
            f"An „{ausgabe}“ ist nicht zu erkennen, in welchem Format der Bericht geschrieben werden soll. Bitte "
            f"nennen Sie es davor, zum Beispiel „text:{ausgabe}“; möglich sind {', '.join(FORMATE)}."
        )
    return found, Path(ausgabe)
