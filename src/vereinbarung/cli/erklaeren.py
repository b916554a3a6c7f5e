"""`vereinbarung erklaeren`: the page of a rule, the list of all rules, or all pages as files."""

from __future__ import annotations

from pathlib import Path

import click

from vereinbarung.bericht.darstellung import visible
from vereinbarung.cli import konsole
from vereinbarung.cli.gruppe import BEFEHLE, HILFE
from vereinbarung.errors import UnwritableTarget


@click.command("erklaeren", short_help=BEFEHLE["erklaeren"], context_settings=HILFE, options_metavar="[OPTIONEN]")
@click.argument("regeln", nargs=-1, metavar="[REGEL …]", help="Kennungen wie G2-03; ohne Angabe erscheint die Liste.")
@click.option("--alle", metavar="ORDNER", help="Schreibt die Seiten aller Regeln in diesen Ordner.")
def befehl(regeln: tuple[str, ...], alle: str | None) -> int:
    """Erklärt Regeln: warum es sie gibt, ein falsches und ein richtiges Beispiel, und was zu tun ist."""
    from vereinbarung import pipeline

    if alle is not None and regeln:
        raise click.UsageError("Bitte nennen Sie entweder Regeln oder --alle, nicht beides.")
    if alle is not None:
        return _write_all(Path(alle))
    if not regeln:
        known = pipeline.regeln()
        width = max(len(r.id) for r in known)
        konsole.show("".join(f"{r.id:<{width}}  {r.schwere:<7}  {r.titel}\n" for r in known))
        return 0
    pages = [_page(kennung) for kennung in regeln]
    konsole.show("\n".join(pages))
    return 0


def _page(kennung: str) -> str:
    from vereinbarung import pipeline

    page = pipeline.seite(kennung.upper())
    if page is not None:
        return page
    from difflib import get_close_matches

    near = get_close_matches(kennung.upper(), [r.id for r in pipeline.regeln()], n=3)
    advice = f"Meinten Sie {' oder '.join(near)}?" if near else "Alle Regeln nennt „vereinbarung erklaeren“."
    raise click.UsageError(f"Die Regel „{kennung}“ gibt es nicht. {advice}")


def _write_all(folder: Path) -> int:
    from vereinbarung import pipeline

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise UnwritableTarget(
            f"Der Ordner „{folder}“ lässt sich nicht anlegen.", "Bitte prüfen Sie die Rechte.", str(folder)
        ) from fault
    known = pipeline.regeln()
    for regel in known:
        page = pipeline.seite(regel.id)
        if page is not None:
            pipeline.save(page.encode(), folder / f"{regel.id}.md", ueberschreiben=True)
    konsole.show(f"{len(known)} Seiten geschrieben: {visible(str(folder))}\n")
    return 0
