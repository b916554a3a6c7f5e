"""The framework agreement (guide A–G, section H)."""

from __future__ import annotations

from typing import Literal

from vereinbarung.model.a_praeambel import Praeambel
from vereinbarung.model.b_ziele import Ziele
from vereinbarung.model.base import Punkt, feld
from vereinbarung.model.c_felder import Kooperationsfelder
from vereinbarung.model.d_zielgruppe import Zielgruppe
from vereinbarung.model.e_organisation import Organisation
from vereinbarung.model.f_oeffentlichkeit import Oeffentlichkeitsarbeit
from vereinbarung.model.g_geltung import Geltung
from vereinbarung.model.h_weitere import Merkpunkt
from vereinbarung.model.vereinbarung import Vereinbarung


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
