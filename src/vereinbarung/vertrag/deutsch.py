"""Dates, money, shares and numbers in German, a thin layer over babel (imported when the first is needed)."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from vereinbarung.vertrag.typografie import NBSP

if TYPE_CHECKING:
    from datetime import date


@cache
def _locale() -> Any:  # noqa: ANN401 -- babel carries no types here
    from babel import Locale

    return Locale("de", "DE")


@cache
def datum(tag: date) -> str:
    """Return „1. Januar 2001“ with non-breaking spaces."""
    from babel.dates import format_date

    return format_date(tag, f"d.'{NBSP}'MMMM'{NBSP}'y", locale=_locale())


def zahl(n: int | Decimal) -> str:
    """Return „1.600“ or „33,3“."""
    from babel.numbers import format_decimal

    return format_decimal(n, locale=_locale(), decimal_quantization=False)


def geld(betrag: Decimal, waehrung: str) -> str:
    """Return „6.000 DM“ for whole amounts, „3.067,75 Euro“ for others; two decimals or none."""
    from babel.numbers import format_decimal

    muster = "#,##0" if betrag == betrag.to_integral_value() else "#,##0.00"
    return format_decimal(betrag, muster, locale=_locale()) + NBSP + ("Euro" if waehrung == "EUR" else waehrung)


def prozent(anteil: Decimal) -> str:
    """Return „50 Prozent“, as running text of a contract writes it."""
    return f"{zahl(anteil)}{NBSP}Prozent"


_ZAHLWORT = ("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")


def zahlwort(n: int) -> str:
    """Return „zwei“ up to twelve, digits above: what German typesetting asks for."""
    return _ZAHLWORT[n] if 0 <= n < len(_ZAHLWORT) else zahl(n)
