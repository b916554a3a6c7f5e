"""What stands around the clauses: title block, closing words, signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.gebiete.form import formregel
from vereinbarung.gebiete.register import land_of
from vereinbarung.vertrag.anker import anker
from vereinbarung.vertrag.deutsch import zahlwort
from vereinbarung.vertrag.document import (
    OFFEN,
    Inlines,
    ParteiBlock,
    Text,
    Titelblock,
    Unterschriften,
    Unterschriftsblock,
    Unterschriftszeile,
)
from vereinbarung.vertrag.typografie import NBSP, schutz
from vereinbarung.vertrag.view.aemter import mit_artikel
from vereinbarung.vertrag.view.blick import Sicht
from vereinbarung.vertrag.view.namen import Name, gross
from vereinbarung.vertrag.worte import Worte, verbinde

if TYPE_CHECKING:
    from vereinbarung.gebiete.form import Formregel
    from vereinbarung.vertrag.view.blick import Akte, Blick

_RECHTSTRAEGER = {"arbeitsamt": "Bundesanstalt für Arbeit", "agentur": "Bundesagentur für Arbeit"}
"""Default legal entity of an Arbeitsamt and of an Agentur für Arbeit (concept 8.3)."""


def titelblock(akte: Akte) -> Titelblock:
    """Return title, parties with legal entity, address and representation, and the collective name."""
    top = akte.blick()
    return Titelblock(
        titel=_inlines(top["titel"]),
        untertitel=_inlines(top["untertitel"]),
        rechtsnatur="öffentlich-rechtlicher Vertrag",
        parteien=tuple(_partei(p) for p in top["parteien"])
        if akte.vereinbarung.alle_parteien
        else (ParteiBlock((Text(OFFEN, fett=True),)),),
        sammelname=_inlines(top["sammelname"]),
        anker=anker("titel"),
    )


def _inlines(b: Blick) -> Inlines:
    worte = b.worte()
    return worte.inlines if worte else ()


def _partei(b: Blick) -> ParteiBlock:
    zeilen: list[Worte] = []
    art = b["art"].wahl()
    traeger = b["rechtstraeger"].worte() or Worte(_RECHTSTRAEGER.get(art, ""))
    kurz = b.akte.namen[b["id"].wahl()]
    name: tuple[Worte, ...] = (b["name"].worte() or Worte(),)
    if b["rechtstraeger"].objekt == b["name"].objekt:
        b["rechtstraeger"].wahl()
    elif traeger:
        zeilen.append(name[0])
        name = (traeger,)
    if b["anschrift"]:
        zeilen.append(b["anschrift"].worte() or Worte())
    if kette := [w for v in b["vertreten_durch"] if (w := _vertretung(v))]:
        zeilen.append(
            Worte("vertreten durch ", verbinde(kette, trenner=", handelnd durch ", letzter=", handelnd durch "))
        )
    if bevollmaechtigt := b["vertreten_von"].partei():
        zeilen.append(Worte("bei der Unterschrift vertreten durch ", bevollmaechtigt.den))
    for key in ("ags", "seite", "laufende_verwaltung", "aktenzeichen", "vertreten_von"):
        b[key].wahl()
    place = anker("partei", b["id"].objekt)
    return ParteiBlock(Worte(*name).inlines, tuple(z.inlines for z in zeilen), kurz.blank.inlines, place)


def _vertretung(b: Blick) -> Worte:
    """Return „den Kreisausschuss“, „die Direktorin“; where the article is not certain „Landrat/Landrätin“."""
    teile: list[str | Worte] = []
    for key in ("organ", "funktion"):
        if b[key]:
            teile += [", handelnd durch " if teile else "", mit_artikel(b[key], "den") or b[key].worte() or ""]
    if b["name"]:
        teile += [" " if teile else "", b["name"].worte() or ""]
    return Worte(*teile)


def beschluesse(akte: Akte) -> list[Sicht]:
    """Return the organs' decisions on the agreement, for the closing words."""
    result = []
    for p in akte.blick("parteien") if akte.vereinbarung.alle_parteien else ():
        for x in p["beschluesse"]:
            if not x["am"] and not x["nummer"]:
                x["organ"].wahl()
                continue
            text = Worte(
                "für ",
                akte.namen[p["id"].objekt].den,
                " ",
                Name.frei(x["organ"].objekt, x["organ"].pfad, x["organ"].worte()).vom,
                *((" am ", x["am"].worte() or "") if x["am"] else ()),
                *((f" (Nr.{NBSP}", x["nummer"].worte() or "", ")") if x["nummer"] else ()),
            )
            result.append(Sicht(id=x.kennung(p["id"].objekt), text=text))
    return result


def unterschriften(akte: Akte) -> Unterschriften | None:
    """Return one block for each party that signs; a party represented by another stands in that party's block."""
    parteien = list(akte.blick("parteien")) if akte.vereinbarung.alle_parteien else []
    vertretene: dict[str, list[Blick]] = {}
    selbst = {p["id"].objekt for p in parteien if not p["vertreten_von"]}
    for p in parteien:
        # Whoever is represented by one that does not sign itself keeps a line: no party may drop out.
        if p["vertreten_von"].objekt in selbst:
            vertretene.setdefault(p["vertreten_von"].objekt, []).append(p)
    proxied = {p["id"].objekt for group in vertretene.values() for p in group}
    bloecke = tuple(_block(p, vertretene.get(p["id"].objekt, [])) for p in parteien if p["id"].objekt not in proxied)
    return Unterschriften(bloecke, f"Für die {akte.vereinbarung.sammelname}:") if bloecke else None


def _block(b: Blick, vertretene: list[Blick]) -> Unterschriftsblock:
    akte = b.akte
    zeilen = [
        Unterschriftszeile(
            _inlines(x["name"]),
            Worte("In Vertretung: " if x["in_vertretung"].wahl() else "", x["funktion"].worte() or "").inlines,
        )
        for x in b["unterzeichner"]
    ]
    form = _form(b)
    if not zeilen:
        zeilen = _empty_lines(b, form)
    organ = next((_organ(v["organ"]) for v in b["vertreten_durch"] if v["organ"]), Worte(form.organ if form else ""))
    unterzeichnung = akte.blick("unterzeichnung")
    teile = [w for w in (unterzeichnung["ort"].worte(), unterzeichnung["am"].worte()) if w]
    zugleich = verbinde(Name.of(p["name"].objekt, p["name"].pfad).den for p in vertretene)
    return Unterschriftsblock(
        partei=Worte(b["name"].worte() or "", *((" – zugleich für ", zugleich, " –") if vertretene else ())).inlines,
        genannt=akte.namen[b["id"].objekt].blank.inlines,
        organ=organ.inlines,
        zeilen=tuple(zeilen),
        siegel=bool(form and form.siegelfeld),
        hinweis=_hinweis(b, form),
        ort=verbinde(teile, letzter=", ").inlines if teile else (),
        anker=anker("unterschrift", b["id"].objekt),
    )


def _form(b: Blick) -> Formregel | None:
    """Return the form rule of the Land for this body, None where none is on file for the day."""
    v = b.akte.vereinbarung
    keys = (land_of(p.ags) for p in v.alle_parteien if p.ags)
    land: str | None = v.land or next((one.kuerzel for one in keys if one), None)
    am = v.rechtsstand_am
    return formregel(land, b["art"].objekt, am) if land and am else None


def _empty_lines(b: Blick, form: Formregel | None) -> list[Unterschriftszeile]:
    amt = next((v["funktion"] for v in b["vertreten_durch"] if v["funktion"]), None)
    first = _inlines(amt) if amt else ((Text(form.personen[0].amt),) if form and form.personen else ())
    zeilen = [Unterschriftszeile((), first)]
    if form and not b["laufende_verwaltung"]:
        zeilen += [Unterschriftszeile((), (Text(p.amt),)) for p in form.personen[1:]]
    return zeilen


def _hinweis(b: Blick, form: Formregel | None) -> str:
    """Return „Zwei Unterschriften nach § 45 Abs. 2 HKO“ where the law of the Land asks for more than one."""
    if form is None or form.anzahl < 2 or b["laufende_verwaltung"]:  # noqa: PLR2004 -- one goes without saying
        return ""
    return f"{zahlwort(form.anzahl).capitalize()} Unterschriften nach {schutz(form.norm)}"


def _organ(b: Blick) -> Worte:
    """Return „Der Kreisausschuss“, „Die Trägerversammlung“ as it stands above the signatures."""
    return gross(mit_artikel(b, "der") or b.worte() or Worte())
