"""Guide item G.2, second half: who may end the agreement early, why, when and how."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import model_validator

from vereinbarung.fristen import laufzeit as fl
from vereinbarung.model.base import Baustein, feld
from vereinbarung.model.laufzeitworte import Fristfeld, Lesart, fehler, read_ordentlich, read_wichtiger_grund
from vereinbarung.model.schreibweisen import Kurzform, Wahl
from vereinbarung.model.values import Anteil, Dauerfeld, JaNein, Satz


class Ordentlich(Baustein):
    """Notice without a reason."""

    frist: Fristfeld | None = feld("Frist und Termin", "", "3 Monate zum Quartalsende", "6 Monate", default=None)
    alle: Dauerfeld | None = feld("Nur alle", "Kündbar nur alle so viele Jahre ab Beginn", "5 Jahre", default=None)
    zustimmung: Satz | None = feld(
        "Zustimmung", "Dritter, der zustimmen muss", "des Landeswohlfahrtsverbands", default=None
    )
    ausgeschlossen: JaNein = feld("Ausgeschlossen", default=False)

    @model_validator(mode="after")
    def _says_one(self) -> Self:
        if self.ausgeschlossen == (self.frist is not None):
            raise fehler(
                "kuendigung",
                "Bitte nennen Sie die Frist der ordentlichen Kündigung, oder schreiben Sie „ordentlich: "
                "ausgeschlossen“.",
            )
        return self


class WichtigerGrund(Baustein):
    """Notice for good cause; without a period it works at once."""

    frist: Fristfeld | None = feld(
        "Frist", "Ohne Angabe wirkt die Kündigung sofort", "1 Monat zum Monatsende", default=None
    )
    beispiele: list[Satz] = feld("Beispiele", "Was als wichtiger Grund gilt", liste=True)
    ausgeschlossen: JaNein = feld("Ausgeschlossen", default=False)


Grund = Annotated[
    Literal["rechtsaenderung", "preisaenderung", "fruchtlose_frist", "anderer"],
    Wahl(
        rechtsaenderung=("Rechtsänderung",), preisaenderung=("Preisänderung",), fruchtlose_frist=("fruchtlose Frist",)
    ),
]


class Ausserordentlich(Baustein):
    """Notice for a named reason beside good cause."""

    grund: Grund = feld("Grund")
    ueber: Anteil | None = feld("Über", "Preisänderung, ab der gekündigt werden kann", "10 %", default=None)
    nachfrist: Dauerfeld | None = feld("Nachfrist", "Muss vorher fruchtlos verstrichen sein", "1 Monat", default=None)
    frist: Fristfeld | None = feld("Frist", "Ohne Angabe wirkt die Kündigung sofort", "3 Monate", default=None)
    text: Satz | None = feld("Text", "Der Grund in Ihren Worten", default=None)

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        braucht = {"preisaenderung": "ueber", "fruchtlose_frist": "nachfrist", "anderer": "text"}.get(self.grund)
        if braucht and getattr(self, braucht) is None:
            raise fehler(
                "kuendigung", "Zum Grund „{grund}“ fehlt die Angabe „{braucht}“.", grund=self.grund, braucht=braucht
            )
        return self

    def regel(self) -> fl.AusserordentlicheKuendigung:
        """Return the frozen form."""
        return fl.AusserordentlicheKuendigung(
            fl.Grund(self.grund), self.frist, (), self.ueber, self.nachfrist, self.text or ""
        )


class DurchEinzelne(Baustein):
    """What happens when one of several parties gives notice."""

    folge: Annotated[
        Literal["fortsetzung", "anschlusskuendigung", "ende"],
        Wahl(fortsetzung=("Fortsetzung",), anschlusskuendigung=("Anschlusskündigung",), ende=("Ende",)),
    ] = feld("Folge", "Die übrigen setzen fort, dürfen ihrerseits kündigen, oder die Vereinbarung endet", "fortsetzung")
    binnen: Dauerfeld | None = feld("Binnen", "Zeit der übrigen für die Anschlusskündigung", "1 Monat", default=None)

    @model_validator(mode="after")
    def _has_time(self) -> Self:
        if (self.folge == "anschlusskuendigung") != (self.binnen is not None):
            raise fehler("kuendigung", "Die Angabe „binnen“ gehört zur Anschlusskündigung und nur zu ihr.")
        return self


class Kuendigung(Baustein):
    """Early termination."""

    ordentlich: Annotated[Ordentlich, Lesart(read_ordentlich)] | None = feld(
        "Ordentliche Kündigung", "Frist und Termin, oder „ausgeschlossen“", "3 Monate zum Quartalsende", default=None
    )
    aus_wichtigem_grund: Annotated[WichtigerGrund, Lesart(read_wichtiger_grund)] | None = feld(
        "Kündigung aus wichtigem Grund", "", "jederzeit", default=None
    )
    ausserordentlich: list[Annotated[Ausserordentlich, Kurzform("grund")]] = feld(
        "Weitere Gründe", "Kündigung bei Rechtsänderung, Preisänderung oder nach fruchtloser Frist", liste=True
    )
    form: (
        Annotated[
            Literal["schriftlich", "eingeschrieben", "elektronisch", "textform"],
            Wahl(textform=("in Textform",), eingeschrieben=("durch eingeschriebenen Brief", "per Einschreiben")),
        ]
        | None
    ) = feld("Form", "", "schriftlich", default=None)
    gegenueber: Satz | None = feld(
        "Gegenüber", "An wen die Kündigung zu richten ist", "allen anderen Parteien", default=None
    )
    zugang_entscheidet: JaNein = feld(
        "Zugang entscheidet", "ja, wenn es auf den Tag des Zugangs ankommt", default=False
    )
    begruendung: JaNein = feld("Begründung", "ja, wenn die Kündigung begründet werden muss", default=False)
    durch_einzelne: Annotated[DurchEinzelne, Kurzform("folge")] | None = feld(
        "Kündigung durch eine von mehreren Parteien", "", "fortsetzung", default=None
    )
    anpassung_ausgeschlossen: JaNein = feld(
        "Anpassung ausgeschlossen",
        "ja, wenn die Anpassung und Kündigung nach § 59 SGB X ausgeschlossen sein soll",
        default=False,
    )

    @property
    def is_moeglich(self) -> bool:
        """Whether somebody may end the agreement early, with or without a reason."""
        ordentlich = self.ordentlich is not None and not self.ordentlich.ausgeschlossen
        grund = self.aus_wichtigem_grund is not None and not self.aus_wichtigem_grund.ausgeschlossen
        return ordentlich or grund or bool(self.ausserordentlich)

    def ordentliche(self) -> fl.OrdentlicheKuendigung | None:
        """Return ordinary notice in frozen form, None if there is none."""
        o = self.ordentlich
        if o is None or o.frist is None:
            return None
        return fl.OrdentlicheKuendigung(o.frist, o.alle, o.zustimmung or "")

    def ausserordentliche(self) -> tuple[fl.AusserordentlicheKuendigung, ...]:
        """Return notice for good cause and for other reasons in frozen form."""
        w = self.aus_wichtigem_grund
        wichtig = (
            ()
            if w is None or w.ausgeschlossen
            else (fl.AusserordentlicheKuendigung(fl.Grund.WICHTIGER_GRUND, w.frist, tuple(w.beispiele)),)
        )
        return (*wichtig, *(a.regel() for a in self.ausserordentlich))
