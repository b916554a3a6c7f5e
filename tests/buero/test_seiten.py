"""Pages of headings, where the PDF is not what it should be."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.cli.conftest import environment
from vereinbarung.buero.seiten import heading_pages
from vereinbarung.errors import OfficeFailed

BROKEN = {"nothing": b"", "no PDF": b"Hallo", "cut off": b"%PDF-1.7\n1 0 obj\n<<", "no objects": b"%PDF-1.4\n%%EOF"}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_whole_pdf_has_no_pages(name):
    with pytest.raises(OfficeFailed, match="lassen sich nicht ermitteln"):
        heading_pages(BROKEN[name], ["Ziele"])


def test_the_library_says_nothing_of_its_own():
    program = (
        "from vereinbarung.buero.seiten import heading_pages; from vereinbarung.errors import OfficeFailed\n"
        f"try: heading_pages({BROKEN['cut off']!r}, ['Ziele'])\n"
        "except OfficeFailed: print('gesagt')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, env=environment(), check=True, timeout=60
    )
    assert (done.stdout.strip(), done.stderr) == (b"gesagt", b"")
