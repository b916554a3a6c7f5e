"""`vereinbarung siegel`: says whether a Word file still has the text that was sealed, and what was changed first."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vereinbarung.bericht.darstellung import visible
from vereinbarung.bericht.zusammenfassung import count
from vereinbarung.cli import konsole
from vereinbarung.cli.gruppe import BEFEHLE, HILFE

if TYPE_CHECKING:
    from vereinbarung.pipeline import Siegelbefund

_LONGEST = 2000
"""A seal knows paragraphs, not words: shown is the whole paragraph, or the changed word might be cut off."""
_TARGET = re.compile(r"\{k_[0-9a-f]+\}")
"""Where a reference leads to; it is sealed, but nobody reads it."""


@click.command(
    "siegel",
    short_help=BEFEHLE["siegel"],
    context_settings=HILFE,
    options_metavar="[OPTIONEN]",
    epilog="Rückgabe: 0 unverändert, 1 verändert oder kein Siegel, 2 falscher Aufruf, 3 nicht lesbar, "
    "4 Fehler im Programm.",
)
@click.argument("datei", metavar="DATEI", help="Ein Vertrag, der mit „ausfertigen --siegel“ geschrieben wurde.")
def befehl(datei: str) -> int:
    """Sagt, ob ein versiegelter Vertrag (Word-Datei) noch denselben Text hat.

    Seitenumbrüche, Seitenzahlen und das Aussehen zählen nicht, jedes Zeichen des Textes zählt.
    """
    from vereinbarung import pipeline

    befund = pipeline.siegel(Path(datei))
    konsole.show("".join(f"{line}\n" for line in _lines(visible(datei), befund)))
    return 0 if befund.unveraendert else 1


def _lines(datei: str, b: Siegelbefund) -> list[str]:
    lines = [f"{datei}: {_verdict(b)}"]
    if b.kennung:
        lines.append(f"  Vereinbarung: {visible(b.kennung)}")
    if b.siegel:
        lines.append(f"  Siegel der Datei: {_grouped(b.siegel)}")
    if b.siegel != b.jetzt:
        lines.append(f"  {'Jetziger Text' if b.siegel else 'Siegel, das der Text bekäme'}: {_grouped(b.jetzt)}")
    lines += _changes(b)
    if b.nachverfolgt:
        lines.append(
            "  Hinweis: Die Datei enthält nachverfolgte Änderungen. Sie wurde gelesen, als wären alle angenommen."
        )
    if b.kommentare:
        comments = count(b.kommentare, "Kommentar", "Kommentare")
        lines.append(f"  Hinweis: Die Datei enthält {comments}; sie gehören nicht zum Text.")
    if not b.unveraendert:
        lines.append(f"Was tun: {_remedy(b)}")
    return lines


def _verdict(b: Siegelbefund) -> str:
    if not b.siegel:
        return "Diese Datei trägt kein Siegel."
    if b.siegel != b.jetzt:
        return "Der Text ist nicht mehr der, der versiegelt wurde."
    if b.widerspruch:
        return "Die Angaben zum Siegel in der Datei widersprechen einander."
    return "Der Text ist unverändert."


def _changes(b: Siegelbefund) -> list[str]:
    if not b.siegel or b.siegel == b.jetzt:
        return []
    if not b.abweichungen:
        return ["  Welche Stelle geändert wurde, lässt sich an dieser Datei nicht mehr feststellen."]
    first, *others = b.abweichungen
    lines = [f"  Erste Abweichung: {visible(first.ort)}, {first.art}."]
    if first.text:
        text = visible(_TARGET.sub("", first.text).replace("\n", " ").replace("\t", " "))
        short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
        lines.append(f"    Jetzt steht dort: „{short}“")
    if others:
        kinds = [a.art for a in b.abweichungen]
        each = ", ".join(f"{kinds.count(art)} {art}" for art in dict.fromkeys(kinds))
        lines.append(f"  Insgesamt weichen {len(kinds)} Absätze ab: {each}.")
    return lines


def _remedy(b: Siegelbefund) -> str:
    if not b.siegel:
        return "Ein Siegel bekommt ein Vertrag mit „vereinbarung ausfertigen DATEI.yaml --siegel“."
    if b.siegel != b.jetzt:
        return (
            "Bitte vergleichen Sie die Stelle mit dem beschlossenen oder unterschriebenen Papier. "
            "Ist die Änderung gewollt, ändern Sie die YAML-Datei und fertigen Sie neu aus."
        )
    return "Bitte vergleichen Sie das Siegel mit dem, das im Beschluss oder in der Akte vermerkt ist."


def _grouped(siegel: str) -> str:
    return visible(" ".join(siegel[i : i + 4] for i in range(0, len(siegel), 4)))
