"""What an overview says, as frozen values; texts are German and unescaped, days are `date`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

JAHRE = 2
"""So many years from the day of the overview on the time line reaches."""


@dataclass(frozen=True, slots=True)
class Termin:
    """One day of the time line.

    `art`: beginn, ende, verlaengerung, kuendigung or ueberpruefung. Of a notice, `tag` is the last working day for its
    arrival (to be on the safe side), `zugang_bis` the last day at all, `zum` the last day of the agreement then.
    `geplant`: the agreement is not signed yet.
    """

    tag: date
    art: str
    datei: str
    text: str
    zum: date | None = None
    zugang_bis: date | None = None
    geplant: bool = False


@dataclass(frozen=True, slots=True)
class Stand:
    """One agreement on the day. `lauf`: its term in words; `vorbei`: it is over. `beginn`, `ende`: as they stand.

    `status`: as the file has it, "" if that cannot be read. `aemter`, `traeger`: the keys of its parties in the matrix.
    """

    datei: str
    kennung: str
    art: str
    titel: str
    status: str
    lauf: str
    vorbei: bool
    beginn: date | None
    ende: date | None
    aemter: tuple[str, ...]
    traeger: tuple[str, ...]
    hinweise: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What it is called where there is little room."""
        return self.kennung or self.datei


@dataclass(frozen=True, slots=True)
class Kopf:
    """A row or column of the matrix: an Arbeitsamt or Agentur (by the place), or a Träger."""

    id: str
    name: str
    hinweis: str = ""


@dataclass(frozen=True, slots=True)
class Feld:
    """One cell: an Arbeitsamt and a Träger with the agreements between them, by file.

    `im_bezirk`: the Träger belongs to the district on the day; `teil`: only with this part. `zustand`: the cell in a
    word. `luecke`: why no agreement holds or is being made, "" if one does or the Träger lies elsewhere.
    """

    amt: str
    traeger: str
    zustand: str
    im_bezirk: bool
    teil: str
    luecke: str
    dateien: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unlesbar:
    """A file of which nothing can be shown, and why."""

    datei: str
    grund: str


@dataclass(frozen=True, slots=True)
class Ueberblick:
    """The whole; every list is in the order in which it is shown, whatever the order of the files was.

    `bis`: last day of the time line. `uebergangen`: what was skipped in folders, in words.
    """

    stichtag: date
    bis: date
    aemter: tuple[Kopf, ...]
    traeger: tuple[Kopf, ...]
    felder: tuple[Feld, ...]
    vereinbarungen: tuple[Stand, ...]
    termine: tuple[Termin, ...]
    nicht_lesbar: tuple[Unlesbar, ...] = ()
    uebergangen: tuple[str, ...] = ()

    @property
    def luecken(self) -> int:
        """How many Träger of the districts have no agreement."""
        return sum(bool(feld.luecke) for feld in self.felder)
