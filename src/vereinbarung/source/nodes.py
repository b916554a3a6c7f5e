"""The positioned nodes behind a tree: offsets into the text, nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Scalar:
    """A scalar. `style`: "" plain, "'" and '"' quoted, "|" literal, ">" folded. Offsets include anchor and tag."""

    start: int
    end: int
    value: str
    style: str


@dataclass(slots=True)
class Link:
    """An alias (`*name`) and the node it stands for."""

    start: int
    end: int
    target: Node


@dataclass(slots=True)
class Mapping:
    """A mapping: key text to the key's scalar and the value's node."""

    start: int
    end: int
    children: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)


@dataclass(slots=True)
class Sequence:
    """A list of nodes."""

    start: int
    end: int
    children: list[Node] = field(default_factory=list)


Node = Scalar | Link | Mapping | Sequence
