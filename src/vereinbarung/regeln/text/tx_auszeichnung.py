"""Text: Markdown or HTML that would be printed as typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="TX-04",
    titel="Auszeichnung im Text",
    schwere=Schwere.HINWEIS,
    meldung="„{text}“ sieht nach einer Formatierung aus; im Vertrag stehen diese Zeichen wörtlich.",
    hilfe="Bitte schreiben Sie reinen Text. Absätze sind eigene Einträge der Liste; Fettdruck und Aufzählungen "
    "bringt der Wortlaut mit.",
)
_VERDACHT = ("<", "&", "**", "](", "# ", "\n- ", "\n* ")
_ZEICHEN = re.compile(
    r"</?(?:b|i|u|br|p|em|strong|span|div|li|ul|ol|font|su[bp]|h[1-6])\b[^<>]{0,80}>"
    r"|&(?:nbsp|amp|lt|gt|quot|[aouAOU]uml|szlig|sect|euro|ndash|bdquo|ldquo|#\d{2,5});"
    r"|\*\*[^\s*][^*\n]{0,80}\*\*|(?<!\[)\[[^\[\]\n]{1,80}\]\((?:https?:|mailto:|www\.)[^()\s]*\)"
    r"|(?m:^(?:#{1,6}|[*-]) (?=\w))"
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    joined = context.joined()
    if not any(sign in joined for sign in _VERDACHT):
        return
    for pfad, text in context.texte():
        m = _ZEICHEN.search(text)
        if m:
            yield REGEL.befund(pfad, von=m.start(), bis=m.end(), text=m[0].strip())
