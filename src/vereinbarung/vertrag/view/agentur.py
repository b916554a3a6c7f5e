"""Items VR, VM, V4, V5, V9, V10 of a Sondervereinbarung: the frame of a joint agency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.v_agentur import Einrichtung
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.view.namen import Name, genus_frei

if TYPE_CHECKING:
    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.vertrag.view.blick import Blick


def ist_vorgesehen(vereinbarung: Vereinbarung) -> bool:
    """Whether this kind of document is about a joint agency."""
    return "VM" in arten()[vereinbarung.art].punkte


def name(vereinbarung: Vereinbarung) -> Name:
    """Return the short name of the agency, printable in every case; „die Einrichtung“ while it has none."""
    einrichtung = vereinbarung.regelung("VM", Einrichtung)
    if einrichtung is None:
        return Name("Einrichtung", (), geschlecht="f")
    return Name(einrichtung.genannt, (("einrichtung", "genannt"),), geschlecht=genus_frei(einrichtung.genannt))


def rahmenvereinbarung(b: Blick) -> Sicht:
    """VR: the framework agreement, and what its end means (file and reasons stay in the file)."""
    return Sicht(kennung=b["kennung"].worte(), vom=b["vom"].worte(), bei_ende=b["bei_ende"].wahl() or "")


def einrichtung(b: Blick) -> Sicht:
    """VM: name, bearer, tasks, model, and who grants benefits."""
    vorhaben = b["modellvorhaben"]
    return Sicht(
        name=b["name"].worte(),
        genannt=b["genannt"].worte() if b["genannt"].objekt != b["name"].objekt else None,
        traeger=b["traeger"].alle(),
        seit=b["seit"].worte(),
        aufgaben=[Sicht(id=x.kennung(), text=x.worte()) for x in b["aufgaben"]],
        modell=b["modell"].wahl(),
        leistungen_durch=b["leistungsgewaehrung_durch"].alle(),
        modellvorhaben=Sicht(
            geplant=vorhaben["geplant"].wahl(),
            ort=vorhaben["ort"].worte(),
            aufgenommen_am=vorhaben["aufgenommen_am"].worte(),
            bis=vorhaben["bis"].worte(),
        )
        if vorhaben
        else None,
    )


def anlaufstelle(b: Blick) -> Sicht:
    """V4: whether there is a joint first contact point."""
    return Sicht(gemeinsam=b["gemeinsam"].wahl(), wo=b["wo"].worte())


def anpassung(b: Blick) -> Sicht:
    """V5: corner points, review, adaptation."""
    return Sicht(
        eckpunkte=b["eckpunkte"].aufzaehlung(),
        ueberpruefung=b["ueberpruefung"].worte(),
        durch=b["durch"].wer(),
        anlaesse=[Sicht(id=x.kennung(), text=x.worte()) for x in b["anlaesse"]],
        text=b["text"].worte(),
    )


def oeffentlichkeitsarbeit(b: Blick) -> Sicht:
    """V9: one language, joint events."""
    return Sicht(
        sprecher=b["sprecher"].alle(),
        zustimmung=b["zustimmung"].wer(),
        veranstaltungen=b["veranstaltungen"].aufzaehlung(),
        auftritt=b["auftritt"].worte(),
    )


def erfahrungsaustausch(b: Blick) -> Sicht:
    """V10: within and outside."""
    return Sicht(
        intern=b["intern"].worte(),
        intern_umstand=b["intern"].umstand(),
        extern=b["extern"].worte(),
        extern_umstand=b["extern"].umstand(),
        extern_mit=b["extern_mit"].aufzaehlung(),
    )
