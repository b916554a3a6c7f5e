"""The floor: read all files of a folder and compose them with the bare C parser, its call-backs as cheap as can be.

Nothing of this project is imported: `python boden.py FOLDER`.
"""

from __future__ import annotations

import gc
import sys
from operator import is_
from pathlib import Path


def main(folder: str) -> None:
    """Compose every file; nodes with positions are built and thrown away."""
    gc.disable()
    from _ruamel_yaml import CParser
    from ruamel.yaml.tag import Tag

    tag = Tag(suffix="")

    class Parser(CParser):  # type: ignore[misc]
        descend_resolver = is_
        ascend_resolver = tuple

        @staticmethod
        def resolve(_kind: object, _value: object, _implicit: object, tag: object = tag) -> object:
            return tag

    for path in sorted(Path(folder).rglob("*.yaml")):
        with path.open("rb") as file:
            assert Parser(file.read()).get_single_node() is not None


if __name__ == "__main__":
    main(sys.argv[1])
