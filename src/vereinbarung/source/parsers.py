"""The two parsers behind one call: libyaml through ruamel's C extension, and ruamel's own in pure Python."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

PURE_LIMIT = 64 * 1024
"""Characters up to which a file is given to the pure parser as second opinion; it is some hundred times slower."""


@cache
def c_parser() -> Any:  # noqa: ANN401 - the extension has no types
    """Return the C parser's class, or None where the extension is not installed."""
    try:
        from _ruamel_yaml import CParser
    except ImportError:
        return None
    return CParser


def loader_name() -> str:
    """Return which YAML parser is in use, in words for `--version`."""
    from ruamel.yaml import __version__

    if c_parser() is None:
        return f"ruamel.yaml {__version__} in reinem Python (langsamer: das Paket „ruamel.yaml.clib“ fehlt)"
    from _ruamel_yaml import get_version_string

    return f"ruamel.yaml {__version__} mit C-Erweiterung (libyaml {get_version_string()})"


def c_events(text: str) -> Callable[[], Any]:
    """Return a function that gives the next event of the C parser. Marks count code points."""
    get_event: Callable[[], Any] = c_parser()(text.encode()).get_event
    return get_event


def pure_events(text: str) -> Callable[[], Any]:
    """Return a function that gives the next event of the pure parser."""
    from ruamel.yaml import YAML

    yaml = YAML(typ="safe", pure=True)
    # get_constructor_parser is how ruamel itself wires reader, scanner and parser for its own `parse`.
    _, parser = yaml.get_constructor_parser(text)
    get_event: Callable[[], Any] = parser.get_event
    return get_event
