"""Citations and amounts are found wherever the model can hold them, and judged by the day of the Rechtsstand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.regeln.seiten import complete
from vereinbarung.model.base import Baustein
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.model.reading import read as read_model
from vereinbarung.model.values import Geldbetrag, Normangabe
from vereinbarung.recht.norm import parse
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln import normen
from vereinbarung.regeln.context import Context
from vereinbarung.source import read

FULL = """
praeambel:
  rechtsgrundlagen: {aa: [§ 371a SGB III, § 86 SGB X], lk: {norm: § 18 Abs. 2a BSHG}}
kooperationsfelder:
  foerderung:
    instrumente:
      - instrument: Eingliederungszuschuss
        norm: §§ 217 ff. SGB III
        traegt: [{partei: aa, betrag: 6.000 DM, norm: § 218 SGB III}, {partei: lk, rest: ja}]
  lohnersatzleistungen:
    vorschuss: {zahlt: aa, norm: § 42 SGB I}
    ueberbrueckung: {leistet: lk, norm: § 11 BSHG}
    vorlaeufige_leistung: {leistet: lk, norm: § 43 SGB I}
    erstattung: {norm: "§§ 102, 104 SGB X", bagatellgrenze: 100 DM}
  dritte:
    beteiligte: [{name: Werkstatt, aufgabe: Beratung, rechtsgrundlage: § 10 SGB III}]
organisation:
  datenaustausch:
    stroeme:
      - {von: lk, an: aa, daten: [Beruf], zweck: Vermittlung, rechtsgrundlage: § 69 Abs. 1 Nr. 1 SGB X}
      - {von: aa, an: lk, daten: [Beruf], zweck: Hilfeplanung, rechtsgrundlage: Einwilligung}
    einwilligung: vorab und schriftlich
weitere:
  finanzierung: {positionen: [{kostenart: Sachkosten, traegt: aa, betrag: 6.000 DM}]}
"""


def agreement(fragment: str) -> tuple[Rahmenvereinbarung, Context]:
    text, _ = complete(fragment)
    tree = read(text.encode()).tree
    assert tree is not None
    v = read_model(tree.data).vereinbarung
    assert isinstance(v, Rahmenvereinbarung)
    return v, Context(data=tree.data, rechtsstand=v.rechtsstand_am)


def everything(value: object) -> Iterator[Normangabe | Geldbetrag]:
    if isinstance(value, (Normangabe, Geldbetrag)):
        yield value
    elif isinstance(value, Baustein):
        yield from everything(value.__dict__)
    elif isinstance(value, (list, dict)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from everything(inner)


def test_no_citation_and_no_amount_is_overlooked() -> None:
    v, context = agreement(FULL)
    found = normen.stellen(v, context)
    assert [s.wert for s in found] == list(everything(v))
    assert len(found) == 14
    assert all(getattr(s.objekt, s.key) is s.wert for s in found)


def test_without_a_rechtsstand_nothing_is_said_of_law() -> None:
    v, context = agreement("praeambel:\n  rechtsgrundlagen: {aa: § 16d SGB II, lk: § 18 BSHG}\n")
    assert len(normen.zitate(v, context, Zustand.NOCH_NICHT_IN_KRAFT)) == 1
    assert normen.zitate(v, Context(data=context.data), Zustand.NOCH_NICHT_IN_KRAFT) == []


def test_a_text_is_as_old_as_its_version_else_its_signature_else_its_begin() -> None:
    signed = "unterzeichnung: {am: 20.12.2000}\n"
    v, _ = agreement("stand: 4.12.2000\n" + signed)
    assert normen.geschrieben_am(v) == date(2000, 12, 4)
    v, _ = agreement(signed)
    assert normen.geschrieben_am(v.model_copy(update={"stand": None})) == date(2000, 12, 20)
    assert normen.geschrieben_am(v.model_copy(update={"stand": None, "unterzeichnung": None})) == date(2001, 1, 1)


@pytest.mark.parametrize(
    ("zitat", "nennt"),
    [
        ("§ 104 SGB X", True),
        ("§ 104 Abs. 1 SGB X", True),
        ("§§ 102 ff. SGB X", True),
        ("§§ 102 bis 114 SGB X", True),
        ("§§ 102, 104 SGB X", True),
        ("§ 102 SGB X", False),
        ("§§ 105 ff. SGB X", False),
        ("§ 104 SGB III", False),
        ("§ 103 f. SGB X", True),
        ("§ 102 f. SGB X", False),
    ],
)
def test_a_citation_covers_a_paragraph_alone_in_a_range_or_by_ff(zitat: str, nennt: bool) -> None:
    assert normen.nennt(Normangabe(zitat, parse(zitat)), "sgb10-104") is nennt
