"""Plain data as YAML text in varied spelling: flow or block, plain or quoted, folded or literal. An own small emitter,
so that tests of the loader do not rest on the library it is built on."""

from __future__ import annotations

import json
import re
from random import Random
from typing import Any

_PLAIN = re.compile(r"[A-Za-zÄÖÜäöüß§][\wÄÖÜäöüß§ .,;/()%–-]*", re.ASCII)
_WORDS = {"true", "false", "null", "yes", "no", "on", "off", "True", "False", "Null", "TRUE", "FALSE", "NULL"}
WIDTH = 96


class Emitter:
    """Writes data. Chances: `flow` that a small collection stands on one line, `bunt` of quotes and blocks that nobody
    needs; `block` that a long text is a block scalar."""

    def __init__(self, r: Random, *, flow: float = 0.5, bunt: float = 0.1, block: float = 0.3) -> None:
        self.r, self.flow, self.bunt, self.block = r, flow, bunt, block

    def document(self, data: dict[str, Any]) -> str:
        """Return the text of a file."""
        return "\n".join(self._mapping(data, 0, top=True)) + "\n"

    def _mapping(self, data: dict[str, Any], indent: int, *, top: bool = False) -> list[str]:
        lines: list[str] = []
        for key, value in data.items():
            if top and isinstance(value, (dict, list)) and lines:
                lines.append("")
            lines += self._entry(" " * indent + self.scalar(key) + ":", value, indent)
        return lines

    def _entry(self, head: str, value: Any, indent: int) -> list[str]:
        if isinstance(value, (dict, list)):
            if not value or self._short(value, len(head)):
                return [f"{head} {self.inline(value)}"]
            if isinstance(value, dict):
                return [head, *self._mapping(value, indent + 2)]
            return [head, *(line for item in value for line in self._item(item, indent + 2))]
        if isinstance(value, str) and self._wants_block(value) and (block := self._block(value, indent + 2)):
            return [f"{head} {block[0]}", *block[1:]]
        return [f"{head} {self.scalar(value)}"]

    def _item(self, value: Any, indent: int) -> list[str]:
        if isinstance(value, dict) and value and not self._short(value, indent + 2):
            lines = self._mapping(value, indent + 2)
            return [" " * indent + "- " + lines[0][indent + 2 :], *lines[1:]]
        return self._entry(" " * indent + "-", value, indent)

    def _short(self, value: dict[str, Any] | list[Any], used: int) -> bool:
        return self.r.random() < self.flow and used + len(self.inline(value)) < WIDTH

    def _wants_block(self, text: str) -> bool:
        return self.r.random() < (self.block if len(text) > 60 or "\n" in text else self.bunt)

    def _block(self, text: str, indent: int) -> list[str]:
        """Return a text as literal block scalar, or nothing where that would change it."""
        lines = text.split("\n")
        if not text.isprintable() and set(text) - {"\n"} and not text.replace("\n", "").isprintable():
            return []
        if lines[0][:1] in (" ", "") or any(line != line.rstrip() for line in lines) or not lines[-1]:
            return []
        return ["|-", *(" " * indent + line if line else "" for line in lines)]

    def inline(self, value: Any) -> str:
        """Return data on one line."""
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self.scalar(k)}: {self.inline(v)}" for k, v in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(map(self.inline, value)) + "]"
        return self.scalar(value)

    def scalar(self, value: Any) -> str:
        """Return one value; a text stays a text."""
        if not isinstance(value, str):
            return json.dumps(value)
        plain = _PLAIN.fullmatch(value) and value not in _WORDS and value == value.strip()
        if plain and ", " not in value and not value.endswith((",", ":")) and self.r.random() >= self.bunt:
            return value
        if value.isprintable() and self.r.random() < 0.5:
            return "'" + value.replace("'", "''") + "'"
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\x7f")
