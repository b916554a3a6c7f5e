"""Metadata of a rule. The check itself is a function beside it; level, lifting, skipping and order are the runner's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from vereinbarung.befund.befund import Befund, ModellOrt, Ort, Path, Schwere, Verwandt, YamlOrt, ZeilenOrt


class Unpruefbar(Exception):
    """Raised by a check that cannot judge; `str()` is the German reason. What it yielded before stays."""


@dataclass(frozen=True, slots=True)
class Regel:
    """What is known of a rule without running it.

    `id`: guide id and a number ("G2-04"), never re-used, never carrying the severity.
    `meldung`, `hilfe`: German templates for `str.format`; `hilfe` says what to do next.
    `leitfaden`: guide ids the rule rests on ("G.2", "N6").
    `needs`: guide ids and top-level keys that must be regulated and whole for the rule to run.
    `arten`: the kinds of document it is about; empty = every kind that has what it needs.
    `abweichung_zulaessig`: whether a reasoned `abweichungen` entry lifts the finding.
    `zeit`: "rechtsstand" if the result depends on the document alone, "stichtag" if also on the day of the check.
    `quelle`: § with law, or the part of the guide.
    """

    id: str
    titel: str
    schwere: Schwere
    meldung: str
    hilfe: str
    leitfaden: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    arten: tuple[str, ...] = ()
    abweichung_zulaessig: bool = True
    zeit: Literal["rechtsstand", "stichtag"] = "rechtsstand"
    quelle: str = ""

    def befund(
        self,
        wo: object,
        *keys: str | int,
        von: int | None = None,
        bis: int | None = None,
        schluessel: bool = False,
        schwere: Schwere | None = None,
        verwandt: tuple[Verwandt, ...] = (),
        **werte: object,
    ) -> Befund:
        """Return a finding at `wo`: a model object with keys below it, a path, or a finished place."""
        return Befund(
            regel=self,
            schwere=schwere or self.schwere,
            meldung=self.meldung.format(**werte),
            hilfe=self.hilfe.format(**werte),
            ort=ort(wo, *keys, von=von, bis=bis, schluessel=schluessel),
            werte=werte,
            verwandt=verwandt,
        )


def ort(wo: object, *keys: str | int, von: int | None = None, bis: int | None = None, schluessel: bool = False) -> Ort:
    """Return the place for a model object, a path or a finished place, with `keys` below it."""
    if isinstance(wo, (YamlOrt, ZeilenOrt)):
        return wo
    if isinstance(wo, tuple):
        pfad: Path = wo + keys
        return YamlOrt(pfad, von, bis, schluessel)
    return ModellOrt(wo, keys, von, bis, schluessel)


def verwandt(text: str, wo: object, *keys: str | int) -> Verwandt:
    """Return a second place with its German sentence."""
    return Verwandt(ort(wo, *keys), text)
