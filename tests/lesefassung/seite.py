"""A web page as its parser sees it."""

from __future__ import annotations

from typing import Any

from justhtml import JustHTML


class Seite:
    """A page without errors: parsing raises at the first deviation from the standard."""

    def __init__(self, page: bytes) -> None:
        self.tree = JustHTML(page.decode(), strict=True, sanitize=False)

    def all(self, selector: str) -> list[Any]:
        """Return the elements in order."""
        return list(self.tree.query(selector))

    def attributes(self, selector: str, name: str) -> list[str]:
        """Return one attribute of all elements that have it."""
        return [(e.attrs or {})[name] or "" for e in self.all(selector) if name in (e.attrs or {})]


def text(element: Any) -> str:
    """Return the text as the page's source has it, line breaks as line feeds."""
    if element.name == "br":
        return "\n"
    if element.name == "#text":
        return str(element.data)
    return "".join(text(child) for child in element.children or ())
