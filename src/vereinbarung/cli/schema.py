"""`vereinbarung schema`: the JSON Schema for editors, printed or put into the user's repository."""

from __future__ import annotations

import os
from pathlib import Path

import click

from vereinbarung.bericht.darstellung import visible
from vereinbarung.cli import konsole
from vereinbarung.cli.gruppe import BEFEHLE, HILFE
from vereinbarung.errors import UnreadableSource, UnwritableTarget

NAME = "rahmenvereinbarung.schema.json"
ABLAGE = "schema"
ZEILE = "# yaml-language-server: $schema="
_BOM = b"\xef\xbb\xbf"


@click.command("schema", short_help=BEFEHLE["schema"], context_settings=HILFE, options_metavar="[OPTIONEN]")
@click.option(
    "--ablegen",
    metavar="[ORDNER]",
    is_flag=False,
    flag_value=".",
    help="Legt das Schema in diesem Ordner (ohne Angabe: hier) unter „schema“ ab und nennt die Zeile, mit "
    "der eine Vereinbarung darauf verweist.",
)
@click.option(
    "--eintragen",
    is_flag=True,
    help="Schreibt diese Zeile zugleich an den Anfang jeder Vereinbarung des Ordners, die noch keine hat.",
)
def befehl(ablegen: str | None, *, eintragen: bool) -> int:
    """Gibt das JSON-Schema der Rahmenvereinbarung aus.

    Damit ergänzt ein Editor mit YAML-Unterstützung die Schlüssel und zeigt die Fragen des Leitfadens.
    """
    from vereinbarung import pipeline

    if eintragen and ablegen is None:
        raise click.UsageError("„--eintragen“ gehört zu „--ablegen“. Bitte nennen Sie beides.")
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
    konsole.show(f"Schema abgelegt: {visible(str(target))}\n")
    agreements = _agreements(root)
    if eintragen:
        for datei in agreements:
            if _insert(datei, schema_line(datei, target)):
                konsole.show(f"Eingetragen: {visible(str(datei))}\n")
    else:
        konsole.show("\nErste Zeile der Vereinbarungen (mit --eintragen schreibt das Programm sie selbst):\n")
        for datei in agreements or [root / "vereinbarung.yaml"]:
            konsole.show(f"  {visible(str(datei))}\n    {visible(schema_line(datei, target))}\n")
    return 0


def schema_line(datei: Path, schema: Path) -> str:
    """Return the head line with which the agreement `datei` points at `schema`: relative, with forward slashes."""
    return ZEILE + os.path.relpath(schema, datei.parent).replace(os.sep, "/")


def _insert(datei: Path, line: str) -> bool:
    """Put `line` before everything else of a file, or in the place of one whose schema is not there.

    Every other byte stays. Return False if the file points at a schema already.
    """
    from vereinbarung import pipeline

    try:
        data = datei.read_bytes()
    except OSError as fault:
        raise UnreadableSource(
            f"Die Datei „{datei}“ ist nicht lesbar.", "Bitte prüfen Sie die Rechte.", str(datei)
        ) from fault
    bom = _BOM if data.startswith(_BOM) else b""
    first, ending, rest = data.removeprefix(bom).partition(b"\n")
    if first.startswith(ZEILE.encode()):
        target = first.removeprefix(ZEILE.encode()).strip().decode(errors="replace")
        if "://" in target or (datei.parent / target).exists():
            return False
        end = b"\r\n" if first.endswith(b"\r") else ending or b"\n"
        pipeline.save(bom + line.encode() + end + rest, datei, ueberschreiben=True)
        return True
    if b"yaml-language-server:" in data:
        return False
    ending = b"\r\n" if b"\r\n" in data else b"\n"
    pipeline.save(bom + line.encode() + ending + data.removeprefix(bom), datei, ueberschreiben=True)
    return True


def _agreements(root: Path) -> list[Path]:
    from vereinbarung.source import collect

    return [Path(datei) for datei in collect([root]).files]
