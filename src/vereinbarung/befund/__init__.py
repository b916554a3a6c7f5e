"""Findings as data (standard library only)."""

from vereinbarung.befund.befund import (
    Befund,
    ModellOrt,
    Ort,
    Path,
    Schwere,
    TextOrt,
    Verwandt,
    VorlageOrt,
    YamlOrt,
    ZeilenOrt,
)
from vereinbarung.befund.regel import Regel, Unpruefbar, ort, verwandt

__all__ = [
    "Befund",
    "ModellOrt",
    "Ort",
    "Path",
    "Regel",
    "Schwere",
    "TextOrt",
    "Unpruefbar",
    "Verwandt",
    "VorlageOrt",
    "YamlOrt",
    "ZeilenOrt",
    "ort",
    "verwandt",
]
