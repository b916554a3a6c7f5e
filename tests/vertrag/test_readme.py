"""vorlagen/README.md lists exactly what a clause may use, and its sample clause works."""

from __future__ import annotations

import re
from types import SimpleNamespace

from tests.vertrag.muster import FOLDER, data, klausel, parse
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.model.reading import read as read_model
from vereinbarung.vertrag import view, vorlage
from vereinbarung.vertrag.document import Tabelle
from vereinbarung.vertrag.gliederung import gliedere
from vereinbarung.vertrag.view.namen import Name, Namen
from vereinbarung.vertrag.worte import Worte, wert

BLOCK = re.compile(r"(<!-- angaben: .*? -->\n).*?(<!-- ende -->)", re.DOTALL)


def kind(value):  # noqa: PLR0911 -- one case per kind
    if isinstance(value, bool):
        return " ?"
    if isinstance(value, str):
        return " ="
    if isinstance(value, (Name, Namen)):
        return " →"
    if isinstance(value, Tabelle):
        return " ▦"
    if isinstance(value, list):
        inner = ", ".join(f"`{k}`{kind(x)}" for k, x in vars(value[0]).items()) if value else ""
        return f" [{inner}]"
    if isinstance(value, SimpleNamespace):
        return " {" + ", ".join(f"`{k}`{kind(x)}" for k, x in vars(value).items()) + "}"
    assert value is None or isinstance(value, Worte), value
    return ""


def table():
    rows: dict[str, str] = {}
    for path in sorted(FOLDER.glob("voll*.yaml"), key=lambda path: (path.stem != "voll", path.stem)):
        v = read_model(data(path.stem)).vereinbarung
        akte = view.akte(v, gliedere(v))
        common = view.gemeinsam(akte)
        for punkt in akte.gliederung.punkte:
            if not punkt.eigen and punkt.id not in rows:
                key = str(punkt.pfad[-1])
                values = vars(view.sicht(akte, punkt, common)[key]).items()
                rows[punkt.id] = f"| {punkt.id} | `{key}` | " + ", ".join(f"`{k}`{kind(x)}" for k, x in values) + " |"
    lines = ["", "| Punkt | Name | Angaben |", "|---|---|---|", *(rows[id_] for id_ in leitfaden() if id_ in rows)]
    return "\n".join(lines) + "\n\n"


def test_table_of_values_is_current(root, golden):
    path = root / "vorlagen" / "README.md"
    text = path.read_text(encoding="utf-8")
    assert BLOCK.search(text)
    golden.check(BLOCK.sub(lambda m: m[1] + table() + m[2], text), path)


def test_sample_clause_works(root):
    text = (root / "vorlagen" / "README.md").read_text(encoding="utf-8")
    body = text.split("rechtsgrundlagen: [§ 86 SGB X]")[1].split("---\n", 1)[1].split("```")[0]
    blocks = parse(body, informationsaustausch={"turnus": wert("monatlich"), "themen": None})
    assert [b.id for b in blocks] == ["", "turnus"]


def test_comments_are_allowed():
    rendered, _ = vorlage.render(klausel("# T\n{# Bemerkung #}\n[#a] (1) Text {# noch eine #}\n"), {})
    assert "Bemerkung" not in rendered
