"""Ratios that can be repeated: A and B interleaved in one run, order shuffled, median of the ratios of each round.

A single ratio of two wall times spreads by a third on a busy machine; the median of seven rounds by a sixteenth, and so
does min/min. Only if both agree is a figure worth telling.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

LEAST = 7
"""Rounds a claim needs."""
AGREE = 0.10
"""Median and min/min may differ by this much; else the machine was too busy."""


@dataclass(frozen=True)
class Lauf:
    """One measurement: wall and processor seconds, peak memory in MB (0 inside a process)."""

    wall: float
    cpu: float = 0.0
    mb: float = 0.0


@dataclass(frozen=True)
class Ergebnis:
    """One line of the table. `aim` is a bound for the median; `larger` says that more is better."""

    what: str
    wall: float
    least: float
    aim: float
    larger: bool = False
    more: str = ""

    @property
    def met(self) -> bool:
        """Whether the aim was reached."""
        return self.wall >= self.aim if self.larger else self.wall <= self.aim

    @property
    def steady(self) -> bool:
        """Whether median and minimum agree."""
        return abs(self.wall - self.least) <= AGREE * self.wall


def process(command: Sequence[str | Path], ok: tuple[int, ...] = (0,)) -> Callable[[], Lauf]:
    """Return what runs a command in a fresh process and measures it; another exit code than `ok` ends everything."""

    # As users have it: what Python compiled once is kept.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def run() -> Lauf:
        start = perf_counter()
        child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if not hasattr(os, "wait4"):  # Windows
            child.wait()
            wall, cpu, mb = perf_counter() - start, 0.0, 0.0
        else:
            _, status, usage = os.wait4(child.pid, 0)
            wall = perf_counter() - start
            child.returncode = os.waitstatus_to_exitcode(status)
            unit = 2**20 if sys.platform == "darwin" else 2**10
            cpu, mb = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit
        if child.returncode not in ok:
            raise RuntimeError(f"exit code {child.returncode}: {' '.join(map(str, command))[:200]}")
        return Lauf(wall, cpu, mb)

    return run


def call(function: Callable[[], object], times: int = 3) -> Callable[[], Lauf]:
    """Return what calls a function a few times in this process and measures the mean, without the collector."""

    def run() -> Lauf:
        gc.collect()
        gc.disable()
        start = perf_counter()
        for _ in range(times):
            function()
        wall = (perf_counter() - start) / times
        gc.enable()
        return Lauf(wall)

    return run


def rounds(sides: dict[str, Callable[[], Lauf]], count: int) -> dict[str, list[Lauf]]:
    """Run every side once unmeasured, then `count` rounds in shuffled order."""
    r = Random(count)
    for run in sides.values():
        run()
    found: dict[str, list[Lauf]] = {name: [] for name in sides}
    for _ in range(count):
        names = list(sides)
        r.shuffle(names)
        for name in names:
            found[name].append(sides[name]())
    return found


def ratio(found: dict[str, list[Lauf]], a: str, b: str, what: str, aim: float, *, larger: bool = False) -> Ergebnis:
    """Return A divided by B."""
    pairs = list(zip(found[a], found[b], strict=True))
    more = f"{best(found[a])} / {best(found[b])}"
    if found[a][0].cpu:
        more += f", processor {median(x.cpu / y.cpu for x, y in pairs):.2f}"
        more += f", {max(x.mb for x in found[a]):.0f} MB / {max(x.mb for x in found[b]):.0f} MB"
    least = min(x.wall for x in found[a]) / min(y.wall for y in found[b])
    return Ergebnis(what, median(x.wall / y.wall for x, y in pairs), least, aim, larger, more)


def best(runs: list[Lauf]) -> str:
    """Return the shortest wall time as text."""
    wall = min(run.wall for run in runs)
    return f"{wall:.2f} s" if wall >= 1 else f"{wall * 1000:.1f} ms"


def table(results: list[Ergebnis | str]) -> str:
    """Return the lines to print; a text stands for what was not measured."""
    head = f"{'what':58} {'median':>8} {'min/min':>8}  aim"
    lines = [head, "-" * len(head)]
    for one in results:
        if isinstance(one, str):
            lines.append(one)
            continue
        aim = f"{'≥' if one.larger else '≤'} {one.aim:g} {'met' if one.met else 'NOT met'}"
        busy = "" if one.steady else "  (median and minimum differ: busy machine)"
        lines += [f"{one.what:58} {one.wall:8.2f} {one.least:8.2f}  {aim}{busy}", f"    {one.more}"]
    return "\n".join(lines)
