"""Guide item G.2: when the agreement begins, how it ends, is renewed and reviewed (concept chapters 7 and 8.4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from vereinbarung.fristen import laufzeit as fl
from vereinbarung.fristen.rechnen import laufzeitende
from vereinbarung.model import laufzeitworte as worte
from vereinbarung.model.base import Baustein, Leitpunkt, feld
from vereinbarung.model.kuendigung import Kuendigung
from vereinbarung.model.laufzeitworte import Lesart, fehler
from vereinbarung.model.schreibweisen import EinsOderMehr, Wahl
from vereinbarung.model.values import Datum, Dauerfeld, JaNein, Satz

_MIT_NAMEN = ("inkrafttreten", "ereignis", "vertrag", "nachfolgeregelung")


class Beginn(Baustein):
    """First day: a date, or an event with its day once it is known."""

    am: Datum | None = feld("Am", "Der Tag; bei einem Anlass sein Tag, sobald er feststeht", "1.1.2001", default=None)
    ab: (
        Annotated[
            Literal[
                "unterzeichnung",
                "unterzeichnung_aller",
                "bekanntmachung",
                "genehmigung",
                "inkrafttreten",
                "vertrag",
                "ereignis",
            ],
            Wahl(
                unterzeichnung=("Unterzeichnung",),
                bekanntmachung=("Bekanntmachung", "veroeffentlichung"),
                genehmigung=("Genehmigung",),
                inkrafttreten=("Inkrafttreten",),
                ereignis=("Ereignis",),
                vertrag=("Vertrag",),
            ),
        ]
        | None
    ) = feld("Ab", "Anlass, mit dem die Vereinbarung beginnt", "unterzeichnung_aller", default=None)
    was: Satz | None = feld("Was", "Das Gesetz, der Vertrag oder das Ereignis", "§ 371a SGB III", default=None)
    folgt: (
        Annotated[
            Literal["folgetag", "folgemonat"],
            Wahl(folgetag=("am Tag danach",), folgemonat=("am Ersten des Monats danach",)),
        ]
        | None
    ) = feld("Folgt", "Beginn am Tag nach dem Anlass oder am Ersten des Monats danach", default=None)
    vorbehalt: Satz | None = feld(
        "Vorbehalt", "Wessen Zustimmung noch nötig ist", "Zustimmung des Kreistags", default=None
    )
    rueckwirkend: JaNein = feld(
        "Rückwirkend", "ja, wenn der Beginn mit Absicht vor der Unterschrift liegt", default=False
    )

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.am is None and self.ab is None:
            raise fehler("beginn", "Der Beginn fehlt. Bitte nennen Sie unter „am“ den Tag oder unter „ab“ den Anlass.")
        if (self.ab in _MIT_NAMEN) != (self.was is not None):
            raise fehler(
                "beginn",
                "Die Angabe „was“ nennt bei „ab: inkrafttreten“, „vertrag“ oder „ereignis“, worauf es ankommt, und "
                "nur dort.",
            )
        if self.folgt and self.ab is None:
            raise fehler("beginn", "Die Angabe „folgt“ braucht einen Anlass unter „ab“.")
        return self

    def regel(self) -> fl.Beginn:
        """Return the frozen form."""
        return fl.Beginn(
            fl.Anlass(self.ab or "datum"),
            self.am,
            self.was or "",
            fl.Verschiebung(self.folgt or "keine"),
            self.vorbehalt or "",
            self.rueckwirkend,
        )


class Ende(Baustein):
    """Last day: a date, or the event, law or contract with which the agreement ends."""

    am: Datum | None = feld(
        "Am", "Letzter Tag; bei einem Ereignis sein Tag, sobald er feststeht", "31.12.2001", default=None
    )
    mit: (
        Annotated[
            Literal["ereignis", "nachfolgeregelung", "vertrag"],
            Wahl(ereignis=("Ereignis",), nachfolgeregelung=("Nachfolgeregelung",), vertrag=("Vertrag",)),
        ]
        | None
    ) = feld("Mit", "Anlass, mit dem die Vereinbarung endet", "nachfolgeregelung", default=None)
    was: Satz | None = feld("Was", "Das Ereignis, das Gesetz oder der Vertrag", default=None)
    spaetestens: Datum | None = feld("Spätestens", "Längster Tag, falls das Ereignis ausbleibt", default=None)

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.mit is None and (self.am is None or self.was or self.spaetestens):
            raise fehler(
                "ende",
                "Das Ende ist unvollständig. Bitte nennen Sie unter „am“ den letzten Tag, oder unter „mit“ und „was“ "
                "das Ereignis.",
            )
        if self.mit is not None and self.was is None:
            raise fehler(
                "ende",
                "Es fehlt unter „was“ das Ereignis, das Gesetz oder der Vertrag, mit dem die Vereinbarung endet.",
            )
        return self

    def regel(self) -> fl.Ende:
        """Return the frozen form."""
        if self.mit is None:
            return fl.Ende(fl.Endart.DATUM, self.am)
        return fl.Ende(
            fl.Endart.EREIGNIS, self.am, anlass=fl.Anlass(self.mit), was=self.was or "", spaetestens=self.spaetestens
        )


class Mindestlaufzeit(Baustein):
    """Time in which ordinary notice is barred."""

    bis: Datum | None = feld("Bis", "Erstmals kündbar zu diesem Tag", "31.12.2003", default=None)
    dauer: Dauerfeld | None = feld("Dauer", "Vom Beginn an gerechnet", "3 Jahre", default=None)
    ereignis: Satz | None = feld("Ereignis", "Nicht vor diesem Ereignis", default=None)
    am: Datum | None = feld("Am", "Tag des Ereignisses, sobald er feststeht", default=None)
    gilt_fuer: Annotated[
        Literal["wirkung", "erklaerung"], Wahl(wirkung=("Wirkung",), erklaerung=("Erklärung", "erklärung"))
    ] = feld("Gilt für", "Ob die Kündigung vorher nicht wirken oder schon nicht erklärt werden darf", default="wirkung")

    @model_validator(mode="after")
    def _says_one(self) -> Self:
        if sum(x is not None for x in (self.bis, self.dauer, self.ereignis)) != 1 or (self.am and not self.ereignis):
            raise fehler(
                "mindestlaufzeit",
                "Bitte nennen Sie für die Mindestlaufzeit genau eines: „bis“, „dauer“ oder „ereignis“.",
            )
        return self

    def regel(self) -> fl.Mindestlaufzeit:
        """Return the frozen form."""
        return fl.Mindestlaufzeit(self.bis, self.dauer, self.ereignis or "", self.am, fl.GiltFuer(self.gilt_fuer))


class Verlaengerung(Baustein):
    """How the agreement goes on after its term."""

    um: Dauerfeld | None = feld("Um", "Jeweils um diese Zeit", "1 Jahr", default=None)
    unbefristet: JaNein = feld("Auf unbestimmte Zeit", "ja, wenn sie danach unbefristet weiterläuft", default=False)
    durch: Annotated[
        Literal["vereinbarung", "automatisch", "keine"],
        Wahl(vereinbarung=("Vereinbarung", "schriftliche Vereinbarung"), automatisch=("stillschweigend",)),
    ] = feld("Durch", "Vereinbarung der Parteien oder automatisch", default="vereinbarung")
    nach: (
        Annotated[Literal["ueberpruefung"], Wahl(ueberpruefung=("Überprüfung", "inhaltlicher Überprüfung"))] | None
    ) = feld("Nach", "„Überprüfung“, wenn der Inhalt vorher geprüft wird (N6)", "Überprüfung", default=None)
    widerspruch: Dauerfeld | None = feld(
        "Widerspruch",
        "So lange vor dem Ende muss kündigen oder widersprechen, wer nicht verlängern will",
        "3 Monate",
        default=None,
    )
    hoechstens: Dauerfeld | None = feld("Höchstens", "Längste Laufzeit insgesamt", "5 Jahre", default=None)
    hoechstens_mal: int | None = Field(
        default=None, title="Höchstens so oft", description="Anzahl der Verlängerungen", examples=[2], ge=1, le=99
    )

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.durch == "automatisch" and (self.um is None) != self.unbefristet:
            raise fehler(
                "verlaengerung",
                "Bei einer automatischen Verlängerung fehlt, um wie viel. Bitte schreiben Sie „um: 1 Jahr“ oder "
                "„unbefristet: ja“, und nur eines davon.",
            )
        if self.durch == "keine" and (
            self.um or self.unbefristet or self.widerspruch or self.hoechstens or self.hoechstens_mal
        ):
            raise fehler("verlaengerung", "Ohne Verlängerung sind weitere Angaben dazu nicht möglich.")
        if self.durch != "automatisch" and (self.unbefristet or self.widerspruch):
            raise fehler(
                "verlaengerung", "Die Angaben „unbefristet“ und „widerspruch“ gehören zu „durch: automatisch“."
            )
        return self

    def regel(self) -> fl.Verlaengerung:
        """Return the frozen form."""
        art = fl.Verlaengerungsart.UNBEFRISTET if self.unbefristet else fl.Verlaengerungsart(self.durch)
        return fl.Verlaengerung(
            art, self.um, self.widerspruch, self.nach is not None, self.hoechstens, self.hoechstens_mal
        )


class Ueberpruefung(Baustein):
    """When the content is reviewed and the renewal decided."""

    bis: Datum | None = feld("Bis", "Spätester Tag", "30.9.2001", default=None)
    vorher: Dauerfeld | None = feld("Vorher", "So lange vor jedem Ende", "3 Monate", default=None)
    alle: Dauerfeld | None = feld("Alle", "Rhythmus ohne Bezug zum Ende", "1 Jahr", default=None)
    durch: Satz | None = feld("Durch", "Wer prüft", "die Umsetzungsgruppe", default=None)

    @model_validator(mode="after")
    def _says_one(self) -> Self:
        if sum(x is not None for x in (self.bis, self.vorher, self.alle)) != 1:
            raise fehler(
                "ueberpruefung", "Bitte nennen Sie für die Überprüfung genau eines: „bis“, „vorher“ oder „alle“."
            )
        return self

    def regel(self) -> fl.Ueberpruefung:
        """Return the frozen form."""
        return fl.Ueberpruefung(self.bis, self.vorher, self.alle)


class AbweichendeLaufzeit(Baustein):
    """A single clause with an end of its own."""

    punkt: Satz = feld("Punkt", "Punkt des Leitfadens oder Kürzel des Absatzes", "H.12")
    ende: Annotated[Ende, Lesart(worte.read_ende, worte.ENDE_SCHEMA)] | None = feld("Ende", default=None)
    dauer: Dauerfeld | None = feld("Dauer", "Ab dem Ende der Vereinbarung", "2 Jahre", default=None)
    unbefristet: JaNein = feld("Unbefristet", default=False)

    @model_validator(mode="after")
    def _says_one(self) -> Self:
        if (self.ende is not None) + (self.dauer is not None) + self.unbefristet != 1:
            raise fehler("abweichend", "Bitte nennen Sie genau eines: „ende“, „dauer“ oder „unbefristet: ja“.")
        return self


class Laufzeit(Leitpunkt):
    """G.2: term, renewal, review and early termination."""

    leitfaden_id: ClassVar[str] = "G.2"

    beginn: Annotated[Beginn, Lesart(worte.read_beginn, worte.BEGINN_SCHEMA)] | None = feld(
        "Beginn", "Tag oder Anlass", "1.1.2001", "mit Unterzeichnung", default=None
    )
    ende: Annotated[Ende, Lesart(worte.read_ende, worte.ENDE_SCHEMA)] | None = feld(
        "Ende", "Letzter Tag oder Ereignis", "31.12.2001", default=None
    )
    dauer: Dauerfeld | None = feld("Dauer", "Vom Beginn an gerechnet", "1 Jahr", default=None)
    unbefristet: JaNein = feld("Unbefristet", "ja, wenn kein Ende vereinbart ist", default=False)
    ohne_laufzeit: Satz | None = feld("Ohne Laufzeit, weil", "Grund, warum keine Laufzeit geregelt wird", default=None)
    mindestlaufzeit: Annotated[Mindestlaufzeit, Lesart(worte.read_mindestlaufzeit)] | None = feld(
        "Mindestlaufzeit", "Vorher ist die ordentliche Kündigung ausgeschlossen", "3 Jahre", "31.12.2003", default=None
    )
    verlaengerung: Annotated[Verlaengerung, Lesart(worte.read_verlaengerung, worte.VERLAENGERUNG_SCHEMA)] | None = feld(
        "Verlängerung",
        "",
        "durch Vereinbarung",
        {"um": "1 Jahr", "durch": "Vereinbarung", "nach": "Überprüfung"},
        default=None,
    )
    ueberpruefung: Annotated[Ueberpruefung, Lesart(worte.read_ueberpruefung)] | None = feld(
        "Überprüfung", "Wann Inhalt und Verlängerung geprüft werden", "3 Monate vorher", "30.9.2001", default=None
    )
    kuendigung: Kuendigung | None = feld("Kündigung", default=None)
    abweichend: list[AbweichendeLaufzeit] = feld(
        "Abweichende Laufzeit", "Einzelne Regelungen mit eigener Laufzeit", liste=True
    )
    folgen: EinsOderMehr[Satz] = feld("Folgen der Beendigung", "Abwicklung und Nachwirkung", liste=True)

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        arten = (self.ende is not None or self.dauer is not None, self.unbefristet, self.ohne_laufzeit is not None)
        if sum(arten) != 1:
            raise fehler(
                "laufzeit",
                "Es muss genau eines gesagt sein: wann die Vereinbarung endet („ende“ oder „dauer“), „unbefristet: ja“ "
                "oder „ohne_laufzeit“ mit dem Grund.",
            )
        if self.beginn is None and self.ohne_laufzeit is None:
            raise fehler(
                "laufzeit",
                "Der Beginn der Laufzeit fehlt. Bitte ergänzen Sie „beginn“ mit einem Datum oder „mit Unterzeichnung“.",
            )
        if self.ende is not None and self.dauer is not None and self.ende.mit is not None:
            raise fehler(
                "laufzeit",
                "Die Vereinbarung endet entweder nach einer Dauer oder mit einem Ereignis. Bitte streichen Sie eines, "
                "oder nennen Sie unter „spaetestens“ den längsten Tag.",
            )
        if not arten[0] and self.verlaengerung is not None and self.verlaengerung.durch != "keine":
            raise fehler(
                "laufzeit",
                "Eine Vereinbarung ohne festes Ende lässt sich nicht verlängern. Bitte streichen Sie „verlaengerung“, "
                "oder nennen Sie ein Ende.",
            )
        return self

    @property
    def beginn_am(self) -> date | None:
        """The first day, or None while it is unknown."""
        return self.beginn.regel().erster_tag if self.beginn else None

    @property
    def ende_am(self) -> date | None:
        """The last day of the first term as far as the text alone says it, else None."""
        return self.ende_ab(self.beginn_am)

    def ende_ab(self, beginn: date | None) -> date | None:
        """Return the last day of the first term if it begins on this day."""
        if self.ende is not None:
            return self.ende.am or self.ende.spaetestens
        # Working days need the calendar of a Land, which no comparison of dates is worth.
        if beginn is None or self.dauer is None or self.dauer.needs_kalender:
            return None
        try:
            return laufzeitende(beginn, self.dauer)
        except (ValueError, OverflowError):  # beyond the year 9999
            return None

    def regel(self, unterzeichnet_am: date | None = None) -> fl.Laufzeitregel:
        """Return the term in the frozen form that `fristen` computes with. A given end wins over a duration.

        `unterzeichnet_am`: the day of signing, which dates a begin "mit Unterzeichnung".
        """
        beginn = self._regel.beginn
        if unterzeichnet_am and beginn.datum is None and beginn.anlass in fl.MIT_UNTERZEICHNUNG:
            return replace(self._regel, beginn=replace(beginn, datum=unterzeichnet_am))
        return self._regel

    @cached_property
    def _regel(self) -> fl.Laufzeitregel:
        k = self.kuendigung
        return fl.Laufzeitregel(
            beginn=self.beginn.regel() if self.beginn else fl.Beginn(fl.Anlass.UNTERZEICHNUNG_ALLER),
            ende=self._ende(),
            mindestlaufzeit=self.mindestlaufzeit.regel() if self.mindestlaufzeit else None,
            verlaengerung=self.verlaengerung.regel() if self.verlaengerung else fl.Verlaengerung(),
            ueberpruefung=self.ueberpruefung.regel() if self.ueberpruefung else None,
            ordentlich=k.ordentliche() if k else None,
            ausserordentlich=k.ausserordentliche() if k else (),
            form=(k.form if k else None) or "",
            adressat=(k.gegenueber if k else None) or "",
            zugang_entscheidet=bool(k and k.zugang_entscheidet),
            einzelner=fl.KuendigungEinzelner(fl.Folge(k.durch_einzelne.folge), k.durch_einzelne.binnen)
            if k and k.durch_einzelne
            else None,
            abweichend=tuple(
                fl.AbweichendeLaufzeit(a.punkt, _ende(a.ende, a.dauer, unbefristet=a.unbefristet))
                for a in self.abweichend
            ),
            folgen=tuple(self.folgen),
        )

    def _ende(self) -> fl.Ende:
        if self.ohne_laufzeit is not None:
            return fl.Ende(fl.Endart.OHNE, grund=self.ohne_laufzeit)
        return _ende(self.ende, self.dauer, unbefristet=self.unbefristet)


def _ende(ende: Ende | None, dauer: Dauerfeld | None, *, unbefristet: bool) -> fl.Ende:
    if ende is not None:
        return ende.regel()
    return fl.Ende(fl.Endart.UNBEFRISTET) if unbefristet else fl.Ende(fl.Endart.DAUER, dauer=dauer)
