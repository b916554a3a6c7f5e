"""Citations of law, written in a field made for them: „§ 69 Abs. 1 Nr. 1 SGB X“ → `Norm`.

Reads one or several citations and refuses what it does not understand, with a German reason and the place of it.
Every step looks at one token and moves on, so that no input takes longer than its length.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from vereinbarung.recht.zeichen import TOO_LONG, Token, tokens

LEVELS = {
    "abs": "absatz",
    "absatz": "absatz",
    "absätze": "absatz",
    "s": "satz",
    "satz": "satz",
    "nr": "nr",
    "nrn": "nr",
    "nummer": "nr",
    "buchst": "buchstabe",
    "buchstabe": "buchstabe",
    "lit": "buchstabe",
}
_AND = {"und", "sowie", "u"}
_ARTICLES = {"des", "der", "dem", "vom", "von"}
_LAWS = {
    "bundessozialhilfegesetz": "BSHG",
    "datenschutz-grundverordnung": "DSGVO",
    "ds-gvo": "DSGVO",
    "grundgesetz": "GG",
    "hag-bshg": "HAG/BSHG",
}
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")


class NormFehler(ValueError):
    """A citation that cannot be read: `grund` is a German sentence, `von` and `bis` the characters it speaks of."""

    def __init__(self, grund: str, von: int, bis: int) -> None:
        super().__init__(grund)
        self.grund = grund
        self.von = von
        self.bis = bis


@dataclass(frozen=True, slots=True)
class Norm:
    """One citation. `str()` prints it as German law is cited, with ordinary blanks.

    `gesetz`: abbreviation as "SGB III"; `nummer`: "371a"; `absatz`: "2a"; `bis`: last § of a range;
    `ff`: "", "f." (and the next) or "ff." (and those that follow); `zeichen`: "§" or "Art.".
    """

    gesetz: str
    nummer: str
    absatz: str = ""
    satz: str = ""
    nr: str = ""
    buchstabe: str = ""
    bis: str = ""
    ff: str = ""
    zeichen: str = "§"

    def __str__(self) -> str:
        zeichen = "§§" if self.zeichen == "§" and (self.bis or self.ff) else self.zeichen
        parts = [zeichen, self.nummer]
        for wort, wert in (
            ("Abs.", self.absatz),
            ("Satz", self.satz),
            ("Nr.", self.nr),
            ("Buchst.", self.buchstabe),
            ("bis", self.bis),
        ):
            parts += [wort, wert] if wert else []
        parts += [self.ff] if self.ff else []
        return " ".join([*parts, self.gesetz])


@lru_cache(maxsize=4096)
def parse(text: str) -> tuple[Norm, ...]:
    """Return the citations in `text`, in order.

    Several are joined by comma, „und“, „sowie“ or „i.V.m.“; one without a law takes that of the next.
    Raises NormFehler.
    """
    if len(text) > TOO_LONG:
        grund = "Die Angabe ist zu lang. Bitte nennen Sie jede Vorschrift in einem eigenen Eintrag."
        raise NormFehler(grund, 0, len(text))
    return _Reader(tokens(text), len(text)).citations()


class _Reader:
    """Walks over the tokens once, from left to right."""

    def __init__(self, found: list[Token], length: int) -> None:
        self.tokens = found
        self.i = 0
        self.length = length

    def citations(self) -> tuple[Norm, ...]:
        if not self.tokens:
            grund = "Die Angabe ist leer. Bitte nennen Sie eine Vorschrift, zum Beispiel „§ 86 SGB X“."
            raise NormFehler(grund, 0, self.length)
        done: list[Norm] = []
        pending: list[Norm] = []
        zeichen = ""
        while True:
            zeichen = self._sign(zeichen)
            pending += self._one(zeichen)
            gesetz = self._law()
            if gesetz:
                done += [replace(norm, gesetz=gesetz) for norm in pending]
                pending = []
                zeichen = ""
            if self._at_end():
                break
            self._separator(may_continue=not gesetz)
        if pending:
            raise self._fault("Es fehlt das Gesetz, zum Beispiel „SGB III“ oder „BSHG“.", at_end=True)
        return tuple(done)

    # the parts of one citation, in the order in which they come

    def _sign(self, before: str) -> str:
        token = self._peek()
        if token.text in {"§", "§§"}:
            self.i += 1
            return "§"
        if token.lower in {"art", "artikel"}:
            self.i += 1
            self._skip(".")
            return "Art."
        if before:
            return before
        raise self._fault("Eine Vorschrift beginnt mit „§“ oder „Art.“.")

    def _one(self, zeichen: str) -> list[Norm]:
        """Read one § with what stands below it; after „Abs. 1 und“ a bare number is a further Absatz."""
        if not self._peek().is_number:
            raise self._fault(f"Nach „{zeichen}“ fehlt die Nummer.")
        norm = Norm("", self._number(), zeichen=zeichen)
        found = [norm]
        while (level := LEVELS.get(self._peek().lower)) is not None:
            self.i += 1
            self._skip(".")
            if getattr(norm, level):
                raise self._fault("Diese Angabe steht hier zweimal.")
            norm = replace(norm, **{level: self._value(level)})
            found = [norm]
            while more := self._further_value(level):
                found.append(replace(norm, **{level: more}))
        if self._peek().lower in {"f", "ff"}:
            ff = self._peek().lower + "."
            self.i += 1
            self._skip(".")
            return [replace(last, ff=ff) for last in found]
        if (self._peek().lower == "bis" or self._peek().text == "-") and self._peek(1).is_number:
            self.i += 1
            if found != [Norm("", norm.nummer, zeichen=zeichen)]:
                raise self._fault("Ein Bereich wie „§§ 102 bis 114“ darf keinen Absatz enthalten.")
            return [replace(norm, bis=self._number())]
        return found

    def _further_value(self, level: str) -> str:
        """Return the next value of „Abs. 1 und 3“ or "", but leave „§§ 42 Abs. 1, 43“ to the next citation."""
        joined = self._peek().lower in _AND
        if joined and self._peek(1).is_number and level != "buchstabe":
            self.i += 1
            return self._value(level)
        return ""

    def _number(self) -> str:
        digits = self._take().text
        token = self._peek()
        tail = self._peek(1).text
        glued = token.von == self.tokens[self.i - 1].bis
        if token.is_letter and token.lower not in LEVELS:
            is_ff = token.lower in {"f", "ff"} and (tail == "." or ((not glued) and token.lower == "ff"))
            if not is_ff and (glued or len(token.text) == 1):
                self.i += 1
                return digits + token.text
        return digits

    def _value(self, level: str) -> str:
        token = self._peek()
        if level == "buchstabe":
            if token.is_letter:
                self.i += 1
                return token.text
            raise self._fault("Nach „Buchst.“ fehlt der Buchstabe.")
        if not token.is_number:
            raise self._fault("Hier fehlt eine Zahl.")
        return self._number()

    def _law(self) -> str:
        """Return the abbreviation of the law, or "" if none stands here."""
        if self._peek().lower in _ARTICLES:
            self.i += 1
        start = self._peek()
        is_name = start.text.isalpha() and (start.text[0].isupper() or start.lower.startswith("sgb"))
        if not is_name or self._is_in_connection():
            return ""
        name = self._word_with_signs()
        name = self._book(name, start) if name.upper().startswith("SGB") else _LAWS.get(name.lower(), name)
        if self._peek().lower in {"a", "n"} and self._peek(1).text == ".":
            raise self._fault("Bitte lassen Sie „a.F.“ und „n.F.“ weg; es zählt der Rechtsstand der Vereinbarung.")
        return name

    def _word_with_signs(self) -> str:
        name = self._take().text
        while self._peek().text in {"/", "-"} and self._peek(1).text.isalnum():
            name += self._take().text + self._take().text
        if name.upper().endswith("/SGB"):
            return name[:-3] + self._book("SGB", self.tokens[self.i - 1])
        return name

    def _book(self, name: str, start: Token) -> str:
        rest = name[3:].lstrip("-")
        if not rest:
            self._skip("-")
            rest = self._take().text if not self._at_end() else ""
        if rest.isdigit() and 0 < int(rest) <= len(_ROMAN):
            rest = _ROMAN[int(rest) - 1]
        if rest.upper() not in _ROMAN:
            raise NormFehler(
                "Bitte nennen Sie das Buch des Sozialgesetzbuchs, zum Beispiel „SGB III“.",
                start.von,
                self.tokens[min(self.i, len(self.tokens)) - 1].bis,
            )
        return f"SGB {rest.upper()}"

    def _separator(self, *, may_continue: bool) -> None:
        if self._is_in_connection():
            return self._skip_connection()
        token = self._peek()
        if token.text in {",", ";"} or token.lower in _AND:
            self.i += 1
            self._skip(".")
            if self._at_end():
                raise self._fault("Nach dem Komma oder „und“ fehlt eine Vorschrift.", at_end=True)
            if self._is_in_connection():
                self._skip_connection()
            return None
        if may_continue:
            raise self._fault("Das verstehe ich nicht. Erwartet wird ein Gesetz, zum Beispiel „SGB III“.")
        raise self._fault("Nach dem Gesetz steht etwas, das ich nicht verstehe.")

    def _is_in_connection(self) -> bool:
        """Say whether „i.V.m.“, „iVm“ or „in Verbindung mit“ begins here."""
        return self._peek().lower in {"ivm", "i"} or (self._peek().lower, self._peek(1).lower) == ("in", "verbindung")

    def _skip_connection(self) -> None:
        start = self.i
        expected = ["in", "verbindung", "mit"] if self._peek().lower == "in" else ["i", "v", "m"]
        if self._peek().lower == "ivm":
            expected = ["ivm"]
        for wort in expected:
            if self._peek().lower != wort:
                self.i = start
                raise self._fault("Das verstehe ich nicht. Meinten Sie „i.V.m.“?")
            self.i += 1
            self._skip(".")
        if self._at_end():
            raise self._fault("Nach „i.V.m.“ fehlt eine Vorschrift.", at_end=True)

    # small steps

    def _peek(self, ahead: int = 0) -> Token:
        place = self.i + ahead
        return self.tokens[place] if place < len(self.tokens) else Token("", self.length, self.length)

    def _take(self) -> Token:
        token = self._peek()
        self.i += 1
        return token

    def _skip(self, text: str) -> None:
        if self._peek().text == text:
            self.i += 1

    def _at_end(self) -> bool:
        return self.i >= len(self.tokens)

    def _fault(self, grund: str, *, at_end: bool = False) -> NormFehler:
        token = self._peek()
        if at_end or not token.text:
            letztes = self.tokens[-1]
            return NormFehler(grund, letztes.von, letztes.bis)
        return NormFehler(grund, token.von, token.bis)
