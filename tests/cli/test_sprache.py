"""Whatever click says, it says in German."""

from __future__ import annotations

import ast
import gettext
import re
from pathlib import Path
from typing import Any

import click
import pytest
from babel.messages.pofile import read_po

from vereinbarung.cli import sprache
from vereinbarung.cli.gruppe import BEFEHLE, gruppe

sprache.install()  # click looks up the names of its types when options are declared

FOLDER = sprache.FOLDER / "de" / "LC_MESSAGES"
NOT_SHOWN = {
    # Faults of whoever declares commands, of prompts and editors that are not used, and of shell completion.
    "Could not determine name for option with declarations {decls!r}",
    "No options defined but a name was passed ({name}). Did you mean to declare an argument instead? Did you mean to pass"
    " '--{name}'?",
    "Arguments take exactly one parameter declaration, got {length}: {decls}.",
    "Name '{name}' defined twice",
    "Boolean option {decl!r} cannot use the same flag for true/false.",
    "Unknown color {colour!r}",
    "Unknown standard stream '{name}'",
    "Couldn't detect Bash version, shell completion is not supported.",
    "Shell completion is not supported for Bash versions older than 4.4.",
    "Windows error: {error}",
    "{editor}: Editing failed",
    "{editor}: Editing failed: {e}",
    "d",
}
ENGLISH = re.compile(
    r"\b(the|is|are|not|missing|usage|error|invalid|value|values|try|for|help|such|did|you|mean|argument|arguments|command"
    r"|commands|options|required|requires|default|file|directory|path|does|exist|takes|given|of|one|unexpected|extra"
    r"|aborted|could|open|unknown|message|exit|show|valid|choose|range|match|readable|writable|deprecated|parameter)\b",
    re.IGNORECASE,
)


def catalogue():
    with (FOLDER / "vereinbarung.po").open("rb") as f:
        return read_po(f, locale="de")


def test_compiled_catalogue_is_current():
    with (FOLDER / "vereinbarung.mo").open("rb") as f:
        compiled = gettext.GNUTranslations(f)
    plural = [m for m in catalogue() if isinstance(m.id, tuple)]
    single = [m for m in catalogue() if m.id and not isinstance(m.id, tuple)]
    assert len(plural) + len(single) == len(vars(compiled)["_catalog"]) - len(plural) - 1, "run make generieren"
    assert all(compiled.gettext(m.id) == m.string for m in single), "run make generieren"
    assert all(compiled.ngettext(m.id[0], m.id[1], n) == m.string[n != 1] for m in plural for n in (1, 2)), (
        "run make generieren"
    )


def test_every_sentence_of_click_is_translated():
    said = set()
    for path in Path(click.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"_", "ngettext"}:
                first = node.args[0]
                said |= {first.value} if isinstance(first, ast.Constant) else set()
    translated = {m.id[0] if isinstance(m.id, tuple) else m.id for m in catalogue() if m.id and all(m.string)}
    assert said - translated - NOT_SHOWN == set()


def test_translations_use_the_same_names():
    def names(text):
        return set(re.findall(r"\{(\w+)", text))

    for m in catalogue():
        ids, strings = (m.id, m.string) if isinstance(m.id, tuple) else ((m.id,), (m.string,))
        allowed = set().union(*map(names, ids))
        for text in strings:
            assert names(text) <= allowed, m.id


KOPF: dict[str, Any] = {"options_metavar": "[OPTIONEN]", "context_settings": {"help_option_names": ["--hilfe"]}}


@click.group(
    **KOPF, subcommand_metavar="BEFEHL", commands={name: click.Command(name) for name in ("pruefen", "proben")}
)
@click.option("--jahr", type=click.IntRange(1990, 2100))
@click.option("--art", type=click.Choice(["kurz", "lang"]))
@click.option("--paar", nargs=2)
@click.option("--tag", type=click.DateTime(["%d.%m.%Y"]))
@click.option("--ja", type=bool)
@click.option("--schalter", is_flag=True)
@click.option("--datei", type=click.Path(exists=True))
@click.option("--ordner", type=click.Path(exists=True, file_okay=False))
@click.option("--lesen", type=click.File())
@click.option("--kennung", type=click.UUID)
def probe(**_):
    """Eine Probe."""


@click.command(**KOPF)
@click.argument("namen", nargs=2)
@click.option("--muss", required=True)
@click.option("--wahl", type=click.Choice(["kurz", "lang"]), required=True)
def muss(**_):
    """Noch eine Probe."""


@click.command()
def wirft():
    """Wirft."""
    raise click.exceptions.Abort


def raising(fault):
    @click.command(**KOPF)
    def befehl():
        raise fault()

    return befehl


def check(lauf, code):
    said = lauf.out + lauf.err
    assert lauf.code == code
    assert said.strip()
    assert not ENGLISH.findall(said.replace("--help", "")), said
    return said


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        (["--nix"], "Die Option „--nix“ gibt es nicht."),
        (["--schaltr"], "Meinten Sie '--schalter'?"),
        (["profen"], "Meinten Sie"),
        (["nirgends"], "Den Befehl „nirgends“ gibt es nicht."),
        (["--jahr"], "Nach der Option „--jahr“ fehlt der Wert."),
        (["--jahr", "x"], "keine passende Zahl"),
        (["--jahr", "1"], "1 liegt außerhalb von 1990<=x<=2100."),
        (["--art", "x"], "„x“ steht nicht zur Wahl, sondern 'kurz', 'lang'."),
        (["--paar", "x"], "müssen 2 Werte stehen"),
        (["--tag", "x"], "ist nicht von der Form"),
        (["--ja", "x"], "heißt weder ja noch nein"),
        (["--schalter=1"], "steht allein, ohne Wert"),
        (["--datei", "x"], "Pfad „x“ gibt es nicht."),
        (["--ordner", "x"], "Ordner „x“ gibt es nicht."),
        (["--ordner", "datei.txt"], "Ordner „datei.txt“ ist eine Datei."),
        (["--kennung", "x"], "keine UUID"),
    ],
)
def test_wrong_calls(rufe, monkeypatch, tmp_path, argv, expected):
    monkeypatch.chdir(tmp_path)
    Path("datei.txt").write_text("x", encoding="utf-8")
    assert expected in check(rufe(*argv, befehl=probe), 2)


@pytest.mark.parametrize(
    ("argv", "expected"),
    [
        ([], "Es fehlt die Angabe 'NAMEN...'."),
        (["a"], "Für „namen“ sind 2 Werte nötig."),
        (["a", "b"], "Es fehlt die Option '--muss'."),
        (["a", "b", "--muss", "x"], "Zur Wahl stehen:"),
        (["a", "b", "c", "--muss", "x", "--wahl", "kurz"], "Diese Angabe ist zu viel: c"),
    ],
)
def test_missing_values(rufe, argv, expected):
    assert expected in check(rufe(*argv, befehl=muss), 2)


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (lambda: click.UsageError("So nicht."), "Fehler: So nicht."),
        (lambda: click.BadParameter("So nicht."), "Die Angabe passt nicht: So nicht."),
        (lambda: click.BadParameter("So nicht.", param_hint="-o"), "Die Angabe für -o passt nicht: So nicht."),
        (lambda: click.MissingParameter(param_type="parameter", param_hint="ZIEL"), "Es fehlt die Angabe ZIEL."),
        (lambda: click.MissingParameter(param_type="anderes"), "Es fehlt eine Angabe."),
        (lambda: click.NoSuchOption("-q"), "Die Option „-q“ gibt es nicht."),
        (
            lambda: click.NoSuchOption("--streg", possibilities=["--streng", "--strenge"]),
            "Meinten Sie eine von diesen:",
        ),
        (lambda: click.exceptions.NoSuchCommand("q"), "Den Befehl „q“ gibt es nicht."),
        (lambda: click.BadOptionUsage("-q", "So nicht."), "Fehler: So nicht."),
        (lambda: click.BadArgumentUsage("So nicht."), "Fehler: So nicht."),
        (lambda: click.FileError("a\x1b[31m.txt"), "Die Datei „a.txt“ lässt sich nicht öffnen: Ursache unbekannt"),
        (lambda: click.ClickException("So nicht."), "Fehler: So nicht."),
    ],
)
def test_every_exception_of_click(rufe, fault, expected):
    assert expected in check(rufe(befehl=raising(fault)), 2)


def test_every_exception_class_of_click_is_provoked_above():
    provoked = {
        "UsageError",
        "BadParameter",
        "MissingParameter",
        "NoSuchOption",
        "NoSuchCommand",
        "BadOptionUsage",
        "BadArgumentUsage",
        "FileError",
        "ClickException",
        "NoArgsIsHelpError",
        "Abort",
        "Exit",
    }
    classes = {
        name
        for name, value in vars(click.exceptions).items()
        if isinstance(value, type) and issubclass(value, Exception) and value.__module__ == "click.exceptions"
    }
    assert classes == provoked


def test_abort(rufe):
    lauf = rufe(befehl=wirft)
    assert (lauf.code, lauf.err) == (130, "Abgebrochen.\n")


def test_no_command_shows_help(rufe):
    lauf = rufe()
    assert lauf.code == 2
    assert "Befehle:" in check(lauf, 2)


@pytest.mark.parametrize("name", ["", *BEFEHLE])
def test_help_is_german(rufe, name):
    lauf = rufe(*filter(None, [name]), "--hilfe")
    said = check(lauf, 0)
    assert said.startswith("Aufruf: vereinbarung")
    assert "Optionen:" in said


@pytest.mark.parametrize("name", BEFEHLE)
def test_short_help_of_the_list_is_that_of_the_command(name):
    befehl = gruppe.get_command(click.Context(gruppe), name)
    assert befehl is not None
    assert befehl.name == name
    assert befehl.short_help == BEFEHLE[name]


@pytest.mark.parametrize("name", ["prüfen", "pruefen"])
def test_umlauts_are_understood_in_commands(rufe, name):
    assert "vereinbarung" in rufe(name, "--hilfe").out
