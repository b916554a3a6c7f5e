"""The front matter of a clause file, read by the same YAML reader as the agreements."""

from __future__ import annotations

from vereinbarung.errors import BrokenVorlage


def parse_kopf(text: str, datei: str) -> dict[str, object]:
    """Return the fields of a front matter; raises BrokenVorlage with the line of the file for what cannot be read."""
    from vereinbarung.source import read

    loaded = read(text.encode())
    if loaded.problems or loaded.tree is None or not isinstance(loaded.tree.data, dict):
        zeile = loaded.problems[0].span.zeile + 1 if loaded.problems else 2
        raise BrokenVorlage(
            f"Vorlage „{datei}“, Zeile {zeile}: Der Kopf der Klauseldatei ist nicht lesbar.",
            "Bitte prüfen Sie Einrückung und Doppelpunkte; ein Muster steht in vorlagen/README.md.",
            datei,
            zeile,
        )
    return dict(loaded.tree.data)
