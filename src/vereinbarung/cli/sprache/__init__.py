"""German for click: its sentences are looked up with gettext, this package holds the catalogue.

`de/LC_MESSAGES/vereinbarung.po` is edited, `vereinbarung.mo` is compiled from it (`make generieren`; a test compares).
"""

from __future__ import annotations

import gettext
import os
from pathlib import Path

DOMAIN = "vereinbarung"
FOLDER = Path(__file__).parent


def install() -> None:
    """Let gettext answer in German, whatever language the system speaks: our messages are German only."""
    os.environ["LANGUAGE"] = "de"
    gettext.bindtextdomain(DOMAIN, FOLDER)
    gettext.textdomain(DOMAIN)
