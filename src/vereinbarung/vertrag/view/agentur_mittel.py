"""Items V1, V2, V3, VF of a Sondervereinbarung: staff, technique, rooms, money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import Inlines, Tabelle, Text
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.view.personal_geld import kostentabelle, personaltabelle
from vereinbarung.vertrag.worte import Worte

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Blick
    from vereinbarung.vertrag.view.namen import Name

_ZUGANG = {"keiner": "kein Zugang", "Ausdrucke": "Ausdrucke", "lesend": "lesend", "online": "online"}


def personal(b: Blick) -> Sicht:
    """V1: staff as a table, sum, what is expected of them."""
    return Sicht(
        tabelle=personaltabelle(b["stellen"]),
        insgesamt=b["insgesamt"].anzahl("eine"),
        eine_kraft=b["insgesamt"].objekt is not None and b["insgesamt"].objekt.bis == 1,
        davon=any(x["davon"] for x in b["stellen"]),
        berufsfremd=b["berufsfremd"].wahl(),
        buendelung=b["buendelung"].worte(),
        zusaetzlich=b["zusaetzlich"].aufzaehlung(),
        leitung=b["leitung"].wer(),
    )


def technik(b: Blick) -> Sicht:
    """V2: access as a table, programme, line, equipment."""
    return Sicht(
        tabelle=_zugang(b["zugang"]),
        programm=b["programm"].worte(),
        leitung=b["leitung"].worte(),
        ausstattung=[Sicht(id=x.kennung(), text=_geraet(x)) for x in b["ausstattung"]],
    )


def _zugang(b: Blick) -> Tabelle | None:
    mit_weg = any(x["ueber"] for x in b)
    zeilen: list[tuple[Inlines, ...]] = []
    for x in b:
        partei = x["partei"].wer()
        x["art"].wahl()
        zellen = [
            partei.blank if partei else Worte(),
            Worte(_ZUGANG[x["art"].objekt]),
            x["auf"].worte() or Worte("alle Verfahren"),
            *((x["ueber"].worte() or Worte("–"),) if mit_weg else ()),
        ]
        zeilen.append(tuple(z.inlines for z in zellen))
    titel = ("Stelle", "Zugang", "Zu welchen Daten", *(("Weg",) if mit_weg else ()))
    breiten = (30, 16, 34, 20) if mit_weg else (34, 20, 46)
    kopf = tuple((Text(t),) for t in titel)
    names = tuple(x.schluessel() for x in b)
    return Tabelle(kopf, tuple(zeilen), breiten, "Zugang zu den Daten", kennungen=names) if zeilen else None


def _geraet(b: Blick) -> Worte:
    return Worte(b["was"].worte() or "", *_gestellt(b["stellt"].wer()))


def _gestellt(name: Name | None) -> tuple[str | Worte, ...]:
    """Return „ (gestellt vom Landkreis)“."""
    if name is None:
        return ()
    return (" (gestellt ", name.vom, ")") if name.beugbar else (" (gestellt durch: ", name.blank, ")")


def raeumlichkeiten(b: Blick) -> Sicht:
    """V3: whose rooms, who provides them, where they are."""
    return Sicht(
        lage=b["lage"].wahl(),
        stellt=b["stellt"].wer(),
        unter_einem_dach=b["unter_einem_dach"].wahl(),
        standorte=[Sicht(id=x.kennung(), text=_standort(x)) for x in b["standorte"]],
    )


def _standort(b: Blick) -> Worte:
    anschrift: tuple[str | Worte, ...] = (", ", b["anschrift"].worte() or "") if b["anschrift"] else ()
    fuer: tuple[str | Worte, ...] = (", zuständig für ", b["fuer"].worte() or "") if b["fuer"] else ()
    return Worte(b["ort"].worte() or "", *anschrift, *fuer, *_gestellt(b["stellt"].wer()))


def finanzierung(b: Blick) -> Sicht:
    """VF: who bears which cost, as a table."""
    return Sicht(
        tabelle=kostentabelle(b["positionen"]),
        haushaltsvorbehalt=b["haushaltsvorbehalt"].wahl(),
        abrechnung=b["abrechnung"].worte(),
    )
