"""The framework agreement (guide A–G, section H)."""

from __future__ import annotations

from typing import Any, Literal

from vereinbarung.model.a_praeambel import Praeambel
from vereinbarung.model.b_ziele import Ziele
from vereinbarung.model.base import Punkt, feld
from vereinbarung.model.c_felder import Kooperationsfelder, Vermittlungseinrichtung
from vereinbarung.model.d_zielgruppe import Zielgruppe
from vereinbarung.model.e_organisation import Organisation
from vereinbarung.model.f_oeffentlichkeit import Oeffentlichkeitsarbeit
from vereinbarung.model.g_geltung import Geltung
from vereinbarung.model.h_weitere import Merkpunkt
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.model.verweise import Verweis


class Rahmenvereinbarung(Vereinbarung):
    """Framework agreement between Arbeitsämter and Träger der Sozialhilfe."""

    art: Literal["rahmenvereinbarung"] = feld("Art des Dokuments")

    praeambel: Punkt[Praeambel] = feld("Präambel (A)")
    ziele: Ziele = feld("Gemeinsame Ziele (B)")
    kooperationsfelder: Kooperationsfelder = feld("Kooperationsfelder (C)")
    zielgruppe: Punkt[Zielgruppe] = feld("Zielgruppe (D)")
    organisation: Organisation = feld("Organisation (E)")
    oeffentlichkeitsarbeit: Oeffentlichkeitsarbeit = feld("Öffentlichkeitsarbeit (F)")
    geltung: Geltung = feld("Geltung (G)")

    checklisten: dict[str, Merkpunkt] = feld("Checklisten", "Stand der Punkte K.1 … T.7", default={})

    @property
    def verweise(self) -> list[Verweis]:
        """The agreements that this one names: also the Sondervereinbarung of C.2."""
        found = super().verweise
        einrichtung = self.regelung("C.2", Vermittlungseinrichtung)
        if einrichtung and einrichtung.sondervereinbarung:
            pfad = ("kooperationsfelder", "vermittlungseinrichtung", "sondervereinbarung")
            found.append(Verweis(einrichtung.sondervereinbarung, "C.2", pfad, ("sondervereinbarung",)))
        return found

    @property
    def auskunft(self) -> dict[str, Any]:
        """`einrichtung`: in which form C.2 speaks of a joint agency. `angesprochen`: Träger that are no party (N2).

        Absent if nothing is said of it.
        """
        einrichtung = self.regelung("C.2", Vermittlungseinrichtung)
        said = {
            "einrichtung": einrichtung.form if einrichtung else None,
            "angesprochen": [
                {
                    "name": t.name,
                    "ags": t.ags,
                    "am": t.angesprochen_am.isoformat() if t.angesprochen_am else None,
                    "ergebnis": t.ergebnis,
                }
                for t in self.geltung.weitere_traeger
            ],
        }
        return {**super().auskunft, **{key: value for key, value in said.items() if value}}
