"""Every citation and every amount of money in an agreement, and what the law data say of the citations.

Only the fields that can hold them are visited; which those are is read off the model once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING, get_args

from vereinbarung.model.base import Baustein
from vereinbarung.model.values import Geldbetrag, Normangabe
from vereinbarung.recht import rechtsstand, store
from vereinbarung.recht.norm import Norm
from vereinbarung.recht.rechtsstand import Zustand, Zustandsauskunft

if TYPE_CHECKING:
    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.regeln.context import Context


@dataclass(frozen=True, slots=True)
class Stelle:
    """A field that holds a citation or an amount: the model object, its key, the value."""

    objekt: Baustein
    key: str
    wert: Normangabe | Geldbetrag


@dataclass(frozen=True, slots=True)
class Zitat:
    """One norm of a citation with its state on the day of the Rechtsstand."""

    objekt: Baustein
    key: str
    norm: Norm
    auskunft: Zustandsauskunft

    @property
    def is_kuenftig(self) -> bool:
        """Whether the text itself says that the norm is still to come (item A)."""
        return bool(getattr(self.objekt, "kuenftig", False))


def stellen(v: Vereinbarung, context: Context) -> list[Stelle]:
    """Return every citation and amount of the agreement, in the order of the model."""
    return context.once("stellen", lambda: list(_walk(v)))


def zitate(v: Vereinbarung, context: Context, zustand: Zustand) -> list[Zitat]:
    """Return the norms that are in this state on the day of the Rechtsstand; none if the document names no such day.

    A norm in force is not listed: the answer would be nearly all of them, and no rule needs it.
    """
    return context.once("zitate", lambda: _by_state(v, context)).get(zustand, [])


@lru_cache(maxsize=4096)
def auskunft(norm: Norm, am: date, geschrieben_am: date | None = None) -> Zustandsauskunft:
    """Return the state of a norm; a citation written before `am` means what it meant on that day."""
    return rechtsstand.zustand(norm, am, geschrieben_am=geschrieben_am)


@lru_cache(maxsize=1024)
def instrument(name: str, am: date) -> Zustandsauskunft:
    """Return the state of a funding instrument or programme by its name."""
    return rechtsstand.instrument(name, am)


@lru_cache(maxsize=256)
def benennung(name: str, am: date) -> Zustandsauskunft:
    """Return the state of any name on file: benefit, currency, law."""
    return rechtsstand.benennung(name, am)


def geschrieben_am(v: Vereinbarung) -> date | None:
    """Return the day on which the text was written: of its version, else of the signature, else its begin."""
    if v.stand:
        return v.stand
    if v.unterzeichnung and v.unterzeichnung.am:
        return v.unterzeichnung.am
    laufzeit = v.laufzeit
    return laufzeit.beginn_am if laufzeit else None


def nennt(angabe: Normangabe | None, eintrag: str) -> bool:
    """Say whether a citation covers the § of an entry of the law data, alone, in a range or by „ff.“."""
    if angabe is None:
        return False
    gesucht = store.eintrag(eintrag).normen[0]
    return any(_covers(norm, gesucht) for norm in angabe.normen)


def ersatz(a: Zustandsauskunft) -> str:
    """Return the successors as German text, or ""."""
    return ", ".join(e.bezeichnung for e in a.nachfolger)


def beleg(a: Zustandsauskunft) -> str:
    """Return a German sentence that names the place in the law gazette, with a leading blank, or ""."""
    return f" Fundstelle: {a.fundstelle}." if a.fundstelle else ""


def _covers(norm: Norm, gesucht: Norm) -> bool:
    if norm.gesetz != gesucht.gesetz:
        return False
    if norm.nummer == gesucht.nummer:
        return True
    first, place = store.order(norm.nummer), store.order(gesucht.nummer)
    if norm.bis:
        return first <= place <= store.order(norm.bis)
    if norm.ff == "f.":
        return first <= place and place[0] <= first[0] + 1
    return norm.ff == "ff." and first <= place


def _by_state(v: Vereinbarung, context: Context) -> dict[Zustand, list[Zitat]]:
    am = context.rechtsstand
    found: dict[Zustand, list[Zitat]] = {}
    if am is None:
        return found
    geschrieben = geschrieben_am(v)
    if geschrieben is not None and geschrieben >= am:
        geschrieben = None
    for stelle in stellen(v, context):
        if isinstance(stelle.wert, Normangabe):
            for norm in stelle.wert.normen:
                a = auskunft(norm, am, geschrieben)
                if a.zustand is not Zustand.GILT:
                    found.setdefault(a.zustand, []).append(Zitat(stelle.objekt, stelle.key, norm, a))
    return found


def _walk(objekt: Baustein) -> Iterator[Stelle]:
    for name in _fields(type(objekt)):
        wert = getattr(objekt, name)
        if isinstance(wert, (Normangabe, Geldbetrag)):
            yield Stelle(objekt, name, wert)
        elif isinstance(wert, Baustein):
            yield from _walk(wert)
        elif isinstance(wert, (list, dict)):
            yield from _walk_items(wert)


def _walk_items(werte: list[object] | dict[str, object]) -> Iterator[Stelle]:
    for wert in werte.values() if isinstance(werte, dict) else werte:
        if isinstance(wert, Baustein):
            yield from _walk(wert)
        elif isinstance(wert, (list, dict)):
            yield from _walk_items(wert)


@cache
def _fields(cls: type[Baustein]) -> tuple[str, ...]:
    """Return the fields of a class that hold, or lead to, a citation or an amount."""
    return tuple(name for name, field in cls.model_fields.items() if _leads(field.annotation))


def _leads(annotation: object) -> bool:
    if annotation is Normangabe or annotation is Geldbetrag:
        return True
    if isinstance(annotation, type) and issubclass(annotation, Baustein):
        return bool(_fields(annotation))
    return any(_leads(argument) for argument in get_args(annotation))
