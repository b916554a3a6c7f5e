"""Clause text → rendered text with opaque values: the only module that imports jinja2.

A template may print, branch and loop. Everything else is refused when it is compiled, with file and line. Values never
enter the text: `{{ … }}` leaves a placeholder (U+E000 number U+E002) that the markup parser resolves afterwards, so
whatever a value contains stays text. Each source line carries a mark (U+E003 number U+E004), so that later complaints
name the line of the template.
"""

from __future__ import annotations

import re
import threading
from functools import cache
from typing import TYPE_CHECKING, Any, Never

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, UndefinedError, nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from vereinbarung.errors import BrokenVorlage
from vereinbarung.vertrag.document import Tabelle, Unterschriften
from vereinbarung.vertrag.typografie import wortlaut
from vereinbarung.vertrag.worte import Worte

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2.runtime import Context

    from vereinbarung.vertrag.klauseln import Klausel

WERT_AUF, WERT_ZU = "\ue000", "\ue002"
ZEILE_AUF, ZEILE_ZU = "\ue003", "\ue004"
LEER = "\ue005"
"""Ends a line that holds only instructions, so that it does not count as a blank line."""

Druckbar = Worte | Tabelle | Unterschriften

_WERTE = "werte der klausel"
"""Key of the value list in the context; with its spaces no template can name it."""

_ERLAUBT = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.If,
    nodes.For,
    nodes.Name,
    nodes.Getattr,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Const,
)
_VERBOTEN: dict[type[nodes.Node], str] = {
    nodes.Call: "Aufrufe mit Klammern ( )",
    nodes.Filter: "Filter (|)",
    nodes.Assign: "{% set %}",
    nodes.AssignBlock: "{% set %}",
    nodes.Macro: "{% macro %}",
    nodes.Include: "{% include %}",
    nodes.Import: "{% import %}",
    nodes.FromImport: "{% import %}",
    nodes.Extends: "{% extends %}",
    nodes.Block: "{% block %}",
    nodes.Test: "Prüfungen mit „is“",
    nodes.BinExpr: "Rechnen",
    nodes.UnaryExpr: "Rechnen",
    nodes.Getitem: "Zugriffe mit eckigen Klammern",
    nodes.CondExpr: "„if“ in {{ }}",
    nodes.Concat: "Verkettungen (~)",
    nodes.CallBlock: "{% call %}",
    nodes.FilterBlock: "{% filter %}",
    nodes.Scope: "{% with %}",
    nodes.With: "{% with %}",
}
_TAG = re.compile(r"\{%.*?%\}|\{#.*?#\}")
_NUR_ANWEISUNG = re.compile(r"\s*(?:(?:\{%.*?%\}|\{#.*?#\})\s*)+")
_MARKE = re.compile(r"(?:\(\d+\)|\(\+\)|[a-z]{1,2}\)|\+{1,2}\)|-|##?) ")


class _Fehlend(StrictUndefined):
    """Undefined with a German message that names what is known."""

    def __init__(
        self,
        hint: str | None = None,  # noqa: ARG002 -- jinja2's own hints are English
        obj: Any = missing,  # noqa: ANN401 -- jinja2's signature
        name: str | None = None,
        exc: Any = UndefinedError,  # noqa: ANN401 -- jinja2's signature
    ) -> None:
        known = ""
        if obj is not missing and hasattr(obj, "__dict__"):
            known = ", ".join(sorted(k for k in vars(obj) if not k.startswith("_")))
        text = f"Die Angabe „{name}“ gibt es nicht." + (f" Bekannt sind hier: {known}." if known else "")
        super().__init__(hint=text, obj=obj, name=name, exc=exc)


class _Undruckbar(Exception):
    """A print statement met something that is no ready wording."""


@pass_context
def _finalize(context: Context, value: object) -> str:
    if isinstance(value, _Fehlend):
        return str(value)
    if not isinstance(value, (Worte, Tabelle, Unterschriften)) or (isinstance(value, Worte) and not value):
        raise _Undruckbar(type(value).__name__ if value else "")
    werte: list[Druckbar] = context.parent[_WERTE]
    werte.append(value)
    return f"{WERT_AUF}{len(werte) - 1}{WERT_ZU}"


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    env = ImmutableSandboxedEnvironment(undefined=_Fehlend, finalize=_finalize, keep_trailing_newline=True)
    for registry in (env.globals, env.filters, env.tests):
        registry.clear()
    return env


_compiled: dict[tuple[str, str], Template] = {}
_lock = threading.Lock()


def compile_vorlage(klausel: Klausel) -> Template:
    """Return the compiled clause, kept per content. Raises BrokenVorlage with file and line for what is not allowed."""
    key = (klausel.datei, klausel.hash)
    if key not in _compiled:
        with _lock:
            _compiled[key] = _compile(klausel)
    return _compiled[key]


def render(klausel: Klausel, sicht: Mapping[str, object]) -> tuple[str, list[Druckbar]]:
    """Return the rendered text with marks and the printed values. Raises BrokenVorlage with file and line."""
    template = compile_vorlage(klausel)
    werte: list[Druckbar] = []
    try:
        return template.render({**sicht, _WERTE: werte}), werte
    except UndefinedError as error:
        refuse(klausel.datei, _line(error, klausel.datei), str(error), "Bitte prüfen Sie die Schreibweise.", error)
    except _Undruckbar as error:
        text = "Der gedruckte Wert ist leer." if not str(error) else "Dieser Wert ist nicht zum Drucken bestimmt."
        hilfe = "Bitte fragen Sie vorher mit {% if … %}, ob der Wert da ist, und drucken Sie nur fertige Worte."
        refuse(klausel.datei, _line(error, klausel.datei), text, hilfe, error)
    except (SecurityError, TypeError, ValueError, AttributeError) as error:
        refuse(
            klausel.datei,
            _line(error, klausel.datei),
            "Die Anweisung lässt sich nicht ausführen.",
            "Gedruckte Werte lassen sich nicht vergleichen oder durchlaufen; zum Vergleichen gibt es eigene Angaben "
            "(siehe vorlagen/README.md).",
            error,
        )


def refuse(datei: str, zeile: int, meldung: str, hilfe: str, cause: BaseException | None = None) -> Never:
    """Raise BrokenVorlage; file and line stand in the sentence and in the fields."""
    raise BrokenVorlage(f"Vorlage „{datei}“, Zeile {zeile}: {meldung}", hilfe, datei, zeile) from cause


def _compile(klausel: Klausel) -> Template:
    env = _environment()
    source = _mark_lines(klausel)
    try:
        tree = env.parse(source, name=klausel.datei, filename=klausel.datei)
        _check(tree, klausel.datei)
        _set_type(tree)
        code = env.compile(tree, name=klausel.datei, filename=klausel.datei)
    except TemplateSyntaxError as error:
        refuse(
            klausel.datei,
            error.lineno,
            "Die Anweisung ist unvollständig oder falsch geschrieben.",
            "Jedes {% if … %} braucht sein {% endif %}, jedes {% for … in … %} sein {% endfor %}, "
            "jede Klammer {{ ihr Ende }}.",
            error,
        )
    return Template.from_code(env, code, {})


def _mark_lines(klausel: Klausel) -> str:
    lines = []
    for number, line in enumerate(klausel.text.split("\n"), 1):
        rest = _TAG.sub("", line)
        if "{%" in rest or "%}" in rest or rest.count("{{") != rest.count("}}"):
            refuse(
                klausel.datei,
                number,
                "Die Anweisung endet nicht in derselben Zeile.",
                "Bitte schreiben Sie jede Anweisung {% … %} und jeden Wert {{ … }} in eine Zeile.",
            )
        if any("\ue000" <= c <= "\ue00f" for c in line):
            refuse(
                klausel.datei,
                number,
                "Die Zeile enthält ein unzulässiges Sonderzeichen.",
                "Bitte schreiben Sie die Zeile neu.",
            )
        if not line.strip():
            lines.append(line)
        elif _NUR_ANWEISUNG.fullmatch(line):
            lines.append(line + LEER)
        else:
            head = _NUR_ANWEISUNG.match(line)
            cut = head.end() if head else 0
            lines.append(f"{line[:cut]}{ZEILE_AUF}{number}{ZEILE_ZU}{line[cut:]}")
    return "\n".join(lines)


def _check(tree: nodes.Template, datei: str) -> None:
    stack: list[tuple[nodes.Node, bool]] = [(tree, False)]
    while stack:
        node, in_loop = stack.pop()
        if not isinstance(node, _ERLAUBT):
            what = next((text for kind, text in _VERBOTEN.items() if isinstance(node, kind)), "diese Anweisung")
            refuse(
                datei,
                node.lineno,
                f"Nicht erlaubt: {what}.",
                "Eine Vorlage darf nur drucken {{ … }}, verzweigen {% if %} und wiederholen {% for %}. "
                "Alles andere berechnet das Programm vorher.",
            )
        name: object = getattr(node, "name" if isinstance(node, nodes.Name) else "attr", None)
        if isinstance(name, str) and name.startswith("_"):
            refuse(datei, node.lineno, f"Nicht erlaubt: der Name „{name}“.", "Namen beginnen mit einem Buchstaben.")
        if isinstance(node, nodes.For) and (node.test is not None or node.recursive or node.else_):
            refuse(
                datei,
                node.lineno,
                "Nicht erlaubt: {% for %} mit Zusatz.",
                "Erlaubt ist {% for x in liste %} … {% endfor %}.",
            )
        if isinstance(node, nodes.Output) and in_loop:
            _check_loop(node, datei)
        loop = in_loop or isinstance(node, nodes.For)
        stack.extend((child, loop) for child in node.iter_child_nodes())


def _check_loop(node: nodes.Output, datei: str) -> None:
    for child in node.nodes:
        if isinstance(child, nodes.TemplateData):
            for m in re.finditer(rf"{ZEILE_AUF}(\d+){ZEILE_ZU}(.*)", child.data):
                if _MARKE.match(m[2]) or re.match(r"\[#[^\] ]*\]", m[2]):
                    refuse(
                        datei,
                        int(m[1]),
                        "Ein Absatz in einer Schleife braucht die Kennung des Elements.",
                        "Bitte beginnen Sie ihn so: [#name {{ element.id }}]. So hat jeder Absatz seinen Anker.",
                    )


def _set_type(tree: nodes.Template) -> None:
    for output in tree.find_all(nodes.Output):
        printed = False
        for child in output.nodes:
            if isinstance(child, nodes.TemplateData):
                child.data = wortlaut(child.data, anfang_oeffnet=not printed)
            printed = not isinstance(child, nodes.TemplateData)


def _line(error: BaseException, datei: str) -> int:
    line, tb = 0, error.__traceback__
    while tb is not None:
        if tb.tb_frame.f_code.co_filename == datei:
            line = tb.tb_lineno
        tb = tb.tb_next
    return line
