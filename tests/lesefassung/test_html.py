from __future__ import annotations

import pytest

from tests.lesefassung.muster import absatz, muster, t
from tests.lesefassung.seite import Seite, text
from vereinbarung.lesefassung.html import write
from vereinbarung.vertrag.document import (
    Absatz,
    Dokument,
    Tabelle,
    Text,
    Ueberschrift,
    Unterschriften,
    Unterschriftsblock,
    Verweis,
    Wert,
)


def seite(*blocks, **more):
    return Seite(write(Dokument("t", "t", blocks, **more)).encode())


def only(elements):
    [one] = elements
    return one


def test_lists_are_nested_by_level():
    levels = [(1, "(1)"), (2, "a)"), (3, "aa)"), (4, ""), (4, ""), (3, "bb)"), (2, "b)"), (4, ""), (1, "(2)"), (4, ""), (0, "")]
    page = seite(*(absatz(level, nummer, f"x{i}") for i, (level, nummer) in enumerate(levels)))
    shape = []
    for item in page.all("p, li"):
        above, depth = item.parent, 0
        while above is not None:
            depth += above.name in ("ol", "ul")
            above = above.parent
        shape.append((item.name, item.parent.name if depth else "", depth))
    assert shape == [
        ("p", "", 0), ("li", "ol", 1), ("li", "ol", 2), ("li", "ul", 3), ("li", "ul", 3), ("li", "ol", 2), ("li", "ol", 1),
        ("li", "ul", 2), ("p", "", 0), ("li", "ul", 1), ("p", "", 0),
    ]  # fmt: skip


def test_references_lead_to_what_is_on_the_page():
    page = Seite(write(muster()).encode())
    reference = only([a for a in page.all("p a") if "Abs." in text(a)])
    assert (reference.attrs["href"], text(reference)) == ("#k_zwei_1", "§\u00a02\u00a0Abs.\u00a01")
    assert text(only(page.all("#k_zwei_1"))).endswith("Dem Gremium gehören an:")
    assert [text(li) for li in page.all(".anlagen li")] == ["Anlage\u00a01 Arbeitsplan", "Anlage\u00a02 Lageplan (wird nachgereicht)"]
    assert len(page.all(".anlagen a")) == 1


def test_reference_to_what_is_missing_is_text():
    page = seite(Absatz((Verweis("k_nirgends", "§ 9"),)))
    assert not page.all("p a")
    assert text(only(page.all("p"))) == "§ 9"


def test_table_has_caption_and_header_cells():
    page = Seite(write(muster()).encode())
    table = page.all("table")[0]
    assert text(only(table.query("caption"))) == "Mitglieder des Gremiums"
    assert [text(th) for th in table.query("thead th")] == ["Seite", "Aufgabe"]
    assert [text(td) for td in table.query("tbody td")][2:] == ["Landkreis", "東京\n& Söhne"]


def test_short_rows_are_filled_up():
    page = seite(Tabelle((t("a"), t("b")), ((t("c"),),), (1, 1)))
    assert len(page.all("td")) == 2


def test_title_is_the_first_heading_even_without_title_block():
    page = Seite(write(Dokument("Arbeitsplan & mehr", "t", (Ueberschrift(t("Ziele"), "k", "frei"),))).encode())
    assert [(h.name, text(h)) for h in page.all("h1, h2")] == [("h1", "Arbeitsplan & mehr"), ("h2", "Ziele")]
    assert text(only(page.all("title"))) == "Arbeitsplan & mehr"


def test_draft_is_marked():
    marked = Seite(write(muster(entwurf=True, statuszeile="Entwurf, Stand heute")).encode())
    assert text(only(marked.all("header.status"))) == "Entwurf, Stand heute"
    assert marked.attributes("body", "class") == ["entwurf"]
    plain = Seite(write(muster()).encode())
    assert not plain.all("header.status")
    assert not plain.attributes("body", "class")


def test_page_break_before_an_annex():
    page = Seite(write(muster()).encode())
    assert [text(s.query("h2")[0]) for s in page.all("section.neue-seite")] == ["Anlage\u00a01 Arbeitsplan"]


def test_first_focus_is_the_way_to_the_text():
    page = Seite(write(muster()).encode())
    assert page.all("body a")[0].attrs["href"] == "#vertrag"
    assert only(page.all("#vertrag")).name == "main"


@pytest.mark.parametrize("hostile", ["</p><script>alert(1)</script>", '"><img src=x onerror=y>', "<!--", "&lt;b&gt;", "]]>", "<style>", "\u202eumgekehrt"])
def test_text_of_the_drafter_is_never_markup(hostile):
    wert = (Wert(hostile, ((),)),)
    blocks = (
        Ueberschrift(wert, 'k"><b>', "frei"),
        Absatz(wert),
        Absatz((Text(hostile, fett=True),), 2, hostile),
        Tabelle((wert,), ((wert,),), (1,), hostile),
    )
    page = Seite(write(Dokument(hostile, hostile, blocks, hostile, hostile, hostile)).encode())
    assert not page.all("script, img, main style")
    assert text(only(page.all("h2"))) == hostile
    assert {text(e) for e in page.all("p, td, th, caption, title")} >= {hostile}
    assert page.attributes("[role=group]", "aria-label") == [hostile]


def test_right_to_left_words_do_not_turn_the_line():
    page = seite(Absatz((Text("vor "), Wert("שלום", ((),)), Text(" nach"))))
    assert text(only(page.all("bdi"))) == "שלום"


def test_no_paragraph_is_empty_where_signatures_have_no_introduction():
    page = seite(Unterschriften((Unterschriftsblock((Text("Betroffene Person"),)),), ""))
    assert "Betroffene Person" in text(only(page.all(".unterschriften p:first-of-type"))).strip()
