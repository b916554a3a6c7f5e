"""Guide items C.1 to C.6: the fields of cooperation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import Inlines, Tabelle, Text, Umbruch
from vereinbarung.vertrag.typografie import NBSP, schutz
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.view.namen import Name
from vereinbarung.vertrag.worte import Worte, verbinde, wert

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Blick


def informationsaustausch(b: Blick) -> Sicht:
    """C.1: who meets how often, on what."""
    return Sicht(
        turnus=b["turnus"].worte(),
        einladung=b["einladung"].wer(),
        einladung_umstand=b["einladung"].umstand(),
        teilnehmende=b["teilnehmende"].aufzaehlung(),
        themen=b["themen"].aufzaehlung(),
        anlassbezogen=b["anlassbezogen"].wahl(),
        protokolle=b["protokolle"].wahl(),
        verzeichnisse=b["verzeichnisse"].wahl(),
    )


def vermittlungseinrichtung(b: Blick) -> Sicht:
    """C.2: joint agency in general terms."""
    return Sicht(
        form=b["form"].wahl(),
        vorhaben=b["vorhaben"].worte(),
        vorhaben_satzteil=b["vorhaben"].begleitet(),
        name=b["name"].worte(),
        traeger=b["traeger"].wer(),
        seit=b["seit"].worte(),
        bis=b["bis"].worte(),
        zum=b["zum"].worte(),
        sondervereinbarung=b["sondervereinbarung"].worte(),
        einbindung=b["einbindung_arbeitsamt"].worte(),
        personal=b["personal"].worte(),
        raeume=b["raeume"].worte(),
        kosten=b["kosten"].worte(),
    )


def foerderung(b: Blick) -> Sicht:
    """C.3: instruments as a table, rules for parallel funding, measures."""
    return Sicht(
        tabelle=_instrumente(b["instrumente"]),
        ergaenzungen=_ergaenzungen(b["instrumente"]),
        parallelfoerderung=b["parallelfoerderung"].worte(),
        verfahren=b["verfahren"]["art"].wahl() or "",
        umfang=umfang(b["verfahren"]),
        umfang_einzahl=umfang_einzahl(b["verfahren"]),
        kriterien=b["kriterien"].worte(),
        antragsausgabe=b["antragsausgabe"].wahl(),
        massnahmen=[_massnahme(x) for x in b["massnahmen"]],
    )


def _instrumente(b: Blick) -> Tabelle | None:
    zeilen = []
    for x in b:
        x["id"].wahl()
        traegt: list[Inlines] = [_traegt(t).inlines for t in x["traegt"]]
        zelle = tuple(i for n, inlines in enumerate(traegt) for i in ((Umbruch(), *inlines) if n else inlines))
        zeilen.append(((x["instrument"].worte() or Worte()).inlines, (x["norm"].worte() or Worte()).inlines, zelle))
    kopf = tuple((Text(t),) for t in ("Leistung", "Rechtsgrundlage", "Wer trägt was"))
    return (
        Tabelle(
            kopf,
            tuple(zeilen),
            (30, 28, 42),
            "Leistungen beider Seiten und wer welche Kosten trägt",
            kennungen=tuple(x.schluessel() for x in b),
        )
        if zeilen
        else None
    )


def _traegt(b: Blick) -> Worte:
    name = b["partei"].wer()
    eigen = "kostenart" in b.objekt.model_fields_set
    art = b["kostenart"].worte() if eigen else None
    was: list[Worte] = []
    for key, davor, danach in (
        ("anteil", "", ""),
        ("betrag", "", ""),
        ("aufstockung_auf", "Aufstockung auf ", ""),
        ("anteil_der_faelle", "in ", " der Fälle"),
    ):
        if w := b[key].worte():
            was.append(Worte(davor, w, danach))
    if b["rest"].wahl():
        was.append(Worte("verbleibender Rest"))
    menge = verbinde(was) if was else None
    kern: tuple[str | Worte, ...] = (
        art or ("Kosten" if menge else "alle Kosten"),
        *((" (", menge, ")") if menge else ()),
    )
    zusatz: list[str | Worte] = []
    if b["phase"]:
        zusatz.append(Worte(", ", _phase(b["phase"])))
    if b["norm"]:
        # Behind words of the drafter's, which may have a „nach“ of their own, the provision goes in brackets.
        davor, danach = (" nach ", "") if menge else (" (", ")")
        zusatz.append(Worte(davor, b["norm"].worte() or "", danach))
    if b["empfaenger"]:
        zusatz.append(Worte(", Zahlung an: ", b["empfaenger"].worte() or ""))
    return Worte(name.blank if name else "", ": ", *kern, *zusatz)


def _phase(b: Blick) -> Worte:
    teile = []
    if b["folge"]:
        teile.append(Worte("Abschnitt ", b["folge"].worte() or ""))
    if b["bezeichnung"]:
        teile.append(b["bezeichnung"].worte() or Worte())
    if b["dauer"]:
        teile.append(wert(schutz(str(b["dauer"].objekt)), b["dauer"].pfad))
    if b["von"]:
        teile.append(Worte("vom ", b["von"].worte() or ""))
    if b["bis"]:
        teile.append(Worte("bis zum ", b["bis"].worte() or ""))
    return verbinde(teile, letzter=", ")


def _ergaenzungen(b: Blick) -> list[Sicht]:
    return [
        Sicht(id=x.kennung(), instrument=x["instrument"].worte(), text=x["hinweis"].worte())
        for x in b
        if x["hinweis"]
    ]


def umfang(b: Blick) -> Worte | None:
    """Return „zwei Anträge, ein Bescheid und zwei Geldgeber“."""
    teile = [
        Worte(w, " ", eins if b[key].objekt == 1 else mehr)
        for key, eins, mehr in _FORMEN
        if (w := b[key].anzahl("ein"))
    ]
    return verbinde(teile) if teile else None


def umfang_einzahl(b: Blick) -> bool:
    """Whether the verb stands in the singular: „je Fall ist ein Antrag vorgesehen“."""
    return [n for key, _, _ in _FORMEN if (n := b[key].objekt)] == [1]


_FORMEN = (
    ("antraege", "Antrag", "Anträge"),
    ("bescheide", "Bescheid", "Bescheide"),
    ("geldgeber", "Geldgeber", "Geldgeber"),
)
_OHNE = f"Personen ohne Leistungen nach dem SGB{NBSP}III"
_ANGABEN = {
    "auswahl": (
        "Die Teilnehmenden wählt",
        "Die Teilnehmenden wählen",
        " aus",
        "Die Teilnehmenden werden … ausgewählt",
        "Die Teilnehmenden werden ausgewählt durch",
    ),
    "einladung": (
        "Die Einladung übernimmt",
        "Die Einladung übernehmen",
        "",
        "Die Einladung erfolgt …",
        "Eingeladen werden sie durch",
    ),
    "einladung_ohne_sgb3_bezug": (
        f"{_OHNE} lädt",
        f"{_OHNE} laden",
        " ein",
        f"{_OHNE} werden … eingeladen",
        f"{_OHNE} werden eingeladen durch",
    ),
    "wohin": ("Ort der Vorsprache ist", "Orte der Vorsprache sind", "", "", "Ort der Vorsprache:"),
    "quote": ("", "", "", "", "Für die Besetzung der Plätze gilt:"),
    "verantwortlich": (
        "Verantwortlich ist",
        "Verantwortlich sind",
        "",
        "Die Verantwortung wird … getragen",
        "Die Verantwortung liegt bei",
    ),
}
"""For each fact: the sentence with one name, with several, what follows the name, the sentence with a circumstance
(„gemeinsam“), and what leads on where neither case nor number of the drafter's words is sure."""


def _massnahme(b: Blick) -> Sicht:
    angaben = [
        Sicht(id=Worte(f"{b.schluessel()}.{key}"), text=_angabe(key, b[key].umstand(), wer))
        for key in _ANGABEN
        if (wer := b[key].wer())
    ]
    zusage = b["foerderzusage"]
    return Sicht(
        id=b.kennung(),
        name=b["name"].worte(),
        angaben=angaben,
        zusage_bis=zusage["bis"].dativ(),
        zustimmung_ab=zusage["zustimmung_ab"].dativ(),
    )


def _angabe(key: str, umstand: bool, wer: Name) -> Worte:  # noqa: FBT001 -- an answer passed on
    """Return one sentence, without its full stop, on who selects, invites or answers for a measure."""
    einzahl, mehrzahl, hinten, wie, sonst = _ANGABEN[key]
    if umstand and wie:
        vorne, _, rest = wie.partition("…")
        return Worte(vorne, wer.blank, rest)
    if einzahl and wer.satz:
        return Worte(mehrzahl if wer.mehrere else einzahl, " ", wer.der, hinten)
    return Worte(sonst, " ", wer.blank)


def lohnersatzleistungen(b: Blick) -> Sicht:
    """C.4: advance, bridging, provisional benefit, refund, kept apart."""
    erstattung = b["erstattung"]
    stellen = [
        Worte(b.akte.namen[kennung].beim if kennung in b.akte.namen else kennung, " ", stelle.der)
        for x in erstattung["ansprechstellen"]
        if (kennung := str(x.pfad[-1])) and (stelle := x.wer())
    ]
    return Sicht(
        vorschuss=_leistung(b["vorschuss"], "zahlt"),
        ueberbrueckung=_leistung(b["ueberbrueckung"], "leistet"),
        vorlaeufig=_leistung(b["vorlaeufige_leistung"], "leistet"),
        erstattung=Sicht(
            norm=erstattung["norm"].worte(),
            mehrere_normen=_mehrere_normen(erstattung["norm"]),
            anmeldung=erstattung["anmeldung"].worte(),
            stelle=erstattung["stelle"].wer(),
            stellen=verbinde(stellen) if stellen else None,
            mehrere_stellen=len(stellen) > 1,
            bagatellgrenze=erstattung["bagatellgrenze"].worte(),
        ),
    )


def _mehrere_normen(b: Blick) -> bool:
    """Whether „§ 102 SGB X“ is more than one provision, so that the verb stands in the plural."""
    return b.objekt.text.lstrip().startswith("§§") or len(b.objekt.normen) > 1


def _leistung(b: Blick, wer: str) -> Sicht | None:
    if not b:
        return None
    return Sicht(wer=b[wer].wer(), norm=b["norm"].worte(), binnen=b["binnen"].binnen())


def hospitation_fortbildung(b: Blick) -> Sicht:
    """C.5: work shadowing and joint training."""
    fort = b["fortbildung"]
    return Sicht(
        dauer=b["dauer"].worte(),
        gegenseitig=b["gegenseitig"].wahl(),
        je_jahr=_zahl(b["je_jahr"]),
        fortbildung=Sicht(
            themen=fort["themen"].aufzaehlung(),
            organisiert=fort["organisiert"].wer(),
            organisiert_umstand=fort["organisiert"].umstand(),
            organisiert_einschub=fort["organisiert"].einschub(),
            je_jahr=_zahl(fort["je_jahr"]),
        )
        if fort
        else None,
    )


def _zahl(b: Blick) -> Sicht | None:
    """Return a number with the choice of singular or plural for the clause."""
    return Sicht(zahl=b.anzahl(), einzahl=b.objekt.bis == 1) if b else None


def dritte(b: Blick) -> Sicht:
    """C.6: third parties with task and data protection."""
    beteiligte = []
    for x in b["beteiligte"]:
        x["id"].wahl()
        beteiligte.append(
            Sicht(
                id=x.kennung(),
                name=x["name"].worte(),
                fuer=Worte(Name.frei(x["name"].objekt, x["name"].pfad, x["name"].worte()).den, x["name"].einschub()),
                aufgabe=x["aufgabe"].worte(),
                norm=x["rechtsgrundlage"].worte(),
                daten=x["erhaelt_daten"].wahl(),
                datenschutz=x["datenschutz"].worte(),
            )
        )
    return Sicht(
        beteiligte=beteiligte,
        mit_daten=[x for x in beteiligte if x.daten or x.datenschutz],
        mit_datenschutz=[x for x in beteiligte if x.datenschutz],
    )
