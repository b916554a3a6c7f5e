"""Turns the findings of one file into located ones: line, column, fingerprint."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from vereinbarung.befund import Befund, Path, Regel, Verwandt, YamlOrt, ZeilenOrt
from vereinbarung.befund.bericht import Meldung, NebenStelle
from vereinbarung.befund.locate import Fundstelle, TreeLike, locate, pointer
from vereinbarung.regeln import alle


def of_problem(regel_id: str, werte: Mapping[str, object], span: Any, verwandt: Any) -> Befund:  # noqa: ANN401 -- spans of `source`
    """Return what reading found as a finding of its rule."""
    regel = next(m.REGEL for m in alle() if m.REGEL.id == regel_id)
    seconds = tuple(Verwandt(ZeilenOrt(s.zeile, s.spalte, s.ende_zeile, s.ende_spalte), text) for s, text in verwandt)
    ort = ZeilenOrt(span.zeile, span.spalte, span.ende_zeile, span.ende_spalte)
    result: Befund = regel.befund(ort, verwandt=seconds, **werte)
    return result


def order(m: Meldung) -> tuple[int, int, str, str]:
    """Return by what the findings of a file are sorted."""
    return m.stelle.zeile, m.stelle.spalte, m.regel, m.meldung


@dataclass(slots=True)
class Locator:
    """Turns findings of one file into located ones; `other` gives the tree of another file, for second places there."""

    tree: TreeLike | None
    data: Mapping[str, Any]
    datei: str
    other: Callable[[str], TreeLike | None] | None = None

    def meldung(self, b: Befund) -> Meldung:
        """Return a finding with its place, ready to be shown."""
        from vereinbarung.model.reading import guide_ids

        pfad = b.ort.pfad if isinstance(b.ort, YamlOrt) else ()
        stelle = locate(b.ort, self.tree, self.datei)
        return Meldung(
            regel=b.regel.id,
            titel=b.regel.titel,
            schwere=b.schwere,
            meldung=b.meldung,
            hilfe=b.hilfe,
            leitfaden=b.regel.leitfaden or guide_ids(self.data.get("art"), pfad),
            pfad=pointer(pfad),
            stelle=stelle,
            verwandt=tuple(self._second(v) for v in b.verwandt),
            fingerabdruck=self._fingerprint(b.regel, pfad, stelle),
        )

    def _second(self, v: Verwandt) -> NebenStelle:
        datei = getattr(v.ort, "datei", "") or self.datei
        tree = self.tree if datei == self.datei or self.other is None else self.other(datei)
        return NebenStelle(locate(v.ort, tree, self.datei), v.text)

    def _fingerprint(self, regel: Regel, pfad: Path, stelle: Fundstelle) -> str:
        """Return a name of the finding that survives moved lines: document, rule, path with items named by id."""
        kennung = self.data.get("kennung") or self.datei
        place = "/".join(self._stable(pfad)) or str(stelle.zeile)
        return hashlib.blake2b(f"{kennung}\0{regel.id}\0{place}".encode(errors="replace"), digest_size=8).hexdigest()

    def _stable(self, pfad: Path) -> Iterable[str]:
        node: Any = self.data
        for step in pfad:
            if isinstance(node, list) and isinstance(step, int) and step < len(node):
                node = node[step]
                name = node.get("id") if isinstance(node, dict) else None
                yield f"[{name if isinstance(name, str) else step}]"
            else:
                node = node.get(step) if isinstance(node, dict) else None
                yield str(step)
