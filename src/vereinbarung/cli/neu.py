"""`vereinbarung neu`: asks the guide's questions and writes the answers as a commented agreement."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from vereinbarung.bericht import write
from vereinbarung.bericht.darstellung import visible
from vereinbarung.cli import konsole
from vereinbarung.cli.dialog import Dialog
from vereinbarung.cli.gruppe import BEFEHLE, HILFE
from vereinbarung.cli.tag import heute
from vereinbarung.errors import UnreadableSource, UnwritableTarget

if TYPE_CHECKING:
    from vereinbarung.befragung.ablauf import Gespraech
    from vereinbarung.befragung.entwurf import Entwurf

ENDUNGEN = (".yaml", ".yml")
ABGEBROCHEN = 130
_NEAR = ("schema", "schema/json")


@click.command(
    "neu",
    short_help=BEFEHLE["neu"],
    context_settings=HILFE,
    options_metavar="[OPTIONEN]",
    epilog="Rückgabe: 0 geschrieben und ohne Fehler (mit --ohne-fragen: geschrieben), 1 geschrieben, aber noch etwas "
    "offen, 2 falscher Aufruf, 3 nicht lesbar oder nicht schreibbar, 4 Fehler im Programm, 130 abgebrochen.",
)
@click.argument(
    "art", metavar="ART", help="Art der Vereinbarung, zum Beispiel rahmenvereinbarung; der Anfang des Wortes genügt."
)
@click.argument(
    "ziel",
    metavar="ZIEL",
    help="Die Datei, die entsteht. Gibt es sie schon als angefangenen Entwurf, geht die Befragung dort weiter.",
)
@click.option(
    "--ohne-fragen",
    is_flag=True,
    help="Schreibt ohne Befragung ein leeres Formular: jede Angabe mit Frage und "
    "Beispiel als Kommentar, was nötig ist als leerer Schlüssel.",
)
@click.option(
    "--ueberschreiben", "--überschreiben", is_flag=True, help="Ersetzt eine vorhandene Datei und beginnt von vorn."
)
def befehl(art: str, ziel: str, *, ohne_fragen: bool, ueberschreiben: bool) -> int:
    """Fragt nach den Punkten des Leitfadens und schreibt daraus eine Vereinbarung.

    Jede Antwort wird sofort gesichert. Sie können jederzeit abbrechen, auch mit Strg und C; derselbe Aufruf fragt dort
    weiter, wo Sie aufgehört haben. „?“ erklärt eine Frage.
    """
    from vereinbarung.befragung.entwurf import Entwurf
    from vereinbarung.leitfaden.arten import arten

    kind = arten()[_art(art, list(arten()))]
    path = _path(ziel, kind.id)
    entwurf = Entwurf(kind, path.name, _schema_line(path, kind.id))
    if ohne_fragen:
        if path.exists() and not ueberschreiben:
            raise _exists(path)
        _save(entwurf.leer(_kennung(path)), path)
        konsole.show(
            f"Formular geschrieben: {visible(str(path))}\n"
            f"Was noch fehlt, sagt „vereinbarung pruefen {visible(str(path))}“.\n"
        )
        return 0
    return _Sitzung(entwurf, path).run(von_vorn=ueberschreiben)


class _Sitzung:
    """One sitting: from the draft, if there is one, to the file that passes, or to the next draft."""

    def __init__(self, entwurf: Entwurf, path: Path) -> None:
        self.entwurf, self.path = entwurf, path
        self.is_saved = False
        self.trouble: UnwritableTarget | None = None
        self.old: str | None = None

    def run(self, *, von_vorn: bool) -> int:
        from vereinbarung.befragung.ablauf import Abbruch, neu

        data: dict[str, Any] = {}
        offen: list[str] | None = None
        if self.path.exists() and not von_vorn:
            data, offen = self._continue()
        dialog = Dialog()
        if offen is not None:
            dialog.say(f"Der Entwurf „{self.path}“ wird fortgesetzt; offen sind noch {len(offen)} Schritte.")
        try:
            gespraech = neu(self.entwurf.art, data, offen, dialog, self.sichern)
        except Abbruch:
            return self._stopped()
        self.sichern(gespraech)
        if self.trouble:
            raise self.trouble
        return self._finish(gespraech)

    def sichern(self, gespraech: Gespraech) -> None:
        """Write all answers; where that fails now, the next answer tries again."""
        if self.old is not None:
            # Answers survive, comments of somebody's own do not: the file as it was is kept beside.
            _save(self.old, _beside(self.path))
            self.old = None
        try:
            _save(self.entwurf.text(gespraech.data, gespraech.offen), self.path)
        except UnwritableTarget as fault:
            if self.trouble is None:
                gespraech.port.say(f"Achtung: {fault} {fault.hilfe} Es wird bei jeder Antwort neu versucht.")
            self.trouble = fault
        else:
            self.is_saved, self.trouble = True, None

    def _continue(self) -> tuple[dict[str, Any], list[str]]:
        """Return data and open steps of the draft. Raises UnwritableTarget if the file is something else."""
        from vereinbarung import pipeline
        from vereinbarung.befragung import entwurf

        text = _read(self.path)
        offen = entwurf.offen(text)
        if offen is None:
            raise _finished(self.path) if entwurf.is_ours(text) else _exists(self.path)
        subject = pipeline.check_file(self.path).subject
        if subject is None:
            raise self._unusable("lesen.")
        data = entwurf.answered(subject.data)
        if data.get("art") != self.entwurf.art.id:
            raise click.UsageError(
                f"„{self.path}“ ist ein Entwurf der Art „{data.get('art')}“. Bitte rufen Sie „vereinbarung neu "
                f"{data.get('art')} {self.path}“ auf."
            )
        if wrong := entwurf.hindernis(self.entwurf.art, data):
            raise self._unusable(f"fortsetzen. {wrong}")
        if self.entwurf.text(data, offen) != text:
            self.old = text
        return data, offen

    def _unusable(self, wozu: str) -> UnreadableSource:
        return UnreadableSource(
            f"Der Entwurf „{self.path}“ lässt sich nicht {wozu}",
            f"Was daran nicht stimmt, sagt „vereinbarung pruefen {self.path}“.",
            str(self.path),
        )

    def _stopped(self) -> int:
        if self.trouble:
            raise self.trouble
        if not self.is_saved and not self.path.exists():
            konsole.error(
                "Abgebrochen, bevor es eine Antwort gab. Ohne Befragung schreibt --ohne-fragen ein Formular.\n"
            )
        else:
            konsole.error(
                f"\nAbgebrochen. Ihre Antworten stehen in {visible(str(self.path))}; weiter geht es mit\n"
                f"  vereinbarung neu {self.entwurf.art.id} {visible(str(self.path))}\n"
            )
        return ABGEBROCHEN

    def _finish(self, gespraech: Gespraech) -> int:
        from vereinbarung import pipeline

        # As „pruefen“ does: what the agreement names is looked for around it.
        bericht = pipeline.check_paths([self.path], stichtag=heute())
        darstellung = konsole.darstellung("auto")
        shown = visible(str(self.path))
        konsole.show(f"\nGeschrieben: {shown}\n\n")
        konsole.show(write("text", bericht, darstellung), farbe=darstellung.farbe)
        if gespraech.offen:
            konsole.show(
                f"\nNoch offen: {', '.join(gespraech.offen)}. Weiter geht es mit\n"
                f"  vereinbarung neu {self.entwurf.art.id} {shown}\n"
            )
        elif not bericht.exit_code():
            konsole.show(f"\nAls Nächstes: vereinbarung ausfertigen {shown}\n")
        return bericht.exit_code()


def _beside(path: Path) -> Path:
    """Return a free name for what somebody edited: „a.yaml.bak“, „a.yaml.bak2“ and so on."""
    names = (path.with_name(f"{path.name}.bak{number or ''}") for number in (0, *range(2, 1000)))
    return next(name for name in names if not name.exists())


def _art(text: str, known: list[str]) -> str:
    found = [art for art in known if art.startswith(text.lower())] if text else []
    if len(found) != 1:
        raise click.UsageError(f"Die Art „{text}“ gibt es nicht. Möglich sind: {', '.join(known)}.")
    return found[0]


def _path(ziel: str, art: str) -> Path:
    path = Path(ziel)
    if path.is_dir():
        path /= f"{art}.yaml"
    elif path.suffix.lower() not in ENDUNGEN:
        path = path.with_name(path.name + ENDUNGEN[0])
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise UnwritableTarget(
            f"Der Ordner „{path.parent}“ lässt sich nicht anlegen.",
            "Bitte prüfen Sie die Rechte, oder nennen Sie ein anderes ZIEL.",
            str(path.parent),
        ) from fault
    return path


def _schema_line(path: Path, art: str) -> str:
    """Return the line for editors if the kind's schema lies in a folder above the file, else nothing."""
    from vereinbarung.cli.schema import NAME, schema_line

    for folder in path.absolute().parents[:4]:
        for near in _NEAR:
            schema = folder / near / NAME.format(art=art)
            if schema.exists():
                return schema_line(path.absolute(), schema)
    return ""


def _kennung(path: Path) -> str:
    """Return an id made from the file's name."""
    from vereinbarung.befragung.eingabe import ASCII

    return re.sub(r"[^A-Za-z0-9._-]+", "-", path.stem.translate(ASCII)).strip("-._")[:80] or "NEU"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeError:
        raise _exists(path) from None
    except OSError as fault:
        raise UnreadableSource(
            f"Die Datei „{path}“ ist nicht lesbar.", "Bitte prüfen Sie die Rechte.", str(path)
        ) from fault


def _save(text: str, path: Path) -> None:
    from vereinbarung import pipeline

    try:
        pipeline.save(text.encode(), path, ueberschreiben=True)
    except UnwritableTarget as fault:
        raise UnwritableTarget(
            str(fault), "Bitte prüfen Sie Rechte und freien Platz, oder nennen Sie ein anderes ZIEL.", str(path)
        ) from fault


def _exists(path: Path) -> UnwritableTarget:
    return UnwritableTarget(
        f"Die Datei „{path}“ gibt es schon.",
        "Bitte nennen Sie ein anderes ZIEL; mit --ueberschreiben wird sie ersetzt.",
        str(path),
    )


def _finished(path: Path) -> UnwritableTarget:
    return UnwritableTarget(
        f"In „{path}“ ist keine Frage mehr offen.",
        "Bitte ändern Sie die Datei im Editor; mit --ueberschreiben beginnt die Befragung von vorn.",
        str(path),
    )
