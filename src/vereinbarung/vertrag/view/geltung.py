"""Guide items G.1 and G.3 and section H: scope, coordination, further provisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.gebiete.register import arbeitsamt
from vereinbarung.vertrag.view import zahlen
from vereinbarung.vertrag.view.ags import name_of
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.view.namen import Name, genus_frei
from vereinbarung.vertrag.view.personal_geld import JE
from vereinbarung.vertrag.worte import Worte, verbinde

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Blick


def gebiet(b: Blick) -> Sicht:
    """G.1: Kreise, towns, branch offices and parts, each with what is left out."""
    teile = [Sicht(id=x.kennung(key), text=_teil(x)) for key in ("kreise", "staedte", "gemeinden") for x in b[key]]
    for x in b["geschaeftsstellen"]:
        text = Worte(_bezirk(x["name"].objekt), x["name"].worte() or "", *_ohne(x))
        teile.append(Sicht(id=x.kennung("geschaeftsstellen"), text=text))
    for x in b["teilgebiet"]:
        gemeinden = x["gemeinden"].aufzaehlung()
        text = Worte(
            x["bezeichnung"].worte() or "",
            " (",
            _teil(x["kreis"]),
            ")",
            *((", und zwar ", gemeinden) if gemeinden else ()),
            *_ohne(x),
        )
        teile.append(Sicht(id=x.kennung("teilgebiet"), text=text))
    geltung = b.akte.blick("geltung")
    traeger = []
    # Only a Rahmenvereinbarung knows them.
    if hasattr(geltung.objekt, "weitere_traeger") and geltung["weitere_traeger_in_vertrag"].wahl():
        traeger = [Sicht(id=x.kennung(), text=_angesprochen(x)) for x in geltung["weitere_traeger"]]
    return Sicht(teile=teile, weitere_traeger=traeger)


def _bezirk(name: str) -> str:
    """Return what leads to the name of a branch office: „Bezirk der “ before „Geschäftsstelle Bad Schwalbach“."""
    match genus_frei(name):
        case "f":
            return "Bezirk der "
        case "":
            return "Bezirk der Geschäftsstelle "
        case _:  # „Hauptamt“ would have to be bent
            return "Bezirk: "


def _teil(b: Blick) -> Worte:
    b["ags"].wahl()
    return Worte(b["name"].worte() or _amtlicher_name(b), *_ohne(b))


def _amtlicher_name(b: Blick) -> Worte:
    """Return the name behind an AGS: of a party with this key, else of the register, else the key itself."""
    for i, partei in enumerate(b.akte.vereinbarung.alle_parteien):
        if partei.ags == b["ags"].objekt:
            return b.akte.blick("parteien", i, "name").worte() or Worte()
    return name_of(b["ags"])


def _ohne(b: Blick) -> tuple[str | Worte, ...]:
    ohne = b["ohne"].aufzaehlung()
    return (", ohne ", ohne) if ohne else ()


def _angesprochen(b: Blick) -> Worte:
    b["ags"].wahl()
    return Worte(
        b["name"].worte() or "",
        *((" (", b["angesprochen_am"].worte() or "", ")") if b["angesprochen_am"] else ()),
        *((": ", b["ergebnis"].worte() or "") if b["ergebnis"] else ()),
    )


def nachbarbezirke(b: Blick) -> Sicht:
    """G.3: coordination with neighbours; in the contract only on request."""
    zeigen = b["in_vertrag"].wahl()
    return Sicht(
        abstimmungen=[Sicht(id=x.kennung(), text=_abstimmung(x)) for x in b["abstimmungen"]] if zeigen else [],
        entbehrlich=b["entbehrlich"].worte() if zeigen else None,
    )


def _abstimmung(b: Blick) -> Worte:
    partner = [nachbar(x).dem for key in ("arbeitsaemter", "traeger") for x in b[key]]
    return Worte(
        "am ",
        b["am"].worte() or "",
        *((" mit ", verbinde(partner)) if partner else ()),
        *((" (", b["mit"].worte() or "", ")") if b["mit"] else ()),
        "; Ergebnis: ",
        b["ergebnis"].worte() or "",
    )


def nachbar(b: Blick) -> Name:
    """Return „Arbeitsamt Wetzlar“ for „wetzlar“, „Lahn-Dill-Kreis“ for a Träger."""
    known = arbeitsamt(b.objekt) if b.pfad[-2] == "arbeitsaemter" else None
    if known is None or b.objekt in {known.arbeitsamt, known.agentur}:
        return Name.frei(b.objekt, b.pfad, b.worte())
    # Neighbours are called what this agreement's own office is called.
    agentur = any(p.art == "agentur" for p in b.akte.vereinbarung.alle_parteien)
    return Name.of(known.agentur if agentur or not known.arbeitsamt else known.arbeitsamt, b.pfad)


def finanzierung(b: Blick) -> Sicht:
    """H.1: who bears what."""
    return Sicht(
        text=b["text"].worte(),
        haushaltsvorbehalt=b["haushaltsvorbehalt"].wahl(),
        positionen=[Sicht(id=x.kennung(), text=_position(x)) for x in b["positionen"]],
    )


def _position(b: Blick) -> Worte:
    je = JE.get(b["je"].wahl() or "", "")
    name = b["traegt"].wer()
    mengen = [Worte(davor, w) for key, davor in (("betrag", "mit "), ("anteil", "zu ")) if (w := b[key].worte())]
    menge: tuple[str | Worte, ...] = (" ", verbinde(mengen), je) if mengen else (je,)
    wer = name.vom if name and name.beugbar else Worte("durch: ", name.blank if name else "")
    return Worte(b["kostenart"].worte() or "", " (", wer, *menge, ")")


def ausstattung(b: Blick) -> Sicht:
    """H.2: staff, rooms, equipment, one sentence each."""
    return Sicht(
        **{key: [Sicht(id=x.kennung(key), text=x.worte()) for x in b[key]] for key in ("personal", "raeume", "technik")}
    )


def wortlaut(b: Blick) -> Sicht:
    """H.3, H.6, H.7, H.12: the drafter's wording or the usual clause."""
    return Sicht(text=b["text"].worte())


def konfliktregelung(b: Blick) -> Sicht:
    """H.4: steps of settling a dispute."""
    return Sicht(
        stufen=[Sicht(id=x.kennung(), text=wer.der) for x in b["stufen"] if (wer := x.wer())],
        frist=b["frist"].binnen(),
        schlichtung=b["schlichtung"].wer(),
    )


def evaluation(b: Blick) -> Sicht:
    """H.5: evaluation and reports."""
    return Sicht(turnus=b["turnus"].worte(), durch=b["durch"].wer(), kennzahlen=b["kennzahlen"].aufzaehlung())


def beitritt_austritt(b: Blick) -> Sicht:
    """H.8."""
    return Sicht(
        beitritt=b["beitritt"].worte(), austritt=b["austritt"].worte(), rechtsnachfolge=b["rechtsnachfolge"].worte()
    )


def gremienvorbehalt(b: Blick) -> Sicht:
    """H.9: whose consent is needed; publication."""
    return Sicht(
        organe=b["organe"].aufzaehlung(),
        mehrere_organe=len(b["organe"].objekt) > 1,
        genehmigung=b["genehmigung"].worte(),
        bekanntmachung=b["bekanntmachung"].worte(),
        bekanntmachung_umstand=b["bekanntmachung"].umstand(),
    )


def inkrafttreten(b: Blick) -> Sicht:
    """H.10: what is replaced."""
    alt = []
    for x in b["loest_ab"]:
        x["kennung"].wahl()
        vom: tuple[str | Worte, ...] = (" vom ", x["vom"].worte() or "") if x["vom"] else ()
        alt.append(Sicht(id=x.kennung(), text=Worte(x["bezeichnung"].worte() or "", *vom)))
    return Sicht(text=b["text"].worte(), loest_ab=alt)


def ausfertigungen(b: Blick) -> Sicht:
    """H.11: number of counterparts, by default one for each party; the list of annexes."""
    anzahl = b["anzahl"].objekt
    je_partei = len(b.akte.namen)
    anlagen = [Sicht(id=Worte(a.id), text=b.akte.blick(*a.pfad, "titel").worte()) for a in b.akte.gliederung.anlagen]
    return Sicht(
        anzahl=b["anzahl"].anzahl("einer") if anzahl is not None else Worte(zahlen.anzahl(je_partei, "einer")),
        einzahl=(anzahl or je_partei) == 1,
        je_partei=anzahl is None,
        gerichtsstand=b["gerichtsstand"].worte(),
        anlagen=anlagen,
        mehrere_anlagen=len(anlagen) > 1,
    )
