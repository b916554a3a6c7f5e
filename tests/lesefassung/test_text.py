from __future__ import annotations

from pathlib import Path

from tests.lesefassung.muster import muster
from vereinbarung.lesefassung.text import write
from vereinbarung.vertrag.document import Absatz, Dokument, Text, Unterschriften, Unterschriftsblock, Wert

GOLDEN = Path(__file__).parent / "golden" / "muster.txt"


def test_every_kind_of_block(golden):
    golden.check(write(muster()), GOLDEN)


def test_draft_says_so_before_everything_else():
    text = write(muster(entwurf=True, statuszeile="Entwurf, Stand 1. Januar 2001"))
    assert text.startswith("Entwurf, Stand 1. Januar 2001\n\n")
    assert write(muster(entwurf=True)).startswith("Entwurf\n\n")


def test_line_breaks_of_the_drafter_stay_and_markup_is_only_text():
    dokument = Dokument("t", "t", (Absatz((Text("a "), Wert("<b>{{ x }}\n# y", ((),))), 1, "(1)"),))
    assert write(dokument) == "(1) a <b>{{ x }}\n    # y\n"


def test_paper_without_blocks_is_an_empty_text():
    assert write(Dokument("t", "t", ())) == "\n"


def test_signatures_without_an_introduction_leave_no_gap():
    block = Unterschriften((Unterschriftsblock((Text("Betroffene Person"),)),), "")
    assert write(Dokument("t", "t", (block,))).startswith("Betroffene Person\n\n")
