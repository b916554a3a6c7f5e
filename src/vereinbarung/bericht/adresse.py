"""File names as the formats for programs want them."""

from __future__ import annotations

from urllib.parse import quote


def uri(datei: str) -> str:
    """Return a file name as a URI reference: relative stays relative, an absolute path becomes a `file:` URI."""
    path = datei.replace("\\", "/")
    if path.startswith("/"):
        return "file://" + quote(path)
    if path[1:3] == ":/":
        return "file:///" + quote(path, safe="/:")
    # A colon in the first step would read as a scheme.
    return quote(path, safe="/") if ":" not in path.partition("/")[0] else "./" + quote(path, safe="/")
