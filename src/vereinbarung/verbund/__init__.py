"""Several agreements side by side: what each lets the others know (`Auszug`), and the index over all (`Verbund`)."""

from vereinbarung.verbund.auszug import Auszug, Gebietsauszug, Laufzeitauszug, Parteiauszug, Verweis
from vereinbarung.verbund.erstellen import auszug, unlesbar
from vereinbarung.verbund.verbund import FEHLT, Verbund, ganz

__all__ = [
    "FEHLT",
    "Auszug",
    "Gebietsauszug",
    "Laufzeitauszug",
    "Parteiauszug",
    "Verbund",
    "Verweis",
    "auszug",
    "ganz",
    "unlesbar",
]
