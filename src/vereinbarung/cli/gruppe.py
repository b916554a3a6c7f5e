"""All commands by name. A command's module is imported only when it runs, so that `--help` needs nothing but click."""

from __future__ import annotations

import os
from importlib import import_module

import click

from vereinbarung.cli.ablauf import FEHLERSUCHE

BEFEHLE = {
    "neu": "Fragt nach den Punkten des Leitfadens und schreibt daraus eine Vereinbarung.",
    "pruefen": "Prüft Vereinbarungen und nennt jeden Befund mit Zeile und Spalte.",
    "ueberblick": "Zeigt, wer mit wem welche Vereinbarung hat, welche fehlt und welche Termine kommen.",
    "ausfertigen": "Schreibt den Vertrag als Word-Datei, PDF, HTML oder Text.",
    "siegel": "Sagt, ob ein versiegelter Vertrag noch denselben Text hat.",
    "erklaeren": "Erklärt eine Regel mit falschem und richtigem Beispiel.",
    "schema": "Legt das JSON-Schema für Ihren Editor ab oder gibt es aus.",
}
"""Name and short help of every command, in the order of use. The module of the same name holds it as `befehl`."""

HILFE = {"help_option_names": ["-h", "--hilfe", "--help"], "max_content_width": 100}
_UMLAUTE = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


class Gruppe(click.Group):
    """A group that knows the names of its commands without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        """Return the names in the order of use."""
        return list(BEFEHLE)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- click's signature
        """Return the command; "prüfen" is understood as well as "pruefen"."""
        name = cmd_name.translate(_UMLAUTE)
        if name not in BEFEHLE:
            return None
        befehl: click.Command = import_module(f"vereinbarung.cli.{name}").befehl
        return befehl

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the list of commands from the table above."""
        with formatter.section("Befehle"):
            formatter.write_dl(list(BEFEHLE.items()))


def _version(ctx: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001 -- click's signature
    if not value or ctx.resilient_parsing:
        return
    import platform

    from vereinbarung import __version__
    from vereinbarung.cli import konsole
    from vereinbarung.source import loader_name

    konsole.show(f"vereinbarung {__version__}\nPython {platform.python_version()}\nYAML: {loader_name()}\n")
    ctx.exit()


def _fehlersuche(_: click.Context, __: click.Parameter, value: bool) -> None:  # noqa: FBT001 -- click's signature
    if value:
        os.environ[FEHLERSUCHE] = "1"


@click.group(
    cls=Gruppe,
    context_settings=HILFE,
    options_metavar="[OPTIONEN]",
    subcommand_metavar="BEFEHL [ANGABEN] …",
    no_args_is_help=True,
    epilog="Hilfe zu einem Befehl gibt zum Beispiel „vereinbarung pruefen --hilfe“.",
)
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_version,
    help="Zeigt, welche Fassung des Programms, von Python und des YAML-Lesers läuft.",
)
@click.option(
    "--fehlersuche",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_fehlersuche,
    help="Zeigt bei einem Fehler im Programm die technischen Einzelheiten.",
)
def gruppe() -> None:
    """Kooperationsvereinbarungen prüfen und als Vertrag ausfertigen."""
