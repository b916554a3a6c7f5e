"""The term of an agreement as frozen data: every variant that real agreements show, ready to be computed with.

Nothing here judges: a contradiction is representable and is for the rules to find.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from vereinbarung.fristen.dauer import Dauer
from vereinbarung.fristen.rechnen import TAG, monatsletzter


class Anlass(StrEnum):
    """What a begin or an end hangs on, if not on a date alone."""

    DATUM = "datum"
    UNTERZEICHNUNG = "unterzeichnung"
    UNTERZEICHNUNG_ALLER = "unterzeichnung_aller"
    BEKANNTMACHUNG = "bekanntmachung"
    GENEHMIGUNG = "genehmigung"
    INKRAFTTRETEN = "inkrafttreten"
    NACHFOLGEREGELUNG = "nachfolgeregelung"
    VERTRAG = "vertrag"
    EREIGNIS = "ereignis"


MIT_UNTERZEICHNUNG = (Anlass.UNTERZEICHNUNG, Anlass.UNTERZEICHNUNG_ALLER)


class Verschiebung(StrEnum):
    """How a begin follows its event: the same day, the next day, the first of the next month."""

    KEINE = "keine"
    FOLGETAG = "folgetag"
    FOLGEMONAT = "folgemonat"


@dataclass(frozen=True, slots=True)
class Beginn:
    """First day of the term. `datum`: the date, or the day of the event once known; `was`: the event in words."""

    anlass: Anlass
    datum: date | None = None
    was: str = ""
    verschiebung: Verschiebung = Verschiebung.KEINE
    vorbehalt: str = ""
    """Whose approval is still needed ("Zustimmung des Kreistags"); empty without such a proviso."""
    rueckwirkend: bool = False
    """The text says that it takes effect from a day before signing."""

    @property
    def erster_tag(self) -> date | None:
        """Return the first day of the term, or None while the day of the event is unknown."""
        if self.datum is None or self.verschiebung is Verschiebung.KEINE:
            return self.datum
        if self.verschiebung is Verschiebung.FOLGETAG:
            return self.datum + TAG
        return monatsletzter(self.datum.year, self.datum.month) + TAG


class Endart(StrEnum):
    """How the term ends by itself."""

    DATUM = "datum"
    DAUER = "dauer"
    UNBEFRISTET = "unbefristet"
    EREIGNIS = "ereignis"
    OHNE = "ohne"


@dataclass(frozen=True, slots=True)
class Ende:
    """End of the term. For an event: `anlass`, `was`, its day once known, and the latest end (`spaetestens`).

    `grund` says why there is no term at all.
    """

    art: Endart
    datum: date | None = None
    dauer: Dauer | None = None
    anlass: Anlass | None = None
    was: str = ""
    spaetestens: date | None = None
    grund: str = ""


class GiltFuer(StrEnum):
    """What a bar counts for: the effect of the notice or its declaration."""

    WIRKUNG = "wirkung"
    ERKLAERUNG = "erklaerung"


@dataclass(frozen=True, slots=True)
class Mindestlaufzeit:
    """Time in which ordinary notice is barred: to the end of `bis`, for `dauer`, or to the `ereignis` (on `datum`)."""

    bis: date | None = None
    dauer: Dauer | None = None
    ereignis: str = ""
    datum: date | None = None
    gilt_fuer: GiltFuer = GiltFuer.WIRKUNG


class Verlaengerungsart(StrEnum):
    """How the term goes on."""

    KEINE = "keine"
    VEREINBARUNG = "vereinbarung"
    AUTOMATISCH = "automatisch"
    UNBEFRISTET = "unbefristet"


@dataclass(frozen=True, slots=True)
class Verlaengerung:
    """Renewal by `um` each time.

    `widerspruch`: period before the end within which one side must speak up; None means the period of ordinary notice.
    `ueberpruefung`: the text asks for a review before it. `hoechstens`: longest total term. `hoechstens_mal`: number.
    """

    art: Verlaengerungsart = Verlaengerungsart.KEINE
    um: Dauer | None = None
    widerspruch: Dauer | None = None
    ueberpruefung: bool = False
    hoechstens: Dauer | None = None
    hoechstens_mal: int | None = None

    @property
    def is_stillschweigend(self) -> bool:
        """Whether the agreement goes on without anybody acting."""
        return self.art in (Verlaengerungsart.AUTOMATISCH, Verlaengerungsart.UNBEFRISTET)


@dataclass(frozen=True, slots=True)
class Ueberpruefung:
    """Day of review or decision: a fixed `bis`, or `vorher` before each end; `alle` is its rhythm without an end."""

    bis: date | None = None
    vorher: Dauer | None = None
    alle: Dauer | None = None


class Terminart(StrEnum):
    """The key date to which ordinary notice works."""

    OHNE = "ohne"
    JAHRESENDE = "jahresende"
    HALBJAHRESENDE = "halbjahresende"
    QUARTALSENDE = "quartalsende"
    MONATSENDE = "monatsende"
    SCHULJAHRESENDE = "schuljahresende"
    LAUFZEITENDE = "laufzeitende"
    TAGE = "tage"


@dataclass(frozen=True, slots=True)
class Termin:
    """A key date; `tage` holds day and month of named days such as 30 April."""

    art: Terminart
    tage: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Kuendigungsfrist:
    """Period and key date: "3 Monate zum Quartalsende". Without a period notice works at once or on the key date."""

    dauer: Dauer | None
    termin: Termin


@dataclass(frozen=True, slots=True)
class OrdentlicheKuendigung:
    """Notice without a reason. `alle`: only every so many years; `zustimmung`: the third party that must consent."""

    frist: Kuendigungsfrist
    alle: Dauer | None = None
    zustimmung: str = ""


class Grund(StrEnum):
    """Reasons for extraordinary notice."""

    WICHTIGER_GRUND = "wichtiger_grund"
    RECHTSAENDERUNG = "rechtsaenderung"
    PREISAENDERUNG = "preisaenderung"
    FRUCHTLOSE_FRIST = "fruchtlose_frist"
    ANDERER = "anderer"


@dataclass(frozen=True, slots=True)
class AusserordentlicheKuendigung:
    """Notice for a reason. Without `frist` it works at once. `ueber`: per cent; `nachfrist` must have run out."""

    grund: Grund
    frist: Kuendigungsfrist | None = None
    beispiele: tuple[str, ...] = ()
    ueber: Decimal | None = None
    nachfrist: Dauer | None = None
    text: str = ""


class Folge(StrEnum):
    """What the notice by one of several does to the rest."""

    FORTSETZUNG = "fortsetzung"
    ANSCHLUSSKUENDIGUNG = "anschlusskuendigung"
    ENDE = "ende"


@dataclass(frozen=True, slots=True)
class KuendigungEinzelner:
    """Notice by one of several; `binnen` is the time of the rest for a notice of their own."""

    folge: Folge
    binnen: Dauer | None = None


@dataclass(frozen=True, slots=True)
class AbweichendeLaufzeit:
    """A single clause with another term; `ziel` is a guide or clause id."""

    ziel: str
    ende: Ende


@dataclass(frozen=True, slots=True)
class Laufzeitregel:
    """Term, renewal and notice of one agreement."""

    beginn: Beginn
    ende: Ende
    mindestlaufzeit: Mindestlaufzeit | None = None
    verlaengerung: Verlaengerung = Verlaengerung()
    ueberpruefung: Ueberpruefung | None = None
    ordentlich: OrdentlicheKuendigung | None = None
    ausserordentlich: tuple[AusserordentlicheKuendigung, ...] = ()
    form: str = ""
    adressat: str = ""
    zugang_entscheidet: bool = False
    einzelner: KuendigungEinzelner | None = None
    abweichend: tuple[AbweichendeLaufzeit, ...] = ()
    folgen: tuple[str, ...] = ()
