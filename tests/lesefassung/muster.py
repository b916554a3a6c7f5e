"""A small document with every kind of block."""

from __future__ import annotations

from vereinbarung.vertrag.document import (
    Absatz,
    Anlagenliste,
    Dokument,
    Inhaltsverzeichnis,
    ParteiBlock,
    Seitenumbruch,
    Tabelle,
    Text,
    Titelblock,
    Ueberschrift,
    Umbruch,
    Unterschriften,
    Unterschriftsblock,
    Unterschriftszeile,
    Verweis,
    Wert,
)

N = "\u00a0"
LANG = "Die Seiten unterrichten einander frühzeitig über Vorhaben, die sich auf die Aufgaben der jeweils anderen auswirken."


def t(text):
    return (Text(text),)


def absatz(ebene, nummer, text, **more):
    return Absatz(t(text), ebene, nummer, **more)


def muster(**more):
    verweis = Absatz((Text("Näheres regelt "), Verweis("k_zwei", f"§{N}2", f"{N}Abs.{N}1", "k_zwei_1"), Text(".")), 1, "(2)")
    blocks = (
        Titelblock(
            t("Rahmenvereinbarung"),
            t("über die Zusammenarbeit"),
            "öffentlich-rechtlicher Vertrag",
            (
                ParteiBlock(t("Arbeitsamt Lindenau"), (t("Am Markt 1, 00000 Lindenau"),), t("Arbeitsamt")),
                ParteiBlock((Wert("Landkreis <Lindenau>", (("parteien", 1, "name"),)),), (), t("Landkreis")),
            ),
            t("Vertragsparteien"),
        ),
        Inhaltsverzeichnis(),
        Ueberschrift(t("Präambel"), "k_a", "frei"),
        absatz(0, "", LANG),
        Ueberschrift(t("Unterrichtung"), "k_eins", "paragraph", f"§{N}1"),
        absatz(1, "(1)", f"{LANG} Es gilt:", halten=True),
        absatz(2, "a)", "erstens, und zwar so ausführlich, dass der Punkt in die nächste Zeile reicht,"),
        absatz(3, "aa)", "genauer,"),
        absatz(4, "", "ein Strich,"),
        absatz(2, "b)", "zweitens."),
        verweis,
        Ueberschrift(t("Mitglieder"), "k_zwei", "paragraph", f"§{N}2"),
        absatz(1, "(1)", "Dem Gremium gehören an:", anker="k_zwei_1"),
        Tabelle(
            (t("Seite"), t("Aufgabe")),
            ((t("Arbeitsamt"), t(LANG)), (t("Landkreis"), (Text("東京"), Umbruch(), Wert("& Söhne", ((),))))),
            (1, 3),
            "Mitglieder des Gremiums",
        ),
        Tabelle((t("Kurz"), t("Wort")), ((t("x"), t("Donaudampfschifffahrtsgesellschaftskapitän" * 2)),), (1, 1)),
        Ueberschrift(t("Unterschriften"), "k_u", "frei"),
        Unterschriften(
            (
                Unterschriftsblock(t("Arbeitsamt Lindenau"), t("Arbeitsamt")),
                Unterschriftsblock(
                    t("Landkreis Lindenau"), t("Landkreis"), t("Der Kreisausschuss"),
                    (Unterschriftszeile(t("Anna Beispiel"), t("Landrätin")), Unterschriftszeile((), t("Kreisbeigeordneter"))),
                    "Zwei Unterschriften", True, t("Lindenau, 1. Januar 2001"),
                ),
            )
        ),
        Ueberschrift(t("Anlagen"), "k_l", "frei"),
        Anlagenliste(((f"Anlage{N}1", t("Arbeitsplan"), "k_anl"), (f"Anlage{N}2", t("Lageplan (wird nachgereicht)"), ""))),
        Seitenumbruch(),
        Ueberschrift(t("Arbeitsplan"), "k_anl", "anlage", f"Anlage{N}1"),
        absatz(0, "", "Inhalt der Anlage."),
    )  # fmt: skip
    return Dokument("Rahmenvereinbarung", "Rahmenvereinbarung", blocks, "51.2-1", "Fassung vom 1. Januar 2001", **more)
