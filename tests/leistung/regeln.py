"""What each rule costs: `python -m tests.leistung regeln`. Shared answers (`Context.once`) count for the first to ask."""

from __future__ import annotations

import gc
from collections import defaultdict
from statistics import median
from time import perf_counter_ns

from tests.leistung import korpus
from vereinbarung.befund import Unpruefbar
from vereinbarung.model.reading import read as read_model
from vereinbarung.regeln import alle, nebeneinander
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.runner import Stand, _States, run
from vereinbarung.source import read
from vereinbarung.verbund import Auszug, Verbund, auszug

RUNDEN = 5


def table(anzahl: int, zeilen: int = 30) -> str:
    """Return the dearest rules in µs per file (median of rounds, cold caches not counted), and the whole run."""
    texts = [korpus.text(i).encode() for i in range(anzahl)]
    module = [m for m in alle() if hasattr(m, "check")]
    spent: dict[str, list[float]] = defaultdict(list)
    gc.disable()
    for _ in range(RUNDEN + 1):
        total: dict[str, int] = defaultdict(int)
        auszuege: list[Auszug] = []
        for text in texts:
            t0 = perf_counter_ns()
            loaded = read(text)
            assert loaded.tree is not None
            t1 = perf_counter_ns()
            subject = read_model(loaded.tree.data)
            t2 = perf_counter_ns()
            v = subject.vereinbarung
            assert v is not None
            run(subject, Context(data=subject.data, rechtsstand=v.rechtsstand_am), module)
            t3 = perf_counter_ns()
            auszuege.append(auszug(subject, f"{len(auszuege)}.yaml"))
            total["= Auszug (verbund)"] += perf_counter_ns() - t3
            total["= lesen (source)"] += t1 - t0
            total["= Modell (model)"] += t2 - t1
            total["= alle Regeln (runner)"] += t3 - t2
            context = Context(data=subject.data, rechtsstand=v.rechtsstand_am)
            states = _States(v, subject)
            for m in module:
                of_another_kind = m.REGEL.arten and v.art not in m.REGEL.arten
                if of_another_kind or states[m.REGEL.needs][0] is not Stand.DA:
                    continue
                start = perf_counter_ns()
                try:
                    for _befund in m.check(v, context):
                        pass
                except Unpruefbar:
                    pass
                total[m.REGEL.id] += perf_counter_ns() - start
        start = perf_counter_ns()
        verbund = Verbund(auszuege)
        for a in verbund.eigene:
            nebeneinander.run(a, verbund, alle())
        total["= alle Regeln nebeneinander, ohne Fundstellen"] += perf_counter_ns() - start
        gc.collect()
        for name, ns in total.items():
            spent[name].append(ns / 1000 / anzahl)
    gc.enable()
    cost = {name: median(values[1:]) for name, values in spent.items()}
    whole = {name: us for name, us in cost.items() if name.startswith("=")}
    rules = sorted(((us, name) for name, us in cost.items() if name not in whole), reverse=True)
    lines = [f"{us:9.1f} µs  {name[2:]}" for name, us in whole.items()]
    lines.append(f"{sum(us for us, _ in rules):9.1f} µs  {len(rules)} Regeln ohne Ablauf, davon die teuersten:")
    lines += [f"{us:9.1f} µs  {name}" for us, name in rules[:zeilen]]
    return "\n".join(lines)
