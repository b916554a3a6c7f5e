"""Guide items A, B and D: Präambel, goals, target group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.typografie import NBSP
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.view.namen import Name
from vereinbarung.vertrag.worte import Worte, verbinde

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vereinbarung.vertrag.view.blick import Blick

_VERGLEICH = {"mindestens": "mindestens ", "hoechstens": "höchstens ", "genau": ""}
_BEZUG = {
    "SGB III": f"Leistungen nach dem SGB{NBSP}III",
    "HLU": "Hilfe zum Lebensunterhalt",
    "beides": f"Leistungen nach dem SGB{NBSP}III und Hilfe zum Lebensunterhalt",
    "keiner": "ohne Leistungsbezug",
    "SGB II": f"Leistungen nach dem SGB{NBSP}II",
    "SGB VIII": f"Leistungen nach dem SGB{NBSP}VIII",
    "SGB XII": f"Leistungen nach dem SGB{NBSP}XII",
}


def praeambel(b: Blick) -> Sicht:
    """A: declaration, recitals, legal bases by party, bodies that take part."""
    grundlagen = []
    for kennung in b["rechtsgrundlagen"].objekt or {}:
        normen = b["rechtsgrundlagen"][kennung]
        name = b.akte.namen.get(kennung) or Name.frei(str(kennung), normen.pfad)
        grundlagen.append(Worte("für ", name.mit(normen.pfad).den, " auf ", verbinde(_norm(n) for n in normen)))
    beteiligte = [
        Sicht(id=x.kennung(), name=x["name"].worte(), rolle=x["rolle"].worte())
        for x in b.akte.blick("beteiligte")
    ]
    return Sicht(
        erklaerung=b["erklaerung"].worte(),
        erwaegungen=[Sicht(id=x.kennung(), text=x.worte()) for x in b["erwaegungen"]],
        rechtsgrundlagen=verbinde(grundlagen) if grundlagen else None,
        beteiligte=beteiligte,
    )


def _norm(b: Blick) -> Worte:
    norm = b["norm"].worte() or Worte()
    if not b["kuenftig"].wahl():
        return norm
    text = b["norm"].objekt.text.lstrip()
    if not text.startswith(("§", "Art")):
        return Worte(norm, " (künftig)")
    return Worte("die künftigen " if text.startswith("§§") else "den künftigen ", norm)


def ziel(b: Blick) -> Sicht:
    """B.1–B.3: goal in words, targets in numbers (the baseline stays in the file, concept 8.2)."""
    return Sicht(
        text=b["text"].worte(),
        ziele=[Sicht(id=x.kennung(), text=messziel(x)) for x in b["ziel"]],
    )


def messziel(b: Blick) -> Worte:
    """Return a target in words: „mindestens 220 Vermittlungen bis zum 31. Dezember 2001“."""
    is_quote = b["art"].wahl() == "quote"
    teile: list[str | Worte] = ["eine Quote von "] if is_quote else []
    teile += [_VERGLEICH[b["vergleich"].wahl()], b["wert"].worte() or ""]
    if b["einheit"]:
        teile += [" (", b["einheit"].worte() or "", ")"] if is_quote else [" ", b["einheit"].worte() or ""]
    if b["zielgruppe"]:
        teile += [" für die Gruppe " if is_quote else " aus der Gruppe ", _gruppenname(b["zielgruppe"])]
    bezug = b["bezugsgroesse"]
    if bezug:
        teile += [", bezogen auf ", bezug["anzahl"].worte() or "", " ", bezug["gruppe"].worte() or ""]
        if bezug["davon"]:
            davon = verbinde(Worte(x["anteil"].worte() or "", " ", x["gruppe"].worte() or "") for x in bezug["davon"])
            teile += [" (davon ", davon, ")"]
    return Worte(*teile, ", bis zum " if bezug else " bis zum ", b["bis"].worte() or "")


def _gruppenname(b: Blick) -> Worte:
    return gruppenname(b) or b.worte() or Worte()


def gruppenname(b: Blick) -> Worte | None:
    """Return the name of the group whose id stands here, in quotes; None if it is no group's id."""
    for key in ("zielgruppe", "personenkreis"):
        kreis: object = getattr(b.akte.vereinbarung, key, None)
        gruppen: Iterable[Blick] = b.akte.blick(key)["gruppen"] if hasattr(kreis, "gruppen") else ()
        for gruppe in gruppen:
            if gruppe["id"].objekt == b.objekt:
                b.wahl()
                return Worte("„", gruppe["name"].worte() or "", "“")
    return None


def zielgruppe(b: Blick) -> Sicht:
    """D: definition, groups, contingents, exclusions (estimated numbers stay in the file)."""
    return Sicht(
        definition=b["definition"].worte(),
        ohne_arbeitsfaehigkeit=b["arbeitsfaehigkeit"].wahl() == "unerheblich",
        gruppen=[Sicht(id=x.kennung(), text=gruppe(x)) for x in b["gruppen"]],
        ausgenommen=[Sicht(id=x.kennung(), text=ausnahme(x)) for x in b["ausgenommen"]],
        quoten=[Sicht(id=x.kennung(), text=quote(x)) for x in b["quoten"]],
    )


def gruppe(b: Blick) -> Worte:
    """Return a group of persons with its benefits, access and priority."""
    b["id"].wahl()
    klammer: list[str | Worte] = []
    bezug = _BEZUG.get(b["bezug"].wahl() or "")
    if bezug and bezug.replace(NBSP, " ") not in b["name"].objekt.replace(NBSP, " "):
        klammer.append(bezug)
    if b["zugang"]:
        klammer.append("nur anlassbezogen" if b["zugang"].wahl() == "anlassbezogen" else "regelmäßig")
    if b["ab"]:
        klammer.append(Worte("Einbeziehung: ", b["ab"].worte() or ""))
    return Worte(b["name"].worte() or "", *_in_klammern(klammer), ", vorrangig" if b["vorrang"].wahl() else "")


def _in_klammern(teile: list[str | Worte]) -> list[str | Worte]:
    return [" (", verbinde((Worte(t) for t in teile), letzter=", "), ")"] if teile else []


def ausnahme(b: Blick) -> Worte:
    """Return a group that is left out, with its reason."""
    zusatz: list[str | Worte] = []
    if b["grund"]:
        zusatz.append(b["grund"].worte() or "")
    if b["befristet_bis"]:
        zusatz.append(Worte("befristet bis zum ", b["befristet_bis"].worte() or ""))
    if b["nach"]:
        zusatz.append(Worte("Einbeziehung: ", b["nach"].worte() or ""))
    frei = "; freiwillige Teilnahme bleibt möglich" if b["freiwillige_teilnahme"].wahl() else ""
    return Worte(b["gruppe"].worte() or "", *_in_klammern(zusatz), frei)


def quote(b: Blick) -> Worte:
    """Return a contingent for a group."""
    menge = [w for w in (b["anteil"].worte(), _plaetze(b)) if w]
    return Worte(
        verbinde(menge) if menge else "Plätze",
        " für die Gruppe „",
        b["gruppe"].worte() or "",
        "“ (",
        b["instrument"].worte() or "",
        ")",
    )


def _plaetze(b: Blick) -> Worte | None:
    plaetze = b["plaetze"].worte()
    return Worte(plaetze, f"{NBSP}Platz" if b["plaetze"].objekt.bis == 1 else f"{NBSP}Plätze") if plaetze else None
