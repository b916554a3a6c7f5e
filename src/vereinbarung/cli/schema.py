"""`vereinbarung schema`: the JSON Schema for editors, printed or put into the user's repository."""

from __future__ import annotations

import os
import re
from pathlib import Path

import click

from vereinbarung.bericht.darstellung import visible
from vereinbarung.cli import konsole
from vereinbarung.cli.gruppe import BEFEHLE, HILFE
from vereinbarung.errors import UnreadableSource, UnwritableTarget

NAME = "{art}.schema.json"
ABLAGE = "schema"
ZEILE = "# yaml-language-server: $schema="
_BOM = b"\xef\xbb\xbf"
_ART = re.compile(rb"""^(?:\xef\xbb\xbf)?art:[ \t]*["']?([a-z]+)""", re.MULTILINE)


@click.command("schema", short_help=BEFEHLE["schema"], context_settings=HILFE, options_metavar="[OPTIONEN]")
@click.argument("art", required=False, metavar="[ART]", help="Art der Vereinbarung; ohne Angabe: rahmenvereinbarung.")
@click.option(
    "--ablegen",
    metavar="[ORDNER]",
    is_flag=False,
    flag_value=".",
    help="Legt die Schemas aller Arten in diesem Ordner (ohne Angabe: hier) unter „schema“ ab und nennt die Zeile, "
    "mit der eine Vereinbarung auf das ihre verweist.",
)
@click.option(
    "--eintragen",
    is_flag=True,
    help="Schreibt diese Zeile zugleich an den Anfang jeder Vereinbarung des Ordners, die noch keine hat.",
)
def befehl(art: str | None, ablegen: str | None, *, eintragen: bool) -> int:
    """Gibt das JSON-Schema einer Art von Vereinbarung aus.

    Damit ergänzt ein Editor mit YAML-Unterstützung die Schlüssel und zeigt die Fragen des Leitfadens.
    """
    from vereinbarung import pipeline

    if eintragen and ablegen is None:
        raise click.UsageError("„--eintragen“ gehört zu „--ablegen“. Bitte nennen Sie beides.")
    arten = pipeline.arten()
    if art is not None and art not in arten:
        raise click.UsageError(f"Die Art „{art}“ gibt es nicht. Möglich sind: {', '.join(arten)}.")
    if ablegen is None:
        konsole.emit(pipeline.schema(art or arten[0]))
        return 0
    root = Path(ablegen)
    _put(root / ABLAGE, [art] if art else list(arten))
    agreements = _agreements(root)
    if eintragen:
        for datei, kind in agreements.items():
            if _insert(datei, schema_line(datei, root / ABLAGE / NAME.format(art=kind))):
                konsole.show(f"Eingetragen: {visible(str(datei))}\n")
    else:
        konsole.show("\nErste Zeile der Vereinbarungen (mit --eintragen schreibt das Programm sie selbst):\n")
        for datei, kind in (agreements or {root / "vereinbarung.yaml": art or arten[0]}).items():
            line = schema_line(datei, root / ABLAGE / NAME.format(art=kind))
            konsole.show(f"  {visible(str(datei))}\n    {visible(line)}\n")
    return 0


def _put(folder: Path, arten: list[str]) -> None:
    from vereinbarung import pipeline

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise UnwritableTarget(
            f"Der Ordner „{folder}“ lässt sich nicht anlegen.", "Bitte prüfen Sie die Rechte.", str(folder)
        ) from fault
    for art in arten:
        target = folder / NAME.format(art=art)
        pipeline.save(pipeline.schema(art).encode(), target, ueberschreiben=True)
        konsole.show(f"Schema abgelegt: {visible(str(target))}\n")


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


def _agreements(root: Path) -> dict[Path, str]:
    """Return the agreements of a folder with their kind; what names no kind we know is left out."""
    from vereinbarung import pipeline
    from vereinbarung.source import collect

    found = {Path(datei): _art(datei) for datei in collect([root]).files}
    return {datei: art for datei, art in found.items() if art in pipeline.arten()}


def _art(datei: str | os.PathLike[str]) -> str:
    try:
        data = Path(datei).read_bytes()
    except OSError:
        return ""
    m = _ART.search(data)
    return m[1].decode("ascii", "replace") if m else ""
