"""A repository of agreements for the benchmarks: always the same files from the same seed, none with an error."""

from __future__ import annotations

from pathlib import Path
from random import Random

from tests.agreements import agreement
from tests.yaml_text import Emitter

SEED = 20001127


def text(nummer: int) -> str:
    """Return the YAML of one agreement, about 180 lines."""
    r = Random(SEED + nummer)
    data = agreement(r, luecke=0.03, voll=r.uniform(0.25, 0.75), fleck=0.1)
    data["kennung"] = f"{data['kennung']}-{nummer}"
    return Emitter(r, flow=r.uniform(0.8, 1.0), bunt=0, block=0.2).document(data)


def write(folder: Path, anzahl: int) -> list[Path]:
    """Write the first `anzahl` agreements into `folder`, a hundred to a sub-folder, and return their paths."""
    paths = []
    for nummer in range(anzahl):
        path = folder / f"{nummer // 100:02d}" / f"{nummer:04d}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text(nummer), encoding="utf-8", newline="\n")
        paths.append(path)
    return paths
