"""The agreement that another supplements or amends, as a sentence names it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.worte import Worte

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Blick

_ARTIKEL = (("vereinbarung", "die "), ("vertrag", "den "), ("abkommen", "das "))


def ist_satzteil(b: Blick) -> bool:
    """Whether the title begins with a word whose article is known: „Rahmenvereinbarung zur Zusammenarbeit …“."""
    return bool(_artikel(b))


def den(b: Blick) -> Worte:
    """Return the title in the accusative, „die Rahmenvereinbarung zur …“; without an article if that is not known."""
    return Worte(_artikel(b), b.worte() or "")


def _artikel(b: Blick) -> str:
    first = (str(b.objekt or "").split() or [""])[0].casefold()
    return next((artikel for ending, artikel in _ARTIKEL if first.endswith(ending)), "")
