"""`vereinbarung schema`: the JSON Schema for editors, printed or put into the user's repository."""

from __future__ import annotations

import os
from pathlib import Path

import click

from vereinbarung.cli import konsole
from vereinbarung.cli.gruppe import BEFEHLE, HILFE
from vereinbarung.errors import UnwritableTarget

NAME = "rahmenvereinbarung.schema.json"
ABLAGE = "schema"
ZEILE = "# yaml-language-server: $schema="


@click.command("schema", short_help=BEFEHLE["schema"], context_settings=HILFE, options_metavar="[OPTIONEN]")
@click.option("--ablegen", metavar="[ORDNER]", is_flag=False, flag_value=".",
              help="Legt das Schema in diesem Ordner (ohne Angabe: hier) unter „schema“ ab und nennt die Zeile, mit "
              "der eine Vereinbarung darauf verweist.")
def befehl(ablegen: str | None) -> int:
    """Gibt das JSON-Schema der Rahmenvereinbarung aus.

    Damit ergänzt ein Editor mit YAML-Unterstützung die Schlüssel und zeigt die Fragen des Leitfadens.
    """
    from vereinbarung import pipeline

    text = pipeline.schema()
    if ablegen is None:
        konsole.emit(text)
        return 0
    root = Path(ablegen)
    target = root / ABLAGE / NAME
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise UnwritableTarget(
            f"Der Ordner „{target.parent}“ lässt sich nicht anlegen.", "Bitte prüfen Sie die Rechte.", str(root)
        ) from fault
    pipeline.save(text.encode(), target, ueberschreiben=True)
    konsole.show(f"Schema abgelegt: {target}\n\nErste Zeile der Vereinbarungen:\n")
    for datei in _agreements(root) or [root / "vereinbarung.yaml"]:
        konsole.show(f"  {datei}\n    {schema_line(datei, target)}\n")
    return 0


def schema_line(datei: Path, schema: Path) -> str:
    """Return the head line with which the agreement `datei` points at `schema`: relative, with forward slashes."""
    return ZEILE + os.path.relpath(schema, datei.parent).replace(os.sep, "/")


def _agreements(root: Path) -> list[Path]:
    from vereinbarung.source import collect

    return [Path(datei) for datei in collect([root]).files]

