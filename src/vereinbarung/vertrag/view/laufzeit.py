"""Guide item G.2: begin, end, renewal, review and notice in contract German."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from vereinbarung.fristen.laufzeit import Kuendigungsfrist, Terminart
from vereinbarung.fristen.rechnen import laufzeitende
from vereinbarung.vertrag import deutsch
from vereinbarung.vertrag.typografie import NBSP
from vereinbarung.vertrag.view import zahlen
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.worte import Worte, wert

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Blick

_ANLASS = {
    "unterzeichnung": "der Unterzeichnung",
    "bekanntmachung": "{ihrer} Bekanntmachung",
    "genehmigung": "{ihrer} Genehmigung",
    "inkrafttreten": "dem Inkrafttreten von ",
    "vertrag": "dem Beginn des folgenden Vertrags: ",
    "ereignis": "folgendem Ereignis: ",
}
_FOLGT = {None: "mit ", "folgetag": "am Tag nach ", "folgemonat": "am Ersten des Monats nach "}
_TERMIN = {
    Terminart.JAHRESENDE: "zum Ende eines Kalenderjahres",
    Terminart.HALBJAHRESENDE: "zum Ende eines Kalenderhalbjahres",
    Terminart.QUARTALSENDE: "zum Ende eines Kalendervierteljahres",
    Terminart.MONATSENDE: "zum Ende eines Kalendermonats",
    Terminart.SCHULJAHRESENDE: "zum Ende eines Schuljahres",
    Terminart.LAUFZEITENDE: "zum Ende der Laufzeit",
}
_FORM = {
    "schriftlich": "schriftlich",
    "eingeschrieben": "durch eingeschriebenen Brief",
    "elektronisch": "elektronisch",
    "textform": "in Textform",
}


def laufzeit(b: Blick) -> Sicht:
    """G.2 in ready words; sentences are the clause's."""
    b["unbefristet"].wahl()
    b["ohne_laufzeit"].wahl()
    return Sicht(
        beginn=beginn(b["beginn"]),
        rueckwirkend=bool(b["beginn"] and b["beginn"]["rueckwirkend"].wahl()),
        vorbehalt=b["beginn"]["vorbehalt"].worte() if b["beginn"] else None,
        dauer=b["dauer"].dativ(),
        ende=_ende_datum(b),
        unbefristet=bool(b["unbefristet"].objekt),
        ohne=b["ohne_laufzeit"].objekt is not None,
        ereignis=_ende_ereignis(b["ende"]),
        spaetestens=b["ende"]["spaetestens"].worte() if b["ende"] else None,
        mindestlaufzeit=_mindestlaufzeit(b["mindestlaufzeit"]),
        verlaengerung=_verlaengerung(b["verlaengerung"]),
        ueberpruefung=_ueberpruefung(b["ueberpruefung"]),
        kuendigung=_kuendigung(b["kuendigung"]),
        abweichend=[_abweichend(x) for x in b["abweichend"]],
        folgen=[Sicht(id=x.kennung(), text=x.worte()) for x in b["folgen"]],
    )


def beginn(b: Blick, ihrer: str = "ihrer") -> Worte | None:
    """Return „am 1. Januar 2001“, „mit der Unterzeichnung“, „mit ihrer Genehmigung“; None without a begin.

    `ihrer`: the possessive for what begins („seiner“ for a Nachtrag).
    """
    if not b:
        return None
    anlass = b["ab"].wahl()
    if anlass is None:
        return Worte("am ", b["am"].worte() or "")
    if anlass == "unterzeichnung_aller":
        noun = Worte("der Unterzeichnung durch alle ", b.akte.blick("sammelname").worte() or "")
    else:
        noun = Worte(_ANLASS[anlass].format(ihrer=ihrer), b["was"].worte() or "")
    bekannt: tuple[str | Worte, ...] = (" (", b["am"].worte() or "", ")") if b["am"] else ()
    return Worte(_FOLGT[b["folgt"].wahl()], noun, *bekannt)


def _ende_datum(b: Blick) -> Worte | None:
    """Return the last day: given, or computed from begin and duration (§§ 187, 188 BGB), with all its paths."""
    ende = b["ende"]
    if ende:
        return None if ende["mit"].objekt else ende["am"].worte()
    dauer, am = b["dauer"].objekt, b.objekt.beginn_am
    if dauer is None or not isinstance(am, date) or dauer.needs_kalender:
        return None
    return wert(deutsch.datum(laufzeitende(am, dauer)), b["dauer"].pfad, b["beginn"].pfad)


def _ende_ereignis(b: Blick) -> Worte | None:
    if not b or not b["mit"].wahl():
        return None
    davor = {
        "nachfolgeregelung": "mit dem Inkrafttreten von ",
        "ereignis": "mit folgendem Ereignis: ",
        "vertrag": "mit dem Ende des folgenden Vertrags: ",
    }
    bekannt: tuple[str | Worte, ...] = (" (", b["am"].worte() or "", ")") if b["am"] else ()
    return Worte(davor[b["mit"].objekt], b["was"].worte() or "", *bekannt)


def _mindestlaufzeit(b: Blick) -> Sicht | None:
    if not b:
        return None
    bekannt: tuple[str | Worte, ...] = (" (", b["am"].worte() or "", ")") if b["am"] else ()
    ereignis = b["ereignis"].worte()
    return Sicht(
        bis=b["bis"].worte(),
        dauer=b["dauer"].dativ(),
        ereignis=Worte(ereignis, *bekannt) if ereignis else None,
        gilt_fuer=b["gilt_fuer"].wahl(),
    )


def _verlaengerung(b: Blick) -> Sicht | None:
    if not b:
        return None
    return Sicht(
        durch=b["durch"].wahl(),
        um=b["um"].worte(),
        unbefristet=b["unbefristet"].wahl(),
        ueberpruefung=b["nach"].wahl() is not None,
        widerspruch=b["widerspruch"].worte(),
        hoechstens=b["hoechstens"].dativ(),
        hoechstens_mal=_mal(b["hoechstens_mal"]),
        einmal=b["hoechstens_mal"].objekt == 1,
    )


def _mal(b: Blick) -> Worte | None:
    """Return „dreimal“; a single time is the clause's to say („nur einmal“)."""
    return None if b.wahl() in (None, 1) else wert(zahlen.mal(b.objekt), b.pfad)


def _ueberpruefung(b: Blick) -> Sicht | None:
    if not b:
        return None
    return Sicht(bis=b["bis"].worte(), vorher=b["vorher"].worte(), alle=b["alle"].dativ(), durch=b["durch"].wer())


def _kuendigung(b: Blick) -> Sicht:
    if not b:
        return Sicht(
            ordentlich=None,
            wichtig=None,
            ausserordentlich=[],
            form=None,
            begruendung=False,
            gegenueber=None,
            zugang=False,
            einzelne=None,
            anpassung_ausgeschlossen=False,
        )
    o, w, e = b["ordentlich"], b["aus_wichtigem_grund"], b["durch_einzelne"]
    form = b["form"].wahl()
    return Sicht(
        ordentlich=Sicht(
            frist=_frist(o["frist"]),
            alle=o["alle"].dativ(),
            zustimmung=o["zustimmung"].worte(),
            ausgeschlossen=o["ausgeschlossen"].wahl(),
        )
        if o
        else None,
        wichtig=Sicht(
            frist=_frist(w["frist"]),
            ausgeschlossen=w["ausgeschlossen"].wahl(),
            beispiele=[Sicht(id=x.kennung(), text=x.worte()) for x in w["beispiele"]],
        )
        if w
        else None,
        ausserordentlich=[_grund(x) for x in b["ausserordentlich"]],
        form=Worte(_FORM[form]) if form else None,
        begruendung=b["begruendung"].wahl(),
        gegenueber=b["gegenueber"].worte(),
        zugang=b["zugang_entscheidet"].wahl(),
        einzelne=Sicht(folge=e["folge"].wahl(), binnen=e["binnen"].binnen()) if e else None,
        anpassung_ausgeschlossen=b["anpassung_ausgeschlossen"].wahl(),
    )


def _frist(b: Blick) -> Worte | None:
    """Return „mit einer Frist von 3 Monaten zum Ende eines Kalendervierteljahres“."""
    frist = b.objekt
    if not isinstance(frist, Kuendigungsfrist):
        return None
    if frist.termin.art is Terminart.TAGE:
        termin = (
            "zum " + " oder zum ".join(_jahrestag(tag, monat) for tag, monat in frist.termin.tage) + " eines Jahres"
        )
    else:
        termin = _TERMIN.get(frist.termin.art, "")
    dauer = (
        f"mit einer Frist von {zahlen.dauer(frist.dauer, 'dativ')}" if frist.dauer else "ohne Einhaltung einer Frist"
    )
    return wert(f"{dauer} {termin}".strip(), b.pfad)


def _jahrestag(tag: int, monat: int) -> str:
    return deutsch.datum(date(2000, monat, tag)).rpartition(NBSP)[0]


def _grund(b: Blick) -> Sicht:
    texte = {
        "rechtsaenderung": Worte("wenn sich Vorschriften ändern, auf denen diese Vereinbarung beruht"),
        "preisaenderung": Worte("wenn sich die Kosten um mehr als ", b["ueber"].worte() or "", " ändern"),
        "fruchtlose_frist": Worte(
            "wenn eine andere Seite ihre Pflichten trotz schriftlicher Aufforderung und einer Nachfrist von ",
            b["nachfrist"].dativ() or "",
            " nicht erfüllt",
        ),
        "anderer": b["text"].worte() or Worte(),
    }
    grund = b["grund"].wahl()
    teile: list[str | Worte] = [texte[grund]]
    if grund != "anderer" and b["text"]:
        teile += [" (", b["text"].worte() or "", ")"]
    if grund != "preisaenderung" and b["ueber"]:
        teile += [", bei einer Änderung um mehr als ", b["ueber"].worte() or ""]
    if grund != "fruchtlose_frist" and b["nachfrist"]:
        teile += [", nach einer Nachfrist von ", b["nachfrist"].dativ() or ""]
    if frist := _frist(b["frist"]):
        teile += [", ", frist]
    return Sicht(id=b.kennung(), text=Worte(*teile))


def _abweichend(b: Blick) -> Sicht:
    """Return one clause with a term of its own; its target is a reference if the contract has it."""
    ziel = b["punkt"].objekt
    text: list[str | Worte] = []
    if b["unbefristet"].wahl():
        text.append("gilt über das Ende dieser Vereinbarung hinaus auf unbestimmte Zeit")
    elif b["dauer"]:
        text += ["gilt nach dem Ende dieser Vereinbarung für die Dauer von ", b["dauer"].dativ() or "", " fort"]
    elif b["ende"]:
        ende = b["ende"]
        text += ["endet ", _ende_ereignis(ende) or Worte("mit Ablauf des ", ende["am"].worte() or "")]
        if ende["spaetestens"]:
            text += [", spätestens am ", ende["spaetestens"].worte() or ""]
    bekannt = ziel in b.akte.gliederung.ziele
    if bekannt:
        b["punkt"].wahl()
    return Sicht(id=b.kennung(), bekannt=bekannt, ziel=b["punkt"].worte(), text=Worte(*text))
