"""Operational failures. Content problems are findings, never exceptions."""

from __future__ import annotations


class VereinbarungError(Exception):
    """Something outside the documents failed. `str()` is a German sentence, `hilfe` says what to do next."""

    def __init__(self, meldung: str, hilfe: str = "", datei: str = "") -> None:
        super().__init__(meldung)
        self.hilfe = hilfe
        self.datei = datei


class UnreadableSource(VereinbarungError):
    """The system refuses to give us a file or folder."""


class BrokenVorlage(VereinbarungError):
    """A clause template or the house style is damaged; `zeile` is its line (1-based, 0 if unknown)."""

    def __init__(self, meldung: str, hilfe: str = "", datei: str = "", zeile: int = 0) -> None:
        super().__init__(meldung, hilfe, datei)
        self.zeile = zeile


class UnwritableTarget(VereinbarungError):
    """The result cannot be written where it was asked for."""


class BadConfig(VereinbarungError):
    """The installation's own data are missing or damaged."""


class OfficeFailed(VereinbarungError):
    """LibreOffice did not do what it was asked for, or took too long."""


class MissingOffice(OfficeFailed):
    """LibreOffice is needed and not there."""
