"""The interview's memory: asks, remembers, goes back, and hands every answer on at once, so that nothing is lost."""

from __future__ import annotations

import copy
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, Protocol

from vereinbarung.befragung import eingabe
from vereinbarung.befragung.eingabe import Abgelehnt
from vereinbarung.befragung.frage import WEG, Frage

BEFEHLE = (
    "Enter nimmt den Vorschlag in Klammern; „-“ lässt eine freiwillige Angabe weg; „?“ erklärt die Frage; „zurück“ "
    "geht eine Antwort zurück; „später“ lässt den ganzen Punkt vorerst offen; „abbrechen“ (auch Strg und C) hört auf. "
    "Jede Antwort wird sofort gesichert."
)


class Port(Protocol):
    """The world outside: a terminal, a pipe, or a test."""

    def ask(self, prompt: str) -> str:
        """Return the next line; raises EOFError if there is none and KeyboardInterrupt if the user stops."""

    def say(self, text: str) -> None:
        """Show a paragraph or a list; lines may be wrapped."""


class Spaeter(Exception):
    """The item stays open for now."""


class Zurueck(Exception):
    """The last answer is to be given anew."""


class Abbruch(Exception):
    """The user stops; all answers are saved."""


@dataclass
class Gespraech:
    """What was answered so far.

    `data`: the agreement as it will be written. `offen`: names of the steps still to be asked. `memo`: answers of this
    session by the place of their question, for going back. `sichern` is called after every answer.
    """

    port: Port
    data: dict[str, Any]
    offen: list[str]
    sichern: Callable[[Gespraech], None]
    memo: dict[Hashable, object] = field(default_factory=dict)
    erklaerung: str = ""
    _history: list[tuple[dict[Hashable, object], dict[str, Any], list[str]]] = field(default_factory=list)

    def frage(self, ort: Hashable, frage: Frage) -> Any:  # noqa: ANN401 -- any value of YAML
        """Return the answer to a question, asking only if it was not answered before.

        Raises Spaeter, Zurueck or Abbruch if the user wants that instead.
        """
        if ort in self.memo:
            return self.memo[ort]
        self._list(frage)
        while True:
            try:
                raw = self.port.ask(frage.zeile)
            except (EOFError, KeyboardInterrupt):
                raise Abbruch from None
            try:
                if self._command(raw, frage):
                    continue
                value = frage.read(raw)
            except Abgelehnt as reason:
                self.port.say(str(reason))
                continue
            self._history.append((dict(self.memo), copy.deepcopy(self.data), list(self.offen)))
            self.memo[ort] = value
            return value

    def back(self) -> None:
        """Undo the last answer."""
        if not self._history:
            self.port.say("Das war die erste Antwort dieser Sitzung; weiter zurück geht es im Editor.")
            return
        self.memo, self.data, self.offen = self._history.pop()
        self.sichern(self)

    def forget(self, ort: Hashable) -> None:
        """Forget all answers whose place begins with `ort`, so that they are asked again."""
        parts = ort if isinstance(ort, tuple) else (ort,)
        self.memo = {k: v for k, v in self.memo.items() if not (isinstance(k, tuple) and k[: len(parts)] == parts)}

    def _list(self, frage: Frage) -> None:
        if frage.namen:
            self.port.say("\n".join(f"  {n}  {name}" for n, name in enumerate(frage.namen, 1)))

    def _command(self, raw: str, frage: Frage) -> bool:
        """Obey a word that is no answer; return whether it was one and the question stands again."""
        word = eingabe.plain(eingabe.clean(raw))
        if raw.strip() == "?" or word in ("hilfe", "help"):
            self.port.say(self._explain(frage))
            self._list(frage)
            return True
        if word == "spaeter":
            raise Spaeter
        if word == "zurueck":
            raise Zurueck
        if word in ("abbrechen", "abbruch"):
            raise Abbruch
        return False

    def _explain(self, frage: Frage) -> str:
        parts = [self.erklaerung, f"Gefragt ist: {frage.hilfe}." if frage.hilfe else ""]
        if frage.beispiele:
            parts.append("Beispiele: " + "; ".join(frage.beispiele) + ".")
        if frage.art == "liste" or (frage.art == "mehrere" and frage.frei):
            parts.append("Mehrere Einträge trennen Sie mit Semikolon; ohne Semikolon trennt das Komma.")
        if frage.art == "mehrere" and not frage.frei:
            parts.append("Mehrere nennen Sie so: 1, 3-4 oder „alle“.")
        if frage.freiwillig:
            parts.append(f"Die Angabe ist freiwillig: Enter oder „{WEG}“ lässt sie weg.")
        return "\n".join(p for p in (*parts, BEFEHLE) if p)
