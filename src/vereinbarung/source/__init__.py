"""YAML text to a positioned tree: the only package that imports ruamel."""

from vereinbarung.source.files import Collected, TooMany, collect, is_agreement, nearby
from vereinbarung.source.parsers import loader_name
from vereinbarung.source.problem import Problem, Span
from vereinbarung.source.reading import Loaded, read, read_bytes
from vereinbarung.source.tree import Data, Tree

__all__ = [
    "Collected",
    "Data",
    "Loaded",
    "Problem",
    "Span",
    "TooMany",
    "Tree",
    "collect",
    "is_agreement",
    "loader_name",
    "nearby",
    "read",
    "read_bytes",
]
