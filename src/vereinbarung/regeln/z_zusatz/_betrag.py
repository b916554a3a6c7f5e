"""How messages show an amount of money."""

from __future__ import annotations

from vereinbarung.model.values import Geldbetrag


def betrag(geld: Geldbetrag) -> str:
    """Return an amount as staff write it: „5.250,50 DM“, whole amounts without decimals."""
    whole, _, cents = f"{geld.betrag:,.2f}".partition(".")
    return f"{whole.replace(',', '.')}{'' if cents == '00' else ',' + cents} {geld.waehrung}"
