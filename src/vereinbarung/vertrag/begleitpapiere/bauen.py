"""The chain of a companion paper: what it shows → its clause of the day → blocks of a document of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from vereinbarung.vertrag import assembly, klauseln, markup, view, vorlage
from vereinbarung.vertrag.assembly import Satzteil
from vereinbarung.vertrag.bauen import dokument, tag
from vereinbarung.vertrag.begleitpapiere import arbeitsplan, checkliste, einwilligung, pruefvermerk
from vereinbarung.vertrag.begleitpapiere.papier import Entfaellt, Pruefung
from vereinbarung.vertrag.document import Block, Dokument, Inlines, Tabelle, Text, Titelblock, Verweis, Wert, plain
from vereinbarung.vertrag.gliederung import Gliederung, Punkt, gliedere
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.vorlage import refuse
from vereinbarung.vertrag.worte import RohInline, Worte, Ziel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.vertrag.klauseln import Klausel
    from vereinbarung.vertrag.markup import Roh
    from vereinbarung.vertrag.view import Akte

ART = "begleitpapiere"
"""Folder of their clauses."""

SICHTEN: dict[str, Callable[[Akte, Pruefung | None], Sicht | Entfaellt]] = {
    "einwilligung": einwilligung.sicht,
    "arbeitsplan": arbeitsplan.sicht,
    "checkliste": checkliste.sicht,
    "pruefvermerk": pruefvermerk.sicht,
}
"""The view of each paper. Its clause sees it under the name of the paper."""


def build(
    papier: str,
    vereinbarung: Vereinbarung,
    *,
    entwurf: bool,
    pruefung: Pruefung | None = None,
    vorlagen: Path | None = None,
) -> Dokument | Entfaellt:
    """Return the paper; see `vereinbarung.vertrag.begleitpapiere.build`."""
    gliederung = gliedere(vereinbarung)
    am = tag(vereinbarung, gliederung, entwurf=entwurf)
    akte = view.akte(vereinbarung, gliederung)
    sicht = SICHTEN[papier](akte, pruefung)
    if isinstance(sicht, Entfaellt):
        return sicht
    klausel = klauseln.bestand(ART, vorlagen).klausel(papier, am)
    titel = akte.blick("titel").worte() or Worte()
    common = {**view.gemeinsam(akte), "vereinbarung": Sicht(titel=titel, kennung=akte.blick("kennung").worte())}
    text, werte = vorlage.render(klausel, {**common, papier: sicht})
    roh = [_resolved(b, klausel, gliederung.ziele) for b in markup.parse(text, werte, klausel.datei, zwischen=True)]
    kopf, rest = roh[0], roh[1:]
    ueberschrift = Worte(*kopf.inlines).inlines
    bloecke: tuple[Block, ...] = (
        Titelblock(ueberschrift, _text(titel.inlines)),
        *assembly.assemble(list(_sections(rest, klausel)), Gliederung((), ())),
    )
    ganz = dokument(vereinbarung, bloecke, (klausel.nachweis(),), akte, entwurf=entwurf)
    name = f"{plain(ueberschrift)} – {vereinbarung.titel}"
    return replace(ganz, titel=name, kurztitel=name)


def _sections(roh: Iterable[Roh], klausel: Klausel) -> Iterable[Satzteil]:
    """Yield the paper's parts: what stands before the first heading, then heading by heading."""
    current: list[Roh] = []
    count = 0
    for block in roh:
        if block.art == markup.ZWISCHEN:
            if current:
                yield _section(klausel, count, current)
            count += 1
            current = [replace(block, art=markup.UEBERSCHRIFT)]
        else:
            current.append(block)
    if current:
        yield _section(klausel, count, current)


def _section(klausel: Klausel, count: int, roh: list[Roh]) -> Satzteil:
    head = roh[0]
    name = ".".join(n for n in (klausel.klausel, head.id, head.element) if n) if count else klausel.klausel
    punkt = Punkt(name, name, "", "geregelt", (), None)
    return Satzteil(punkt, assembly.merge_single(roh), klausel.klausel, klausel.version, klausel.datei)


def _resolved(block: Roh, klausel: Klausel, ziele: Mapping[str, str]) -> Roh:
    """Return a block whose references are plain text: what they lead to stands in another document."""
    if isinstance(block.knoten, Tabelle):
        knoten = replace(
            block.knoten, zeilen=tuple(tuple(_text(zelle) for zelle in zeile) for zeile in block.knoten.zeilen)
        )
        return replace(block, knoten=knoten)
    return replace(block, inlines=tuple(_plain(i, klausel, ziele) for i in block.inlines))


def _plain(inline: RohInline, klausel: Klausel, ziele: Mapping[str, str]) -> RohInline:
    if isinstance(inline, Verweis):
        return Text(inline.nummer + inline.zusatz)
    if not isinstance(inline, Ziel):
        return inline
    nummer = ziele.get(inline.name) or ziele.get(inline.name.partition("#")[0])
    if nummer is None and inline.zeile:
        refuse(
            klausel.datei,
            inline.zeile,
            f"Der Verweis [[{inline.name}]] führt ins Leere.",
            "In einem Begleitpapier führen Verweise auf Punkte der Vereinbarung. Was dort fehlen kann, steht in "
            "{% if geregelt.… %}.",
        )
    if inline.pfade:
        return Wert(nummer or f"[[{inline.name}]]", inline.pfade, inline.fett)
    return Text(nummer or "", inline.fett)


def _text(inlines: Inlines) -> Inlines:
    return tuple(Text(i.nummer + i.zusatz) if isinstance(i, Verweis) else i for i in inlines)
